"""One table for each kind of record, made from the fields of its dataclass."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

import sqlalchemy as sa

from youthcab.records.identity import Id
from youthcab.records.kinds import KINDS, Kind
from youthcab.records.record import Record
from youthcab.store.columns import Convert, Held, Shape, held_fields
from youthcab.store.tables import METADATA, link_to_record

Fill = Callable[[Record, Any], None]


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

    def build(self, row: Sequence[Any], links: Mapping[str, Sequence[Id]]) -> Record:
        """Make the record from its identifier and the values of `in_columns`, and from its links by field."""
        # What the frozen record's own __init__ does, at a fifth of the time: no kind has anything else to do there.
        record = object.__new__(self.kind.type)
        for (fill, read, empty), value in zip(self._filling, row, strict=True):
            if value is None:
                fill(record, empty)
            elif read:
                fill(record, read(value))
            else:
                fill(record, value)
        for fill, name in self._filling_links:
            fill(record, tuple(links.get(name, ())))
        return record

    def row(self, number: int, record: Record) -> dict[str, Any]:
        """Return what the table holds of a record."""
        return {"record_number": number, "id": record.id, **columns_of(self.in_columns, record)}


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
