"""Who changed what, and when."""

from __future__ import annotations

from datetime import datetime

from youthcab.records.identity import Id
from youthcab.store.change import Change
from youthcab.store.store import Store


def history(
    store: Store, record: Id | None = None, since: datetime | None = None, limit: int = 500
) -> tuple[Change, ...]:
    """Return what changed, newest first: of one record or all, from a time on, at most `limit` lines."""
    with store.reading() as reading:
        return reading.history(record, since, limit)
