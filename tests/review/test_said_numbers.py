import pytest

from youthcab.review.said_numbers import said_numbers


def said(text):
    return [(text[each.begin : each.end], float(each.value), each.qualifier.value) for each in said_numbers(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2,000 came", [("2,000", 2000, "exactly")]),
        ("over 2,000 came", [("over 2,000", 2000, "over")]),
        ("more than two hundred and fifty", [("more than two hundred and fifty", 250, "over")]),
        ("just under 40", [("just under 40", 40, "nearly")]),
        ("no more than five", [("no more than five", 5, "under")]),
        ("a target of 300", [("a target of 300", 300, "target")]),
        ("30+ people", [("30+", 30, "over")]),
        ("250 or so", [("250 or so", 250, "about")]),
        ("(abt 30)", [("abt 30", 30, "about")]),
        ("approx. 30 of us", [("approx. 30", 30, "about")]),
        ("twenty-one", [("twenty-one", 21, "exactly")]),
        ("half of us, two thirds of you", [("half", 0.5, "exactly"), ("two thirds", pytest.approx(2 / 3), "exactly")]),
        ("Half came.", [("Half", 0.5, "exactly")]),
        ("a quarter came, three-quarters left", [("a quarter", 0.25, "exactly"), ("three-quarters", 0.75, "exactly")]),
        ("a \u00bd and \u00be", [("\u00bd", 0.5, "exactly"), ("\u00be", 0.75, "exactly")]),
        ("It doubled, then halved.", [("doubled", 2, "exactly"), ("halved", 0.5, "exactly")]),
        ("double the number, tripling", [("double", 2, "exactly"), ("tripling", 3, "exactly")]),
        ("our first webinar, our second", [("first", 1, "exactly"), ("second", 2, "exactly")]),
        ("£2.5m and 2k", [("£2.5m", 2_500_000, "exactly"), ("2k", 2000, "exactly")]),
        ("16-18", [("16", 16, "exactly"), ("18", 18, "exactly")]),
        ("our third webinar", [("third", 3, "exactly")]),
        ("one webinar", [("one", 1, "exactly")]),
    ],
)
def test_numbers_are_found_with_their_qualifier(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "one of us",
        "this one",
        "no one",
        "Covid-19",
        "the A4 poster",
        "at half-term",
        "half past",
        "our first aid",
        "a double-decker",
        "this quarter",
        "first of all",
    ],
)
def test_what_counts_nothing_is_no_number(text):
    assert said(text) == []
