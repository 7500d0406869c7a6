from dataclasses import replace
from datetime import date

from tests.make import action, award_entry, campaign, entry, episode, event
from youthcab.operations.month import glance, month_in_hand
from youthcab.records.action import ActionState
from youthcab.records.award_entry import AwardStage
from youthcab.records.entry import EntryKind
from youthcab.records.event import EventKind, EventStatus
from youthcab.records.figure import Figure
from youthcab.records.kinds import label
from youthcab.records.period import Period
from youthcab.records.podcast import EpisodeStatus

MARCH, DAY = Period.parse("2021-03"), date(2021, 3, 12)
TEN = Figure(number=10)


def keep(store, *many):
    with store.writing("test", "Add") as writing:
        writing.save_all(many)


def labels(many):
    return [label(each) for each in many]


def test_an_empty_cabinet_has_nothing_to_show(store):
    assert not glance(store, MARCH, DAY)


def test_what_is_past_happened_and_what_is_ahead_is_coming(store):
    keep(
        store,
        campaign("Mental Health"),
        event("Past", "2021-03-10", status=EventStatus.HELD, attended=TEN),
        event("Ahead", "2021-03-20"),
        event("Called off", "2021-03-21", status=EventStatus.CANCELLED),
        event("Last year", "2020-03-10", status=EventStatus.HELD, attended=TEN),
        event("Some day", "soon", noted=date(2021, 3, 1)),
        entry("work with schools", "", noted=date(2021, 3, 2)),
        entry("thank you", "2021-03-01", kind=EntryKind.THANKS),
    )
    found = glance(store, MARCH, DAY)
    assert labels(found.campaigns) == ["Mental Health"]
    assert labels(found.happened) == ["Past", "work with schools"]
    assert labels(found.coming) == ["Ahead", "Some day"]
    assert found.missing == ()


def test_what_was_done_today_is_new_and_what_is_still_to_come_today_is_ahead(store):
    keep(
        store,
        event("Held", "2021-03-12", status=EventStatus.HELD, attended=TEN),
        event("Tonight", "2021-03-12"),
        episode("Out", "2021-03-12", status=EpisodeStatus.PUBLISHED),
        episode("Out tonight", "2021-03-12"),
        award_entry("Shortlisted", AwardStage.SHORTLISTED, "2021-03-12"),
        award_entry("Ceremony", AwardStage.PRESENTING, "2021-03-12"),
    )
    found = glance(store, MARCH, DAY)
    assert sorted(labels(found.happened)) == ["Held", "Out", "Shortlisted"]
    assert sorted(labels(found.coming)) == ["Ceremony", "Out tonight", "Tonight"]


def test_what_is_missing_says_why(store):
    keep(
        store,
        event("Was it held", "2021-03-10"),
        event("How many", "2021-03-05", status=EventStatus.HELD),
        award_entry("Crimebeat", AwardStage.FINALIST, "2021-02"),
        award_entry("Told", AwardStage.WON, "2021-02"),
        action("write to every school", "2021-03-01"),
        action("done already", "2021-03-01", state=ActionState.DONE),
        event("Not yet over", "2021-03"),
    )
    missing = {label(each.record): each.why for each in glance(store, MARCH, DAY).missing}
    assert missing == {
        "Was it held": "Was it held?",
        "How many": "How many came?",
        "Crimebeat": "What was the result?",
        "write to every school": "It was due: is it done?",
    }


def test_the_month_in_hand_is_this_one_where_it_holds_news(store):
    keep(store, event("Old", "2020-11-05"), event("Newer", "2021-01-20"), event("Ahead", "2021-09-01"))
    assert str(month_in_hand(store, date(2021, 3, 3))) == "2021-01"
    assert str(month_in_hand(store, date(2020, 11, 3))) == "2020-11"
    assert str(month_in_hand(store, date(2019, 1, 1))) == "2019-01"


def test_what_waits_for_a_result_is_found_as_review_and_briefing_find_it(store):
    held = event("Fair", "2021-03-01", status=EventStatus.HELD)
    planned = event("Debate", "2021-03-02")
    keep(
        store,
        replace(held, kind=EventKind.MEETING),
        planned,
        entry("write to the council", "2021-03-03", follows=(planned.id,)),
        action("answer our letter", "2021-03-01", asked=True),
    )
    missing = {label(each.record): each.why for each in glance(store, MARCH, DAY).missing}
    assert missing == {"answer our letter": "It was due: what was answered?"}
