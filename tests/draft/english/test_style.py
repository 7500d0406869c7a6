from decimal import Decimal

import pytest

from youthcab.draft.english.style import Style, spoken
from youthcab.records.rules import PerCent, Quotes, Rules

HOUSE = Style()
OTHER = Style.of(Rules(commas_from=10_000, words_up_to=12, per_cent=PerCent.SIGN, quotes=Quotes.DOUBLE))


@pytest.mark.parametrize(
    ("number", "house", "other"),
    [(9, "nine", "nine"), (10, "10", "ten"), (13, "13", "13"), (2000, "2,000", "2000"), (12_000, "12,000", "12,000")],
)
def test_numbers_are_words_and_have_commas_where_the_council_has_it_so(number, house, other):
    assert (HOUSE.number(number), OTHER.number(number)) == (house, other)


def test_a_part_of_a_number_stays_and_an_exponent_does_not():
    assert HOUSE.number(Decimal("2.5")) == "2.5"
    assert HOUSE.number(Decimal("1E+3")) == "1,000"


@pytest.mark.parametrize(
    ("typed", "house", "other"),
    [
        ("our 'Big Ask' vote", "our \u2018Big Ask\u2019 vote", "our “Big Ask” vote"),
        (
            "a 'Leaders' question time' question panel",
            "a ‘Leaders’ question time’ question panel",
            "a “Leaders’ question time” question panel",
        ),
        (
            "our 'Free buses' campaign and the students' views",
            "our ‘Free buses’ campaign and the students’ views",
            "our “Free buses” campaign and the students’ views",
        ),
        ("the students' council's aim", "the students’ council’s aim", "the students’ council’s aim"),
        ("12% said so", "12 per cent said so", "12% said so"),
        ("12 per cent said so", "12 per cent said so", "12% said so"),
        ("for 16-18 year olds", "for 16 to 18 year olds", "for 16 to 18 year olds"),
        ("at 5:00 p.m. on Zoom", "at 5pm on Zoom", "at 5pm on Zoom"),
        ("It ends at 5.30 pm.", "It ends at 5:30pm.", "It ends at 5:30pm."),
    ],
)
def test_generated_words_follow_the_house(typed, house, other):
    assert (HOUSE.finished(typed), OTHER.finished(typed)) == (house, other)


@pytest.mark.parametrize(
    "typed", ["24-7 help", "2020-21", "Covid-19", "033-022 23456", "an 11-year-old", "on 2021-03-10"]
)
def test_what_is_no_range_of_numbers_stays(typed):
    assert HOUSE.finished(typed) == typed


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("our \u2018Free Your Mind\u2019 webinar", "our Free Your Mind webinar"),
        ("our 'Free Your Mind' webinar", "our Free Your Mind webinar"),
        ("people’s views", "people’s views"),
        ("a ‘Leaders’ question time’ question panel", "a Leaders’ question time question panel"),
        ("our ‘Free buses’ campaign and students’ views", "our Free buses campaign and students’ views"),
        ("a ‘What helps?’ workshop", "a What helps workshop"),
        ("We asked “What helps?” They told us.", "We asked What helps? They told us."),
        ("CAMHS (the health service) replied.", "CAMHS, the health service, replied."),
        ("We met the team (and others).", "We met the team, and others."),
        ("£1,500 & more", "1,500 pounds and more"),
        ("£2 million", "2 million pounds"),
        ("a £1 fare, and a grant of £1 to share", "a 1 pound fare, and a grant of 1 pound to share"),
        ("a new £20 pass", "a new 20 pound pass"),
        ("games, e.g. chess", "games, for example chess"),
        ("see https://www.example.org for more", "see example.org for more"),
    ],
)
def test_what_cannot_be_heard_is_left_out_of_what_is_spoken(written, said):
    assert spoken(written) == said


def test_finishing_twice_changes_nothing():
    once = HOUSE.finished("our 'Big Ask' for 11-18 year olds at 5 pm: 12% 'yes'")
    assert HOUSE.finished(once) == once
