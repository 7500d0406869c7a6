"""All questions that can be asked of the log: history, what Undo and Redo would do, and what was removed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from youthcab.records.identity import Id
from youthcab.records.record import Record
from youthcab.store.chain import Fault, broken_links
from youthcab.store.change import Change, Removed, StepTold, StepWords
from youthcab.store.clock import first_reading, time_of
from youthcab.store.connection import is_among, to_json
from youthcab.store.kind_tables import KIND_TABLES
from youthcab.store.replaying import Replay
from youthcab.store.step import AT, DELETED
from youthcab.store.tables import OPERATION, RECORD, STEP
from youthcab.store.undone import BEGAN_WITH, LAST_DONE, LAST_UNDOING, STEPS

MOST_TOLD = 100
_LOGGED = OPERATION.join(STEP).join(RECORD, RECORD.c.id == OPERATION.c.record)
_OPERATIONS = OPERATION.join(RECORD, RECORD.c.id == OPERATION.c.record)
_CHANGES = sa.select(STEP.c.words, STEP.c.actor, OPERATION, RECORD.c.kind, RECORD.c.label).select_from(_LOGGED)
_VALUES = sa.select(OPERATION.c.record, OPERATION.c.field, OPERATION.c.old, OPERATION.c.new)
_NEWEST_FIRST = (OPERATION.c.step.desc(), OPERATION.c.position.desc())
_OUTCOMES = (
    sa.select(OPERATION.c.record, RECORD.c.kind, OPERATION.c.field, OPERATION.c.new)
    .join_from(OPERATION, RECORD, RECORD.c.id == OPERATION.c.record)
    .where(is_among(OPERATION.c.record, sa.bindparam("records")))
    .order_by(OPERATION.c.step, OPERATION.c.position)
)
# Whoever was forgotten is known by what the step did, which is for good and names nobody.
_FORGOTTEN = (
    sa.select(OPERATION.c.record)
    .join_from(STEP, OPERATION, OPERATION.c.step == STEP.c.id)
    .where(STEP.c.undoes.is_not(None), STEP.c.undoes == STEP.c.id, OPERATION.c.field == DELETED)
)


class Log:
    """Reads the log of operations from one state of the file."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    def history(
        self, record: Id | None = None, since: datetime | None = None, limit: int | None = 500
    ) -> tuple[Change, ...]:
        """Return what changed, newest first: of one record or all, from a time on, at most `limit` lines."""
        statement = _CHANGES.order_by(*_NEWEST_FIRST).limit(limit)
        if record is not None:
            statement = statement.where(OPERATION.c.record == record)
        if since is not None:
            statement = statement.where(OPERATION.c.step >= first_reading(since))
        return self._changes(statement)

    def changes_of(self, step: str, limit: int | None = None) -> tuple[Change, ...]:
        """Return the changes of one step, in order, at most `limit` of them."""
        return self._changes(_CHANGES.where(OPERATION.c.step == step).order_by(OPERATION.c.position).limit(limit))

    def values_of(self, step: str) -> Iterator[tuple[Id, str, Any, Any]]:
        """Give each field that a step changed, in order: its record, its name, its plain value before and after."""
        rows = self._connection.execute(_VALUES.where(OPERATION.c.step == step).order_by(OPERATION.c.position))
        for record, field, old, new in rows:
            yield Id(record), field, _value(old), _value(new)

    def records_of(self, step: str, kind: str) -> tuple[Id, ...]:
        """Return the records of a kind that a step changed."""
        found = sa.select(OPERATION.c.record).distinct().select_from(_OPERATIONS)
        return tuple(map(Id, self._connection.scalars(found.where(OPERATION.c.step == step, RECORD.c.kind == kind))))

    def changes_after(self, step: str, records: Sequence[Id] | None = None) -> tuple[Change, ...]:
        """Return what changed after a step, in order: of some records or all."""
        statement = _CHANGES.where(OPERATION.c.step > step).order_by(OPERATION.c.step, OPERATION.c.position)
        if records is not None:
            statement = statement.where(is_among(OPERATION.c.record, to_json(records)))
        return self._changes(statement)

    def changed_after(self, step: str, *but: str) -> frozenset[Id]:
        """Return which records changed after a step, in other fields than those."""
        found = sa.select(OPERATION.c.record).distinct().where(OPERATION.c.step > step, OPERATION.c.field.not_in(but))
        return frozenset(map(Id, self._connection.scalars(found)))

    def last_known(self, records: Sequence[Id]) -> dict[Id, Record]:
        """Return records as the log has them at its end, removed ones as they last were."""
        return {record: made for record, (made, _) in self.outcome(records).items()}

    def outcome(self, records: Sequence[Id]) -> dict[Id, tuple[Record, bool]]:
        """Return what the log, done from its start, makes of records, and whether each is removed then."""
        ends: dict[tuple[str, str], dict[str, str | None]] = {}
        for record, kind, field, new in self._connection.execute(_OUTCOMES, {"records": to_json(records)}):
            ends.setdefault((record, kind), {})[field] = new
        return {Id(record): _made(Id(record), kind, values) for (record, kind), values in ends.items()}

    def looked_over(self) -> tuple[tuple[Fault, ...], frozenset[Id]]:
        """Return each place where the log is not what was written, and the records that are just what it says."""
        replay = Replay()
        faults = tuple(broken_links(self._connection, replay.take))
        return faults, replay.alike(self._connection)

    def step(self, step: str) -> StepWords | None:
        """Return a step by its identifier, or by the beginning of it if no other begins so."""
        found = self._connection.execute(STEPS.where(STEP.c.id.startswith(step, autoescape=True)).limit(2)).all()
        return _step(found[0]) if len(found) == 1 else None

    def steps(
        self, record: Id | None, since: datetime | None, actor: str, kind: str, text: str, limit: int
    ) -> tuple[StepTold, ...]:
        """Return the newest steps with a change that matches all that is asked for, and those changes."""
        matching = _matching(record, since, actor, kind, text)
        found = sa.exists().select_from(_OPERATIONS).where(OPERATION.c.step == STEP.c.id, *matching)
        steps = self._connection.execute(STEPS.where(found).order_by(STEP.c.id.desc()).limit(limit)).all()
        return tuple(self._told(_step(row), matching) for row in steps)

    def _told(self, step: StepWords, matching: Sequence[sa.ColumnElement[bool]]) -> StepTold:
        """Tell the first changes of a step: an import may hold a million, and nobody reads them one by one."""
        of_step = (OPERATION.c.step == step.id, *matching)
        changes = self._changes(_CHANGES.where(*of_step).order_by(OPERATION.c.position).limit(MOST_TOLD))
        total = len(changes)
        if total == MOST_TOLD:
            counting = sa.select(sa.func.count()).select_from(_LOGGED).where(*of_step)
            total = self._connection.execute(counting).scalar_one()
        return StepTold(step=step, count=total, changes=changes)

    def last_step(self) -> StepWords | None:
        """Return what Undo would take back: the newest step that is not taken back and takes none back itself.

        What the file began with is never it.
        """
        return self._first(LAST_DONE)

    def beginning(self) -> StepWords | None:
        """Return the step by which the file got what it was made with, where that was said of one."""
        return self._first(BEGAN_WITH)

    def next_redo(self) -> StepWords | None:
        """Return the undoing that Redo would take back, in the words of what it undid; None where there is none."""
        return self._first(LAST_UNDOING)

    def newest(self, record: Id, field: str) -> Change | None:
        """Return the newest change of a record's field."""
        statement = _CHANGES.where(OPERATION.c.record == record, OPERATION.c.field == field)
        found = self._changes(statement.order_by(*_NEWEST_FIRST).limit(1))
        return found[0] if found else None

    def removed(self, limit: int = 500) -> tuple[Removed, ...]:
        """Return the records that are removed and can be brought back, the last removed first."""
        removal = (
            sa.select(sa.func.max(OPERATION.c.step))
            .where(OPERATION.c.record == RECORD.c.id, OPERATION.c.field == DELETED)
            .scalar_subquery()
        )
        statement = (
            sa.select(RECORD.c.id, RECORD.c.kind, RECORD.c.label, STEP.c.id.label("step"), STEP.c.actor)
            .join_from(RECORD, STEP, STEP.c.id == removal)
            .where(RECORD.c.deleted == sa.true(), STEP.c.undoes.is_distinct_from(STEP.c.id))
            .order_by(STEP.c.id.desc(), RECORD.c.number.desc())
            .limit(limit)
        )
        return tuple(
            Removed(record=Id(row.id), kind=row.kind, label=row.label, at=_time_of(row.step), actor=row.actor)
            for row in self._connection.execute(statement)
        )

    def forgotten(self) -> frozenset[Id]:
        """Return the people that were forgotten and what went with them, of which nothing may come back."""
        return frozenset(Id(record) for record in self._connection.scalars(_FORGOTTEN))

    def _first(self, statement: sa.Select[Any]) -> StepWords | None:
        row = self._connection.execute(statement).first()
        return None if row is None else _step(row)

    def _changes(self, statement: sa.Select[Any]) -> tuple[Change, ...]:
        return tuple(_change(row) for row in self._connection.execute(statement))


