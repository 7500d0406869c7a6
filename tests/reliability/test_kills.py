"""G1: programs killed at random moments lose nothing acknowledged and leave nothing half done."""

from __future__ import annotations

import pytest

from tests.reliability.children import Children
from tests.reliability.conftest import Trial
from tests.reliability.work import BACKUPS, EDITS, EXPORTS, IMPORTS, NEW_CABINETS, RESTORES, Work

# Seconds within which children are killed: enough for some steps of each.
CASES = [
    (EDITS, 0.08, 14, 400),
    (IMPORTS, 0.3, 6, 200),
    (BACKUPS, 0.2, 6, 150),
    (RESTORES, 0.1, 4, 50),
    (EXPORTS, 1.0, 6, 200),
]


@pytest.mark.parametrize(("work", "within", "quick", "full"), CASES, ids=lambda each: getattr(each, "name", None))
def test_a_killed_program_keeps_its_word(
    children: Children, trial: Trial, work: Work, within: float, quick: int, full: int
):
    steps = midway = 0
    for time in range(trial.count(quick, full)):
        seed, moment = trial.random.randrange(10**6), trial.random.uniform(0, within)
        folder = children.begin(work)

        report = children.run(work, folder, seed, kill_after=moment)

        found = report.problems + work.wrong_in(folder, report.acknowledged, report.begun, seed)
        assert found == [], f"kill {time} after {moment:.4f} s, seed {seed}"
        steps += report.acknowledged
        midway += report.begun > report.acknowledged
    trial.tell(f"{trial.count(quick, full)} kills, {midway} within a step, {steps} acknowledged, 0 lost, 0 half done")


def test_new_cabinets_are_there_whole_or_not_at_all(watched: Children, trial: Trial):
    count = trial.count(5, 100)
    for time in range(count):
        folder, moment = watched.begin(NEW_CABINETS), trial.random.randint(1, 200)

        report = watched.run(NEW_CABINETS, folder, 0, last=3, kill_at=moment)

        found = report.problems + NEW_CABINETS.wrong_in(folder, report.acknowledged, report.begun, 0)
        assert found == [], f"kill {time} at operation {moment}"
    trial.tell(f"{count} kills, 0 lost, 0 half done")
