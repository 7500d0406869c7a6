"""G5: a program killed while it brings a file up to date leaves it all old or all new, from every released schema."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from tests.reliability.children import Children
from tests.reliability.conftest import Trial
from tests.reliability.edits import CABINET
from tests.reliability.migrated import content_of, released
from tests.reliability.test_kills import taken
from tests.reliability.work import MIGRATIONS, Work
from youthcab.operations.audit import verify_log
from youthcab.records.event import Event
from youthcab.records.kinds import KINDS
from youthcab.store.store import open_store
from youthcab.store.tables import SCHEMA_VERSION


def test_a_file_of_every_older_schema_is_kept_for_good():
    assert list(released()) == list(range(1, SCHEMA_VERSION))


@pytest.mark.parametrize("version", released())
def test_a_migration_keeps_every_record_and_every_line_of_the_log(version: int, tmp_path: Path):
    released()[version].prepare(tmp_path)
    before = rows(tmp_path / CABINET)

    with open_store(tmp_path / CABINET) as store, store.reading() as reading:
        logged = reading.log.outcome(reading.everything_known())
        for kind in KINDS:
            assert all(logged[record.id] == (record, False) for record in reading.all(kind.type))
        assert reading.count(Event, "mental") > 0
        assert verify_log(store) == ()

    after = rows(tmp_path / CABINET)
    for table, lines in before.items():
        columns = set().union(*lines)
        assert [{name: line[name] for name in columns} for line in after[table]] == lines


def rows(path: Path) -> dict[str, list[dict[str, object]]]:
    """Return the rows of each table that holds what people wrote."""
    connection = dbapi2.connect(path)
    connection.row_factory = dbapi2.Row
    tables = ("record", "link", "operation", "step", *(kind.name for kind in KINDS))
    found = {
        table: [dict(row) for row in connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2, 3")] for table in tables
    }
    connection.close()
    return found


@pytest.mark.parametrize("work", MIGRATIONS, ids=lambda work: work.name)
def test_a_killed_migration_leaves_the_old_file_or_the_new_one(watched: Children, trial: Trial, work: Work):
    calls = sum(watched.run(work, watched.begin(work), 0, 1).done)
    count, finished = trial.count(10, 300), 0
    for time in range(count):
        moment = trial.random.randint(1, calls)
        folder = watched.begin(work)

        report = watched.run(work, folder, 0, 1, kill_at=moment)

        finished += content_of(folder / CABINET).version == SCHEMA_VERSION
        found = report.problems + work.wrong_in(folder, report.acknowledged, 1, 0)
        assert report.killed
        assert found == [], f"kill {time} before call {moment} of {calls}"
    trial.tell(f"{count} kills at one of {calls} calls, {finished} after the migration, 0 half done")


@pytest.mark.parametrize("work", MIGRATIONS, ids=lambda work: work.name)
def test_a_migration_killed_at_any_time_leaves_the_old_file_or_the_new_one(
    children: Children, trial: Trial, work: Work
):
    count, finished, whole = trial.count(3, 100), 0, min(taken(children, work, 1) for _ in range(3))
    for time in range(count):
        folder, moment = children.begin(work), trial.random.uniform(0, whole)

        report = children.run(work, folder, 0, 1, kill_after=moment)

        found = report.problems + work.wrong_in(folder, report.acknowledged, 1, 0)
        assert found == [], f"kill {time} after {moment:.4f} s"
        finished += report.acknowledged
    trial.tell(f"{count} kills at any time, {finished} after the migration, 0 half done")
