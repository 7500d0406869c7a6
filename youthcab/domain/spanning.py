"""The shortest time with a name of its own in which days lie."""

from __future__ import annotations

import calendar
from datetime import date

from youthcab.records.when import Precision, When


def somewhere(first: date, last: date) -> When:
    """Return the shortest time that has both days in it and a name of its own."""
    month = f"{first.year:04}-{first.month:02}"
    for form in (f"early {month}", f"mid {month}", f"late {month}", month):
        when = When.parse(form)
        if when.first and when.last and when.first <= first and last <= when.last:
            return when
    return When(Precision.SPAN, first.replace(day=1), month_end(last))


def month_end(day: date) -> date:
    """Return the last day of the month that a day is in."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])
