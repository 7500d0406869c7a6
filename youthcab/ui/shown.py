"""How values are shown in the window: short, in words, at the precision that is known."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, Protocol

from youthcab.records.campaign import Campaign
from youthcab.records.figure import Figure, Qualifier
from youthcab.records.kinds import label
from youthcab.records.period import Period
from youthcab.records.podcast import Episode
from youthcab.records.record import Record
from youthcab.records.when import OPEN_WORDS, Precision, When
from youthcab.ui.translation import tr

_QUALIFIERS = {
    Qualifier.EXACT: "{number}",
    Qualifier.OVER: "over {number}",
    Qualifier.ABOUT: "about {number}",
    Qualifier.NEARLY: "nearly {number}",
    Qualifier.UNDER: "under {number}",
    Qualifier.TARGET: "target: {number}",
}
_PARTS = {Precision.EARLY: "early {month}", Precision.MID: "mid-{month}", Precision.LATE: "late {month}"}
_SEASONS = {3: "spring {year}", 6: "summer {year}", 9: "autumn {year}", 12: "winter {year}"}


class Say(Protocol):
    """Fills in a text in some language, as `tr` does."""

    def __call__(self, text: str, /, **values: object) -> str:
        """Return the text with what belongs into it."""
        ...


def as_typed(text: str, /, **values: object) -> str:
    """Fill in a text in English whatever the window's language is: dates are read in English where they are typed."""
    return text.format(**values)


def month_name(day: date, say: Say = tr, *, short: bool = False) -> str:
    """Say a month without its year, such as "March"; `short` for a table."""
    return say(f"{day:%b}" if short else f"{day:%B}")


def weekday(day: date, *, short: bool = False) -> str:
    """Say which day of the week it is, such as "Wednesday"."""
    return tr(f"{day:%a}" if short else f"{day:%A}")


def month_in_words(day: date, say: Say = tr, *, short: bool = False) -> str:
    """Say the month of a day, such as "March 2021"."""
    return say("{month} {year}", month=month_name(day, say, short=short), year=day.year)


def day_in_words(day: date, say: Say = tr, *, short: bool = False) -> str:
    """Say a day, such as "10 March 2021"."""
    return say("{day} {month}", day=day.day, month=month_in_words(day, say, short=short))


def weekday_of_year(day: date, *, short: bool = False) -> str:
    """Say a day with its weekday and without its year, such as "Wednesday 10 March"."""
    month = month_name(day, short=short)
    return tr("{weekday} {day} {month}", weekday=weekday(day, short=short), day=day.day, month=month)


def day_of_year(day: date) -> str:
    """Say a day without its year, such as "10 March"."""
    return tr("{day} {month}", day=day.day, month=month_name(day))


def weekday_in_words(day: date) -> str:
    """Say a day with its weekday, such as "Wednesday 10 March 2021"."""
    return tr("{weekday} {day}", weekday=weekday(day), day=day_in_words(day))


def time_in_words(at: datetime) -> str:
    """Say a moment in the time of this computer, such as "10 March 2021, 14:05"."""
    here = at.astimezone()
    return f"{day_in_words(here.date())}, {here:%H:%M}"


def when_in_words(when: When, say: Say = tr, *, short: bool = False) -> str:
    """Say a moment no finer than it is known, such as "mid-March 2021"; nothing where nothing is known."""
    first, last = when.first, when.last
    if first is None or last is None:
        return say(when.words) if when.words in OPEN_WORDS else when.words
    if when.precision is Precision.SEASON:
        return say(_SEASONS[first.month], year=first.year)
    if when.precision is Precision.SPAN:
        return _span_in_words(first, last, say, short=short)
    if when.precision is Precision.DAY:
        return day_in_words(first, say, short=short)
    if when.precision is Precision.MONTH:
        return month_in_words(first, say, short=short)
    if when.precision in _PARTS:
        return say(_PARTS[when.precision], month=month_in_words(first, say, short=short))
    return str(first.year)


def figure_in_words(figure: Figure, say: Say = tr) -> str:
    """Say a figure with its qualifier and unit, such as "over 2,000 young people"."""
    return f"{say(_QUALIFIERS[figure.qualifier], number=number_in_words(figure.number))} {figure.unit}".rstrip()


def number_in_words(number: Decimal) -> str:
    """Group the digits of a number by thousands, and leave its decimals as they are."""
    return f"{number:,f}" if number != number.to_integral_value() else f"{int(number):,}"


def choice_in_words(choice: StrEnum) -> str:
    """Begin a choice's own word with a capital; an empty one says that nothing was said."""
    return tr(choice.value[:1].upper() + choice.value[1:] or "Not said")


def in_a_list(record: Record) -> str:
    """Return the few words by which a person knows a record, beginning with a capital."""
    words = label(record)
    if isinstance(record, Episode) and record.number is not None and not record.title:
        return tr("Episode {number}", number=record.number)
    return words[:1].upper() + words[1:]


def period_in_words(period: Period, say: Say = tr) -> str:
    """Say a period, such as "March 2021"."""
    if period.is_month:
        return month_in_words(period.first, say)
    return _span_in_words(period.first, period.last, say)


def in_words(value: Any) -> str:
    """Say any value that a table's cell can show; a tuple is listed."""
    if value is None:
        return ""
    for kind, say in _SAYINGS:
        if isinstance(value, kind):
            return say(value)
    return str(value)


def _span_in_words(first: date, last: date, say: Say, *, short: bool = False) -> str:
    begin = day_in_words(first, say, short=short)
    if first.year == last.year:
        begin = say("{day} {month}", day=first.day, month=month_name(first, say, short=short))
    if (first.year, first.month) == (last.year, last.month):
        begin = str(first.day)
    return say("{first} to {last}", first=begin, last=day_in_words(last, say, short=short))


_SAYINGS: tuple[tuple[type, Any], ...] = (
    (bool, lambda value: tr("yes") if value else tr("no")),
    (When, lambda value: when_in_words(value, short=True)),
    (Figure, figure_in_words),
    (StrEnum, lambda value: choice_in_words(value) if value.value else ""),
    (Period, period_in_words),
    (date, lambda value: day_in_words(value, short=True)),
    (tuple, lambda value: ", ".join(in_words(item) for item in value)),
)


def stage_now(campaign: Campaign) -> str:
    """Say what a campaign is doing, as its newest step tells."""
    return choice_in_words(campaign.stages[-1].stage) if campaign.stages else ""
