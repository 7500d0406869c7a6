from datetime import date

import pytest

from youthcab.review.said_dates import said_dates

MARCH_4 = date(2021, 3, 4)


def said(text):
    return [
        (text[each.start : each.end], *(f"{day:%d.%m.%Y}" for day in each.days(MARCH_4) or ()))
        for each in said_dates(text, MARCH_4)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10 March", [("10 March", "10.03.2021", "10.03.2021")]),
        ("March 10th, 2020", [("March 10th, 2020", "10.03.2020", "10.03.2020")]),
        ("2021-03-10", [("2021-03-10", "10.03.2021", "10.03.2021")]),
        ("10/3/21", [("10/3/21", "10.03.2021", "10.03.2021")]),
        ("3 to 5 May", [("3", "03.05.2021", "03.05.2021"), ("5 May", "05.05.2021", "05.05.2021")]),
        ("mid-March", [("mid-March", "11.03.2021", "20.03.2021")]),
        ("the end of May", [("end of May", "21.05.2021", "31.05.2021")]),
        ("In May", [("May", "01.05.2021", "31.05.2021")]),
        ("the summer of 2020", [("summer of 2020", "01.06.2020", "31.08.2020")]),
        ("since 2019", [("2019", "01.01.2019", "31.12.2019")]),
        ("2020/21", [("2020/21", "01.01.2020", "31.12.2021")]),
        ("Thursday the eleventh of March", [("Thursday the eleventh of March", "11.03.2021", "11.03.2021")]),
        ("March the twenty-first", [("March the twenty-first", "21.03.2021", "21.03.2021")]),
        ("March the 10th", [("March the 10th", "10.03.2021", "10.03.2021")]),
        ("11-03-2021", [("11-03-2021", "11.03.2021", "11.03.2021")]),
        ("wednesday 10 march", [("wednesday 10 march", "10.03.2021", "10.03.2021")]),
        ("in february", [("february", "01.02.2021", "28.02.2021")]),
        ("next month", [("next month", "01.04.2021", "30.04.2021")]),
        ("yesterday", [("yesterday", "03.03.2021", "03.03.2021")]),
        ("30 February", [("30 February",)]),
    ],
)
def test_dates_are_found_as_finely_as_they_are_said(text, expected):
    assert said(text) == expected


def test_a_weekday_is_kept_with_its_date():
    [day] = said_dates("On Wednesday, 10 March", MARCH_4)
    assert (day.weekday, day.weekday_start) == (2, 3)


@pytest.mark.parametrize(
    "text",
    [
        "May we thank you.",
        "We march on.",
        "We may.",
        "the second webinar of two",
        "2,020 people",
        "a spring clean",
        "weekly",
    ],
)
def test_what_is_no_date_is_left(text):
    assert said(text) == []
