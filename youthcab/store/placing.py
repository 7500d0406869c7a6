"""Where a record lies in the tables: its row, its links, its words in the index and its days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import sqlalchemy as sa

from youthcab.records.kinds import label
from youthcab.records.record import Record
from youthcab.store import search
from youthcab.store.columns import Shape
from youthcab.store.connection import insert_rows
from youthcab.store.kind_tables import KIND_TABLES, KindTable, columns_of
from youthcab.store.relevance import days_of, width_of
from youthcab.store.tables import LINK, RECORD

_NEW = "new_"
FACTS = ("label", "deleted", "first_day", "last_day", "width")
_DROP_LINKS = sa.delete(LINK).where(LINK.c.source == sa.bindparam("its_id"))
_RENEW_RECORD = (
    sa.update(RECORD)
    .where(RECORD.c.number == sa.bindparam("its_number"))
    .values({name: sa.bindparam(name) for name in FACTS})
)


@dataclass(frozen=True, slots=True)
class Place:
    """A record's way from one state of the tables to the next.

    `was` is empty where no table of its kind held it, `now` where none is to hold it; `last` is the record even then.
    `fields` names what differs.
    """

    number: int
    was: Record | None
    now: Record | None
    last: Record
    is_new: bool
    fields: frozenset[str]


def put(connection: sa.Connection, table: KindTable, places: Sequence[Place]) -> None:
    """Bring the tables from what they hold to what they are to hold."""
    _put_records(connection, table, places)
    _take_out(connection, table, [place for place in places if place.was and not place.now])
    _put_in(connection, table, [(place.number, place.now) for place in places if place.now and not place.was])
    _change(connection, table, [(place, place.now) for place in places if place.now and place.was])


def _put_records(connection: sa.Connection, table: KindTable, places: Sequence[Place]) -> None:
    new: list[tuple[Any, ...]] = []
    renewed: list[dict[str, Any]] = []
    for place in places:
        facts = facts_of(place.last, deleted=place.now is None)
        if place.is_new:
            label_of, deleted, first, last, width = facts.values()
            new.append((place.number, place.last.id, table.kind.name, label_of, deleted, str(first), str(last), width))
        elif place.was is None or place.now is None or facts != facts_of(place.was, deleted=False):
            renewed.append({"its_number": place.number, **facts})
    insert_rows(connection, RECORD, new)
    _run(connection, _RENEW_RECORD, renewed)


def facts_of(record: Record, *, deleted: bool) -> dict[str, Any]:
    """Return what the table of all records knows of one."""
    first, last = days_of(record)
    return dict(zip(FACTS, (label(record), deleted, first, last, width_of(first, last)), strict=True))


def _take_out(connection: sa.Connection, table: KindTable, places: Sequence[Place]) -> None:
    rows = [{"its_number": place.number, "its_id": place.last.id} for place in places]
    _run(connection, _drop_row(table.kind.name), rows)
    _run(connection, _DROP_LINKS, rows)
    search.take_out(connection, [place.number for place in places])


def _put_in(connection: sa.Connection, table: KindTable, numbered: Sequence[tuple[int, Record]]) -> None:
    insert_rows(connection, table.table, [table.row(number, record) for number, record in numbered])
    insert_rows(connection, LINK, _links(table, [record for _, record in numbered]))
    search.add(connection, [(number, search.words_of(record, table.fields)) for number, record in numbered])


def _change(connection: sa.Connection, table: KindTable, places: Sequence[tuple[Place, Record]]) -> None:
    """Write only what differs: fewer pages of the file change, so that saving takes less time."""
    rows: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    words: list[tuple[int, str]] = []
    linked: list[Record] = []
    for place, record in places:
        fields = [held for held in table.fields if held.name in place.fields]
        new = columns_of([held for held in fields if held.shape is not Shape.LINKS], record, _NEW)
        if new:
            rows.setdefault(tuple(new), []).append({"its_number": place.number, **new})
        if any(held.shape is Shape.LINKS for held in fields):
            linked.append(record)
        if any(held.searched for held in fields):
            words.append((place.number, search.words_of(record, table.fields)))
    for names, some in rows.items():
        _run(connection, _change_row(table.kind.name, names), some)
    _run(connection, _DROP_LINKS, [{"its_id": record.id} for record in linked])
    insert_rows(connection, LINK, _links(table, linked))
    search.renew(connection, words)


def _links(table: KindTable, records: Sequence[Record]) -> list[tuple[Any, ...]]:
    return [
        (record.id, held.name, position, target)
        for record in records
        for held in table.link_lists
        for position, target in enumerate(getattr(record, held.name))
    ]


@cache
def _drop_row(kind: str) -> sa.Delete:
    table = KIND_TABLES[kind].table
    return sa.delete(table).where(table.c.record_number == sa.bindparam("its_number"))


@cache
def _change_row(kind: str, parameters: tuple[str, ...]) -> sa.Update:
    table = KIND_TABLES[kind].table
    new: dict[str, Any] = {name.removeprefix(_NEW): sa.bindparam(name) for name in parameters}
    return sa.update(table).where(table.c.record_number == sa.bindparam("its_number")).values(new)


def _run(connection: sa.Connection, statement: sa.Executable, rows: list[dict[str, Any]]) -> None:
    if rows:
        connection.execute(statement, rows)
