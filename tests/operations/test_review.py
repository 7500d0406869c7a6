from datetime import date

import pytest

from tests.make import campaign, event, figure
from youthcab.errors import ReviewError
from youthcab.operations import statements, writing_words
from youthcab.operations.records import change
from youthcab.operations.review import answer, review_statement
from youthcab.records.cabinet import Cabinet
from youthcab.records.event import EventStatus
from youthcab.records.period import Period
from youthcab.review.checks import open_findings
from youthcab.review.finding import Level

MARCH, MARCH_12 = Period.parse("2021-03"), date(2021, 3, 12)
WEBINAR = event(id="webinar", campaigns=("health",), status=EventStatus.HELD, attended=figure(84))


@pytest.fixture
def cabinet(store):
    with store.writing("Sam", "Begin") as writing:
        writing.save_all([Cabinet(title="Kent Youth Council"), campaign("Mental health", id="health"), WEBINAR])
    return store


def checks(store, statement, today=MARCH_12):
    return [(each.check, each.level) for each in review_statement(store, statement, today)]


def test_a_fresh_draft_has_nothing_that_must_be_mended(cabinet):
    assert checks(cabinet, statements.draft(cabinet, MARCH, MARCH_12)) == []


def test_a_figure_that_was_changed_after_the_draft_is_found_with_its_mend(cabinet):
    drafted = statements.draft(cabinet, MARCH, MARCH_12)
    change(cabinet, event(id="webinar", campaigns=("health",), status=EventStatus.HELD, attended=figure(91)), "Sam")
    found = [each for each in review_statement(cabinet, drafted, MARCH_12) if each.what == "84"]
    assert [(each.replacement, each.record) for each in found] == [("91", "webinar")]


def test_a_record_of_long_ago_that_a_sentence_stands_on_is_gathered_too(cabinet):
    old = event("First Day", "2016-05-01", id="old", status=EventStatus.HELD)
    with cabinet.writing("Sam", "Add") as writing:
        writing.save(old)
    drafted = statements.draft(cabinet, Period.parse("2016-05"), date(2016, 5, 3))
    kept = statements.draft(cabinet, MARCH, MARCH_12)
    told = type(kept)(period=MARCH, dated=MARCH_12, blocks=(*kept.blocks[:-1], *drafted.blocks[:-1]))
    assert "removed" not in " ".join(each.why for each in review_statement(cabinet, told, MARCH_12))


def test_an_answer_lets_a_finding_stand_and_takes_the_place_of_one_before(cabinet):
    hers = writing_words.edit(statements.draft(cabinet, MARCH, MARCH_12), 0, "Our webinar drew 47 young people.")
    [finding] = [each for each in review_statement(cabinet, hers, MARCH_12) if each.level is Level.BLOCKING]
    answered = answer(hers, finding, "Counted at the door", "youth officer", MARCH_12)
    again = answer(answered, finding, "Counted twice", "youth officer", MARCH_12)
    assert [(each.what, each.reason, each.by, each.on) for each in again.answers] == [
        ("47", "Counted twice", "youth officer", MARCH_12)
    ]
    assert finding not in open_findings(review_statement(cabinet, again, MARCH_12), again)


def test_an_answer_needs_a_reason_and_someone_who_gives_it(cabinet):
    hers = writing_words.edit(statements.draft(cabinet, MARCH, MARCH_12), 0, "Our webinar drew 47 young people.")
    finding = next(each for each in review_statement(cabinet, hers, MARCH_12) if each.what == "47")
    for reason, by in (("", "youth officer"), ("Counted", " ")):
        with pytest.raises(ReviewError):
            answer(hers, finding, reason, by)
