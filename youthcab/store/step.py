"""Writing the log: every change of every field, in steps as a person did them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from youthcab.records.identity import Id
from youthcab.records.record import Record
from youthcab.store.chain import HEAD, Link, rechain
from youthcab.store.clock import next_reading
from youthcab.store.columns import Held
from youthcab.store.connection import insert_rows, to_json
from youthcab.store.tables import BEGINNING, OPERATION, SETTING, STEP

DELETED = "deleted"
AT = "@"
FieldChange = tuple[str, Any, Any]


def _setting(name: str) -> sa.ScalarSelect[str]:
    return sa.select(SETTING.c.value).where(SETTING.c.name == name).scalar_subquery()


_LATEST = sa.select(sa.select(sa.func.max(STEP.c.id)).scalar_subquery(), _setting("site"), _setting(HEAD))
_CLOSE_STEP = sa.update(STEP).where(STEP.c.id == sa.bindparam("step")).values(hash=sa.bindparam("link"))
_MOVE_HEAD = sa.update(SETTING).where(SETTING.c.name == HEAD).values(value=sa.bindparam("link"))


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
        self._undoes: str | None = None
        self._for_good = self._is_beginning = False
        self._id = ""
        self._written = ""  # the hash that stands in the step's row
        self._link = Link("", ())
        self._position = 0

    def take_back(self, step: str, words: str) -> None:
        """Say that this step takes another back, and tell it in these words; it is logged even if nothing changes."""
        assert not self._id, "a step is named before anything is changed in it"
        self._undoes, self._words = step, words
        self._begin()

    def for_good(self) -> None:
        """Say that this step can never be taken back; it may rewrite the log, which is then chained anew."""
        assert not self._id, "a step is named before anything is changed in it"
        self._for_good = True
        self._begin()

    def is_beginning(self) -> None:
        """Say that the file gets by this step what it is made with: Undo stops short of it."""
        self._is_beginning = True

    def add(self, operations: Sequence[tuple[Id, FieldChange]]) -> None:
        """Append operations, each with its record."""
        if not operations:
            return
        begun = bool(self._id)
        if not begun:
            self._name()
        rows = [
            (self._id, position, record, field, _text(old), _text(new))
            for position, (record, (field, old, new)) in enumerate(operations, self._position)
        ]
        self._position += len(rows)
        self._link.add(rows)
        if not begun:
            self._write()
        insert_rows(self._connection, OPERATION, rows)

    def close(self) -> None:
        """Chain the step, if it was begun, to those before it; one for good may have rewritten those, so chain all."""
        if self._for_good:
            rechain(self._connection)
        elif self._id:
            link = self._link.hash()
            if link != self._written:
                self._connection.execute(_CLOSE_STEP, {"step": self._id, "link": link})
            self._connection.execute(_MOVE_HEAD, {"link": link})
        if self._is_beginning and self._id:
            insert_rows(self._connection, SETTING, [(BEGINNING, self._id)])

    def _begin(self) -> None:
        self._name()
        self._write()

    def _name(self) -> None:
        latest, site, head = self._connection.execute(_LATEST).one()
        self._id = f"{next_reading(latest.partition(AT)[0] if latest else None, self._now)}{AT}{site}"
        self._link = Link(head, self._row())

    def _write(self) -> None:
        # Most steps come in one go, and then this is the hash that stays.
        self._written = self._link.hash()
        insert_rows(self._connection, STEP, [(*self._row(), self._written)])

    def _row(self) -> tuple[str | None, ...]:
        return self._id, self._actor, self._words, self._id if self._for_good else self._undoes


def _text(value: Any) -> str | None:
    return None if value is None else to_json(value)
