from dataclasses import astuple
from datetime import date

import pytest

from tests.make import action, campaign, entry, episode, event, figure, person, podcast, when
from youthcab.domain.material import Material
from youthcab.domain.summary import summarise
from youthcab.records.action import ActionState
from youthcab.records.award_entry import AwardEntry, AwardStage, AwardStep
from youthcab.records.cabinet import Cabinet
from youthcab.records.campaign import Stage, StageStep
from youthcab.records.event import EventStatus
from youthcab.records.figure import Qualifier
from youthcab.records.period import Period
from youthcab.records.podcast import EpisodeStatus, Reading
from youthcab.records.record import Publish

MARCH = Period.parse("2021-03")
HEALTH, POLITICS = campaign("Mental health"), campaign("Political engagement")
VOICES = podcast("Voices", campaigns=(POLITICS.id,))


def summary(period=MARCH, **records):
    known = {"campaigns": (HEALTH, POLITICS), "podcasts": (VOICES,)} | records
    return summarise(period, Material(cabinet=Cabinet(title="Kent Youth Council"), **known))


def held(title="Free Your Mind", on="2021-03-10", **more):
    return event(title, on, **{"status": EventStatus.HELD, "campaigns": (HEALTH.id,)} | more)


def tally(told, title):
    return next(each for each in told.tallies if each.title == title)


def test_events_are_counted_for_their_campaign_and_once_in_all():
    both = held("Debate", "2021-03-20", campaigns=(HEALTH.id, POLITICS.id), attended=figure(40))
    told = summary(events=(held(attended=figure(84)), both))
    assert [(each.title, each.held, each.attended.number) for each in (*told.tallies, told.whole)] == [
        ("Mental health", 2, 124),
        ("Political engagement", 1, 40),
        ("In all", 2, 124),
    ]


@pytest.mark.parametrize(
    ("status", "attended", "counts"),
    [
        (EventStatus.HELD, None, (1, 0)),
        (EventStatus.PLANNED, None, (0, 1)),
        (EventStatus.TO_BE_CONFIRMED, None, (0, 1)),
        (EventStatus.PLANNED, figure(84), (1, 0)),
        (EventStatus.PLANNED, figure(84, qualifier=Qualifier.TARGET), (0, 1)),
        (EventStatus.CANCELLED, figure(84), (0, 0)),
        (EventStatus.POSTPONED, None, (0, 0)),
        (EventStatus.IDEA, None, (0, 0)),
    ],
)
def test_an_event_is_held_only_when_a_record_says_so(status, attended, counts):
    whole = summary(events=(event(status=status, attended=attended),)).whole
    assert (whole.held, whole.planned) == counts


def test_what_is_not_known_is_none_and_the_gap_is_told():
    whole = summary(events=(held(attended=figure(84)), held("Walk"))).whole
    assert (whole.attended.number, whole.attended.known, whole.attended.asked) == (84, 1, 2)
    assert whole.registered.number is None


def test_people_of_events_to_come_are_not_counted_yet():
    assert summary(events=(event(registered=figure(30)),)).whole.registered.asked == 0


def test_episodes_take_the_campaign_of_their_series_and_old_ones_are_played_too():
    new = episode("New", "2021-03-05", podcast=VOICES.id, status=EpisodeStatus.PUBLISHED)
    readings = tuple(Reading(on=date(2021, month, 28), figure=figure(100 * month, "plays")) for month in (2, 3))
    old = episode("Old", "2020-11-05", podcast=VOICES.id, status=EpisodeStatus.PUBLISHED, plays=readings)
    told = summary(episodes=(new, old, episode("Planned", "2021-03-09", status=EpisodeStatus.PLANNED)))
    assert [(line.title, line.series, line.is_new) for line in told.episodes] == [
        ("Old", "Voices", False),
        ("New", "Voices", True),
    ]
    politics = tally(told, "Political engagement")
    assert (politics.episodes, politics.plays.number, politics.plays.known, politics.plays.asked) == (1, 100, 1, 2)


def test_each_step_of_an_award_counts_in_its_own_month():
    steps = (
        AwardStep(stage=AwardStage.NOMINATED, when=when("2021-02-01")),
        AwardStep(stage=AwardStage.PRESENTING, when=when("mid 2021-03")),
    )
    told = summary(award_entries=(AwardEntry(award="Good Citizen", campaigns=(HEALTH.id,), steps=steps),))
    assert [(line.title, line.stage) for line in told.awards] == [("Good Citizen", AwardStage.PRESENTING)]
    assert tally(told, "Mental health").award_steps == 1


def test_figures_of_the_log_are_listed_with_their_claim():
    survey = entry("hear from young people", "2021-03-02", figure=figure(2000, qualifier=Qualifier.OVER))
    told = summary(entries=(survey, entry("talk", "2021-03-03")))
    assert [(line.title, line.figure.number, line.figure.qualifier) for line in told.figures] == [
        ("hear from young people", 2000, Qualifier.OVER)
    ]
    assert tally(told, "Whole cabinet").figures == 1


def test_actions_are_open_or_done():
    actions = (action(due="2021-03-01"), action(due="2021-03-02", state=ActionState.DONE), action(due="2021-04-02"))
    whole = summary(actions=actions).whole
    assert (whole.actions_open, whole.actions_done) == (1, 1)


@pytest.mark.parametrize("publish", [Publish.NOT_YET, Publish.NEVER])
def test_what_may_not_be_published_is_out_and_counted_as_left_out(publish):
    told = summary(events=(held(publish=publish, attended=figure(84)), held("Walk", "2021-02-01", publish=publish)))
    assert (told.whole.held, told.events, told.left_out) == (0, (), 1)


def test_a_campaign_that_may_not_be_published_takes_its_events_with_it():
    secret = campaign("Secret", publish=Publish.NOT_YET)
    told = summary(campaigns=(secret,), events=(held(campaigns=(secret.id,)),))
    assert (told.tallies, told.events, told.left_out) == ((), (), 1)


def test_a_date_too_vague_is_told_and_not_counted():
    told = summary(events=(held(on="spring 2021"),))
    assert (told.whole.held, told.vague) == (0, 1)
    assert summary(Period.parse("2021"), events=(held(on="spring 2021"),)).whole.held == 1


def test_a_completed_campaign_is_listed_only_where_it_has_news():
    past = campaign("Past", stages=(StageStep(stage=Stage.COMPLETE),))
    assert [each.title for each in summary(campaigns=(past,)).tallies] == []
    told = summary(campaigns=(past,), events=(held(campaigns=(past.id,)),))
    assert [each.title for each in told.tallies] == ["Past"]


def test_nobody_is_named():
    rishi = person("Rishi", family_name="Patel")
    talk = held("Talk by Rishi Patel", led_by="Rishi", speakers=(rishi.id,), notes="Rishi", guests=("Rishi Patel",))
    award = AwardEntry(award="Young Carer", person=rishi.id, steps=(AwardStep(when=when("2021-03-02")),))
    told = summary(people=(rishi,), events=(talk,), award_entries=(award,))
    assert "Rishi" not in str(astuple(told))
    assert told.events[0].title == "Talk by a member"


def test_an_empty_period_adds_up_to_nothing():
    told = summary(Period.parse("2019-01"))
    assert (told.whole.held, told.events, told.whole.attended.number) == (0, (), None)
    assert told.body == "Kent Youth Council"
