from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcab.domain.dates_in_sentences import find_when
from youthcab.domain.dates_in_words import Leaning
from youthcab.records.when import When

WEDNESDAY = date(2021, 3, 3)


@pytest.mark.parametrize(
    ("sentence", "said", "meant"),
    [
        ("webinar yesterday 84 attended", "yesterday", "2021-03-02"),
        ("free your mind webinar 10 march 84 attended", "10 march", "2021-03-10"),
        ("we met Cllr Smith on monday", "on monday", "2021-03-01"),
        ("webinar on 10 March, 2021.", "on 10 March, 2021", "2021-03-10"),
        ("open day on wed 10th march 2021 at six", "on wed 10th march 2021", "2021-03-10"),
        ("we held it in may", "in may", "2021-05"),
        ("published March", "March", "2021-03"),
        ("workshop 10-12 march in town", "10-12 march", "2021-03-10/2021-03-12"),
        ("survey (mid March) closes", "mid March", "mid 2021-03"),
        ("12/3/21 debate", "12/3/21", "2021-03-12"),
        ("a new podcast soon", "soon", "soon"),
        ("survey opened thurs, 212 replies", "thurs", "2021-03-04"),
        ("debate tues with the mayor", "tues", "2021-03-02"),
        ("webinar yday 84 came", "yday", "2021-03-02"),
        ("debate 2moro at six", "2moro", "2021-03-04"),
    ],
)
def test_a_date_is_found_where_it_stands(sentence, said, meant):
    found = find_when(sentence, WEDNESDAY)
    assert found is not None
    when, start, end = found
    assert (sentence[start:end], when) == (said, When.parse(meant))


@pytest.mark.parametrize(
    "sentence",
    [
        "we may meet",
        "march for peace",
        "the march",
        "sat down",
        "2020 people",
        "two weeks of work",
        "the 10th webinar",
        "weekly podcast",
        "4.5 stars",
        "84 attended",
        "10 may come to it",
        "spring clean",
    ],
)
def test_a_word_that_is_more_often_something_else_is_left(sentence):
    assert find_when(sentence, WEDNESDAY) is None


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_a_day_in_full_is_found_in_a_sentence(day, today):
    found = find_when(f"our webinar on {day.day} {day:%B %Y} was full", today, Leaning.BACK)
    assert found is not None
    assert found[0] == When.day(day)
