"""How values are shown in the window: short, in words, at the precision that is known."""

from __future__ import annotations

import calendar
import re
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from youthcab.records.figure import Figure, Qualifier
from youthcab.records.kinds import label
from youthcab.records.period import Period
from youthcab.records.record import Record
from youthcab.records.when import Precision, When

_QUALIFIERS = {
    Qualifier.EXACT: "",
    Qualifier.OVER: "over ",
    Qualifier.ABOUT: "about ",
    Qualifier.NEARLY: "nearly ",
    Qualifier.UNDER: "under ",
    Qualifier.TARGET: "target: ",
}
_LONG_MONTHS = re.compile("|".join(name for name in calendar.month_name if len(name) > 4))
_PART_WORDS = {Precision.EARLY: "early ", Precision.MID: "mid-", Precision.LATE: "late "}


def day_in_words(day: date) -> str:
    """Say a day, such as "10 March 2021"."""
    return f"{day.day} {day:%B %Y}"


def when_in_words(when: When) -> str:
    """Say a moment no finer than it is known, such as "mid-March 2021"; nothing where nothing is known."""
    first, last = when.first, when.last
    if first is None or last is None:
        return when.words
    if when.precision is Precision.SEASON:
        return str(_season(first.month)) + f" {first.year}"
    if when.precision is Precision.SPAN:
        return _span_in_words(first, last)
    if when.precision in _PART_WORDS:
        return f"{_PART_WORDS[when.precision]}{first:%B %Y}"
    return {Precision.DAY: day_in_words(first), Precision.MONTH: f"{first:%B %Y}"}.get(when.precision, str(first.year))


def figure_in_words(figure: Figure) -> str:
    """Say a figure with its qualifier and unit, such as "over 2,000 young people"."""
    return f"{_QUALIFIERS[figure.qualifier]}{number_in_words(figure.number)} {figure.unit}".rstrip()


def number_in_words(number: Decimal) -> str:
    """Group the digits of a number by thousands, and leave its decimals as they are."""
    return f"{number:,f}" if number != number.to_integral_value() else f"{int(number):,}"


def choice_in_words(choice: StrEnum) -> str:
    """Begin a choice's own word with a capital; an empty one says that nothing was said."""
    return choice.value[:1].upper() + choice.value[1:] if choice.value else "Not said"


def in_a_list(record: Record) -> str:
    """Return the few words by which a person knows a record, beginning with a capital."""
    words = label(record)
    return words[:1].upper() + words[1:]


def period_in_words(period: Period) -> str:
    """Say a period, such as "March 2021"."""
    if period.is_month:
        return f"{period.first:%B %Y}"
    return _span_in_words(period.first, period.last)


def shortly(text: str) -> str:
    """Shorten the names of months, for a table."""
    return _LONG_MONTHS.sub(lambda found: found[0][:3], text)


def in_words(value: Any) -> str:
    """Say any value that a table's cell can show; a tuple is listed."""
    if value is None:
        return ""
    for kind, say in _SAYINGS:
        if isinstance(value, kind):
            return say(value)
    return str(value)


def _span_in_words(first: date, last: date) -> str:
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {day_in_words(last)}"
    if first.year == last.year:
        return f"{first.day} {first:%B} to {day_in_words(last)}"
    return f"{day_in_words(first)} to {day_in_words(last)}"


def _season(month: int) -> str:
    return {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}[month]


_SAYINGS: tuple[tuple[type, Any], ...] = (
    (bool, lambda value: "yes" if value else "no"),
    (When, lambda value: shortly(when_in_words(value))),
    (Figure, figure_in_words),
    (StrEnum, lambda value: choice_in_words(value) if value.value else ""),
    (Period, period_in_words),
    (date, lambda value: shortly(day_in_words(value))),
    (tuple, lambda value: ", ".join(in_words(item) for item in value)),
)
