"""The dates that a text says, however finely, each with the weekday that stands before it."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

MONTHS = tuple(calendar.month_name)[1:]
WEEKDAYS = tuple(calendar.day_name)
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
_PARTS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}
_SAID_PARTS = {"start": "early", "beginning": "early", "middle": "mid", "end": "late"}
_ABOUT_A_YEAR = 366

_MONTH = "|".join((*MONTHS, "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec"))
_WEEKDAY = "|".join(WEEKDAYS)
_NTH = "(?:st|nd|rd|th)?"
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth".split()
_TEENS = "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()
_TWENTIES = ("twentieth", *(f"twenty-{each}" for each in _ORDINALS), "thirtieth", "thirty-first")
_DAYS = {word: day for day, word in enumerate((*_ORDINALS, *_TEENS, *_TWENTIES), start=1)}
_DAY_WORD = f"(?i:{'|'.join(sorted(_DAYS, key=len, reverse=True)).replace('-', '[ -]')})"
_SMALL_MONTH = "|".join(month for month in MONTHS if month not in ("March", "May"))
_BEFORE_DAY = rf"(?:\b((?i:{_WEEKDAY})),?\s+(?:the\s+)?)?"
_DAY_MONTH = re.compile(
    rf"{_BEFORE_DAY}\b(?:(\d{{1,2}}){_NTH}(?:\s+of)?|({_DAY_WORD})\s+of)\s+((?i:{_MONTH}))\b(?:,?\s+(\d{{4}})\b)?"
)
_MONTH_DAY = re.compile(
    rf"{_BEFORE_DAY}\b({_MONTH})\s+(?:(?:the\s+)?(\d{{1,2}}){_NTH}(?![\d,.:]*\d)|the\s+({_DAY_WORD}))"
    rf"(?:,?\s+(\d{{4}})\b)?"
)
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_SLASHED = re.compile(r"\b(\d{1,2})(?:[/.](\d{1,2})[/.](\d{4}|\d{2})|-(\d{1,2})-(\d{4}))\b")
_EARLIER_DAYS = re.compile(rf"(?:\b\d{{1,2}}{_NTH}(?:,\s*|\s+(?:to|and|or|until)\s+|\s*[-–]\s*))+$")
_PART_MONTH = re.compile(
    rf"\b(?:(early|mid|late)[- ](?:in\s+)?|(start|beginning|middle|end) of\s+)({'|'.join(MONTHS)})\b"
    rf"(?:\s+(\d{{4}})\b)?",
    re.IGNORECASE,
)
_MONTH_ALONE = re.compile(rf"\b({'|'.join(MONTHS)}|(?i:{_SMALL_MONTH}))\b(?:\s+(\d{{4}})\b)?")
_MAY_BEFORE = re.compile(
    r"\b(?:in|of|by|since|until|from|to|this|last|next|during|and|or|for|after|before|between|late|early|every)\s+$",
    re.IGNORECASE,
)
_SEASON = re.compile(
    r"\b(?:the|this|last|next|in|since|early|late|during|by|until|of)\s+(spring|summer|autumn|winter)\b"
    r"(?:\s+(?:of\s+)?(\d{4})\b)?"
)
_YEARS = re.compile(r"\b((?:19|20)\d{2})\s*[/–-]\s*((?:19|20)?\d{2})\b")
_YEAR = re.compile(r"(?<![\d£$€,.])((?:19|20)\d{2})(?![\d%]|,\d|\.\d)\b")
_RELATIVE = re.compile(r"\b(?:(yesterday|tomorrow)|(last|next)\s+(week|month|year))\b", re.IGNORECASE)
_WEEKDAY_ALONE = re.compile(rf"\b({_WEEKDAY})(s?)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidDate:
    """A date at its place: a day, a part of a month, a month, a season or a year, with as much as was said.

    `first` and `last` are set where the words alone tell them ("next month"); `weekday` counts from Monday as 0 and
    stands from `weekday_start`.
    """

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: str = ""
    season: bool = False
    weekday: int | None = None
    weekday_start: int = 0
    repeated: bool = False
    first: date | None = None
    last: date | None = None

    @property
    def key(self) -> tuple[object, ...]:
        """What was said, wherever it stands."""
        return self.year, self.month, self.day, self.part, self.season, self.first, self.last

    @property
    def is_weekday_alone(self) -> bool:
        """Tell whether only a day of the week is named."""
        return self.weekday is not None and self.month is None

    def holds(self, first: date, last: date, seen_from: date) -> bool:
        """Tell whether these words are true of a stretch of days: they may say it more coarsely, and never finer.

        Without a year they speak of days within about a year of the day they are seen from.
        """
        if self.is_weekday_alone:
            return first == last and first.weekday() == self.weekday
        if self.year is None and self.first is None and abs((first - seen_from).days) > _ABOUT_A_YEAR:
            return False
        said = self.days(first)
        return said is not None and said[0] <= first and last <= said[1]

    def days(self, near: date) -> tuple[date, date] | None:
        """Give the stretch of days that is said, in the year of a day where none is said; None for no such day."""
        if self.first is not None and self.last is not None:
            return self.first, self.last
        year = self.year or (near.year - 1 if self.season and self.month == 12 and near.month < 3 else near.year)
        try:
            return self._stretch(year)
        except ValueError:
            return None

    def _stretch(self, year: int) -> tuple[date, date]:
        if self.month is None:
            return date(year, 1, 1), date(year, 12, 31)
        if self.season:
            after = date(year + (self.month == 12), (self.month + 2) % 12 + 1, 1)
            return date(year, self.month, 1), after - timedelta(days=1)
        length = calendar.monthrange(year, self.month)[1]
        first, last = (self.day, self.day) if self.day else _PARTS.get(self.part, (1, length))
        return date(year, self.month, first), date(year, self.month, min(last, length) if not self.day else last)


def said_dates(text: str, seen_from: date) -> tuple[SaidDate, ...]:
    """Find every date of a text in order of place; what is relative is counted from a day."""
    found: list[SaidDate] = []
    taken = bytearray(len(text))
    for said in _found(text, seen_from):
        if not any(taken[said.start : said.end]):
            taken[said.start : said.end] = b"\1" * (said.end - said.start)
            found.append(said)
    return tuple(sorted(found, key=lambda each: each.start))


def _found(text: str, seen_from: date) -> Iterator[SaidDate]:
    yield from _whole_days(text)
    for match in _PART_MONTH.finditer(text):
        part = (match[1] or _SAID_PARTS[match[2].lower()]).lower()
        month = MONTHS.index(match[3].capitalize()) + 1
        yield SaidDate(start=match.start(), end=match.end(), year=_number(match[4]), month=month, part=part)
    for match in _MONTH_ALONE.finditer(text):
        if match[1] != "May" or match[2] or _MAY_BEFORE.search(text[: match.start()]):
            month = MONTHS.index(match[1].capitalize()) + 1
            yield SaidDate(start=match.start(), end=match.end(), year=_number(match[2]), month=month)
    for match in _SEASON.finditer(text):
        month = _SEASONS[match[1]]
        yield SaidDate(start=match.start(1), end=match.end(), year=_number(match[2]), month=month, season=True)
    yield from _years(text)
    yield from _relative(text, seen_from)
    for match in _WEEKDAY_ALONE.finditer(text):
        weekday, start = WEEKDAYS.index(match[1].capitalize()), match.start()
        yield SaidDate(start=start, end=match.end(), weekday=weekday, weekday_start=start, repeated=bool(match[2]))


def _whole_days(text: str) -> Iterator[SaidDate]:
    for match in _DAY_MONTH.finditer(text):
        said = _day(match, match[1], _day_of(match[2], match[3]), _month(match[4]), _number(match[5]))
        yield from _earlier_days(text, said, match.start(2)) if match[2] else ()
        yield said
    for match in _MONTH_DAY.finditer(text):
        if 1 <= (day := _day_of(match[3], match[4])) <= 31:
            yield _day(match, match[1], day, _month(match[2]), _number(match[5]))
    for match in _ISO.finditer(text):
        yield _day(match, None, int(match[3]), int(match[2]), int(match[1]))
    for match in _SLASHED.finditer(text):
        if 1 <= (month := int(match[2] or match[4])) <= 12:
            yield _day(match, None, int(match[1]), month, 2000 + int(match[3] or match[5]) % 100)


def _day(match: re.Match[str], weekday: str | None, day: int, month: int, year: int | None) -> SaidDate:
    said = SaidDate(start=match.start(), end=match.end(), year=year, month=month, day=day)
    if weekday is None:
        return said
    return replace(said, weekday=WEEKDAYS.index(weekday.capitalize()), weekday_start=match.start(1))


def _earlier_days(text: str, said: SaidDate, start: int) -> Iterator[SaidDate]:
    """Find the days that stand before one and share its month: the 3 of "from 3 to 5 May"."""
    listed = None if said.weekday is not None else _EARLIER_DAYS.search(text, 0, start)
    for match in re.finditer(r"\d+", listed[0]) if listed else ():
        place = listed.start() + match.start() if listed else 0
        yield replace(said, start=place, end=place + len(match[0]), day=int(match[0]))


def _years(text: str) -> Iterator[SaidDate]:
    for match in _YEARS.finditer(text):
        first, last = int(match[1]), int(match[2])
        last = last if last > 99 else first // 100 * 100 + last
        if first <= last:
            span = date(first, 1, 1), date(last, 12, 31)
            yield SaidDate(start=match.start(), end=match.end(), first=span[0], last=span[1])
    for match in _YEAR.finditer(text):
        yield SaidDate(start=match.start(), end=match.end(), year=int(match[1]))


def _relative(text: str, seen_from: date) -> Iterator[SaidDate]:
    for match in _RELATIVE.finditer(text):
        step = 1 if (match[1] or match[2]).lower() in ("tomorrow", "next") else -1
        first, last = _stretch_beside((match[3] or "day").lower(), step, seen_from)
        yield SaidDate(start=match.start(), end=match.end(), first=first, last=last)


def _stretch_beside(unit: str, step: int, day: date) -> tuple[date, date]:
    if unit == "day":
        return day + timedelta(days=step), day + timedelta(days=step)
    if unit == "week":
        monday = day + timedelta(days=7 * step - day.weekday())
        return monday, monday + timedelta(days=6)
    if unit == "year":
        return date(day.year + step, 1, 1), date(day.year + step, 12, 31)
    months = day.year * 12 + day.month - 1 + step
    year, month = divmod(months, 12)
    return date(year, month + 1, 1), date(year, month + 1, calendar.monthrange(year, month + 1)[1])


def _day_of(figures: str | None, word: str | None) -> int:
    return int(figures) if figures else _DAYS[(word or "").lower().replace(" ", "-")]


def _month(name: str) -> int:
    return next(number for number, each in enumerate(MONTHS, start=1) if each.startswith(name[:3].capitalize()))


def _number(text: str | None) -> int | None:
    return int(text) if text else None
