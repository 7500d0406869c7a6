from datetime import date

import pytest

from youthcab.domain.placing import falls_in, is_vague, may_matter
from youthcab.records.award_entry import AwardEntry, AwardStep
from youthcab.records.event import Event
from youthcab.records.period import Period
from youthcab.records.when import When

MARCH = Period.parse("2021-03")


@pytest.mark.parametrize(
    ("when", "belongs"),
    [
        ("2021-03-31", True),
        ("2021-04-01", False),
        ("mid 2021-03", True),
        ("2021-03", True),
        ("2021-02-20/2021-03-02", True),
        ("spring 2021", False),
        ("2021", False),
    ],
)
def test_only_what_surely_belongs_to_a_month_falls_in_it(when, belongs):
    assert falls_in(MARCH, When.parse(when), Event()) is belongs


def test_a_season_belongs_to_a_year_that_holds_it():
    assert falls_in(Period.parse("2021"), When.parse("spring 2021"), Event())


@pytest.mark.parametrize(("noted", "belongs"), [(date(2021, 3, 5), True), (date(2021, 2, 5), False), (None, False)])
def test_an_open_date_belongs_to_when_it_was_noted(noted, belongs):
    assert falls_in(MARCH, When.parse("recently"), Event(noted=noted)) is belongs


def test_a_date_too_vague_to_place_is_told_apart():
    assert is_vague(MARCH, Event(when=When.parse("spring 2021")))
    assert not is_vague(MARCH, Event(when=When.parse("2021-03-10")))
    assert not is_vague(MARCH, Event(when=When.parse("summer 2021")))


def test_an_award_matters_by_any_of_its_steps():
    entry = AwardEntry(steps=(AwardStep(when=When.parse("2021-01-05")), AwardStep(when=When.parse("mid 2021-03"))))
    assert may_matter(MARCH, entry)
    assert not may_matter(Period.parse("2021-02"), entry)
