from datetime import date

import pytest

from tests.make import campaign, event, when
from youthcab.errors import YouthcabError
from youthcab.operations import records
from youthcab.operations.diary import diary
from youthcab.operations.on_a_day import SORTS, add_on, sort_of, understood
from youthcab.operations.undo import undo
from youthcab.records.entry import Entry, EntryKind
from youthcab.records.event import Event, EventStatus
from youthcab.records.period import Period
from youthcab.records.podcast import Episode, EpisodeStatus

TODAY = date(2021, 3, 10)
BEFORE, AFTER = date(2021, 3, 2), date(2021, 3, 20)
MENTAL_HEALTH = campaign("Mental Health")


def sort(what):
    return next(each for each in SORTS if each.what == what)


@pytest.mark.parametrize("chosen", SORTS, ids=lambda each: each.what)
def test_whatever_is_begun_on_a_day_stands_on_that_day(store, chosen):
    add_on(store, " plan the summer ", AFTER, "Sam", TODAY, chosen)
    [placed] = diary(store, Period.parse("2021-03"), TODAY)
    assert placed.words.removesuffix(".") == "Plan the summer"
    assert placed.day == AFTER


@pytest.mark.parametrize("words", ["  ", ""])
def test_nothing_is_begun_without_words(store, words):
    with pytest.raises(YouthcabError, match="few words"):
        add_on(store, words, AFTER, "Sam", TODAY)


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("bus fares webinar", "Webinar"),
        ("panel on exam stress", "Question panel"),
        ("survey on bus fares", "Something else that happened"),
        ("we met the mayor", "Something else that happened"),
        ("to do: book the hall", "Something to be done"),
        ("podcast ep 5", "Podcast episode"),
        ("Spring fair", "Event"),
    ],
)
def test_the_sort_is_read_from_the_words(store, words, what):
    assert sort_of(understood(store, words, AFTER, TODAY).record).what == what


def test_a_survey_is_logged_as_one(store):
    add_on(store, "survey on bus fares", BEFORE, "Sam", TODAY)
    [kept] = records.everything(store, Entry)
    assert (kept.kind, kept.in_our_words) == (EntryKind.SURVEY, "Survey on bus fares.")


@pytest.mark.parametrize("chosen", [None, sort("Debate")])
def test_what_is_added_on_a_day_that_is_over_was_held(store, chosen):
    add_on(store, "youth debate", BEFORE, "Sam", TODAY, chosen)
    add_on(store, "youth summit debate", AFTER, "Sam", TODAY, chosen)
    assert [each.status for each in records.everything(store, Event)] == [EventStatus.HELD, EventStatus.PLANNED]


def test_an_episode_of_a_day_that_is_over_is_out(store):
    add_on(store, "Growing up online", BEFORE, "Sam", TODAY, sort("Podcast episode"))
    [kept] = records.everything(store, Episode)
    assert (kept.title, kept.status) == ("Growing up online", EpisodeStatus.PUBLISHED)


def test_a_sort_that_is_chosen_goes_before_the_words_and_keeps_their_campaigns(store):
    records.add(store, MENTAL_HEALTH, "test", TODAY)
    add_on(store, "exam stress webinar #mental", AFTER, "Sam", TODAY, sort("Talk"))
    [kept] = records.everything(store, Event)
    assert (kept.title, kept.kind.value, kept.campaigns) == ("Exam stress webinar", "talk", (MENTAL_HEALTH.id,))


def test_what_is_there_already_is_left_as_it_is(store):
    there = event("Free Your Mind", "2021-03-02")
    records.add(store, there, "test", TODAY)
    add_on(store, "free your mind webinar 84 attended", BEFORE, "Sam", TODAY)
    assert len(records.everything(store, Event)) == 2
    undo(store, "Sam")
    assert records.everything(store, Event) == (there,)


def test_a_day_that_is_said_goes_before_the_one_pointed_at(store):
    read = understood(store, "webinar 14 march", AFTER, TODAY)
    assert read.record.when == when("2021-03-14")
    assert ("When", "Sunday 14 March 2021") in read.echo
