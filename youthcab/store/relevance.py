"""Which records a period is about, found by index however many other months the file holds."""

from __future__ import annotations

from datetime import date, timedelta

import sqlalchemy as sa

from youthcab.records.kinds import span
from youthcab.records.record import Record

# A record of width n lasts at most 2 to the power of n days, so that it can touch a period only if it begins at most
# as many days before: one short stretch of the index for each width.
_WIDTHS = range((date.max - date.min).days.bit_length() + 1)
TOUCHING = sa.text(
    f"WITH reach(width, since) AS (VALUES {', '.join(f'({width}, :since_{width})' for width in _WIDTHS)}) "
    "SELECT record.number FROM reach JOIN record ON record.width = reach.width "
    "WHERE record.kind = :kind "
    "AND record.first_day BETWEEN reach.since AND :last AND record.last_day >= :first"
)

BEGINNING_AFTER = sa.text(
    f"WITH reach(width) AS (VALUES {', '.join(f'({width})' for width in _WIDTHS)}) "
    "SELECT record.number FROM reach JOIN record ON record.width = reach.width "
    "WHERE record.kind = :kind AND record.first_day > :after"
)


def days_of(record: Record) -> tuple[date, date]:
    """Return the first and last day for which a record is relevant.

    One without a date of its own is relevant on the day from which it was known, and always if that is empty too.
    """
    first, last = span(record)
    noted = getattr(record, "noted", None)
    return first or noted or date.min, last or noted or date.max


def width_of(first: date, last: date) -> int:
    """Return the width of a stretch of days: the power of two that its length does not exceed."""
    return (last - first).days.bit_length()


def reach_of(kind: str, first: date, last: date) -> dict[str, str]:
    """Return what `TOUCHING` asks for, to select a kind's records that are relevant from `first` to `last`."""
    since = {f"since_{width}": _earlier(first, 2**width).isoformat() for width in _WIDTHS}
    return {"kind": kind, "first": first.isoformat(), "last": last.isoformat(), **since}


def _earlier(day: date, days: int) -> date:
    return day - timedelta(days=min(days, (day - date.min).days))
