from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from tests.strategies import PERIODS
from youthcab.records.period import Period
from youthcab.records.when import When


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2021-03", date(2021, 3, 1), date(2021, 3, 31)),
        ("2021-q1", date(2021, 1, 1), date(2021, 3, 31)),
        ("2021-Q4", date(2021, 10, 1), date(2021, 12, 31)),
        ("2021", date(2021, 1, 1), date(2021, 12, 31)),
        ("2021-01..2021-03", date(2021, 1, 1), date(2021, 3, 31)),
        ("2021-03-10..2021-03-12", date(2021, 3, 10), date(2021, 3, 12)),
    ],
)
def test_a_period_takes_in_its_first_and_last_day(text: str, first: date, last: date):
    period = Period.parse(text)

    assert period == Period(first, last)
    assert first in period
    assert last in period


@given(PERIODS)
def test_the_text_form_reads_back_as_the_same_period(text: str):
    period = Period.parse(text)

    assert Period.parse(str(period)) == period


@pytest.mark.parametrize("text", ["", "soon", "2021-q5", "2021-04..2021-03", "2021-22", "early 2021-03"])
def test_what_is_no_period_is_refused_with_examples(text: str):
    with pytest.raises(ValueError, match="write a month"):
        Period.parse(text)


@pytest.mark.parametrize(
    ("when", "touches"),
    [("2021-03-31", True), ("2021-04-01", False), ("2020/2022", True), ("late 2021-02", False), ("soon", False)],
)
def test_a_moment_touches_a_period_by_one_shared_day(when: str, touches: bool):
    assert Period.parse("2021-03").touches(When.parse(when)) is touches


def test_only_one_whole_month_is_a_month():
    assert Period.parse("2021-02").is_month
    assert not Period.parse("2021-q1").is_month
    assert not Period.parse("2021-02-01..2021-02-27").is_month
