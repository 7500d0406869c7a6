"""What a file holds beside records and log to find and list them by: made again, it must be what lies there."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from youthcab.records.identity import Id
from youthcab.store import search
from youthcab.store.chain import Fault
from youthcab.store.connection import engine_for, is_among, to_json
from youthcab.store.kind_tables import KIND_TABLES, KindTable, columns_of
from youthcab.store.making import make
from youthcab.store.placing import FACTS, facts_of
from youthcab.store.reading import Kept, Reading
from youthcab.store.tables import RECORD

_AT_ONCE = 1000
# What SQLite learnt about a file to be faster is not part of what a cabinet is.
_SCHEMA = "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite~_stat%' ESCAPE '~'"
_WORDS = sa.table("search", sa.column("rowid", sa.Integer), sa.column("words", sa.Text))
_WORDS_OF_NOBODY = "SELECT count(*) FROM search WHERE rowid NOT IN (SELECT number FROM record WHERE NOT deleted)"


def underived(connection: sa.Connection) -> Iterator[Fault]:
    """Tell each table, index or trigger that is not as this version makes it, and each record listed as another."""
    yield from _schema_faults(connection)
    if connection.exec_driver_sql(_WORDS_OF_NOBODY).scalar_one():
        yield Fault("", "The index of words holds words of no record.")
    reading = Reading(connection)
    for table in KIND_TABLES.values():
        records = connection.scalars(sa.select(RECORD.c.id).where(RECORD.c.kind == table.kind.name)).all()
        for start in range(0, len(records), _AT_ONCE):
            yield from _listed_otherwise(connection, reading, table, [Id(each) for each in records[start:][:_AT_ONCE]])


def _schema_faults(connection: sa.Connection) -> Iterator[Fault]:
    held, expected = _schema(connection), _schema_of_a_new_file()
    for (kind, name), sql in expected.items():
        if held.pop((kind, name), "") != sql:
            yield Fault("", f"The {kind} {name} is missing or not as this version of youthcab makes it.")
    for kind, name in held:
        yield Fault("", f"The {kind} {name} is none that youthcab made.")


def _schema_of_a_new_file() -> dict[tuple[str, str], str | None]:
    with tempfile.TemporaryDirectory(prefix="youthcab-") as folder:
        make(path := Path(folder) / "new.youthcab")
        engine = engine_for(path)
        try:
            with engine.connect() as connection:
                return _schema(connection)
        finally:
            engine.dispose()


def _schema(connection: sa.Connection) -> dict[tuple[str, str], str | None]:
    return {(row.type, row.name): row.sql for row in connection.exec_driver_sql(_SCHEMA)}


def _listed_otherwise(
    connection: sa.Connection, reading: Reading, table: KindTable, records: Sequence[Id]
) -> Iterator[Fault]:
    try:
        expected = {record: _listing(table, kept) for record, kept in reading.kept(records).items()}
        held = _held(connection, table, records)
    except Exception:
        # What somebody changed in the file may be no value at all: to say so is for whoever compares it with the log.
        return
    for record in records:
        if expected.get(record) != held.get(record):
            sentence = f"The record {record} is listed or found as something else than it is."
            yield Fault("", sentence, reading.label_of(record))


def _listing(table: KindTable, kept: Kept) -> tuple[Any, ...]:
    record = kept.record
    facts = facts_of(record, deleted=kept.deleted)
    columns = columns_of(table.in_columns, record)
    days = [None if kept.deleted else columns[name] for name in _days(table)]
    words = None if kept.deleted else search.words_of(record, table.fields)
    return (*(facts[name] for name in FACTS), words, *days)


def _held(connection: sa.Connection, table: KindTable, records: Sequence[Id]) -> dict[Id, tuple[Any, ...]]:
    held = table.table
    statement = (
        sa.select(RECORD.c.id, *(RECORD.c[name] for name in FACTS), _WORDS.c.words, *(held.c[n] for n in _days(table)))
        .join_from(RECORD, held, held.c.record_number == RECORD.c.number, isouter=True)
        .join(_WORDS, _WORDS.c.rowid == RECORD.c.number, isouter=True)
        .where(is_among(RECORD.c.id, to_json(records)))
    )
    return {Id(record): tuple(row) for record, *row in connection.execute(statement)}


def _days(table: KindTable) -> list[str]:
    return [held.day for held in table.in_columns if held.day]
