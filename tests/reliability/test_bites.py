"""The harnesses find what they are for: each fails for a program that breaks its promise."""

from __future__ import annotations

from random import Random

import pytest

from tests.reliability.children import Children
from tests.reliability.work import EDITS, EXPORTS, MIGRATIONS, Work

SEED = 7


@pytest.mark.parametrize(("work", "steps", "spoil"), [(EDITS, 6, "synchronous=OFF"), (EXPORTS, 2, "plain write")])
def test_power_cuts_find_what_was_not_synced(watched: Children, work: Work, steps: int, spoil: str):
    trace = watched.traced(work, SEED, steps, spoil=spoil)

    found = [
        wrong
        for image in trace.images(Random(SEED), 40)
        for wrong in work.wrong_in(image.folder, image.acknowledged, image.acknowledged + 1, SEED)
    ]

    assert trace.report.problems == []
    assert found


@pytest.mark.parametrize(
    ("work", "steps", "spoil"), [(EXPORTS, 2, "plain write"), (MIGRATIONS[-1], 1, "no transaction")]
)
def test_kills_find_what_was_left_half_done(watched: Children, work: Work, steps: int, spoil: str):
    calls, random, found = sum(watched.run(work, watched.begin(work), SEED, steps, spoil=spoil).done), Random(SEED), []
    for _ in range(40):
        folder = watched.begin(work)
        report = watched.run(work, folder, SEED, steps, spoil=spoil, kill_at=random.randint(1, calls))
        found += work.wrong_in(folder, report.acknowledged, report.begun, SEED)

    assert found


def test_a_power_cut_finds_what_a_kill_does_not(watched: Children):
    for moment in range(1, 200, 20):
        folder = watched.begin(EDITS)
        report = watched.run(EDITS, folder, SEED, 6, spoil="synchronous=OFF", kill_at=moment)
        assert EDITS.wrong_in(folder, report.acknowledged, report.begun, SEED) == []
