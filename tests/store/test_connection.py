from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlcipher3 import dbapi2

from youthcab.errors import StoreError
from youthcab.store.connection import engine_for, told_in_sentences
from youthcab.store.store import Store


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "truncate"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("secure_delete", 1),
        ("busy_timeout", 5000),
        ("mmap_size", 0),
        ("cache_size", -2000),
    ],
)
def test_every_connection_is_set_for_safety(store: Store, cabinet_file: Path, pragma: str, value: object):
    engine = engine_for(cabinet_file)
    with engine.connect() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value
    engine.dispose()


def test_a_missing_file_is_never_made_by_connecting(cabinet_file: Path):
    with pytest.raises(StoreError, match="could not be opened"), told_in_sentences(cabinet_file):
        engine_for(cabinet_file).connect()

    assert not cabinet_file.exists()


@pytest.mark.parametrize(
    ("report", "sentence"),
    [
        ("database is locked", "Another program is using"),
        ("attempt to write a readonly database", "cannot be written to"),
        ("database or disk is full", "no room left"),
        ("disk I/O error", "could not be reached"),
        ("database disk image is malformed", "damaged"),
        ("file is not a database", "damaged"),
    ],
)
def test_what_sqlite_reports_is_told_in_a_sentence(report: str, sentence: str):
    with pytest.raises(StoreError, match=sentence), told_in_sentences(Path("cabinet.youthcab")):
        raise dbapi2.OperationalError(report)


def test_a_fault_of_the_program_stays_a_fault():
    with pytest.raises(dbapi2.OperationalError), told_in_sentences(Path("cabinet.youthcab")):
        raise dbapi2.OperationalError("no such table: dragons")


def test_a_file_locked_by_another_program_is_told_as_such(store: Store, cabinet_file: Path, monkeypatch):
    monkeypatch.setattr("youthcab.store.connection.PRAGMAS", {"busy_timeout": "0"})
    other = dbapi2.connect(str(cabinet_file), isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")

    with pytest.raises(StoreError, match="Another program is using"), store.writing("Sam", "Add event"):
        pytest.fail("the file is locked")
    other.close()


def test_text_is_searched_by_the_same_library_that_writes(store: Store, cabinet_file: Path):
    engine = engine_for(cabinet_file)
    with engine.connect() as connection:
        options = connection.execute(sa.text("SELECT compile_options FROM pragma_compile_options")).scalars().all()
    engine.dispose()

    assert "ENABLE_FTS5" in options


def test_an_error_tells_no_value_of_a_record(store: Store, cabinet_file: Path):
    with engine_for(cabinet_file).begin() as connection, pytest.raises(sa.exc.DBAPIError) as told:
        connection.execute(sa.text("INSERT INTO nowhere VALUES (:name)"), {"name": "Mayabella Quillfeather"})
    assert "Quillfeather" not in str(told.value)
