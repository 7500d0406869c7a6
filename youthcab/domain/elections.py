"""The time before a poll in which a council takes special care of what it publishes."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from youthcab.domain.working_days import bank_holidays, working_days_before
from youthcab.records.period import Period
from youthcab.records.rules import Election, Rules

_NOTICE_DAYS = 25


def latest_notice(poll: date, extra: Collection[date] = ()) -> date:
    """Return the last lawful day for the notice of an election: 25 working days before the poll.

    Source: the Local Elections (Principal Areas) (England and Wales) Rules 2006, timetable and rule 2, by which
    Christmas Eve does not count as a working day.
    """
    christmas_eves = {date(year, 12, 24) for year in (poll.year - 1, poll.year)}
    return working_days_before(poll, _NOTICE_DAYS, christmas_eves | set(extra))


def sensitive_period(election: Election, rules: Rules) -> Period | None:
    """Return the days from notice to poll, both in; an officer's own notice wins, and no poll has none."""
    if election.poll is None:
        return None
    notice = election.notice or latest_notice(election.poll, rules.extra_holidays)
    return Period(min(notice, election.poll), election.poll)


def election_around(days: Iterable[date], rules: Rules) -> tuple[Election, Period] | None:
    """Return the election, and its sensitive period, that any of the days falls into: the one with the nearest poll."""
    listed = tuple(days)
    periods = [(each, period) for each in rules.elections if (period := sensitive_period(each, rules)) is not None]
    around = [(each, period) for each, period in periods if any(day in period for day in listed)]
    return min(around, key=lambda found: found[1], default=None)


def holidays_are_known(poll: date) -> bool:
    """Tell whether the bank holidays of a poll's year are at hand, so that its notice is computed and not guessed."""
    return any(day.year == poll.year for day in bank_holidays())
