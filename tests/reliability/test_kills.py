"""G1: programs killed at random moments lose nothing acknowledged and leave nothing half done."""

from __future__ import annotations

from time import perf_counter

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
    NEW_CABINETS,
    RESTORES,
    RESTORES_ENCRYPTED,
    UNDOING,
    Work,
)

# After how many steps at most, and how often, children are killed.
CASES = [
    (EDITS, 9, 8, 350),
    (IMPORTS, 3, 4, 150),
    (BACKUPS, 4, 4, 150),
    (RESTORES, 0, 3, 50),
    (EXPORTS, 2, 4, 150),
    (CONVERSIONS, 1, 3, 80),
    (FORGETTING, 2, 3, 60),
    (UNDOING, 11, 3, 60),
    (EDITS_ENCRYPTED, 9, 2, 60),
    (RESTORES_ENCRYPTED, 0, 2, 30),
]


@pytest.mark.parametrize(("work", "most", "quick", "full"), CASES, ids=lambda each: getattr(each, "name", None))
def test_a_killed_program_keeps_its_word(
    children: Children, trial: Trial, work: Work, most: int, quick: int, full: int
):
    count, steps, midway = trial.count(quick, full), 0, 0
    of_one_step = min(taken(children, work, most + 1) for _ in range(3)) / (most + 1)
    for time in range(count):
        seed, after = trial.random.randrange(10**6), trial.random.randint(0, most)
        delay = trial.random.uniform(0, of_one_step)
        folder = children.begin(work)

        report = children.run(work, folder, seed, kill_from=after, kill_after=delay)

        found = report.problems + work.wrong_in(folder, report.acknowledged, report.begun, seed)
        assert found == [], f"kill {time}, {delay:.4f} s after step {after}, seed {seed}"
        steps += report.acknowledged
        midway += report.killed and report.begun > report.acknowledged
    trial.tell(f"{count} kills, {midway} within a step, {steps} steps acknowledged, 0 lost, 0 half done")


def taken(children: Children, work: Work, steps: int) -> float:
    """Return the seconds that some steps take."""
    folder = children.begin(work)
    began = perf_counter()
    children.run(work, folder, 0, last=steps)
    return perf_counter() - began


def test_new_cabinets_are_there_whole_or_not_at_all(watched: Children, trial: Trial):
    count = trial.count(5, 100)
    for time in range(count):
        folder, moment = watched.begin(NEW_CABINETS), trial.random.randint(1, 200)

        report = watched.run(NEW_CABINETS, folder, 0, last=3, kill_at=moment)

        found = report.problems + NEW_CABINETS.wrong_in(folder, report.acknowledged, report.begun, 0)
        assert found == [], f"kill {time} at operation {moment}"
    trial.tell(f"{count} kills, 0 lost, 0 half done")
