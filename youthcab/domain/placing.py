"""Which records belong to a period: what cannot be placed for sure is told apart, not guessed."""

from __future__ import annotations

from youthcab.records.action import Action
from youthcab.records.award_entry import AwardEntry
from youthcab.records.entry import Entry
from youthcab.records.event import Event
from youthcab.records.period import Period
from youthcab.records.podcast import Episode
from youthcab.records.record import News
from youthcab.records.when import Precision, When

_CLOSE = (Precision.DAY, Precision.EARLY, Precision.MID, Precision.LATE, Precision.SPAN)


def falls_in(period: Period, when: When, record: News) -> bool:
    """Tell whether a moment surely belongs to the period; an open one belongs to the period it was noted in.

    A month, season or year belongs only to a period that holds all of it.
    """
    if when.first is None or when.last is None:
        return record.noted is not None and record.noted in period
    if when.precision in _CLOSE:
        return period.touches(when)
    return when.first in period and when.last in period


def is_vague(period: Period, record: News) -> bool:
    """Tell whether a record touches the period and yet no date of it surely belongs there."""
    moments = moments_of(record)
    touched = any(period.touches(when) for when in moments)
    return touched and not any(falls_in(period, when, record) for when in moments)


def may_matter(period: Period, record: News) -> bool:
    """Tell whether a record touches the period at all, for an episode by its readings of plays too."""
    if isinstance(record, Episode) and any(reading.on in period for reading in record.plays):
        return True
    return any(period.touches(when) or falls_in(period, when, record) for when in moments_of(record))


def moments_of(record: News) -> tuple[When, ...]:
    """Return the moments that place a record in time."""
    match record:
        case AwardEntry():
            return tuple(step.when for step in record.steps)
        case Episode():
            return (record.published,)
        case Action():
            return (record.due,)
        case Event() | Entry():
            return (record.when,)
    return ()
