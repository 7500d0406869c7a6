from datetime import date

import pytest

from youthcab.records.award_entry import AwardEntry
from youthcab.records.campaign import Campaign, Stage
from youthcab.records.event import Event, EventStatus
from youthcab.records.period import Period
from youthcab.records.podcast import Episode
from youthcab.records.question import Condition, Is, Question
from youthcab.ui.lists.filters import Filter, Ready, as_asked, offers, type_of, words_of
from youthcab.ui.lists.table import RecordTable
from youthcab.ui.record_pages import RECORD_PAGES

TODAY = date(2021, 3, 3)


def offered(record_type, field):
    return [
        each.words for each in offers(record_type, Filter(field, field), lambda *_: [("7", "Mental Health")], TODAY)
    ]


def test_what_is_offered_follows_from_the_type_of_the_field():
    assert offered(Event, "status")[:2] == ["Idea", "Planned"]
    assert offered(Event, "campaigns") == ["Mental Health", "Empty"]
    assert offered(Event, "attended") == ["Empty", "Filled in"]
    assert offered(Episode, "transcript") == ["Yes", "No"]
    assert "Running" in offered(Campaign, "stages.stage")
    assert offered(Event, "when")[:3] == ["this month", "next month", "last month"]
    assert "January 2021" in offered(Event, "when")


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("this month", "2021-03"),
        ("next month", "2021-04"),
        ("last month", "2021-02"),
        ("this year", "2021"),
        ("last year", "2020"),
    ],
)
def test_words_for_a_time_become_days_only_when_they_are_asked(words, period):
    assert as_asked(Condition("when", Is.DURING, words), TODAY).value == Period.parse(period)


def test_what_is_over_is_over_today():
    assert as_asked(Condition("when", Is.BEFORE), TODAY).value == TODAY


def test_each_condition_is_said_in_words():
    def said(condition):
        return words_of(condition, "Field", {"7": "Mental Health"}.get)

    assert said(Condition("status", Is.SAME, EventStatus.HELD)) == "Field: Held"
    assert said(Condition("campaigns", Is.SAME, "7")) == "Field: Mental Health"
    assert said(Condition("asked", Is.SAME, True)) == "Field: yes"
    assert said(Condition("when", Is.DURING, Period.parse("2021-03"))) == "Field: March 2021"
    assert said(Condition("when", Is.DURING, "this month")) == "Field: this month"
    assert said(Condition("attended", Is.EMPTY)) == "Field: empty"
    assert said(Condition("when", Is.BEFORE)) == "Field: over"


def test_the_type_of_the_newest_step_is_found():
    assert type_of(Campaign, "stages.stage") is Stage
    assert type_of(Episode, "number") is int
    assert type_of(AwardEntry, "steps.when").__name__ == "When"


def test_every_list_can_be_filtered_as_its_page_says(store):
    asked = 0
    with store.reading() as reading:
        for listing in (each for page in RECORD_PAGES for each in page.listings):
            for each in listing.filters:
                conditions = each.conditions if isinstance(each, Ready) else ()
                if isinstance(each, Filter):
                    found = offers(listing.kind, each, lambda *_: [("7", "Mental Health")], TODAY)
                    conditions = [offer.condition for offer in found if offer.condition]
                for condition in conditions:
                    question_of = as_asked(condition, TODAY)
                    assert len(reading.found(listing.kind, question(question_of))) == 0
                    asked += 1
    assert asked > 100


def test_every_column_can_be_sorted_by_and_shows_an_empty_record(store):
    with store.reading() as reading:
        for listing in (each for page in RECORD_PAGES for each in page.listings):
            model = RecordTable(listing.columns, lambda found: (), lambda *_: None, str)
            keys = [column.key for column in listing.columns]
            assert len(set(keys)) == len(keys)
            for column in listing.columns:
                assert len(reading.found(listing.kind, question(order=column.field))) == 0
                assert isinstance(model.text_of(column, listing.kind()), str)


def question(condition=None, order=""):
    return Question(conditions=(condition,) if condition else (), order=order)
