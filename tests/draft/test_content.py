from dataclasses import replace
from datetime import date

import pytest

from tests.make import action, campaign, entry, episode, event, person, podcast
from tests.make import when as moment
from youthcab.domain.material import Material
from youthcab.draft.content import facts
from youthcab.draft.fact import Phase, Window
from youthcab.draft.phases import steps_known
from youthcab.records.action import ActionState
from youthcab.records.award_entry import AwardEntry, AwardStage, AwardStep
from youthcab.records.cabinet import Cabinet
from youthcab.records.campaign import Stage, StageStep
from youthcab.records.entry import EntryKind
from youthcab.records.event import EventStatus
from youthcab.records.period import Period
from youthcab.records.person import Role, RoleName
from youthcab.records.podcast import EpisodeStatus
from youthcab.records.record import Publish

MARCH_5 = date(2021, 3, 5)
MARCH = Window.around(Period.parse("2021-03"), MARCH_5)


def told(*, window=MARCH, **kinds):
    material = Material(cabinet=Cabinet(), **{name: tuple(records) for name, records in kinds.items()})
    return {fact.record.id: fact.phase for fact in facts(material, window)}


@pytest.mark.parametrize(
    ("on", "status", "phase"),
    [
        ("2021-03-01", EventStatus.HELD, Phase.DONE),
        ("2021-02-20", EventStatus.PLANNED, Phase.DONE),
        ("recently", EventStatus.HELD, Phase.DONE),
        ("2021-03-05", EventStatus.PLANNED, Phase.DONE),
        ("2021-03-10", EventStatus.PLANNED, Phase.NEXT),
        ("2021-03-10", EventStatus.HELD, Phase.NEXT),
        ("2021-03", EventStatus.PLANNED, Phase.NEXT),
        ("2021-06", EventStatus.PLANNED, Phase.NEXT),
        ("", EventStatus.PLANNED, Phase.NEXT),
        ("2021-04", EventStatus.POSTPONED, Phase.GOING_ON),
        ("2020-11", EventStatus.HELD, None),
        ("2022-03", EventStatus.PLANNED, None),
    ],
)
def test_an_event_is_past_or_to_come_by_its_date_and_old_ones_are_not_news(on, status, phase):
    one = event(on=on, status=status)
    assert told(events=[one]).get(one.id) == phase


def test_the_same_event_is_past_for_a_later_statement():
    one = event(on="2021-03-10", status=EventStatus.PLANNED)
    later = Window.around(Period.parse("2021-03"), date(2021, 3, 25))
    assert told(events=[one], window=later) == {one.id: Phase.DONE}


def test_what_may_not_be_published_is_not_told_nor_what_belongs_to_such_a_campaign():
    secret = campaign(publish=Publish.NOT_YET, stages=(StageStep(stage=Stage.RUNNING),))
    records = [entry(publish=Publish.NEVER), entry(campaigns=(secret.id,))]
    assert told(entries=records, campaigns=[secret]) == {}


def test_what_was_learnt_after_the_statements_day_is_not_told():
    learnt_later = entry(on="2021-03-01", noted=date(2021, 4, 1))
    assert told(entries=[learnt_later, replace(learnt_later, id="known", noted=MARCH_5)]) == {"known": Phase.DONE}


def test_an_award_result_of_april_is_not_known_in_march():
    steps = (AwardStep(stage=AwardStage.NOMINATED), AwardStep(stage=AwardStage.RUNNER_UP, when=moment("2021-04")))
    prize = AwardEntry(award="Young Heroes", steps=steps)
    assert [step.stage for step in steps_known(prize, MARCH_5)] == [AwardStage.NOMINATED]
    assert [step.stage for step in steps_known(prize, date(2021, 5, 1))] == [AwardStage.NOMINATED, AwardStage.RUNNER_UP]


def test_undated_things_are_news_when_they_were_noted():
    old, new, open_one = action(noted=date(2020, 1, 1)), action(noted=date(2021, 3, 1)), action(noted=None)
    assert set(told(actions=[old, new, open_one])) == {new.id, open_one.id}


@pytest.mark.parametrize("period", ["0001-01", "9999-12"])
def test_the_first_and_last_month_of_the_calendar_have_a_window_too(period):
    month = Period.parse(period)
    assert Window.around(month, month.last).first <= month.first


def test_a_dropped_action_is_not_told_and_one_asked_of_others_stays_open():
    dropped, asked = action(state=ActionState.DROPPED), action(asked=True, owner="the council")
    assert told(actions=[dropped, asked]) == {asked.id: Phase.GOING_ON}


def test_series_and_episodes_are_told_by_what_they_do():
    series = podcast(since=moment(""), noted=date(2021, 3, 1))
    out = episode(on="2021-03-02", status=EpisodeStatus.PUBLISHED)
    coming = episode(on="2021-03-20", status=EpisodeStatus.RECORDED)
    phases = told(podcasts=[series], episodes=[out, coming])
    assert phases == {series.id: Phase.GOING_ON, out.id: Phase.DONE, coming.id: Phase.NEXT}


def test_an_episode_counts_to_the_campaign_of_its_series():
    health = campaign()
    series = podcast(campaigns=(health.id,))
    part = episode(podcast=series.id, status=EpisodeStatus.PUBLISHED)
    material = Material(cabinet=Cabinet(), campaigns=(health,), podcasts=(series,), episodes=(part,))
    assert [fact.campaigns for fact in facts(material, MARCH) if fact.record.id == part.id] == [(health.id,)]


@pytest.mark.parametrize(
    ("what", "is_told"), [("became chair", False), ("became vice chair", True), ("won the vote", True)]
)
def test_a_role_is_not_told_beside_a_line_that_says_who_took_it_on(what, is_told):
    kay = person("Kay")
    chair = Role(person=kay.id, role=RoleName.CHAIR, since=date(2021, 3, 1))
    elected = entry(what, on="2021-03-01", who="Kay", kind=EntryKind.ELECTION)
    assert (chair.id in told(people=[kay], roles=[chair], entries=[elected])) is is_told


@pytest.mark.parametrize(
    ("what", "is_told"),
    [
        ("ran out of ink", False),
        ("have run out of ink", False),
        ("were turned down", False),
        ("run a stall", True),
        ("put on a play", True),
    ],
)
def test_what_was_typed_as_done_is_not_told_before_its_day(what, is_told):
    assert bool(told(entries=[entry(what, on="2021-03-20")])) is is_told
