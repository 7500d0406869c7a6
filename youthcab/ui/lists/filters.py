"""What a list can be filtered by, as data; the conditions that are offered for a field, and how each is said."""

from __future__ import annotations

import types
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, get_args, get_origin, get_type_hints

from youthcab.domain.dates_in_words import read_when
from youthcab.records.fields import about, field_named
from youthcab.records.identity import Id
from youthcab.records.period import Period
from youthcab.records.question import Condition, Is
from youthcab.records.record import Record
from youthcab.records.when import When
from youthcab.ui.shown import choice_in_words, month_in_words, period_in_words
from youthcab.ui.translation import tr

Search = Callable[[str, str], Sequence[tuple[Id, str]]]
_MONTHS_OFFERED = 6


@dataclass(frozen=True, slots=True)
class Filter:
    """A field that a list can be filtered by, and the word for it; what is offered follows from the field's type."""

    field: str
    words: str


@dataclass(frozen=True, slots=True)
class Ready:
    """Conditions that go together, such as those for events that nobody counted."""

    words: str
    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of a filter's menu; one without a condition asks for a stretch of time."""

    words: str
    condition: Condition | None


def offers(record_type: type[Record], each: Filter, search: Search, today: date) -> tuple[Offer, ...]:
    """Return what a field can be filtered by; `search` finds the records that a link can point to."""
    kind, to = type_of(record_type, each.field), _links_to(record_type, each.field)
    same = [(words, value) for words, value in _values(kind, to, search)]
    found = [Offer(words, Condition(each.field, Is.SAME, value)) for words, value in same]
    if kind in (When, date):
        found = [Offer(words_for(value), Condition(each.field, Is.DURING, value)) for value in _stretches(today)]
        found.append(Offer(tr("Another time…"), None))
    if not _is_always_filled(kind):
        found.append(Offer(tr("Empty"), Condition(each.field, Is.EMPTY)))
        if not same:
            found.append(Offer(tr("Filled in"), Condition(each.field, Is.FILLED)))
    return tuple(found)


def words_of(condition: Condition, name: str, label: Callable[[Id], str]) -> str:
    """Say a condition, such as "Status: Held"; `name` is the word for its field."""
    return tr("{field}: {what}", field=tr(name), what=_what(condition, label))


def words_for(value: object) -> str:
    """Say the stretch of time of a condition."""
    return period_in_words(value) if isinstance(value, Period) else tr(str(value))


def read_period(text: str, today: date) -> Period:
    """Read a stretch of time as people write it: "March 2021", "last month", "2021-q1"; raises ValueError."""
    try:
        return Period.parse(text)
    except ValueError as error:
        when = read_when(text, today)
        if when is None or when.first is None or when.last is None:
            example = month_in_words(today)
            raise ValueError(
                tr("Not a time yet: write one such as “{month}”, 2021-q1 or 2021.", month=example)
            ) from error
    return Period(when.first, when.last)


def as_asked(condition: Condition, today: date) -> Condition:
    """Return a condition with the days in place of words such as "this month"."""
    if condition.test is Is.BEFORE and condition.value is None:
        return replace(condition, value=today)
    if condition.test is Is.DURING and isinstance(condition.value, str):
        return replace(condition, value=RELATIVE[condition.value](today))
    return condition


def type_of(record_type: type, path: str) -> Any:
    """Return the type of a field, or of one of the newest step in it, with nothing about its being empty."""
    name, _, inner = path.partition(".")
    hint = get_type_hints(record_type)[name]
    if inner:
        return type_of(get_args(hint)[0], inner)
    if get_origin(hint) is types.UnionType:
        return next(each for each in get_args(hint) if each is not types.NoneType)
    return hint


def _values(kind: Any, to: str, search: Search) -> list[tuple[str, Any]]:
    if to:
        return [(words, each) for each, words in search(to, "")]
    if kind is bool:
        return [(tr("Yes"), True), (tr("No"), False)]
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return [(choice_in_words(each), each) for each in kind]
    return []


def _stretches(today: date) -> list[str | Period]:
    day = today.replace(day=1) - timedelta(days=1)
    months: list[Period] = []
    while len(months) < _MONTHS_OFFERED:
        day = day.replace(day=1) - timedelta(days=1)
        months.append(_month(day))
    return [*RELATIVE, *months]


def _what(condition: Condition, label: Callable[[Id], str]) -> str:
    value = condition.value
    if condition.test is Is.SAME:
        if isinstance(value, bool):
            return tr("yes") if value else tr("no")
        return choice_in_words(value) if isinstance(value, StrEnum) else label(Id(str(value)))
    if condition.test is Is.DURING:
        return words_for(value)
    return {Is.EMPTY: tr("empty"), Is.FILLED: tr("filled in"), Is.BEFORE: tr("over")}[condition.test]


def _links_to(record_type: type[Record], path: str) -> str:
    return "" if "." in path else about(field_named(record_type, path)).to


def _is_always_filled(kind: Any) -> bool:
    return kind is bool or (isinstance(kind, type) and issubclass(kind, StrEnum))


def _month(day: date) -> Period:
    return Period.parse(f"{day:%Y-%m}")


def _next_month(today: date) -> Period:
    return _month(today.replace(day=28) + timedelta(days=4))


RELATIVE: dict[str, Callable[[date], Period]] = {
    "this month": _month,
    "next month": _next_month,
    "last month": lambda today: _month(today.replace(day=1) - timedelta(days=1)),
    "this year": lambda today: Period.parse(str(today.year)),
    "last year": lambda today: Period.parse(str(today.year - 1)),
}
