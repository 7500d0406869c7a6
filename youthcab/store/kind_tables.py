"""One table for each kind of record, made from the fields of its dataclass."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from youthcab.records.identity import Id
from youthcab.records.kinds import KINDS, Kind
from youthcab.records.record import Record
from youthcab.store.columns import Convert, Held, Shape, held_fields
from youthcab.store.tables import METADATA, link_to_record


@dataclass(frozen=True, slots=True)
class KindTable:
    """The table of one kind of record; it holds the live ones only, for what was removed is in the log.

    `readers` are the fields that lie in `columns`, each with the function that reads its column.
    """

    kind: Kind
    table: sa.Table
    fields: tuple[Held, ...]
    columns: tuple[sa.Column[Any], ...]
    readers: tuple[tuple[str, Convert], ...]

    @property
    def links(self) -> tuple[Held, ...]:
        """The fields that hold one link each."""
        return tuple(held for held in self.fields if held.shape is Shape.LINK)

    @property
    def link_lists(self) -> tuple[Held, ...]:
        """The fields that hold several links."""
        return tuple(held for held in self.fields if held.shape is Shape.LINKS)

    def build(self, row: Sequence[Any], links: Mapping[str, Sequence[Id]]) -> Record:
        """Make the record from a row of `columns` and from its links by field."""
        values = {name: read(value) for (name, read), value in zip(self.readers, row, strict=True)}
        for name, targets in links.items():
            values[name] = tuple(targets)
        return self.kind.type(**values)

    def row(self, number: int, record: Record) -> dict[str, Any]:
        """Return what the table holds of a record."""
        row: dict[str, Any] = {"record_number": number, "id": record.id}
        for held in self.fields:
            if held.shape is not Shape.LINKS:
                value = getattr(record, held.name)
                row[held.name] = held.to_column(value)
                if held.day:
                    row[held.day] = value.first
        return row


def _kind_table(kind: Kind) -> KindTable:
    held = held_fields(kind.type)
    table = sa.Table(
        kind.name,
        METADATA,
        sa.Column("record_number", sa.Integer, sa.ForeignKey("record.number"), primary_key=True),
        link_to_record("id", unique=True),
        *(column for each in held for column in _columns(each)),
    )
    in_columns = [each for each in held if each.shape is not Shape.LINKS]
    return KindTable(
        kind=kind,
        table=table,
        fields=held,
        columns=(table.c.id, *(table.c[each.name] for each in in_columns)),
        readers=(("id", Id), *((each.name, each.from_column) for each in in_columns)),
    )


def _columns(held: Held) -> list[sa.Column[Any]]:
    if held.shape is Shape.LINKS:
        return []
    if held.shape is Shape.LINK:
        return [link_to_record(held.name, nullable=True, index=True)]
    nullable = not isinstance(held.type, sa.Boolean)
    own = sa.Column(held.name, held.type, nullable=nullable, index=True if held.name == "title" else None)
    return [own, sa.Column(held.day, sa.Date, index=True)] if held.day else [own]


KIND_TABLES: Mapping[str, KindTable] = {kind.name: _kind_table(kind) for kind in KINDS}


def table_of(record_type: type[Record]) -> KindTable:
    """Return the table of a record type."""
    return _BY_TYPE[record_type]


_BY_TYPE: Mapping[type[Record], KindTable] = {each.kind.type: each for each in KIND_TABLES.values()}
