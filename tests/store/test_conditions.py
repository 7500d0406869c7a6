from datetime import date

import pytest

from tests.make import award_entry, campaign, event, figure
from youthcab.records.award_entry import AwardEntry, AwardStage
from youthcab.records.campaign import Campaign, Stage, StageStep
from youthcab.records.event import Event, EventStatus
from youthcab.records.period import Period
from youthcab.records.question import Condition, Is, Question
from youthcab.records.when import When

MARCH = Period.parse("2021-03")


def save(store, *many):
    with store.writing("test", "Add") as writing:
        writing.save_all(many)


def titles(store, *conditions, kind=Event, order="", **more):
    with store.reading() as reading:
        found = reading.found(kind, Question(conditions=conditions, order=order, **more))
        return [each.title for each in reading.among(found)]


def test_conditions_on_one_field_are_met_by_any_and_on_two_by_both(store):
    mine = campaign("Mental Health")
    save(
        store,
        mine,
        event("One", status=EventStatus.HELD, campaigns=(mine.id,)),
        event("Two", status=EventStatus.CANCELLED, campaigns=(mine.id,)),
        event("Three", status=EventStatus.HELD),
        event("Four", status=EventStatus.PLANNED, campaigns=(mine.id,)),
    )
    held, cancelled = (Condition("status", Is.SAME, each) for each in (EventStatus.HELD, EventStatus.CANCELLED))
    assert titles(store, held, cancelled, Condition("campaigns", Is.SAME, mine.id)) == ["One", "Two"]
    assert titles(store, Condition("campaigns", Is.EMPTY)) == ["Three"]
    assert titles(store, Condition("campaigns", Is.FILLED), held) == ["One"]


def test_a_link_to_a_removed_record_counts_as_none(store):
    mine = campaign("Mental Health")
    save(store, mine, event("One", campaigns=(mine.id,)))
    with store.writing("test", "Remove") as writing:
        writing.remove(Campaign, mine.id)
    assert titles(store, Condition("campaigns", Is.EMPTY)) == ["One"]
    assert titles(store, Condition("campaigns", Is.SAME, mine.id)) == []


@pytest.mark.parametrize(
    ("when", "is_in"),
    [
        ("2021-03-10", True),
        ("mid 2021-03", True),
        ("2021-02-25/2021-03-02", True),
        ("2021-02-25/2021-02-27", False),
        ("2021-04-01", False),
        ("2021-02", False),
        ("soon", False),
        ("", False),
    ],
)
def test_a_date_lies_in_a_period_where_it_begins_there_or_goes_on_into_it(store, when, is_in):
    save(store, event("One", when))
    assert titles(store, Condition("when", Is.DURING, MARCH)) == (["One"] if is_in else [])


def test_what_is_over_and_has_no_figure_is_found(store):
    save(
        store,
        event("Counted", "2021-03-01", attended=figure(84)),
        event("Uncounted", "2021-03-01"),
        event("Not over", "2021-03"),
        event("Ahead", "2021-04-01"),
        event("Open", "soon"),
    )
    over = Condition("when", Is.BEFORE, date(2021, 3, 3))
    assert titles(store, over, Condition("attended", Is.EMPTY)) == ["Uncounted"]
    assert titles(store, Condition("when", Is.EMPTY)) == ["Open"]


def test_the_newest_step_is_what_is_compared_and_sorted_by(store):
    def step(stage, when):
        return StageStep(stage=stage, when=When.parse(when))

    save(
        store,
        campaign("Summer", stages=(step(Stage.RUNNING, "2020"), step(Stage.IDEA, "2021-22"))),
        campaign("March", stages=(step(Stage.RUNNING, "mid 2021-03"),)),
        campaign("None"),
        campaign("Open", stages=(step(Stage.PAUSED, "soon"),)),
        campaign("August", stages=(step(Stage.RUNNING, "2021-08-01"),)),
        campaign("Late March", stages=(step(Stage.IDEA, "late 2021-03"),)),
        campaign("12 March", stages=(step(Stage.COMPLETE, "2021-03-12"),)),
    )
    by_date = ["March", "12 March", "Late March", "Summer", "August"]
    assert titles(store, kind=Campaign, order="stages.when") == [*by_date, "Open", "None"]
    assert titles(store, kind=Campaign, order="stages.when", descending=True) == [*by_date[::-1], "Open", "None"]
    assert titles(store, Condition("stages.stage", Is.SAME, Stage.IDEA), kind=Campaign) == ["Summer", "Late March"]
    assert titles(store, Condition("stages.stage", Is.SAME, Stage.RUNNING), kind=Campaign) == ["March", "August"]


def test_an_award_entry_waits_for_its_result(store):
    save(
        store,
        award_entry("Waiting", AwardStage.FINALIST, "2021-02-01"),
        award_entry("Told", AwardStage.WON, "2021-02-01"),
        AwardEntry(award="No step"),
    )
    finalist = Condition("steps.stage", Is.SAME, AwardStage.FINALIST)
    with store.reading() as reading:
        over = Condition("steps", Is.BEFORE, date(2021, 3, 3))
        found = reading.among(reading.found(AwardEntry, Question(conditions=(finalist, over))))
    assert [each.award for each in found] == ["Waiting"]


def test_figures_sort_by_number_and_empty_ones_come_last_either_way(store):
    save(store, event("Nine", attended=figure(9)), event("None"), event("Ten", attended=figure(10)))
    assert titles(store, order="attended") == ["Nine", "Ten", "None"]
    assert titles(store, order="attended", descending=True) == ["Ten", "Nine", "None"]


def test_a_part_of_what_was_found_is_read_and_a_removed_record_leaves_a_gap(store):
    made = [event(f"Event {number}") for number in range(6)]
    save(store, *made)
    with store.reading() as reading:
        found = reading.found(Event, Question("event", descending=True))
    assert len(found) == 6
    with store.writing("test", "Remove") as writing:
        writing.remove(Event, made[4].id)
    with store.reading() as reading:
        assert reading.among(found.part([range(1), range(4, 6)])) == (made[5], made[1], made[0])
        assert reading.among(found.part([range(1, 3)])) == (None, made[3])


def test_an_unknown_field_is_no_condition(store):
    with store.reading() as reading, pytest.raises(KeyError):
        reading.found(Event, Question(conditions=(Condition("colour", Is.EMPTY),)))
