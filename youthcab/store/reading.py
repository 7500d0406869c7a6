"""All questions that can be asked of a cabinet's file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar, cast

import sqlalchemy as sa

from youthcab.records.identity import Id
from youthcab.records.record import Record
from youthcab.store import search as words
from youthcab.store.change import Change
from youthcab.store.columns import Held, Shape
from youthcab.store.connection import is_among, to_json
from youthcab.store.kind_tables import KIND_TABLES, KindTable, table_of
from youthcab.store.log import Log
from youthcab.store.ordering import in_order
from youthcab.store.relevance import TOUCHING, reach_of
from youthcab.store.tables import LINK, RECORD, SETTING, TO_COMPACT

T = TypeVar("T", bound=Record)


def _links_from(tables: sa.FromClause) -> sa.Select[Any]:
    wanted = sa.select(LINK.c.source, LINK.c.field, LINK.c.target).select_from(tables)
    of_sources = wanted.where(is_among(LINK.c.source, sa.bindparam("sources")))
    return of_sources.order_by(LINK.c.source, LINK.c.field, LINK.c.position)


def _visible(table: KindTable) -> sa.Select[Any]:
    return sa.select(table.table.c.id, *(_shown(table, held) for held in table.in_columns)).select_from(table.table)


def _stored(table: KindTable) -> sa.Select[Any]:
    known = (RECORD.c.id, RECORD.c.number, RECORD.c.kind, RECORD.c.deleted)
    held = (table.table.c[name] for name in ("id", *(each.name for each in table.in_columns)))
    statement = sa.select(*known, *held).join_from(
        RECORD, table.table, table.table.c.record_number == RECORD.c.number, isouter=True
    )
    return statement.where(is_among(RECORD.c.id, sa.bindparam("records")))


def _shown(table: KindTable, held: Held) -> sa.ColumnElement[Any]:
    column = table.table.c[held.name]
    if held.shape is Shape.VALUE:
        return column
    live = sa.select(RECORD.c.id).where(RECORD.c.id == column, RECORD.c.deleted == sa.false())
    return live.scalar_subquery().label(held.name)


# What a reader sees: a link to a removed record is empty. Made once, since making a statement takes as long as a page.
_ALL_LINKS = _links_from(LINK)
_LIVE_LINKS = _links_from(LINK.join(RECORD, sa.and_(RECORD.c.id == LINK.c.target, RECORD.c.deleted == sa.false())))
_LINKS_TO = sa.union(
    sa.select(LINK.c.source, LINK.c.target).where(is_among(LINK.c.target, sa.bindparam("targets"))),
    *(
        sa.select(table.table.c.id, column).where(is_among(column, sa.bindparam("targets")))
        for table in KIND_TABLES.values()
        for column in (table.table.c[held.name] for held in table.links)
    ),
)
_KINDS = sa.select(RECORD.c.id, RECORD.c.kind).where(is_among(RECORD.c.id, sa.bindparam("records")))
_SITE = sa.select(SETTING.c.value).where(SETTING.c.name == "site")
_TO_COMPACT = sa.select(SETTING.c.name).where(SETTING.c.name == TO_COMPACT)
_STORED = {name: _stored(table) for name, table in KIND_TABLES.items()}
_VISIBLE = {name: _visible(table) for name, table in KIND_TABLES.items()}
_RELEVANT = {
    name: _VISIBLE[name].where(table.table.c.record_number.in_(TOUCHING)).order_by(table.table.c.id)
    for name, table in KIND_TABLES.items()
}


@dataclass(frozen=True, slots=True)
class Kept:
    """A record as the file keeps it: with its links to removed records, and even if it is removed itself."""

    record: Record
    deleted: bool = False


class Reading:
    """Reads from one state of the file, whatever others write meanwhile."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self.log = Log(connection)

    def get(self, record_type: type[T], record: Id) -> T | None:
        """Return the record of that identifier; None where there is none or it was removed."""
        found = self.many(record_type, (record,))
        return found[0] if found else None

    def all(self, record_type: type[T]) -> tuple[T, ...]:
        """Return every record of a type in the order in which they were made."""
        table = table_of(record_type)
        return self._records(record_type, _VISIBLE[table.kind.name].order_by(table.table.c.id))

    def many(self, record_type: type[T], records: Iterable[Id]) -> tuple[T, ...]:
        """Return the records of those identifiers that there are, in the order given."""
        table, wanted = table_of(record_type), list(records)
        found = {
            record.id: record
            for record in self._records(
                record_type, _VISIBLE[table.kind.name].where(is_among(table.table.c.id, to_json(wanted)))
            )
        }
        return tuple(found[each] for each in wanted if each in found)

    def find(self, record: Id) -> Record | None:
        """Return the record of that identifier, of whatever type; None where there is none or it was removed."""
        kind = self._connection.scalar(sa.select(RECORD.c.kind).where(RECORD.c.id == record))
        return None if kind is None else self.get(KIND_TABLES[kind].kind.type, record)

    def page(
        self,
        record_type: type[T],
        *,
        search: str = "",
        order: str = "",
        descending: bool = False,
        offset: int = 0,
        limit: int = 200,
    ) -> tuple[T, ...]:
        """Return one page of the records in which each word of `search` begins a word, accents and case aside.

        `order` names a field, empty ones come last; without it records come as they were made. Links are ordered by
        what they point to, vague dates by their first day, figures by number. Raises KeyError for an unknown field.
        """
        table = table_of(record_type)
        statement = _searched(_VISIBLE[table.kind.name], table, search)
        return self._records(
            record_type, statement.order_by(*in_order(table, order, descending)).offset(offset).limit(limit)
        )

    def count(self, record_type: type[Record], search: str = "") -> int:
        """Return how many records there are of a type, or how many a search finds."""
        table = table_of(record_type)
        statement = sa.select(sa.func.count()).select_from(table.table)
        return self._connection.scalar(_searched(statement, table, search)) or 0

    def relevant(self, record_type: type[T], first: date, last: date) -> tuple[T, ...]:
        """Return the records of a type whose own dates touch the days from `first` to `last`, as they were made.

        One without a date of its own counts by the day from which it was known, and always if that is empty too.
        """
        table = table_of(record_type)
        return self._records(record_type, _RELEVANT[table.kind.name], reach_of(table.kind.name, first, last))

    def holding(self, record_type: type[T], text: str, *fields: str) -> tuple[T, ...]:
        """Return the records of a type in one of whose named fields a text stands somewhere, such as an identifier."""
        table = table_of(record_type)
        held = sa.or_(*(table.table.c[name].contains(text, autoescape=True) for name in fields))
        return self._records(record_type, _VISIBLE[table.kind.name].where(held).order_by(table.table.c.id))

    def linking_to(self, record: Id) -> tuple[Record, ...]:
        """Return the records of any type that link to a record."""
        found = [self.find(source) for source in sorted({source for source, _ in self.links_to([record])})]
        return tuple(each for each in found if each is not None)

    def links_to(self, records: Sequence[Id]) -> tuple[tuple[Id, Id], ...]:
        """Return each link of a record that is there to one of those: which links, and to which."""
        return tuple(
            (Id(row.source), Id(row.target))
            for row in self._connection.execute(_LINKS_TO, {"targets": to_json(records)})
        )

    def kept(self, records: Sequence[Id]) -> dict[Id, Kept]:
        """Return records of any kind as the file keeps them; what there never was is left out."""
        kept: dict[Id, Kept] = {}
        of_kind: dict[str, list[Id]] = {}
        for row in self._connection.execute(_KINDS, {"records": to_json(records)}):
            of_kind.setdefault(row.kind, []).append(row.id)
        for kind, ids in of_kind.items():
            kept |= self.before(KIND_TABLES[kind], ids)[1]
        return kept

    def before(self, table: KindTable, records: Sequence[Id]) -> tuple[dict[Id, int], dict[Id, Kept]]:
        """Return the numbers of the records that the file knows, and the records as it keeps them."""
        numbers: dict[Id, int] = {}
        removed: list[Id] = []
        rows: list[Sequence[Any]] = []
        for record, number, kind, deleted, *row in self._connection.execute(
            _STORED[table.kind.name], {"records": to_json(records)}
        ):
            if kind != table.kind.name:
                raise ValueError(f"{record} is a {kind}, not a {table.kind.name}")
            numbers[record] = number
            if deleted:
                removed.append(record)
            elif row[0] is not None:
                rows.append(row)
        kept = {each.id: Kept(each) for each in self._with_links(table, rows, _ALL_LINKS)} if rows else {}
        if removed:
            kept |= {record: Kept(last, deleted=True) for record, last in self.log.last_known(removed).items()}
        return numbers, kept

    def site(self) -> str:
        """Return what a cabinet and all its copies have in common, and no other cabinet has."""
        return str(self._connection.scalar(_SITE))

    def is_to_be_compacted(self) -> bool:
        """Tell whether what was erased may still lie in free pieces of the file."""
        return self._connection.scalar(_TO_COMPACT) is not None

    def everything_known(self) -> tuple[Id, ...]:
        """Return the identifiers of all records that there ever were, as they were made."""
        return tuple(
            Id(record) for record in self._connection.scalars(sa.select(RECORD.c.id).order_by(RECORD.c.number))
        )

    def label_of(self, record: Id) -> str:
        """Return the few words by which a person knows a record, even a removed one; empty where there is none."""
        return self._connection.scalar(sa.select(RECORD.c.label).where(RECORD.c.id == record)) or ""

    def named(self, text: str) -> tuple[tuple[Id, str], ...]:
        """Return each record, even a removed one, of that identifier or, case aside, that label, with its kind."""
        alike = sa.or_(RECORD.c.id == text, sa.func.lower(RECORD.c.label) == sa.func.lower(text))
        rows = self._connection.execute(sa.select(RECORD.c.id, RECORD.c.kind).where(alike).order_by(RECORD.c.number))
        return tuple((Id(row.id), row.kind) for row in rows)

    def history(
        self, record: Id | None = None, since: datetime | None = None, limit: int | None = 500
    ) -> tuple[Change, ...]:
        """Return what changed, newest first: of one record or all, from a time on, at most `limit` lines."""
        return self.log.history(record, since, limit)

    def _records(
        self, record_type: type[T], statement: sa.Select[Any], given: dict[str, str] | None = None
    ) -> tuple[T, ...]:
        rows = self._connection.execute(statement, given).all()
        return cast("tuple[T, ...]", self._with_links(table_of(record_type), rows, _LIVE_LINKS))

    def _with_links(self, table: KindTable, rows: Sequence[Sequence[Any]], links: sa.Select[Any]) -> tuple[Record, ...]:
        of_record = self._links([row[0] for row in rows], links) if table.link_lists else {}
        none: Mapping[str, Sequence[Id]] = {}
        return tuple(table.build(row, of_record.get(row[0], none)) for row in rows)

    def _links(self, records: Sequence[Id], wanted: sa.Select[Any]) -> dict[Id, dict[str, list[Id]]]:
        links: dict[Id, dict[str, list[Id]]] = {}
        for source, field, target in self._connection.execute(wanted, {"sources": to_json(records)}).all():
            links.setdefault(source, {}).setdefault(field, []).append(target)
        return links


def _searched(statement: sa.Select[Any], table: KindTable, search: str) -> sa.Select[Any]:
    found = words.matches(search)
    if found is None:
        return statement
    # The sum keeps SQLite from fetching every match only to sort it: it walks the index of the order instead.
    return statement.where((table.table.c.record_number + 0).in_(found))
