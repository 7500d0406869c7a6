"""Dates as people write them, read as a `When` that claims no more than was written."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum

from youthcab.domain.date_names import (
    AWAY,
    COUNTS,
    DAYS,
    MONTHS,
    OPEN,
    PARTS,
    SEASONS,
    day_number,
    full_year,
    month_number,
)
from youthcab.domain.folding import folded
from youthcab.domain.spanning import month_end, somewhere
from youthcab.records.when import Precision, When

Maker = Callable[["re.Match[str]", date, "Leaning"], When | None]


class Leaning(StrEnum):
    """Which way a day or month without a year, or a day of the week, is taken to lie from today."""

    BACK = "back"
    NEAREST = "nearest"
    AHEAD = "ahead"


_MONTH = rf"(?P<month>{'|'.join(MONTHS)}|sept|{'|'.join(name[:3] for name in MONTHS)})\.?"
_SHORT_DAYS = "mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun"
_WEEKDAY = rf"(?P<weekday>{'|'.join(DAYS)}|{_SHORT_DAYS})\.?"
_DAY = r"(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4}|'?\d\d)"
_PART = r"(?P<part>(?:early|mid|late)(?: in)?|(?:the )?(?:start|beginn?ing|middle|end) of)"
_UNIT = rf"(?P<unit>week|weekend|month|year|{'|'.join(SEASONS)}|{'|'.join(MONTHS)})"
_COUNT = rf"(?P<count>\d{{1,3}}|an?|{'|'.join(COUNTS[1:])})"
_MANY = r"(?P<many>day|week|fortnight|month|year)(?:'?s)?"


def read_when(text: str, today: date, leaning: Leaning = Leaning.NEAREST) -> When | None:
    """Read a date as people write it ("yesterday", "10/3", "mid March", "tbc"); None where it is none, or impossible.

    - Nothing written is an empty When. Text forms that `When.parse` reads are read as it reads them.
    - Numbers stand in British order: 10/3 is 10 March. Two figures of a year lie in this century.
    - A day or month without a year, and a day of the week, is the one nearest to today, the earlier of two as near;
      `leaning` takes the last one that has begun (BACK) or the first that is not over (AHEAD) instead.
    - "last Tuesday" is the one before today; "this Friday" the one to come, today included; "next Friday" the one in
      the week after this, which begins on Monday. "last March" is over, and "next March" has not begun.
    - "last week" or "in two weeks" names no day: it is the part of the month or the months in which that week lies.
      "late 2020" is 2020, since nothing says which months. A day of the week must fit its date: it can tell the year.
    """
    said = _tidy(text)
    if not said:
        return When()
    try:
        return _read(said, today, leaning) or _read(re.sub(r"^(?:on|in|during) ", "", said), today, leaning)
    except (ValueError, OverflowError):
        return None


def _tidy(text: str) -> str:
    plain = folded(text)[0].lower()
    return " ".join(re.sub(r",(?= |$)", " ", plain).split()).rstrip(".")


def _read(said: str, today: date, leaning: Leaning) -> When | None:
    if said in OPEN:
        return When(words=OPEN[said])
    if said in AWAY:
        return When.day(today + timedelta(days=AWAY[said]))
    if re.fullmatch(r"(?:(?:early|mid|late) )?\d{4}-.*", said):
        return When.parse(said)
    for form, make in _FORMS:
        found = form.fullmatch(said)
        if found:
            return make(found, today, leaning)
    return _span(said, today, leaning)


def _span(said: str, today: date, leaning: Leaning) -> When | None:
    """Read from one date to another; what the first leaves unsaid it has from the second."""
    found = re.fullmatch(r"(?:from )?(.+?)(?: (?:to|until|till|-) |(?<=[\da-z])-(?=[\da-z]))(.+)", said)
    if not found:
        return None
    start, end = found[1], found[2]
    last = _read(end, today, leaning)
    if last is None or last.first is None or last.last is None:
        return None
    if re.fullmatch(r"(?:the )?\d{1,2}(?:st|nd|rd|th)?", start):
        start = f"{start} {calendar.month_name[last.first.month].lower()}"
    first = _read(start, last.first, Leaning.BACK)
    if first is None or first.first is None or first.first > last.first:
        return None
    if {first.precision, last.precision} == {Precision.DAY}:
        return When(Precision.SPAN, first.first, last.last)
    return When(Precision.SPAN, first.first.replace(day=1), month_end(last.last))


def _weekday(found: re.Match[str], today: date, leaning: Leaning) -> When:
    day = day_number(found["weekday"])
    ahead = today + timedelta(days=(day - today.weekday()) % 7)
    if (which := found["which"]) == "last":
        return When.day(today - timedelta(days=(today.weekday() - day - 1) % 7 + 1))
    if which == "next":
        return When.day(today + timedelta(days=7 - today.weekday() + day))
    if which or leaning is Leaning.AHEAD:
        return When.day(ahead)
    back = ahead - timedelta(days=7 if ahead > today else 0)
    return When.day(back if leaning is Leaning.BACK or today - back <= ahead - today else ahead)


def _numbers(found: re.Match[str], today: date, leaning: Leaning) -> When | None:
    return _on_day(int(found["day"]), int(found["month"]), found["year"], "", today, leaning)


def _named_day(found: re.Match[str], today: date, leaning: Leaning) -> When | None:
    month = month_number(found["month"])
    return _on_day(int(found["day"]), month, found["year"], found["weekday"] or "", today, leaning)


def _day_alone(found: re.Match[str], today: date, leaning: Leaning) -> When | None:
    day, middle = int(found["day"]), today.year * 12 + today.month - 1
    months = [divmod(middle + away, 12) for away in range(-2, 3)]
    days = [When.day(date(year, month + 1, day)) for year, month in months if day <= _length(year, month + 1)]
    return _chosen([when for when in days if not found["weekday"] or _falls_on(when, found["weekday"])], today, leaning)


def _on_day(day: int, month: int, year: str | None, weekday: str, today: date, leaning: Leaning) -> When | None:
    # Far enough for 29 February; a day of the week is only known by heart for years that are near.
    reach = 1 if weekday else 8
    years = [full_year(year)] if year else range(max(today.year - reach, 1), today.year + reach + 1)
    days = [When.day(date(each, month, day)) for each in years if day <= _length(each, month)]
    return _chosen([when for when in days if not weekday or _falls_on(when, weekday)], today, leaning)


def _month(found: re.Match[str], today: date, leaning: Leaning) -> When | None:
    return _in_years(f"{_part(found)} {{year:04}}-{month_number(found['month']):02}", found["year"], today, leaning)


def _season(found: re.Match[str], today: date, leaning: Leaning) -> When | None:
    return _in_years(f"{found['season']} {{year:04}}", found["year"], today, leaning)


def _year(found: re.Match[str], today: date, leaning: Leaning) -> When:
    return When.parse(found["year"])


def _part(found: re.Match[str]) -> str:
    part = (found["part"] or "").removeprefix("the ").removesuffix(" in")
    return PARTS.get(part, "late") if part else ""


def _part_of(found: re.Match[str], today: date, leaning: Leaning) -> When | None:
    """Read the part of a month that is told from today; of a longer or a shorter time nothing says which days."""
    whole = _read(found["whole"], today, leaning)
    if whole is None or whole.first is None or whole.precision is not Precision.MONTH or "week" in found["whole"]:
        return whole
    return When.parse(f"{_part(found)} {whole}")


def _in_years(form: str, year: str | None, today: date, leaning: Leaning) -> When | None:
    years = [full_year(year)] if year else range(today.year - 1, today.year + 2)
    return _chosen([When.parse(form.format(year=each)) for each in years], today, leaning)


def _unit(found: re.Match[str], today: date, leaning: Leaning) -> When | None:
    unit, away = found["unit"], {"last": -1, "this": 0, "next": 1}[found["which"]]
    monday = today - timedelta(days=today.weekday())
    if unit in ("week", "weekend"):
        first = monday + timedelta(days=7 * away + (5 if unit == "weekend" else 0))
        return somewhere(first, monday + timedelta(days=7 * away + 6))
    if unit in ("month", "year"):
        return _further(today, unit, away)
    form = f"{unit} {{year:04}}" if unit in SEASONS else f"{{year:04}}-{month_number(unit):02}"
    every = [When.parse(form.format(year=today.year + each)) for each in range(-2, 3)]
    if away == 0:
        return _chosen(every, today, Leaning.NEAREST)
    over = [when for when in every if when.last and when.last < today]
    return over[-1] if away < 0 else next(when for when in every if when.first and when.first > today)


def _counted(found: re.Match[str], today: date, leaning: Leaning) -> When:
    count, many = found["count"], found["many"]
    number = int(count) if count.isdigit() else 1 if count in ("a", "an") else COUNTS.index(count)
    away = -number if found["ago"] else number
    if many == "day":
        return When.day(today + timedelta(days=away))
    if many in ("month", "year"):
        return _further(today, many, away)
    day = today + timedelta(days=away * (14 if many == "fortnight" else 7))
    monday = day - timedelta(days=day.weekday())
    return somewhere(monday, monday + timedelta(days=6))


def _further(today: date, unit: str, away: int) -> When:
    if unit == "year":
        return When.parse(f"{today.year + away:04}")
    year, month = divmod(today.year * 12 + today.month - 1 + away, 12)
    return When.parse(f"{year:04}-{month + 1:02}")


def _chosen(among: list[When], today: date, leaning: Leaning) -> When | None:
    if len(among) < 2:
        return among[0] if among else None
    dated = [(when, when.first, when.last) for when in among if when.first and when.last]
    if leaning is Leaning.BACK:
        return next((when for when, first, _ in reversed(dated) if first <= today), None)
    if leaning is Leaning.AHEAD:
        return next((when for when, _, last in dated if last >= today), None)
    return min(dated, key=lambda each: max((each[1] - today).days, (today - each[2]).days, 0))[0]


def _falls_on(when: When, weekday: str) -> bool:
    return when.first is not None and when.first.weekday() == day_number(weekday)


def _length(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]


_OF_YEAR = rf"(?: (?:of )?{_YEAR})?"
_FORMS: tuple[tuple[re.Pattern[str], Maker], ...] = tuple(
    (re.compile(form, re.ASCII), make)
    for form, make in (
        (rf"(?:(?P<which>last|this|next|coming) )?{_WEEKDAY}", _weekday),
        (rf"(?P<which>last|this|next) {_UNIT}", _unit),
        (rf"{_PART} (?P<whole>(?:last|this|next) {_UNIT})", _part_of),
        (rf"{_COUNT} {_MANY}(?:(?P<ago> ago)| from now|'? time)", _counted),
        (rf"in {_COUNT} {_MANY}(?P<ago>)(?:'? time)?", _counted),
        (r"(?P<day>\d{1,2})[/.](?P<month>\d{1,2})(?:[/.](?P<year>\d{4}|\d\d))?", _numbers),
        (r"(?P<day>\d{1,2})-(?P<month>\d{1,2})-(?P<year>\d{4}|\d\d)", _numbers),
        (r"(?P<year>\d{4})[/.](?P<month>\d{1,2})[/.](?P<day>\d{1,2})", _numbers),
        (rf"(?:{_WEEKDAY} )?{_DAY}(?: ?(?:of )?){_MONTH}{_OF_YEAR}", _named_day),
        (rf"(?:{_WEEKDAY} )?{_MONTH} {_DAY}(?: {_YEAR})?", _named_day),
        (rf"(?:{_WEEKDAY} )?(?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)", _day_alone),
        (rf"(?:{_PART}[ -])?{_MONTH}(?: (?:of )?(?P<year>\d{{4}}|'\d\d))?", _month),
        (rf"(?:{_PART}[ -])?(?:the )?(?P<season>{'|'.join(SEASONS)})(?: (?:of )?(?P<year>\d{{4}}))?", _season),
        (rf"(?:{_PART}[ -])?(?P<year>\d{{4}})", _year),
    )
)
