from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import WHEN_TEXTS
from youthcab.domain.dates_in_sentences import find_when
from youthcab.domain.dates_in_words import Leaning, read_when
from youthcab.records.when import Precision, When

WEDNESDAY = date(2021, 3, 3)
DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("yesterday", "2021-03-02"),
        ("yday", "2021-03-02"),
        ("tmrw", "2021-03-04"),
        ("2nite", "2021-03-03"),
        ("begining of march", "early 2021-03"),
        ("last night", "2021-03-02"),
        ("Tomorrow", "2021-03-04"),
        ("last Tuesday", "2021-03-02"),
        ("last wednesday", "2021-02-24"),
        ("friday", "2021-03-05"),
        ("on monday", "2021-03-01"),
        ("this fri", "2021-03-05"),
        ("next friday", "2021-03-12"),
        ("10/3", "2021-03-10"),
        ("10/3/2021", "2021-03-10"),
        ("10.3.21", "2021-03-10"),
        ("10-3-2021", "2021-03-10"),
        ("10 March", "2021-03-10"),
        ("10th of march 2021", "2021-03-10"),
        ("Wed 10 March, 2021.", "2021-03-10"),
        ("mar 10", "2021-03-10"),
        ("the 10th", "2021-03-10"),
        ("1 november", "2020-11-01"),
        ("29 feb", "2020-02-29"),
        ("mid March", "mid 2021-03"),
        ("mid-march 2022", "mid 2022-03"),
        ("early april", "early 2021-04"),
        ("end of may", "late 2021-05"),
        ("March", "2021-03"),
        ("december", "2020-12"),
        ("last march", "2020-03"),
        ("next march", "2022-03"),
        ("March 2021", "2021-03"),
        ("march '21", "2021-03"),
        ("spring 2021", "2021-21"),
        ("in the summer", "2021-22"),
        ("late 2020", "2020"),
        ("early 2022", "2022"),
        ("early in 2022", "2022"),
        ("early in april", "early 2021-04"),
        ("early next month", "early 2021-04"),
        ("the end of last month", "late 2021-02"),
        ("late next april", "late 2021-04"),
        ("early next year", "2022"),
        ("late this summer", "2021-22"),
        ("early next week", "2021-03"),
        ("last year", "2020"),
        ("next month", "2021-04"),
        ("last week", "late 2021-02"),
        ("in two weeks", "2021-03"),
        ("a fortnight ago", "2021-02"),
        ("3 days ago", "2021-02-28"),
        ("10-12 March", "2021-03-10/2021-03-12"),
        ("from 10 to 12 March 2022", "2022-03-10/2022-03-12"),
        ("28 dec – 3 jan", "2020-12-28/2021-01-03"),
        ("March to May", "2021-03-01/2021-05-31"),
        ("soon", "soon"),
        ("recently", "recently"),
        ("TBC", "to be confirmed"),
        ("weekly", "weekly"),
    ],
)
def test_a_date_is_read_as_young_people_type_it(said, meant):
    assert read_when(said, WEDNESDAY) == When.parse(meant)


@pytest.mark.parametrize(
    "said", ["hello", "84", "3/13", "31/2", "two weeks", "march on", "10 March Thursday", "99999 days ago"]
)
def test_what_is_no_date_is_not_made_one(said):
    assert read_when(said, WEDNESDAY) is None


def test_nothing_written_is_nothing_known():
    assert read_when("  ", WEDNESDAY) == When()


def test_what_lies_ahead_or_behind_can_be_said():
    assert read_when("monday", WEDNESDAY, Leaning.AHEAD) == When.day(date(2021, 3, 8))
    assert read_when("friday", WEDNESDAY, Leaning.BACK) == When.day(date(2021, 2, 26))
    assert read_when("10 jan", WEDNESDAY, Leaning.AHEAD) == When.day(date(2022, 1, 10))


def test_a_day_of_the_week_tells_the_year():
    assert read_when("Tuesday 10 March", WEDNESDAY) == When.day(date(2020, 3, 10))
    assert read_when("Sunday 10 March", WEDNESDAY) is None


@given(WHEN_TEXTS, DAYS)
def test_every_text_form_is_read_as_the_files_read_it(text, today):
    assert read_when(text, today) == When.parse(text)


@given(DAYS, DAYS)
def test_a_day_written_in_full_is_that_day_whatever_today_is(day, today):
    for form in (
        f"{day.day} {day:%B %Y}",
        f"{day:%A} {day.day} {day:%b} {day.year}",
        f"{day.day}/{day.month}/{day.year}",
    ):
        assert read_when(form, today) == When.day(day)


@given(DAYS, DAYS)
def test_without_a_year_it_is_the_nearest_one(day, today):
    when = read_when(f"{day.day} {day:%B}", today)
    assert when is not None
    assert when.first is not None
    assert (when.first.day, when.first.month) == (day.day, day.month)
    if (day.day, day.month) != (29, 2):
        assert abs(when.first - today) <= timedelta(days=183)


@given(DAYS, st.integers(0, 6))
def test_a_day_of_the_week_is_near(today, place):
    day = today + timedelta(days=place)
    for words, low, high in (("", -3, 3), ("last ", -7, -1), ("this ", 0, 6), ("next ", 1, 13)):
        when = read_when(f"{words}{day:%A}", today)
        assert when is not None
        assert when.first is not None
        assert when.first.weekday() == day.weekday()
        assert low <= (when.first - today).days <= high


@given(DAYS, st.sampled_from(["last week", "next week", "in two weeks", "two weeks ago", "this weekend"]))
def test_a_week_is_told_without_a_day(today, said):
    when = read_when(said, today)
    assert when is not None
    assert when.precision in (Precision.EARLY, Precision.MID, Precision.LATE, Precision.MONTH, Precision.SPAN)
    if when.precision is Precision.SPAN:
        assert when.first is not None
        assert when.last is not None
        assert (when.first.day, (when.last + timedelta(days=1)).day) == (1, 1)


@given(st.text(max_size=40), DAYS)
def test_any_text_is_read_or_is_no_date(text, today):
    read_when(text, today)
    found = find_when(text, today)
    assert found is None or 0 <= found[1] < found[2] <= len(text)
