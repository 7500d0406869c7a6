from datetime import date

import pytest

from tests.make import campaign, figure
from youthcab.operations import records
from youthcab.records.event import Event, EventKind, EventStatus
from youthcab.records.figure import Qualifier
from youthcab.records.podcast import Episode
from youthcab.records.when import When
from youthcab.ui.lists.pasting import read_rows
from youthcab.ui.pages import events, podcasts

EVENTS, EPISODES = events.PAGE.listings[0], podcasts.PAGE.listings[1]
SHOWN = ("when", "title", "status")
TODAY = date(2021, 3, 3)


@pytest.fixture
def read(store):
    def of(*rows, listing=EVENTS, shown=SHOWN):
        return records.with_names(store, lambda named: read_rows(listing, shown, rows, named, TODAY))

    return of


def save(store, *many):
    with store.writing("test", "Add") as writing:
        writing.save_all(many)


def test_headings_name_the_columns_in_any_order_by_column_field_or_label(read):
    pasted = read(("How many came", "event", "STATUS", "when"), ("over 80", "Free Your Mind", "held", "10/3"))
    (found,) = pasted.records
    assert found.title == "Free Your Mind"
    assert (found.status, found.when) == (EventStatus.HELD, When.day(date(2021, 3, 10)))
    assert found.attended == figure(80, qualifier=Qualifier.OVER, unit="")
    assert pasted.faults == pasted.left_out == ()


def test_headings_as_people_write_them_are_understood(read, store):
    fares = campaign("Bus fares")
    save(store, fares)
    rows = ("Name", "Type", "Date", "Attendance", "Campaign"), ("Forum", "Webinar", "1/3/2021", "20", "Bus fares")
    pasted = read(*rows)
    (found,) = pasted.records
    assert pasted.left_out == ()
    assert (found.title, found.kind, found.when) == ("Forum", EventKind.WEBINAR, When.day(date(2021, 3, 1)))
    assert found.campaigns == (fares.id,)


def test_an_event_to_which_people_came_was_held_unless_its_row_says_otherwise(read):
    pasted = read(("Event", "Came"), ("Counted", "20"), ("Hoped for", "target 20"), ("Ahead", ""))
    assert [each.status for each in pasted.records] == [EventStatus.HELD, EventStatus.PLANNED, EventStatus.PLANNED]
    told = read(("Event", "Came", "Status"), ("Counted", "20", "Postponed"))
    assert [each.status for each in told.records] == [EventStatus.POSTPONED]


def test_without_headings_cells_stand_as_in_the_list(read):
    pasted = read(("10 March 2021", "Free Your Mind", "Held"), ("", "Debate"))
    assert [each.title for each in pasted.records] == ["Free Your Mind", "Debate"]
    assert [each.name for each in pasted.fields] == list(SHOWN)


def test_a_row_with_a_fault_is_left_out_and_told_with_its_place(read):
    pasted = read(("Event", "When", "Status"), ("One", "11 Brumaire", "over"), ("Two", "soon", ""))
    assert [each.title for each in pasted.records] == ["Two"]
    first, second = pasted.faults
    assert first.startswith("Row 2, When: “11 Brumaire” is not a date")
    assert second.startswith("Row 2, Status: “over” is none of Idea, Planned")


def test_a_column_that_the_form_has_not_is_left_out_and_said(read):
    pasted = read(("Event", "When", "Colour"), ("One", "soon", "red"))
    assert pasted.left_out == ("Colour",)
    assert pasted.records[0].when == When.parse("soon")


def test_links_are_found_by_name_one_or_several(read, store):
    mine, other = campaign("Mental Health"), campaign("Bus fares, now")
    save(store, mine, other)
    pasted = read(
        ("Event", "Campaigns"), ("One", "mental health; Bus fares, now"), ("Two", "bus fares, NOW"), ("Three", "Moon")
    )
    assert [each.campaigns for each in pasted.records] == [(other.id,)]
    assert "“Moon” is not the name of one campaign" in pasted.faults[-1]
    assert read(("Event", "Campaigns"), ("One", "Mental Health")).records[0].campaigns == (mine.id,)


def test_numbers_and_yes_and_lists_of_words_are_read(read):
    pasted = read(
        ("No.", "Episode", "Transcript", "Topics"),
        ("1,200", "Exam stress", "yes", "school; home"),
        ("many", "Bad", "perhaps", ""),
        ("9" * 39, "Too many", "no", ""),
        listing=EPISODES,
    )
    assert pasted.records[0].number == 1200
    assert pasted.records[0].transcript is True
    assert pasted.records[0].topics == ("school", "home")
    assert len(pasted.faults) == 3
    assert "more than a million million" in pasted.faults[-1]
    assert isinstance(pasted.records[0], Episode)


def test_what_was_copied_from_a_list_can_be_pasted_back(read):
    kinds = [EventKind.CONSULTATION, EventKind.DEBATE]
    rows = [("mid-Mar 2021", f"Event {kind}", "Held", kind.value.capitalize()) for kind in kinds]
    pasted = read(("When", "Event", "Status", "Kind"), *rows)
    assert pasted.faults == ()
    assert [each.kind for each in pasted.records] == kinds
    assert {str(each.when) for each in pasted.records} == {"mid 2021-03"}
    assert all(isinstance(each, Event) for each in pasted.records)


def test_nothing_comes_of_nothing(read):
    assert read().records == ()
    assert read(("", "", "")).faults == ("Row 1: nothing in it can be read.",)
