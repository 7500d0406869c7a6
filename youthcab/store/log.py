"""The log of operations: every change of every field, which is history, undo and, one day, merge."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from youthcab.records.identity import Id
from youthcab.records.kinds import kind_named
from youthcab.records.plain import from_plain
from youthcab.records.record import Record
from youthcab.store.change import Change
from youthcab.store.clock import first_reading, next_reading, time_of
from youthcab.store.columns import Held
from youthcab.store.connection import insert_texts, to_json
from youthcab.store.tables import OPERATION, RECORD, SETTING, STEP

DELETED = "deleted"
_AT = "@"
FieldChange = tuple[str, Any, Any]


def differences(before: Record | None, after: Record, fields: Iterable[Held]) -> list[FieldChange]:
    """Return each field that differs, with its plain value before and after; a new record is compared with defaults."""
    changed: list[FieldChange] = []
    for held in fields:
        new = getattr(after, held.name)
        old = held.default if before is None else getattr(before, held.name)
        if new != old:
            changed.append((held.name, None if before is None else held.form.plain(old), held.form.plain(new)))
    return changed


class Step:
    """One thing that a person did: a group of operations in the log, which is begun when the first one comes."""

    def __init__(self, connection: sa.Connection, actor: str, words: str, now: datetime) -> None:
        self._connection = connection
        self._actor, self._words, self._now = actor, words, now
        self._id = ""
        self._position = 0

    def add(self, operations: Sequence[tuple[Id, FieldChange]]) -> None:
        """Append operations, each with its record."""
        if not operations:
            return
        if not self._id:
            self._begin()
        rows = [
            (self._id, position, record, field, _text(old), _text(new))
            for position, (record, (field, old, new)) in enumerate(operations, self._position)
        ]
        self._position += len(rows)
        insert_texts(self._connection, OPERATION, rows)

    def _begin(self) -> None:
        latest = self._connection.scalar(sa.select(sa.func.max(STEP.c.id)))
        site = self._connection.scalar(sa.select(SETTING.c.value).where(SETTING.c.name == "site"))
        self._id = f"{next_reading(_clock_of(latest) if latest else None, self._now)}{_AT}{site}"
        insert_texts(self._connection, STEP, [(self._id, self._actor, self._words)])


def history(
    connection: sa.Connection, record: Id | None, since: datetime | None, limit: int | None
) -> tuple[Change, ...]:
    """Return what changed, newest first."""
    statement = (
        sa.select(STEP.c.words, STEP.c.actor, OPERATION, RECORD.c.kind, RECORD.c.label)
        .join_from(OPERATION, STEP)
        .join(RECORD, RECORD.c.id == OPERATION.c.record)
        .order_by(OPERATION.c.step.desc(), OPERATION.c.position.desc())
        .limit(limit)
    )
    if record is not None:
        statement = statement.where(OPERATION.c.record == record)
    if since is not None:
        statement = statement.where(OPERATION.c.step >= first_reading(since))
    return tuple(
        Change(
            step_id=row.step,
            step=row.words,
            at=time_of(_clock_of(row.step)),
            actor=row.actor,
            kind=row.kind,
            record=Id(row.record),
            label=row.label,
            field=row.field,
            old=_value(row.old),
            new=_value(row.new),
        )
        for row in connection.execute(statement)
    )


def replay(changes: Iterable[Change]) -> dict[Id, Record]:
    """Make records anew from their changes, oldest first; one that was removed is as it last was."""
    values: dict[Id, dict[str, Any]] = {}
    kinds: dict[Id, str] = {}
    for change in changes:
        kinds[change.record] = change.kind
        held = values.setdefault(change.record, {"id": change.record})
        if change.field != DELETED:
            held[change.field] = change.new
    return {record: from_plain(kind_named(kinds[record]).type, held) for record, held in values.items()}


def _clock_of(step: str) -> str:
    return step.partition(_AT)[0]


def _text(value: Any) -> str | None:
    return None if value is None else to_json(value)


def _value(text: str | None) -> Any:
    return None if text is None else json.loads(text)
