from dataclasses import replace
from datetime import date

import pytest

from tests.make import Statement, action, award_entry, entry, episode, event, figure, when
from youthcab.errors import YouthcabError
from youthcab.operations import records, undo
from youthcab.operations.diary import diary, move
from youthcab.records.award_entry import AwardStage
from youthcab.records.entry import EntryKind
from youthcab.records.event import Event, EventStatus
from youthcab.records.period import Period
from youthcab.records.statement import StatementState, Voice

MARCH, DAY = Period.parse("2021-03"), date(2021, 3, 3)


def keep(store, *many):
    with store.writing("test", "Add") as writing:
        writing.save_all(many)


def words(placed):
    return [each.words for each in placed]


def only(store):
    [placed] = diary(store, MARCH, DAY)
    return placed


def test_every_kind_that_has_a_date_stands_in_it_by_day_and_what_is_vague_after(store):
    keep(
        store,
        event("Free Your Mind", "2021-03-10"),
        event("Next month", "2021-04-10"),
        event("Residential", "2021-02-27/2021-03-01"),
        event("Some day", "soon", noted=DAY),
        event("No date yet", "", noted=DAY),
        event("Vague", "mid 2021-03"),
        episode("Exam stress", "2021-03-05"),
        action("write to every school", "2021-03-04"),
        action("never dated", "", noted=DAY),
        entry("work with schools", "2021-03-02"),
        entry("thank you", "2021-03-02", kind=EntryKind.THANKS),
        award_entry("Young Heroes", AwardStage.SHORTLISTED, "2021-03-18"),
        Statement(period=MARCH, meeting=date(2021, 3, 19), deadline=date(2021, 3, 12)),
        Statement(period=MARCH, meeting=date(2021, 3, 19), voice=Voice.SPEECH),
    )
    found = diary(store, MARCH, DAY)
    assert words(found) == [
        "Residential",
        "Work with schools",
        "Write to every school",
        "Exam stress",
        "Free Your Mind",
        "Papers close",
        "Young Heroes",
        "Council meeting",
        "Vague",
        "No date yet",
        "Some day",
    ]
    assert found[0].days == (date(2021, 2, 27), date(2021, 2, 28), date(2021, 3, 1))
    assert [each.days for each in found[-3:]] == [(), (), ()]


def test_it_says_how_things_stand_and_what_is_missing(store):
    keep(
        store,
        event("Off", "2021-03-01", status=EventStatus.CANCELLED),
        event("Was it held", "2021-03-01"),
        event("Held", "2021-03-02", status=EventStatus.HELD, attended=figure(84)),
    )
    assert {each.words: (each.state, each.missing) for each in diary(store, MARCH, DAY)} == {
        "Off": ("cancelled", ""),
        "Was it held": ("", "Was it held?"),
        "Held": ("held", ""),
    }


def test_a_move_is_one_change_that_can_be_undone(store):
    keep(store, event("Free Your Mind", "2021-03-10"))
    move(store, only(store), when("2021-03-12"), "Sam")
    assert only(store).day == date(2021, 3, 12)
    step = undo.last_step(store)
    assert step.words == "Move event"
    undo.take_back(store, step.id, "Sam")
    assert only(store).day == date(2021, 3, 10)


def test_a_step_of_an_award_is_moved_and_the_others_stay(store):
    award = award_entry("Young Heroes", AwardStage.ENTERED, "2021-02-01")
    shortlisted = award_entry("", AwardStage.SHORTLISTED, "2021-03-18").steps
    keep(store, replace(award, steps=(*award.steps, *shortlisted)))
    placed = only(store)
    move(store, placed, when("mid 2021-03"), "Sam")
    [kept] = records.everything(store, type(award))
    assert [str(step.when) for step in kept.steps] == ["2021-02-01", "mid 2021-03"]
    keep(store, replace(kept, steps=()))
    with pytest.raises(YouthcabError, match="changed meanwhile"):
        move(store, placed, when("2021-03-20"), "Sam")


def test_a_meeting_takes_the_closing_of_its_papers_with_it(store):
    keep(store, Statement(period=MARCH, meeting=date(2021, 3, 19), deadline=date(2021, 3, 10)))
    closes, meeting = diary(store, MARCH, DAY)
    move(store, meeting, when("2021-03-26"), "Sam")
    assert [each.day for each in diary(store, MARCH, DAY)] == [date(2021, 3, 17), date(2021, 3, 26)]
    move(store, closes, when("2021-03-16"), "Sam")
    assert [each.day for each in diary(store, MARCH, DAY)] == [date(2021, 3, 16), date(2021, 3, 26)]
    with pytest.raises(YouthcabError, match="need a day"):
        move(store, meeting, when("mid 2021-03"), "Sam")


def test_the_days_of_an_issued_statement_stand(store):
    keep(store, Statement(period=MARCH, meeting=date(2021, 3, 19), state=StatementState.ISSUED))
    assert not only(store).movable
    with pytest.raises(YouthcabError, match="statement page"):
        move(store, only(store), when("2021-03-26"), "Sam")


def test_what_was_removed_meanwhile_is_not_moved(store):
    keep(store, event("Free Your Mind", "2021-03-10"))
    placed = only(store)
    records.remove(store, records.everything(store, Event)[0], "Sam")
    with pytest.raises(YouthcabError, match="removed"):
        move(store, placed, when("2021-03-12"), "Sam")
