from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from tests.make import event, every_kind
from youthcab.operations import undo
from youthcab.records.event import Event
from youthcab.records.identity import Id
from youthcab.store.chain import broken_links
from youthcab.store.kind_tables import KIND_TABLES
from youthcab.store.replaying import Replay
from youthcab.store.store import Store

LETTERS = "".join(chr(number) for number in (*range(1, 0x300), 0x2028, 0xFEFF, 0x1F600))


def alike(store: Store) -> frozenset[Id]:
    replay = Replay()
    with store.reading() as reading:
        assert list(broken_links(reading._connection, replay.take)) == []
        return replay.alike(reading._connection)


def known(store: Store) -> frozenset[Id]:
    with store.reading() as reading:
        return frozenset(reading.everything_known())


@pytest.fixture
def full(store: Store) -> Store:
    with store.writing("Sam", "Add all") as writing:
        writing.save_all(every_kind())
        writing.save(event(LETTERS, about="gone"))
    return store


def test_records_that_nobody_touched_are_alike_letter_by_letter(full: Store):
    with full.writing("Sam", "Change") as writing:
        gone = next(each for each in writing.all(Event) if each.about == "gone")
        for each in writing.all(Event):
            writing.save(replace(each, about="", campaigns=(), notes=LETTERS))
        writing.remove(Event, gone.id)
    undo.undo(full, "Sam")
    undo.redo(full, "Sam")

    assert alike(full) == known(full)


@pytest.mark.parametrize("kind", KIND_TABLES)
def test_a_record_of_which_one_column_was_changed_is_not_alike(full: Store, cabinet_file: Path, kind: str):
    table = KIND_TABLES[kind]
    with dbapi2.connect(str(cabinet_file)) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        record = connection.execute(f"SELECT id FROM {kind}").fetchone()[0]

    for held in table.in_columns:
        for other in ("1", "x'00ff'", "'forged'", "NULL"):
            back = changed(cabinet_file, kind, held.name, other, record)
            if back:
                assert record not in alike(full), (held.name, other)
                back()
    assert record in alike(full)


@pytest.mark.parametrize("forgery", ["deleted = NOT deleted", "kind = 'term'", "number = number + 1000"])
def test_a_record_that_is_another_to_the_table_of_all_is_not_alike(full: Store, cabinet_file: Path, forgery: str):
    record = next(each for each in sorted(known(full)) if each in alike(full))
    with dbapi2.connect(str(cabinet_file)) as connection:
        connection.execute(f"UPDATE record SET {forgery} WHERE id = ?", (record,))

    assert alike(full) == known(full) - {record}


def test_a_record_without_one_of_its_links_is_not_alike(full: Store, cabinet_file: Path):
    with dbapi2.connect(str(cabinet_file)) as connection:
        source, field = connection.execute("SELECT source, field FROM link ORDER BY position DESC").fetchone()
        connection.execute("DELETE FROM link WHERE source = ? AND field = ?", (source, field))

    assert alike(full) == known(full) - {source}


def changed(path: Path, kind: str, column: str, value: str, record: str) -> Callable[[], None] | None:
    """Write something into a column, behind the log's back; return what takes it back, None where nothing changed."""
    with dbapi2.connect(str(path)) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        before = connection.execute(f'SELECT "{column}" FROM {kind} WHERE id = ?', (record,)).fetchone()
        try:
            connection.execute(f'UPDATE {kind} SET "{column}" = {value} WHERE id = ?', (record,))
        except dbapi2.IntegrityError:
            return None
        after = connection.execute(f'SELECT "{column}" FROM {kind} WHERE id = ?', (record,)).fetchone()

    def back() -> None:
        with dbapi2.connect(str(path)) as connection:
            connection.execute(f'UPDATE {kind} SET "{column}" = ? WHERE id = ?', (*before, record))

    return None if after == before else back
