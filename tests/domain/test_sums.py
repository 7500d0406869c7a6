from datetime import date
from decimal import Decimal

import pytest

from youthcab.domain.sums import add_up, plays_gained
from youthcab.records.figure import Figure, Qualifier
from youthcab.records.period import Period
from youthcab.records.podcast import Episode, EpisodeStatus, Reading
from youthcab.records.when import When

MARCH = Period.parse("2021-03")


def people(number, qualifier=Qualifier.EXACT, measured=""):
    return Figure(number=Decimal(number), qualifier=qualifier, unit="people", measured=measured)


def test_alike_figures_are_added():
    total = add_up([people(84), people(120)])
    assert (total.number, total.known, total.asked) == (204, 2, 2)
    assert total.figures == (people(204),)


def test_unlike_figures_are_never_added():
    total = add_up([people(84), Figure(number=Decimal(3), unit="councillors"), people(5, measured="survey")])
    assert [each.number for each in total.figures] == [84, 3, 5]
    assert total.number is None


def test_the_unknown_is_not_nothing():
    total = add_up([people(84), None])
    assert (total.number, total.known, total.asked) == (84, 1, 2)
    assert add_up([None]).number is None
    assert add_up([]).number is None


def test_a_target_is_never_a_result():
    total = add_up([people(84), people(500, Qualifier.TARGET)])
    assert (total.number, total.known, total.asked) == (84, 1, 2)


@pytest.mark.parametrize(
    ("claims", "sum_claims"),
    [
        ([Qualifier.OVER, Qualifier.EXACT], Qualifier.OVER),
        ([Qualifier.NEARLY, Qualifier.EXACT], Qualifier.NEARLY),
        ([Qualifier.UNDER, Qualifier.NEARLY, Qualifier.EXACT], Qualifier.UNDER),
        ([Qualifier.OVER, Qualifier.UNDER], Qualifier.ABOUT),
        ([Qualifier.ABOUT, Qualifier.EXACT], Qualifier.ABOUT),
        ([Qualifier.OVER, Qualifier.OVER], Qualifier.OVER),
    ],
)
def test_a_sum_is_as_sure_as_the_least_sure_of_its_parts(claims, sum_claims):
    assert add_up(people(1, claim) for claim in claims).figures[0].qualifier is sum_claims


def plays(*readings, published="2020-11-05"):
    return Episode(
        status=EpisodeStatus.PUBLISHED,
        published=When.parse(published),
        plays=tuple(
            Reading(on=date.fromisoformat(on), figure=Figure(number=Decimal(number), unit=unit))
            for on, number, unit in readings
        ),
    )


def test_plays_are_the_difference_of_two_readings():
    gain = plays_gained(
        MARCH, plays(("2021-01-31", 250, "plays"), ("2021-02-28", 300, "plays"), ("2021-03-28", 341, "plays"))
    )
    assert (gain.figure.number, gain.since, gain.until) == (41, date(2021, 2, 28), date(2021, 3, 28))


def test_a_new_episode_began_with_none():
    gain = plays_gained(MARCH, plays(("2021-03-28", 61, "plays"), published="2021-03-05"))
    assert (gain.figure.number, gain.since) == (61, date(2021, 3, 5))


def test_two_readings_in_the_period_tell_a_part_of_it():
    gain = plays_gained(MARCH, plays(("2021-03-10", 100, "plays"), ("2021-03-20", 130, "plays")))
    assert (gain.figure.number, gain.since, gain.until) == (30, date(2021, 3, 10), date(2021, 3, 20))


@pytest.mark.parametrize(
    "readings",
    [
        [],
        [("2021-03-28", 341, "plays")],
        [("2021-02-01", 300, "plays"), ("2021-02-28", 310, "plays")],
        [("2021-04-01", 300, "plays")],
        [("2021-02-28", 300, "plays"), ("2021-03-28", 40, "listeners")],
        [("2021-02-28", 300, "plays"), ("2021-03-28", 299, "plays")],
    ],
    ids=["no reading", "one reading", "none in the period", "later", "another measure", "went down"],
)
def test_plays_that_cannot_be_known_are_unknown(readings):
    assert plays_gained(MARCH, plays(*readings)) is None
