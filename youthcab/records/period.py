"""A stretch of days that a statement or a summary is about."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from youthcab.records.when import Precision, When


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Both days belong to it. Its text form is "2021-03", "2021-q1", "2021", or "2021-01..2021-03" for any other."""

    first: date
    last: date

    def __str__(self) -> str:
        """Give the shortest text form."""
        for text in (self.first.isoformat()[:7], self.first.isoformat()[:4]):
            if Period.parse(text) == self:
                return text
        if Period.parse(f"{self.first.isoformat()[:7]}..{self.last.isoformat()[:7]}") == self:
            return f"{self.first.isoformat()[:7]}..{self.last.isoformat()[:7]}"
        return f"{self.first}..{self.last}"

    def __contains__(self, day: date) -> bool:
        """Tell whether the day lies in the period."""
        return self.first <= day <= self.last

    @property
    def is_month(self) -> bool:
        """Tell whether it is one whole calendar month."""
        return str(self) == self.first.isoformat()[:7]

    def touches(self, when: When) -> bool:
        """Tell whether a dated moment shares at least one day with the period."""
        return when.first is not None and when.last is not None and when.first <= self.last and when.last >= self.first

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read the text form; raises ValueError with a sentence for the reader where it is none."""
        start, dots, end = text.strip().lower().partition("..")
        try:
            first, last = _bounds(start)
            if dots:
                last = _bounds(end)[1]
            if last < first:
                raise ValueError("the end lies before the start")
        except ValueError as error:
            hint = 'write a month like "2021-03", a quarter like "2021-q1", or a span like "2021-01..2021-03"'
            raise ValueError(f'"{text}" is not a period: {hint}.') from error
        return cls(first, last)


def _bounds(text: str) -> tuple[date, date]:
    quarter = re.fullmatch(r"(\d{4})-q([1-4])", text)
    if quarter:
        year, number = int(quarter[1]), int(quarter[2])
        return _bounds(f"{year}-{number * 3 - 2:02}")[0], _bounds(f"{year}-{number * 3:02}")[1]
    when = When.parse(text)
    if (
        when.first is None
        or when.last is None
        or when.precision not in (Precision.DAY, Precision.MONTH, Precision.YEAR)
    ):
        raise ValueError("no period")
    return when.first, when.last
