"""What is asked of a list of records: words, conditions on fields and an order, as values that can be kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from youthcab.records.period import Period


class Is(StrEnum):
    """What a condition says of a field."""

    SAME = "same"
    EMPTY = "empty"
    FILLED = "filled"
    DURING = "during"
    BEFORE = "before"


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing that must hold of a record: its field, what is said of it, and with what it is compared.

    `field` is a field's name, or "stages.stage" for that of the newest step in it. A value is a choice, a link's
    identifier, True or False; DURING has a Period in which a date begins or goes on, BEFORE a day, over by then.
    """

    field: str
    test: Is
    value: str | bool | date | Period | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """Which records of a kind, and in what order.

    Each word of `search` begins a word. Conditions SAME on one field are met by any of them, all others must be met.
    `order` names a field as a condition does; nothing is the order of making. Empty ones come last.
    """

    search: str = ""
    conditions: tuple[Condition, ...] = ()
    order: str = ""
    descending: bool = False
