"""When something happened or will happen, at the precision that is known and no finer."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class Precision(StrEnum):
    """How much of a date is known."""

    DAY = "day"
    EARLY = "early in the month"
    MID = "mid month"
    LATE = "late in the month"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    SPAN = "span"
    OPEN = "open"


OPEN_WORDS = ("soon", "recently", "weekly", "monthly", "to be confirmed")
_SEASON_MONTHS = {21: 3, 22: 6, 23: 9, 24: 12}
_SEASON_NAMES = {"spring": 21, "summer": 22, "autumn": 23, "winter": 24}
_PART_DAYS = {Precision.EARLY: (1, 10), Precision.MID: (11, 20), Precision.LATE: (21, 31)}
_PARTS = {"early": Precision.EARLY, "mid": Precision.MID, "late": Precision.LATE}
_SHAPE = re.compile(r"(?:(early|mid|late) )?(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")


@dataclass(frozen=True, slots=True)
class When:
    """A moment as it is known: `first` and `last` bound it, both empty where the date is open or unknown.

    `words` holds the open ones ("soon", "to be confirmed"). An empty When says that nothing is known.
    """

    precision: Precision = Precision.OPEN
    first: date | None = None
    last: date | None = None
    words: str = ""

    def __bool__(self) -> bool:
        """Tell whether anything at all is known."""
        return self.first is not None or bool(self.words)

    def __str__(self) -> str:
        """Give the text form used in files: EDTF (ISO 8601-2) where it can say it, else plain words."""
        first, last = self.first, self.last
        if first is None or last is None:
            return self.words
        if self.precision is Precision.SPAN:
            return f"{first}/{last}"
        if self.precision is Precision.SEASON:
            return f"{first.isoformat()[:4]}-{_season_number(first)}"
        if self.precision in _PART_DAYS:
            word = {value: key for key, value in _PARTS.items()}[self.precision]
            return f"{word} {first.isoformat()[:7]}"
        return first.isoformat()[: {Precision.DAY: 10, Precision.MONTH: 7, Precision.YEAR: 4}[self.precision]]

    @classmethod
    def day(cls, day: date) -> When:
        """Make a When for one known day."""
        return cls(Precision.DAY, day, day)

    @classmethod
    def parse(cls, text: str) -> When:
        """Read the text form: "2021-03-10", "2021-03", "mid 2021-03", "2021-22", "2021", "A/B", "soon" or nothing.

        A season is EDTF level 1 (21 spring to 24 winter; winter begins in December of its year) or "summer 2020".
        Raises ValueError with a sentence for the reader where the text is none of these.
        """
        text = " ".join(text.strip().lower().split())
        if not text or text in OPEN_WORDS:
            return cls(words=text)
        named = re.fullmatch(r"(spring|summer|autumn|winter) (\d{4})", text)
        if named:
            text = f"{named[2]}-{_SEASON_NAMES[named[1]]}"
        try:
            if "/" in text:
                return cls._span(*text.split("/"))
            return cls._simple(text)
        except (ValueError, TypeError) as error:
            hint = 'write "2021-03-10", "2021-03", "mid 2021-03", "summer 2020", "2021-03-10/2021-03-12" or "soon"'
            raise ValueError(f'"{text}" is not a date that youthcab knows: {hint}.') from error

    @classmethod
    def _span(cls, start: str, end: str) -> When:
        first, last = cls._simple(start).first, cls._simple(end).last
        if first is None or last is None or last < first:
            raise ValueError("the end lies before the start")
        return cls(Precision.SPAN, first, last)

    @classmethod
    def _simple(cls, text: str) -> When:
        shape = _SHAPE.fullmatch(text)
        if shape is None:
            raise ValueError("no date")
        part, year, month, day = shape[1], int(shape[2]), int(shape[3] or 0), int(shape[4] or 0)
        if part:
            if not month or day:
                raise ValueError("a part of a month needs a month")
            start, end = _PART_DAYS[_PARTS[part]]
            return cls(_PARTS[part], date(year, month, start), date(year, month, min(end, _length(year, month))))
        if month in _SEASON_MONTHS and not day:
            start_month = _SEASON_MONTHS[month]
            first = date(year, start_month, 1)
            after = date(year + (start_month == 12), (start_month + 2) % 12 + 1, 1)
            return cls(Precision.SEASON, first, after - timedelta(days=1))
        if day:
            return cls.day(date(year, month, day))
        if month:
            return cls(Precision.MONTH, date(year, month, 1), date(year, month, _length(year, month)))
        if shape[3]:
            raise ValueError("no such month")
        return cls(Precision.YEAR, date(year, 1, 1), date(year, 12, 31))


def _length(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]


def _season_number(first: date) -> int:
    return {month: number for number, month in _SEASON_MONTHS.items()}[first.month]
