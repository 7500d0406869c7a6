"""G2: a power cut at any moment loses nothing acknowledged, whatever the disk made of what was not synced."""

from __future__ import annotations

import pytest

from tests.reliability.children import Children
from tests.reliability.conftest import Trial
from tests.reliability.work import (
    BACKUPS,
    CONVERSIONS,
    EDITS,
    EDITS_ENCRYPTED,
    EXPORTS,
    FORGETTING,
    IMPORTS,
    MIGRATIONS,
    NEW_CABINETS,
    RESTORES,
    RESTORES_ENCRYPTED,
    UNDOING,
    Work,
)

CASES = [
    (EDITS, 12, 30, 1700),
    (IMPORTS, 3, 16, 400),
    (BACKUPS, 4, 10, 350),
    (RESTORES, 1, 8, 250),
    (NEW_CABINETS, 3, 20, 450),
    (EXPORTS, 3, 20, 600),
    (CONVERSIONS, 2, 8, 300),
    (FORGETTING, 4, 10, 150),
    (UNDOING, 7, 8, 150),
    (EDITS_ENCRYPTED, 8, 10, 200),
    (RESTORES_ENCRYPTED, 1, 4, 50),
    *((each, 1, 15, 600) for each in MIGRATIONS),
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