def _matching(
    record: Id | None, since: datetime | None, actor: str, kind: str, text: str
) -> list[sa.ColumnElement[bool]]:
    matching: list[sa.ColumnElement[bool]] = []
    if record is not None:
        matching.append(OPERATION.c.record == record)
    if since is not None:
        matching.append(OPERATION.c.step >= first_reading(since))
    if actor:
        matching.append(STEP.c.actor == actor)
    if kind:
        matching.append(RECORD.c.kind == kind)
    if text:
        places = (STEP.c.words, RECORD.c.label, OPERATION.c.old, OPERATION.c.new)
        matching.append(sa.or_(*(place.icontains(text, autoescape=True) for place in places)))
    return matching


def _made(record: Id, kind: str, values: Mapping[str, str | None]) -> tuple[Record, bool]:
    """Make a record from the values of its fields as the log holds them; absent ones are as usual."""
    table = KIND_TABLES[kind]
    held = {each.name: each.revive(_value(values[each.name])) for each in table.fields if each.name in values}
    return table.kind.type(id=record, **held), bool(_value(values.get(DELETED, "true")))


def _change(row: sa.Row[Any]) -> Change:
    return Change(
        step_id=row.step,
        step=row.words,
        at=_time_of(row.step),
        actor=row.actor,
        kind=row.kind,
        record=Id(row.record),
        label=row.label,
        field=row.field,
        old=_value(row.old),
        new=_value(row.new),
    )


def _step(row: sa.Row[Any]) -> StepWords:
    return StepWords(
        id=row.id,
        words=row.words,
        at=_time_of(row.id),
        actor=row.actor,
        undone=row.undone,
        for_good=row.undoes == row.id,
        is_beginning=bool(row.is_beginning),
    )


def _time_of(step: str) -> datetime:
    return time_of(step.partition(AT)[0])


def _value(text: str | None) -> Any:
    return None if text is None else json.loads(text)
