"""One table for each kind of record, made from the fields of its dataclass."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

import sqlalchemy as sa

from youthcab.records.identity import Id
from youthcab.records.kinds import KINDS, Kind
from youthcab.records.record import Record
from youthcab.store.columns import Convert, Held, Shape, held_fields
from youthcab.store.tables import METADATA, link_to_record

Fill = Callable[[Record, Any], None]
Links = Mapping[str, Mapping[Id, Sequence[Id]]]
"""What each field of several links holds, by the record that it is a field of."""


@dataclass(frozen=True, slots=True)
class KindTable:
    """The table of one kind of record; it holds the live ones only, for what was removed is in the log.

    `links` are the fields of one link, `link_lists` those of several, `in_columns` all but the latter.
    """

    kind: Kind
    table: sa.Table
    fields: tuple[Held, ...]
    links: tuple[Held, ...]
    link_lists: tuple[Held, ...]
    in_columns: tuple[Held, ...]
    _filling: tuple[tuple[Fill, Convert | None, Any], ...]
    _filling_links: tuple[tuple[Fill, str], ...]

    def build(self, rows: Sequence[Sequence[Any]], links: Links) -> tuple[Record, ...]:
        """Make records from rows of the identifier and the values of `in_columns`, and from the links of each field."""
        # What the frozen records' own __init__ does, at a sixth of the time: no kind has anything else to do there.
        records = tuple(object.__new__(self.kind.type) for _ in rows)
        for (fill, read, empty), column in zip(self._filling, zip(*rows, strict=True), strict=bool(rows)):
            for record, value in zip(records, column, strict=True):
                if value is None:
                    fill(record, empty)
                else:
                    fill(record, read(value) if read else value)
        for fill, name in self._filling_links:
            of_record = links.get(name, {})
            for record in records:
                fill(record, tuple(of_record.get(record.id, ())))
        return records

    def row(self, number: int, record: Record) -> tuple[Any, ...]:
        """Return what the table holds of a record, in the order of its columns, each day as its text."""
        row: list[Any] = [number, record.id]
        for held in self.in_columns:
            value = getattr(record, held.name)
            written = held.form.write(value)
            row.append(str(written) if isinstance(written, date) else written)
            if held.day:
                row.append(str(value.first) if value.first else None)
        return tuple(row)


def columns_of(fields: Sequence[Held], record: Record, prefix: str = "") -> dict[str, Any]:
    """Return what the columns of some fields hold of a record, each name after a prefix."""
    columns: dict[str, Any] = {}
    for held in fields:
        value = getattr(record, held.name)
        columns[prefix + held.name] = held.form.write(value)
        if held.day:
            columns[prefix + held.day] = value.first
    return columns


def _kind_table(kind: Kind) -> KindTable:
    held = held_fields(kind.type)
    table = sa.Table(
        kind.name,
        METADATA,
        sa.Column("record_number", sa.Integer, sa.ForeignKey("record.number"), primary_key=True),
        link_to_record("id", unique=True),
        *(column for each in held for column in _columns(each)),
    )
    in_columns = tuple(each for each in held if each.shape is not Shape.LINKS)
    link_lists = tuple(each for each in held if each.shape is Shape.LINKS)

    def fill(name: str) -> Fill:
        return cast("Fill", getattr(kind.type, name).__set__)

    return KindTable(
        kind=kind,
        table=table,
        fields=held,
        links=tuple(each for each in held if each.shape is Shape.LINK),
        link_lists=link_lists,
        in_columns=in_columns,
        _filling=((fill("id"), None, ""), *((fill(each.name), each.form.read, each.form.empty) for each in in_columns)),
        _filling_links=tuple((fill(each.name), each.name) for each in link_lists),
    )


def _columns(held: Held) -> list[sa.Column[Any]]:
    if held.shape is Shape.LINKS:
        return []
    if held.shape is Shape.LINK:
        return [link_to_record(held.name, nullable=True, index=True)]
    nullable = not isinstance(held.form.type, sa.Boolean)
    own = sa.Column(
        held.name, held.form.type, nullable=nullable, index=True if held.name in ("title", "noted") else None
    )
    return [own, sa.Column(held.day, sa.Date, index=True)] if held.day else [own]


KIND_TABLES: Mapping[str, KindTable] = {kind.name: _kind_table(kind) for kind in KINDS}


def table_of(record_type: type[Record]) -> KindTable:
    """Return the table of a record type."""
    return _BY_TYPE[record_type]


_BY_TYPE: Mapping[type[Record], KindTable] = {each.kind.type: each for each in KIND_TABLES.values()}
