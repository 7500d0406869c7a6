"""The one door for changes: what goes through it is saved, searchable and in the log, or none of the three."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from youthcab.errors import StoreError
from youthcab.records.identity import Id
from youthcab.records.record import Record
from youthcab.store.columns import Shape
from youthcab.store.connection import is_among, to_json
from youthcab.store.erasing import Erased, erase, told_texts
from youthcab.store.kind_tables import KindTable, table_of
from youthcab.store.placing import Place, put
from youthcab.store.reading import Kept, Reading
from youthcab.store.step import DELETED, FieldChange, Step, differences
from youthcab.store.tables import RECORD

_AT_ONCE = 1000
_REMOVED = sa.select(RECORD.c.id).where(is_among(RECORD.c.id, sa.bindparam("records")), RECORD.c.deleted == sa.true())
_FORGOTTEN = (
    "{record} stands for somebody who was forgotten here, and nothing was saved. Open again what you changed, or take "
    "that identifier and the name out of what is brought in; whoever comes again is added as a new person."
)
_LAST_NUMBER = sa.select(sa.func.max(RECORD.c.number))


class Writing(Reading):
    """Reads and changes within one transaction; each change is a line of the log under one step.

    Raises StoreError for whatever would bring back somebody who was forgotten, or link to them.
    """

    def __init__(self, connection: sa.Connection, actor: str, step: str, now: datetime) -> None:
        super().__init__(connection)
        self.step = Step(connection, actor, step, now)

    def save(self, record: Record) -> None:
        """Add a record, change the one with its identifier, or bring that one back; only what differs is logged."""
        self.save_all((record,))

    def save_all(self, records: Iterable[Record]) -> None:
        """Save many records at once; they may link to each other in any order."""
        for some in _without_repeats(records):
            for table, of_table in _by_table(some):
                numbers, before = self.before(table, [record.id for record in of_table])
                hidden = self._removed_targets(table, before.values())
                after = [
                    _with_hidden_links(table, before[record.id].record, record, hidden)
                    if record.id in before
                    else record
                    for record in of_table
                ]
                self._put(table, numbers, before, [Kept(record) for record in after])

    def remove(self, record_type: type[Record], record: Id) -> None:
        """Take a record out of all readings, and links to it with it, until it is brought back."""
        kept = self.kept([record]).get(record)
        if kept is not None and isinstance(kept.record, record_type):
            self.keep([replace(kept, deleted=True)])

    def bring_back(self, record: Id) -> None:
        """Undo a removal: the record is as it last was, and links to it show again."""
        self.keep([replace(kept, deleted=False) for kept in self.kept([record]).values()])

    def forget(self, person: Id, words: Callable[[str], str], *, and_issued: bool) -> Erased:
        """Take a person out of all that the file holds or ever held; see `erasing.erase`."""
        return erase(self._connection, self.step, person, words, and_issued=and_issued)

    def told_texts(self) -> Iterator[str]:
        """Give all words that the file ever held."""
        return told_texts(self._connection)

    def keep(self, kept: Iterable[Kept]) -> None:
        """Put records that the file knows into a state, exactly as given, and log what differs."""
        states = {each.record.id: each for each in kept}
        for table, records in _by_table([each.record for each in states.values()]):
            numbers, before = self.before(table, [record.id for record in records])
            self._put(table, numbers, before, [states[record.id] for record in records])

    def _put(self, table: KindTable, numbers: dict[Id, int], before: dict[Id, Kept], after: Sequence[Kept]) -> None:
        operations: list[tuple[Id, FieldChange]] = []
        places: list[Place] = []
        last = 0
        if any(kept.record.id not in numbers for kept in after):
            last = self._connection.scalar(_LAST_NUMBER) or 0
        for kept in after:
            record = kept.record.id
            old = before.get(record)
            changes = _changes(table, old, kept)
            if not changes:
                continue
            operations += [(record, each) for each in changes]
            if record not in numbers:
                last += 1
                numbers[record] = last
            was, now = None if old is None or old.deleted else old.record, None if kept.deleted else kept.record
            fields = frozenset(field for field, _, _ in changes)
            places.append(Place(numbers[record], was, now, kept.record, old is None, fields))
        self._refuse_forgotten(table, before, after)
        put(self._connection, table, places)
        self.step.add(operations)

    def _refuse_forgotten(self, table: KindTable, before: dict[Id, Kept], after: Sequence[Kept]) -> None:
        meant = {each for kept in after for each in _brought_in(table, before.get(kept.record.id), kept)}
        back = sorted(meant & self.log.forgotten()) if meant else []
        if back:
            raise StoreError(_FORGOTTEN.format(record=back[0]))

    def _removed_targets(self, table: KindTable, kept: Iterable[Kept]) -> frozenset[Id]:
        names = [held.name for held in table.links + table.link_lists]
        linked = {target for each in kept for name in names for target in _targets(getattr(each.record, name))}
        if not linked:
            return frozenset()
        return frozenset(self._connection.scalars(_REMOVED, {"records": to_json(sorted(linked))}))


def _brought_in(table: KindTable, before: Kept | None, after: Kept) -> Iterator[Id]:
    """Give the record if it comes back, and whatever it links to and did not."""
    if before is not None and before.deleted and not after.deleted:
        yield after.record.id
    for held in table.links + table.link_lists:
        links = getattr(after.record, held.name)
        if links and (before is None or links != getattr(before.record, held.name)):
            yield from set(_targets(links)) - set(_targets(getattr(before.record, held.name) if before else None))


def _changes(table: KindTable, before: Kept | None, after: Kept) -> list[FieldChange]:
    was_deleted = None if before is None else before.deleted
    changes = [] if was_deleted is after.deleted else [(DELETED, was_deleted, after.deleted)]
    return changes + differences(before.record if before else None, after.record, table.fields)


def _without_repeats(records: Iterable[Record]) -> Iterator[list[Record]]:
    some: dict[Id, Record] = {}
    for record in records:
        if record.id in some or len(some) == _AT_ONCE:
            yield list(some.values())
            some = {}
        some[record.id] = record
    if some:
        yield list(some.values())


def _by_table(records: Iterable[Record]) -> list[tuple[KindTable, list[Record]]]:
    of_type: dict[type[Record], list[Record]] = {}
    for record in records:
        of_type.setdefault(type(record), []).append(record)
    return [(table_of(record_type), some) for record_type, some in of_type.items()]


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
