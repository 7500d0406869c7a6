"""G2: a power cut at any moment loses nothing acknowledged, whatever the disk made of what was not synced."""

from __future__ import annotations

import pytest

from tests.reliability.children import Children
from tests.reliability.conftest import Trial
from tests.reliability.work import BACKUPS, EDITS, EXPORTS, IMPORTS, MIGRATIONS, NEW_CABINETS, RESTORES, Work

CASES = [
    (EDITS, 12, 60, 1900),
    (IMPORTS, 3, 30, 500),
    (BACKUPS, 4, 16, 400),
    (RESTORES, 1, 12, 300),
    (NEW_CABINETS, 3, 30, 500),
    (EXPORTS, 3, 40, 700),
    *((each, 1, 25, 700) for each in MIGRATIONS),
]


@pytest.mark.parametrize(("work", "steps", "quick", "full"), CASES, ids=lambda each: getattr(each, "name", None))
def test_a_power_cut_loses_nothing(watched: Children, trial: Trial, work: Work, steps: int, quick: int, full: int):
    seed, count = trial.random.randrange(10**6), trial.count(quick, full)
    trace = watched.traced(work, seed, steps)

    assert trace.report.problems + trace.missed == []
    for image in trace.images(trial.random, count):
        found = work.wrong_in(image.folder, image.acknowledged, image.acknowledged + 1, seed)
        assert found == [], f"cut after change {image.moment} of {len(trace.changes)}, seed {seed}"
    trial.tell(f"{count} images of the disk, 0 lost, 0 torn")
