"""Which records a period is about, found by index however many other months the file holds."""

from __future__ import annotations

from datetime import date, timedelta

import sqlalchemy as sa

from youthcab.records.kinds import span
from youthcab.records.record import Record
from youthcab.store.tables import RECORD

# A record of width n lasts at most 2 to the power of n days, so that it can touch a period only if it begins at most
# as many days before: one short stretch of the index for each width.
_WIDEST = (date.max - date.min).days.bit_length()


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


def touching(kind: str, first: date, last: date) -> sa.Select[tuple[int]]:
    """Return a selection of the numbers of a kind's records that are relevant from `first` to `last`."""
    since = [(width, _earlier(first, 2**width)) for width in range(_WIDEST + 1)]
    reach = sa.values(sa.column("width", sa.Integer), sa.column("since", sa.Date), name="reach").data(since).cte()
    return (
        sa.select(RECORD.c.number)
        .join_from(reach, RECORD, RECORD.c.width == reach.c.width)
        .where(
            RECORD.c.kind == kind,
            RECORD.c.deleted == sa.false(),
            RECORD.c.first_day.between(reach.c.since, last),
            RECORD.c.last_day >= first,
        )
    )


def _earlier(day: date, days: int) -> date:
    return day - timedelta(days=min(days, (day - date.min).days))
