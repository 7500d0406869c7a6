"""Move a moment in time without claiming more than was known of it."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from youthcab.records.when import Precision, When

_PARTS = (Precision.EARLY, Precision.MID, Precision.LATE)
_PART_NAMES = {Precision.EARLY: "early ", Precision.MID: "mid ", Precision.LATE: "late "}
_MONTHS_LONG = {Precision.MONTH: 1, Precision.SEASON: 3, Precision.YEAR: 12}


def put_on(when: When, day: date) -> When:
    """Move a moment to where a day lies: mid-March that is put on 20 April becomes mid-April, a day becomes that day.

    Of an open one ("soon") nothing but its words is known, so that it stays as it is.
    """
    if when.first is None or when.last is None:
        return when
    if when.precision is Precision.SPAN:
        return When(Precision.SPAN, day, day + (when.last - when.first))
    if when.precision is Precision.DAY:
        return When.day(day)
    return _vague(when.precision, day)


def shifted(when: When, days: int) -> When:
    """Move a day or a span by so many days, and a vaguer moment by one of its own kind in that direction."""
    if when.first is None or not days:
        return when
    if when.precision in (Precision.DAY, Precision.SPAN):
        return put_on(when, when.first + timedelta(days=days))
    on = 1 if days > 0 else -1
    if when.precision in _PARTS:
        place = _PARTS.index(when.precision) + on
        return _vague(_PARTS[place % 3], _months_on(when.first, place // 3))
    return _vague(when.precision, _months_on(when.first, on * _MONTHS_LONG[when.precision]))


def _vague(precision: Precision, day: date) -> When:
    if precision is Precision.YEAR:
        return When.parse(f"{day:%Y}")
    if precision is Precision.SEASON:
        begins = _months_on(day, -(day.month % 3))
        return When.parse(f"{begins:%Y}-{begins.month // 3 + 20}")
    return When.parse(f"{_PART_NAMES.get(precision, '')}{day:%Y-%m}")


def _months_on(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
