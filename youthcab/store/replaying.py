"""The log done again from its start, and which records are just what it says, told without making any of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any

import sqlalchemy as sa

from youthcab.records.identity import Id
from youthcab.store.columns import Held
from youthcab.store.connection import to_json
from youthcab.store.kind_tables import KIND_TABLES, KindTable
from youthcab.store.step import DELETED
from youthcab.store.tables import LINK, RECORD

_TRUE, _FALSE, _NONE = "true", "false", "[]"
_AT_ONCE = 1000
_REMOVED = sa.select(RECORD.c.id).where(RECORD.c.deleted)
_LINKS = (
    sa.select(LINK.c.source, LINK.c.target)
    .join_from(LINK, RECORD, RECORD.c.id == LINK.c.source)
    .order_by(LINK.c.source, LINK.c.position)
)


class Replay:
    """What the operations that were taken in make of each field, as the log's own JSON.

    It holds as much as the records do, and nothing of what they once were.
    """

    def __init__(self) -> None:
        self._ends: defaultdict[str, dict[str, str | None]] = defaultdict(dict)

    def take(self, operations: Sequence[Sequence[Any]]) -> None:
        """Do the next operations, each given as its columns."""
        ends = self._ends
        for _, _, record, field, _, new in operations:
            ends[record][field] = new

    def alike(self, connection: sa.Connection) -> frozenset[Id]:
        """Return the records that are, letter by letter, what the log says of them.

        Another may still be the same in other letters, which only comparing the values can tell.
        """
        found: set[Id] = set()
        # What somebody changed in the file may be no value at all: then whatever comes after it is looked at by others.
        with suppress(Exception):
            found.update(record for (record,) in _rows(connection, _REMOVED) if self._is_removed(record))
        for table in KIND_TABLES.values():
            with suppress(Exception):
                found.update(self._alike_of(connection, table))
        return frozenset(found)

    def _alike_of(self, connection: sa.Connection, table: KindTable) -> Iterator[Id]:
        in_columns = [(each.form.logged, _text(each, each.form.empty)) for each in table.in_columns]
        links = [_links(connection, table, each) for each in table.link_lists]
        told = [(DELETED, _TRUE), *((each.name, _text(each, each.default)) for each in table.in_columns)]
        told += [(each.name, _NONE) for each in table.link_lists]
        for record, *columns in _rows(connection, _live(table)):
            ends = self._ends.get(record, {})
            held = [
                empty if value is None else log(value) for (log, empty), value in zip(in_columns, columns, strict=True)
            ]
            linked = [to_json(each[record]) if record in each else _NONE for each in links]
            if [ends.get(field, unsaid) for field, unsaid in told] == [_FALSE, *held, *linked]:
                yield record

    def _is_removed(self, record: Id) -> bool:
        return self._ends[record].get(DELETED, _TRUE) == _TRUE if record in self._ends else False


def _text(held: Held, value: Any) -> str | None:
    """Return what the log says of a value; nothing for none."""
    return None if value is None else to_json(held.form.plain(value))


def _live(table: KindTable) -> sa.Select[Any]:
    held = table.table
    is_its_own = sa.and_(RECORD.c.number == held.c.record_number, RECORD.c.id == held.c.id)
    statement = sa.select(held.c.id, *(held.c[each.name] for each in table.in_columns)).join_from(
        held, RECORD, is_its_own
    )
    return statement.where(RECORD.c.kind == table.kind.name, ~RECORD.c.deleted)


def _links(connection: sa.Connection, table: KindTable, held: Held) -> dict[str, list[str]]:
    """Return the links of one field by record."""
    links: defaultdict[str, list[str]] = defaultdict(list)
    of_field = _LINKS.where(RECORD.c.kind == table.kind.name, LINK.c.field == held.name)
    for source, target in _rows(connection, of_field):
        links[source].append(target)
    return links


def _rows(connection: sa.Connection, statement: sa.Select[Any]) -> Iterator[Sequence[Any]]:
    """Give rows straight from the driver, as they lie in the file."""
    rows: Any = connection.connection.cursor()
    try:
        rows.execute(str(statement.compile(connection, compile_kwargs={"literal_binds": True})))
        while some := rows.fetchmany(_AT_ONCE):
            yield from some
    finally:
        rows.close()
