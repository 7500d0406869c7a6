"""G5: a program killed while it brings a file up to date leaves it all old or all new, from every released schema."""

from __future__ import annotations

import pytest

from tests.reliability.children import Children
from tests.reliability.conftest import Trial
from tests.reliability.migrated import released
from tests.reliability.work import MIGRATIONS, Work
from youthcab.store.tables import SCHEMA_VERSION


def test_a_file_of_every_older_schema_is_kept_for_good():
    assert list(released()) == list(range(1, SCHEMA_VERSION))


@pytest.mark.parametrize("work", MIGRATIONS, ids=lambda work: work.name)
def test_a_killed_migration_leaves_the_old_file_or_the_new_one(watched: Children, trial: Trial, work: Work):
    calls = sum(watched.run(work, watched.begin(work), 0, 1).done)
    count, finished = trial.count(10, 300), 0
    for time in range(count):
        moment = trial.random.randint(1, calls)
        folder = watched.begin(work)

        report = watched.run(work, folder, 0, 1, kill_at=moment)

        found = report.problems + work.wrong_in(folder, report.acknowledged, 1, 0)
        assert report.killed
        assert found == [], f"kill {time} before call {moment} of {calls}"
        finished += report.acknowledged
    trial.tell(f"{count} kills at one of {calls} calls, {finished} after the migration, 0 half done")


@pytest.mark.parametrize("work", MIGRATIONS, ids=lambda work: work.name)
def test_a_migration_killed_at_any_time_leaves_the_old_file_or_the_new_one(
    children: Children, trial: Trial, work: Work
):
    count, finished = trial.count(3, 100), 0
    for time in range(count):
        folder, moment = children.begin(work), trial.random.uniform(0, 0.3)

        report = children.run(work, folder, 0, 1, kill_after=moment)

        found = report.problems + work.wrong_in(folder, report.acknowledged, 1, 0)
        assert found == [], f"kill {time} after {moment:.4f} s"
        finished += report.acknowledged
    trial.tell(f"{count} kills at any time, {finished} after the migration, 0 half done")
