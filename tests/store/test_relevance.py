from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from tests.make import award_entry, campaign, event, when
from tests.strategies import DAYS
from youthcab.records.award_entry import AwardEntry
from youthcab.records.campaign import Campaign, StageStep
from youthcab.records.entry import Entry
from youthcab.records.event import Event
from youthcab.records.record import Record
from youthcab.store.relevance import width_of
from youthcab.store.store import Store

MARCH = (date(2021, 3, 1), date(2021, 3, 31))


@pytest.mark.parametrize(
    ("record", "relevant"),
    [
        (event(on="2021-03-01"), True),
        (event(on="2021-03-31"), True),
        (event(on="2021-02-28"), False),
        (event(on="2021-04-01"), False),
        (event(on="2021"), True),
        (event(on="2001/2041"), True),
        (event(on="2020-12-01/2021-03-01"), True),
        (event(on="2020-12-01/2021-02-28"), False),
        (event(on="2021-05-01", first_planned=when("2021-02-01")), True),
        (event(on="soon"), True),
        (event(on="soon", noted=date(2021, 3, 31)), True),
        (event(on="soon", noted=date(2021, 4, 1)), False),
        (event(on="2021-04-01", noted=date(2021, 3, 3)), False),
        (campaign(), True),
        (campaign(stages=(StageStep(when=when("2020")),)), False),
        (campaign(stages=(StageStep(when=when("2020")), StageStep(when=when("2022")))), True),
        (award_entry(on="late 2021-02"), False),
        (award_entry(on="mid 2021-03"), True),
    ],
)
def test_a_record_is_relevant_for_the_days_it_touches(store: Store, record: Record, relevant: bool):
    with store.writing("Sam", "Add") as writing:
        writing.save_all((record, event(on="1999-01-01"), Entry(), AwardEntry()))

    with store.reading() as reading:
        assert (record in reading.relevant(type(record), *MARCH)) is relevant


def test_a_change_of_date_moves_a_record_to_its_new_month(store: Store):
    record = event(on="2021-03-10")
    with store.writing("Sam", "Add") as writing:
        writing.save(record)
        writing.save(replace(record, when=when("2021-04-10")))

        assert writing.relevant(Event, *MARCH) == ()
        assert len(writing.relevant(Event, date(2021, 4, 1), date(2021, 4, 30))) == 1


def test_relevant_records_come_in_the_order_of_making(store: Store):
    some = tuple(event(on=text) for text in ("2021-03-09", "2021", "soon", "2021-03-02"))
    with store.writing("Sam", "Add") as writing:
        writing.save_all(some)

        assert writing.relevant(Event, *MARCH) == some


@pytest.mark.parametrize("days", [(date.min, date.min), (date.max, date.max), (date.min, date.max)])
def test_the_ends_of_the_calendar_are_no_trouble(store: Store, days: tuple[date, date]):
    with store.reading() as reading:
        assert reading.relevant(Campaign, *days) == ()


@given(DAYS, DAYS, DAYS)
def test_what_touches_a_day_begins_no_further_back_than_its_width(one: date, two: date, day: date):
    first, last = sorted((one, two))

    assert first == last or 2 ** (width_of(first, last) - 1) <= (last - first).days < 2 ** width_of(first, last)
    assert not first <= day <= last or (day - first).days < 2 ** width_of(first, last)
