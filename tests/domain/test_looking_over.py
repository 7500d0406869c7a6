from datetime import date

import pytest

from tests.make import action, campaign, consent, entry, episode, event, figure, person, podcast, when
from youthcab.domain.looking_over import doubts_of
from youthcab.records.action import ActionState
from youthcab.records.award_entry import AwardEntry, AwardStage, AwardStep
from youthcab.records.cabinet import Term
from youthcab.records.campaign import Stage, StageStep
from youthcab.records.event import EventStatus
from youthcab.records.figure import Qualifier
from youthcab.records.person import Consent, Person, Place, Role, Signer, Standing, Use
from youthcab.records.podcast import EpisodeStatus, Reading, SeriesStatus

TODAY = date(2021, 3, 15)
HELD, PLANNED = EventStatus.HELD, EventStatus.PLANNED


def read_off(day, number):
    return Reading(on=date.fromisoformat(day), figure=figure(number, "plays"))


@pytest.mark.parametrize(
    ("record", "field", "words"),
    [
        (event(on="2021-04-01", status=HELD), "status", "has not come yet"),
        (event(on="2021-03-10", status=PLANNED), "status", "was it held"),
        (event(on="2021-04-01", attended=figure(84)), "attended", "still ahead"),
        (event(on="2021-03", status=PLANNED, attended=figure(84)), "status", "was it held"),
        (event(on="2021-03-10", status=EventStatus.CANCELLED, attended=figure(84)), "attended", "cancelled"),
        (event(status=HELD, attended=figure(100, qualifier=Qualifier.TARGET)), "attended", "A target is not a count"),
        (event(status=HELD, attended=figure(84), registered=figure(60)), "attended", "More came than signed up"),
        (event(status=HELD, noted=date(2021, 3, 20)), "noted", "not come yet"),
        (podcast(status=SeriesStatus.RUNNING, since=when("2021-05")), "since", "has not come yet"),
        (episode(status=EpisodeStatus.PUBLISHED, on="2021-04-01"), "published", "has not come yet"),
        (episode(status=EpisodeStatus.RECORDED, on="2021-03-01"), "status", "is it published by now"),
        (
            episode(status=EpisodeStatus.PUBLISHED, on="2021-03-05", plays=(read_off("2021-03-01", 10),)),
            "plays",
            "before it came out",
        ),
        (
            episode(plays=(read_off("2021-03-01", 120), read_off("2021-03-08", 100))),
            "plays",
            "lower than the one before",
        ),
        (
            AwardEntry(
                steps=(
                    AwardStep(stage=AwardStage.FINALIST, when=when("2021-03-01")),
                    AwardStep(stage=AwardStage.ENTERED, when=when("2021-01")),
                )
            ),
            "steps",
            "oldest comes first",
        ),
        (AwardEntry(steps=(AwardStep(stage=AwardStage.WON, when=when("2021-04-01")),)), "steps", "before its day"),
        (
            campaign(stages=(StageStep(stage=Stage.RUNNING, when=when("2021")), StageStep(when=when("2020")))),
            "stages",
            "oldest comes first",
        ),
        (action(due="2021-03-01"), "state", "is it done"),
        (entry(on="2021-04-01", still_going=True), "when", "going on"),
        (Term(since=date(2022, 1, 1), until=date(2021, 1, 1)), "until", "ends before it begins"),
        (Role(since=date(2022, 1, 1), until=date(2021, 1, 1)), "until", "ends before it begins"),
        (Consent(since=date(2021, 2, 1), withdrawn=date(2021, 1, 1)), "withdrawn", "before it was given"),
        (Consent(person=person().id, uses=(Use.PHOTO,)), "places", "allows nothing yet: say where"),
        (Person(under_18_until=date(2040, 1, 1)), "under_18_until", "eighteenth birthday"),
        (Person(under_18_until=date(2022, 1, 1), standing=Standing.ADULT), "standing", "eighteenth birthday"),
    ],
)
def test_what_cannot_be_as_it_stands_is_said_beside_its_field(record, field, words):
    found = {each.field: each.sentence for each in doubts_of(record, TODAY)}
    assert words in found[field]


@pytest.mark.parametrize(
    "record",
    [
        event(on="2021-03-10", status=HELD, attended=figure(84), registered=figure(100)),
        event(on="2021-03-10", status=HELD, attended=figure(84), registered=figure(80, qualifier=Qualifier.TARGET)),
        event(on="2021-03", status=PLANNED),
        event(on="soon", status=PLANNED),
        episode(status=EpisodeStatus.PUBLISHED, on="2021-03-01", plays=(read_off("2021-03-08", 100),)),
        AwardEntry(steps=(AwardStep(stage=AwardStage.PRESENTING, when=when("2021-04-01")),)),
        action(due="2021-03-01", state=ActionState.DONE),
        entry(on="2021-04-01"),
        consent(person()),
        person(),
    ],
)
def test_what_may_well_be_so_is_left_alone(record):
    assert doubts_of(record, TODAY) == ()


def test_an_episode_does_not_come_out_before_its_series_begins():
    early = episode(status=EpisodeStatus.PUBLISHED, on="2021-01-05")
    [doubt] = doubts_of(early, TODAY, series=podcast(since=when("2021-02")))
    assert (doubt.field, doubt.sentence) == ("published", "It came out before its series began.")


def test_a_consent_says_who_else_has_to_agree():
    given = Consent(person=person().id, uses=(Use.PHOTO,), places=(Place.WEB,), agreed_by=(Signer.YOUNG_PERSON,))
    [doubt] = doubts_of(given, TODAY, signers=frozenset(Signer))
    assert doubt.field == "agreed_by"
    assert "the parent or carer has to agree as well" in doubt.sentence
    assert doubts_of(given, TODAY, signers=frozenset({Signer.YOUNG_PERSON})) == ()
