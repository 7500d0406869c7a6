from datetime import date

import pytest

from youthcab.draft.english.dates import date_phrase, is_ahead, is_over, open_adverb
from youthcab.records.when import When

MARCH_5 = date(2021, 3, 5)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("2021-03-10", "on 10 March"),
        ("mid 2021-03", "in mid-March"),
        ("early 2021-04", "in early April"),
        ("2020-11", "in November"),
        ("2019-11", "in November 2019"),
        ("2019-11-03", "on 3 November 2019"),
        ("2021-22", "in the summer"),
        ("summer 2018", "in the summer of 2018"),
        ("2020", "in 2020"),
        ("2021-03-10/2021-03-12", "from 10 to 12 March"),
        ("2021-03-30/2021-04-02", "from 30 March to 2 April"),
        ("soon", ""),
        ("to be confirmed", ""),
        ("", ""),
    ],
)
def test_a_date_is_said_as_exactly_as_it_is_known(text, phrase):
    assert date_phrase(When.parse(text), MARCH_5) == phrase


@pytest.mark.parametrize(
    ("text", "ahead", "over"),
    [
        ("2021-03-04", False, True),
        ("2021-03-05", False, False),
        ("2021-03-06", True, False),
        ("2021-03", False, False),
        ("mid 2021-03", True, False),
        ("soon", True, False),
        ("recently", False, True),
        ("", False, False),
    ],
)
def test_past_and_future_come_from_the_statements_day(text, ahead, over):
    when = When.parse(text)
    assert (is_ahead(when, MARCH_5), is_over(when, MARCH_5)) == (ahead, over)


def test_only_recently_and_soon_become_adverbs():
    assert [open_adverb(When.parse(text)) for text in ("soon", "recently", "weekly")] == ["soon", "recently", ""]
