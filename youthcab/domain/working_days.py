"""Working days, and the day on which a meeting's papers close."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from youthcab import paths
from youthcab.records.rules import Rules
from youthcab.records.statement import Statement

_SATURDAY = 5


@cache
def bank_holidays() -> frozenset[date]:
    """Return the bank holidays of England and Wales that are known, 2018 to 2028; a later one is an extra holiday."""
    lines = paths.resource("bank-holidays.txt").read_text("utf-8").splitlines()
    return frozenset(date.fromisoformat(line.split()[0]) for line in lines if line and not line.startswith("#"))


def is_working_day(day: date, extra: Collection[date] = ()) -> bool:
    """Tell whether a day is no weekend, bank holiday or extra holiday."""
    return day.weekday() < _SATURDAY and day not in bank_holidays() and day not in extra


def working_days_before(day: date, count: int, extra: Collection[date] = ()) -> date:
    """Return the working day that lies `count` working days before a day, which is itself not counted."""
    while count > 0:
        day -= timedelta(days=1)
        count -= is_working_day(day, extra)
    return day


def working_days_until(today: date, day: date, extra: Collection[date] = ()) -> int:
    """Count the working days from today, which counts too, up to a day before it; negative where it has passed."""
    if day < today:
        return -working_days_until(day, today, extra)
    return sum(is_working_day(today + timedelta(days=ahead), extra) for ahead in range((day - today).days))


def paper_deadline(meeting: date, rules: Rules) -> date:
    """Return the day on which the papers of a meeting close by the council's rule."""
    return working_days_before(meeting, rules.deadline_days, rules.extra_holidays)


def for_meeting(statement: Statement, meeting: date | None, rules: Rules) -> Statement:
    """Give a statement its meeting's day, and the deadline that goes with it unless an officer set another one."""
    proposed = paper_deadline(statement.meeting, rules) if statement.meeting else None
    if statement.deadline not in (None, proposed):
        return replace(statement, meeting=meeting)
    return replace(statement, meeting=meeting, deadline=paper_deadline(meeting, rules) if meeting else None)
