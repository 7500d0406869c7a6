from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from youthcab.store.clock import first_reading, next_reading, time_of

NOON = datetime(2021, 3, 10, 12, tzinfo=UTC)


def test_the_clock_shows_the_time_where_it_moved_on():
    reading = next_reading(next_reading(None, NOON), NOON + timedelta(seconds=1))

    assert time_of(reading) == NOON + timedelta(seconds=1)


def test_a_clock_set_back_goes_on_from_the_latest_reading():
    latest = next_reading(None, NOON)
    reading = next_reading(latest, NOON - timedelta(days=400))

    assert reading > latest
    assert time_of(reading) == NOON


@given(st.lists(st.datetimes(datetime(1970, 1, 1), datetime(9000, 1, 1), timezones=st.just(UTC)), max_size=30))
def test_readings_sort_as_text_whatever_the_computer_says(times: list[datetime]):
    readings: list[str] = []
    for time in times:
        readings.append(next_reading(readings[-1] if readings else None, time))

    assert readings == sorted(set(readings))


def test_a_full_counter_moves_the_time_on():
    full = f"{next_reading(None, NOON)[:-4]}9999"
    reading = next_reading(full, NOON)

    assert reading > full
    assert time_of(reading) == NOON + timedelta(milliseconds=1)


def test_a_time_of_another_zone_is_the_same_time():
    summer = NOON.astimezone(timezone(timedelta(hours=1)))

    assert first_reading(summer) == first_reading(NOON) == next_reading(None, NOON)
