"""A clock for the log that never goes backwards, so that changes made on two laptops fall into one order."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_MOST = 9999


def next_reading(latest: str | None, now: datetime) -> str:
    """Return the clock's reading after the latest one in the file, given the time on this computer's clock.

    A hybrid logical clock (Kulkarni and others, 2014): the time in UTC to the millisecond and a counter that goes up
    where that time has not moved on or was set back. The text form sorts as the readings do.
    """
    time = _to_millisecond(now)
    if latest is None:
        return _text(time, 0)
    latest_time, counter = _parts(latest)
    if time > latest_time:
        return _text(time, 0)
    if counter < _MOST:
        return _text(latest_time, counter + 1)
    return _text(latest_time + timedelta(milliseconds=1), 0)


def first_reading(since: datetime) -> str:
    """Return the lowest reading that the clock can show at that time."""
    return _text(_to_millisecond(since), 0)


def time_of(reading: str) -> datetime:
    """Return the time of a reading, in UTC."""
    return _parts(reading)[0]


def _parts(reading: str) -> tuple[datetime, int]:
    time, _, counter = reading.partition("+")
    return datetime.fromisoformat(time).replace(tzinfo=UTC), int(counter)


def _text(time: datetime, counter: int) -> str:
    return f"{time.isoformat(timespec='milliseconds')[:23]}+{counter:04}"


def _to_millisecond(time: datetime) -> datetime:
    time = time.astimezone(UTC)
    return time.replace(microsecond=time.microsecond // 1000 * 1000)
