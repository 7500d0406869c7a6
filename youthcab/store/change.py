"""The cabinet's history in plain values: steps, and the changes that each was made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from youthcab.records.identity import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One field of one record that changed, with who did it in what step and when (in UTC); values are plain.

    The field "deleted" becomes false when a record is added or brought back, and true when it is removed.
    """

    step_id: str
    step: str
    at: datetime
    actor: str
    kind: str
    record: Id
    label: str
    field: str
    old: Any
    new: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class StepWords:
    """One thing that a person did, in words, with when (in UTC) and who.

    `undone` tells that it was taken back by Undo, `for_good` that it never can be, and `is_beginning` that the cabinet
    was made with what it brought.
    """

    id: str
    words: str
    at: datetime
    actor: str
    undone: bool = False
    for_good: bool = False
    is_beginning: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StepTold:
    """A step with its changes, the first of them if they are many; `count` is how many there are."""

    step: StepWords
    count: int
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """A record that was removed and can be brought back: what it was, when it was removed (in UTC) and by whom."""

    record: Id
    kind: str
    label: str
    at: datetime
    actor: str
