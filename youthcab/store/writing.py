"""The one door for changes: what goes through it is saved, searchable and in the log, or none of the three."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from youthcab.records.identity import Id
from youthcab.records.kinds import kind_of, label
from youthcab.records.record import Record
from youthcab.store import search
from youthcab.store.columns import Shape
from youthcab.store.connection import is_among, to_json
from youthcab.store.kind_tables import KindTable, table_of
from youthcab.store.log import DELETED, FieldChange, Step, differences, replay
from youthcab.store.reading import ALL_LINKS, Reading
from youthcab.store.relevance import days_of, width_of
from youthcab.store.tables import LINK, RECORD

_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class _Known:
    number: int
    kind: str
    deleted: bool


class Writing(Reading):
    """Reads and changes within one transaction; each change is a line of the log under one step."""

    def __init__(self, connection: sa.Connection, actor: str, step: str, now: datetime) -> None:
        super().__init__(connection)
        self._step = Step(connection, actor, step, now)

    def save(self, record: Record) -> None:
        """Add a record, change the one with its identifier, or bring that one back; only what differs is logged."""
        self.save_all((record,))

    def save_all(self, records: Iterable[Record]) -> None:
        """Save many records at once; they may link to each other in any order."""
        for some in _without_repeats(records):
            by_type: dict[type[Record], list[Record]] = {}
            for record in some:
                by_type.setdefault(type(record), []).append(record)
            for record_type, of_type in by_type.items():
                self._save(table_of(record_type), of_type)

    def remove(self, record_type: type[Record], record: Id) -> None:
        """Take a record out of all readings, and links to it with it, until it is brought back."""
        known = self._known([record]).get(record)
        live = self.get(record_type, record)
        if known is None or live is None:
            return
        self._take_out(table_of(record_type), [(known.number, live)])
        self._connection.execute(sa.update(RECORD).where(RECORD.c.id == record).values(deleted=True))
        self._step.add([(record, (DELETED, False, True))])

    def bring_back(self, record: Id) -> None:
        """Undo a removal: the record is as it last was, and links to it show again."""
        known = self._known([record]).get(record)
        if known is not None and known.deleted:
            self.save(self._last_known(record))

    def _save(self, table: KindTable, records: Sequence[Record]) -> None:
        known = self._known([record.id for record in records])
        before = self._before(table, known)
        hidden = self._removed_targets(table, before.values())
        number = self._connection.scalar(sa.select(sa.func.max(RECORD.c.number))) or 0
        operations: list[tuple[Id, FieldChange]] = []
        added: list[tuple[int, Record]] = []
        changed: list[tuple[int, Record]] = []
        for record in records:
            if record.id not in known:
                number += 1
                added.append((number, record))
                differing = [(DELETED, None, False), *differences(None, record, table.fields)]
            else:
                after = _with_hidden_links(table, before[record.id], record, hidden)
                differing = differences(before[record.id], after, table.fields)
                if known[record.id].deleted:
                    differing.insert(0, (DELETED, True, False))
                if differing:
                    changed.append((known[record.id].number, after))
            operations += [(record.id, each) for each in differing]
        self._add(added)
        self._take_out(table, changed)
        self._renew(changed)
        self._put_in(table, added + changed)
        self._step.add(operations)

    def _known(self, records: Sequence[Id]) -> dict[Id, _Known]:
        columns = sa.select(RECORD.c.id, RECORD.c.number, RECORD.c.kind, RECORD.c.deleted)
        rows = self._connection.execute(columns.where(is_among(RECORD.c.id, to_json(records))))
        return {row.id: _Known(row.number, row.kind, row.deleted) for row in rows}

    def _before(self, table: KindTable, known: dict[Id, _Known]) -> dict[Id, Record]:
        """Return each known record as the file holds it, with links to removed records."""
        for record, place in known.items():
            if place.kind != table.kind.name:
                raise ValueError(f"{record} is a {place.kind}, not a {table.kind.name}")
        live = [record for record, place in known.items() if not place.deleted]
        columns = [table.table.c[name] for name in ("id", *(held.name for held in table.in_columns))]
        statement = sa.select(*columns).where(is_among(table.table.c.id, to_json(live)))
        stored = {each.id: each for each in self._built(table, statement, ALL_LINKS)} if live else {}
        removed = (record for record, place in known.items() if place.deleted)
        return stored | {record: self._last_known(record) for record in removed}

    def _last_known(self, record: Id) -> Record:
        return replay(reversed(self.history(record, limit=None)))[record]

    def _removed_targets(self, table: KindTable, records: Iterable[Record]) -> frozenset[Id]:
        names = [held.name for held in table.links + table.link_lists]
        linked = {target for record in records for name in names for target in _targets(getattr(record, name))}
        removed = sa.select(RECORD.c.id).where(
            is_among(RECORD.c.id, to_json(sorted(linked))), RECORD.c.deleted == sa.true()
        )
        return frozenset(self._connection.scalars(removed)) if linked else frozenset()

    def _add(self, numbered: Sequence[tuple[int, Record]]) -> None:
        if numbered:
            rows = [
                {"number": number, "id": record.id, "kind": kind_of(record).name, **_facts(record)}
                for number, record in numbered
            ]
            self._connection.execute(sa.insert(RECORD), rows)

    def _renew(self, numbered: Sequence[tuple[int, Record]]) -> None:
        if numbered:
            statement = sa.update(RECORD).where(RECORD.c.number == sa.bindparam("its_number"))
            self._connection.execute(
                statement.values({name: sa.bindparam(name) for name in _facts(numbered[0][1])}),
                [{"its_number": number, **_facts(record)} for number, record in numbered],
            )

    def _put_in(self, table: KindTable, numbered: Sequence[tuple[int, Record]]) -> None:
        if not numbered:
            return
        self._connection.execute(sa.insert(table.table), [table.row(number, record) for number, record in numbered])
        links = [
            {"source": record.id, "field": held.name, "position": position, "target": target}
            for _, record in numbered
            for held in table.link_lists
            for position, target in enumerate(getattr(record, held.name))
        ]
        if links:
            self._connection.execute(sa.insert(LINK), links)
        search.add(self._connection, [(number, search.words_of(record, table.fields)) for number, record in numbered])

    def _take_out(self, table: KindTable, numbered: Sequence[tuple[int, Record]]) -> None:
        if not numbered:
            return
        rows = [{"its_number": number, "its_id": record.id} for number, record in numbered]
        self._connection.execute(
            sa.delete(table.table).where(table.table.c.record_number == sa.bindparam("its_number")), rows
        )
        self._connection.execute(sa.delete(LINK).where(LINK.c.source == sa.bindparam("its_id")), rows)
        search.take_out(self._connection, [number for number, _ in numbered])


def _without_repeats(records: Iterable[Record]) -> Iterator[list[Record]]:
    some: dict[Id, Record] = {}
    for record in records:
        if record.id in some or len(some) == _AT_ONCE:
            yield list(some.values())
            some = {}
        some[record.id] = record
    if some:
        yield list(some.values())


def _with_hidden_links(table: KindTable, before: Record, after: Record, hidden: frozenset[Id]) -> Record:
    """Keep links to removed records, which whoever made `after` could not see, so that they can come back."""
    if not hidden:
        return after
    kept: dict[str, Any] = {}
    for held in table.links + table.link_lists:
        old, new = getattr(before, held.name), getattr(after, held.name)
        unseen = tuple(target for target in _targets(old) if target in hidden)
        seen = tuple(target for target in _targets(old) if target not in hidden)
        if _targets(new) == seen:
            kept[held.name] = old
        elif held.shape is Shape.LINKS:
            kept[held.name] = new + tuple(target for target in unseen if target not in new)
    return replace(after, **kept)


def _targets(links: Id | tuple[Id, ...] | None) -> tuple[Id, ...]:
    if links is None:
        return ()
    return links if isinstance(links, tuple) else (links,)


def _facts(record: Record) -> dict[str, Any]:
    first, last = days_of(record)
    return {
        "label": label(record),
        "deleted": False,
        "first_day": first,
        "last_day": last,
        "width": width_of(first, last),
    }
