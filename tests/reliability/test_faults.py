"""G3: a disk that fails at any moment is told in a sentence, loses nothing, and work goes on when it is well again."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from tests.reliability import edits
from tests.reliability.children import Children
from tests.reliability.conftest import Trial
from tests.reliability.warm import OPERATIONS
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
from youthcab.errors import StoreError
from youthcab.store import connection
from youthcab.store.store import open_store

NUMBERS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EINTR)
CASES = [
    (EDITS, 10, 140),
    (IMPORTS, 3, 60),
    (BACKUPS, 5, 70),
    (RESTORES, 3, 30),
    (NEW_CABINETS, 4, 50),
    (EXPORTS, 3, 60),
    (CONVERSIONS, 4, 70),
    (FORGETTING, 2, 40),
    (UNDOING, 4, 40),
    (EDITS_ENCRYPTED, 3, 40),
    (RESTORES_ENCRYPTED, 2, 20),
    *((each, 5, 60) for each in MIGRATIONS),
]


@pytest.mark.parametrize(("work", "quick", "full"), CASES, ids=lambda each: getattr(each, "name", None))
def test_a_failing_disk_is_told_and_loses_nothing(watched: Children, trial: Trial, work: Work, quick: int, full: int):
    last = min(4, work.most)
    seed, count, fired, told = trial.random.randrange(10**6), trial.count(quick, full), 0, 0
    most = watched.run(work, watched.begin(work), seed, last).done
    while fired < count:
        fault = any_fault(trial, most)

        folder = watched.begin(work)
        report = watched.run(work, folder, seed, last, fault=fault, refusals=2 if fault["sticky"] else 1)

        found = report.problems + work.wrong_in(folder, report.acknowledged, report.begun, seed)
        if report.acknowledged != last:
            found.append(f"work did not go on: {report.acknowledged} of {last} steps")
        assert found == [], f"{fault}, seed {seed}, told {report.said}"
        fired += bool(report.fired)
        told += bool(report.said)
    trial.tell(f"{fired} faults, {told} told in a sentence, {fired - told} of no consequence, 0 lost")


def any_fault(trial: Trial, most: list[int]) -> dict[str, object]:
    """Choose which call of which kind fails how, among the calls that the work makes."""
    kind = trial.random.choice([place for place, calls in enumerate(most) if calls])
    number = trial.random.choice(NUMBERS)
    return {
        "operation": OPERATIONS[kind],
        "nth": trial.random.randint(1, most[kind]),
        "number": number,
        # A call that is interrupted for ever would be no fault of the disk.
        "sticky": number != errno.EINTR and trial.random.random() < 0.4,
    }


def test_another_program_that_holds_the_file_is_waited_for_and_told(cabinet_file: Path, monkeypatch):
    monkeypatch.setitem(connection.PRAGMAS, "busy_timeout", "50")
    with open_store(cabinet_file) as store:
        other = dbapi2.connect(cabinet_file, isolation_level=None)
        for begin in ("BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"):
            other.execute(begin)
            with pytest.raises(StoreError, match="Another program is using"):
                edits.make_step(store, 1, 1)
            other.execute("ROLLBACK")
        other.close()

        edits.make_step(store, 1, 1)

    assert edits.problems(cabinet_file, 1, 1, 1) == []
