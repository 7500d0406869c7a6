from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations

from tests.make import event
from youthcab.errors import StoreError
from youthcab.records.event import Event
from youthcab.store import migrating
from youthcab.store.backup_folder import backups_of
from youthcab.store.connection import engine_for
from youthcab.store.store import Store, open_store
from youthcab.store.tables import METADATA, SCHEMA_VERSION


def add_colour(op: Operations) -> None:
    op.add_column("event", sa.Column("colour", sa.Text))


def fail_half_way(op: Operations) -> None:
    add_colour(op)
    op.drop_table("setting")
    raise RuntimeError("half way")


def orphan_links(op: Operations) -> None:
    op.execute("DELETE FROM record")


@pytest.fixture
def with_next_step(monkeypatch):
    def add(step) -> None:
        monkeypatch.setattr(migrating, "STEPS", (*migrating.STEPS, step))
        monkeypatch.setattr("youthcab.store.making.SCHEMA_VERSION", SCHEMA_VERSION + 1)

    return add


@pytest.fixture
def old_file(cabinet_file: Path) -> Path:
    with open_store(cabinet_file) as store, store.writing("Sam", "Add event") as writing:
        writing.save(event("Free Your Mind"))
    return cabinet_file


def test_the_steps_make_the_tables_that_the_program_uses(store: Store, cabinet_file: Path):
    options = {
        "compare_type": True,
        "include_name": lambda name, type_, parent: type_ != "table" or not name.startswith("search"),
    }
    engine = engine_for(cabinet_file)
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection, opts=options), METADATA)
    engine.dispose()

    assert differences == []


def test_there_is_a_step_for_each_version():
    assert len(migrating.STEPS) == SCHEMA_VERSION


def test_an_older_file_is_copied_and_brought_up_to_date(old_file: Path, with_next_step):
    with_next_step(add_colour)

    with open_store(old_file) as store, store.reading() as reading:
        assert [each.title for each in reading.all(Event)] == ["Free Your Mind"]

    [backup] = backups_of(old_file)
    assert columns(old_file) - columns(backup.path) == {"colour"}
    assert (backup.reason, backup.counts) == ("before a new version of youthcab", {"event": 1})


@pytest.mark.parametrize(("step", "error"), [(fail_half_way, RuntimeError), (orphan_links, StoreError)])
def test_a_failing_step_leaves_the_file_as_it_was(old_file: Path, with_next_step, step, error):
    before = old_file.read_bytes()
    with_next_step(step)

    with pytest.raises(error):
        open_store(old_file)

    assert old_file.read_bytes() == before


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such signal")
def test_a_program_killed_in_a_step_leaves_the_file_to_be_opened_as_it_was(old_file: Path):
    program = """if True:
        import os, sys
        from youthcab.store import making, migrating, store
        def killed(op):
            op.execute("ALTER TABLE event ADD COLUMN colour TEXT")
            op.execute("UPDATE event SET title = 'lost'")
            op.get_bind().exec_driver_sql("PRAGMA cache_spill=1")
            os.kill(os.getpid(), 9)
        migrating.STEPS = (*migrating.STEPS, killed)
        making.SCHEMA_VERSION += 1
        store.open_store(sys.argv[1])
    """
    done = subprocess.run([sys.executable, "-c", program, str(old_file)], cwd=Path(__file__).parents[2], check=False)

    assert done.returncode == -signal.SIGKILL
    assert "colour" not in columns(old_file)
    with open_store(old_file) as store, store.reading() as reading:
        assert [each.title for each in reading.all(Event)] == ["Free Your Mind"]


def test_a_damaged_file_is_not_brought_up_to_date(old_file: Path, with_next_step):
    content = old_file.read_bytes()
    at = 4096 * (root_page(old_file, "ix_event_title") - 1)
    content = (
        content[:at] + content[at : at + 4096].replace(b"Free Your Mind", b"Free Your Mint") + content[at + 4096 :]
    )
    old_file.write_bytes(content)
    with_next_step(add_colour)

    with pytest.raises(StoreError, match="damaged"):
        open_store(old_file)

    assert old_file.read_bytes() == content
    assert backups_of(old_file) == ()


def root_page(path: Path, name: str) -> int:
    engine = engine_for(path)
    with engine.connect() as connection:
        page = connection.execute(sa.text("SELECT rootpage FROM sqlite_master WHERE name = :name"), {"name": name})
        found = page.scalar_one()
    engine.dispose()
    return found


def columns(path: Path) -> set[str]:
    engine = engine_for(path)
    try:
        return {column["name"] for column in sa.inspect(engine).get_columns("event")}
    finally:
        engine.dispose()


def test_a_step_stands_on_nothing_that_may_change_after_it():
    for step in migrating.STEPS:
        used = {getattr(each, "__module__", None) or "" for each in vars(sys.modules[step.__module__]).values()}

        assert {name for name in used if name.startswith("youthcab.")} == {step.__module__}
