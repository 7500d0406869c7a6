from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from tests.strategies import WHEN_TEXTS
from youthcab.records.when import Precision, When


@pytest.mark.parametrize(
    ("text", "precision", "first", "last"),
    [
        ("2021-03-10", Precision.DAY, date(2021, 3, 10), date(2021, 3, 10)),
        ("2021-03", Precision.MONTH, date(2021, 3, 1), date(2021, 3, 31)),
        ("2020-02", Precision.MONTH, date(2020, 2, 1), date(2020, 2, 29)),
        ("early 2021-03", Precision.EARLY, date(2021, 3, 1), date(2021, 3, 10)),
        ("mid 2021-03", Precision.MID, date(2021, 3, 11), date(2021, 3, 20)),
        ("late 2021-02", Precision.LATE, date(2021, 2, 21), date(2021, 2, 28)),
        ("2021-22", Precision.SEASON, date(2021, 6, 1), date(2021, 8, 31)),
        ("2020-24", Precision.SEASON, date(2020, 12, 1), date(2021, 2, 28)),
        ("2021", Precision.YEAR, date(2021, 1, 1), date(2021, 12, 31)),
        ("2021-03-10/2021-03-12", Precision.SPAN, date(2021, 3, 10), date(2021, 3, 12)),
        ("2021-02/2021-03", Precision.SPAN, date(2021, 2, 1), date(2021, 3, 31)),
        ("soon", Precision.OPEN, None, None),
    ],
)
def test_a_moment_claims_no_more_than_its_text(text: str, precision: Precision, first: date | None, last: date | None):
    moment = When.parse(text)

    assert (moment.precision, moment.first, moment.last) == (precision, first, last)


@given(WHEN_TEXTS)
def test_the_text_form_reads_back_as_the_same_moment(text: str):
    moment = When.parse(text)

    assert When.parse(str(moment)) == moment


def test_a_season_is_read_by_name_and_written_by_number():
    assert str(When.parse("  Summer 2020 ")) == "2020-22"


@pytest.mark.parametrize(
    "text", ["2021-13", "2021-02-30", "2021-00", "late 2021", "mid 2021-03-10", "2021-03-12/2021-03-10", "next week"]
)
def test_what_is_no_date_is_refused_with_examples(text: str):
    with pytest.raises(ValueError, match="write"):
        When.parse(text)


def test_nothing_known_is_false_and_an_open_word_is_true():
    assert not When()
    assert When.parse("soon")
    assert When.day(date(2021, 3, 10))


@pytest.mark.parametrize("text", ["0021-03-10", "0021-03", "0021", "mid 0021-03", "0021-22", "0021-03-10/0021-03-12"])
def test_a_year_of_fewer_than_four_figures_reads_back(text):
    assert str(When.parse(text)) == text
