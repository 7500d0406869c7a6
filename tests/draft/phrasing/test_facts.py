"""How each kind of record reads, by day: what a lead sees under the form is what the chair reads out."""

from datetime import date
from decimal import Decimal

import pytest

from tests.make import action, campaign, consent, entry, episode, event, figure, person, podcast
from tests.make import when as moment
from youthcab.domain.material import Material
from youthcab.draft.composition import how_it_reads
from youthcab.records.award_entry import AwardEntry, AwardStage, AwardStep
from youthcab.records.cabinet import Cabinet, Partner
from youthcab.records.campaign import Progress, Stage, StageStep
from youthcab.records.entry import EntryKind
from youthcab.records.event import EventKind, EventStatus
from youthcab.records.figure import Figure, Qualifier
from youthcab.records.person import Role, RoleName
from youthcab.records.podcast import EpisodeStatus, Frequency, SeriesStatus
from youthcab.records.record import Certainty

MARCH_5 = date(2021, 3, 5)
HEALTH = campaign("Mental health")
OFFICERS = Partner(title="council officers")
RISHI = person("Rishi")
LEAD = Role(person=RISHI.id, role=RoleName.LEAD, campaign=HEALTH.id)
PRIZE = {"award": "Young Heroes Award", "campaigns": (HEALTH.id,)}


def reads(record, *, on=MARCH_5, consents=()):
    material = Material(
        cabinet=Cabinet(), campaigns=(HEALTH,), partners=(OFFICERS,), people=(RISHI,), roles=(LEAD,), consents=consents
    )
    return how_it_reads(record, material, on)


ITS = {"campaigns": (HEALTH.id,)}


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "On 10 March, our mental health campaign will hold a 'Free Your Mind' webinar."),
        (
            {"about": "the stigma around mental health"},
            "On 10 March, our mental health campaign will hold a 'Free Your Mind' webinar about the stigma around mental health.",
        ),
        ({"on": "soon"}, "Our mental health campaign will soon hold a 'Free Your Mind' webinar."),
        ({"on": ""}, "Our mental health campaign will hold a 'Free Your Mind' webinar."),
        (
            {"on": "to be confirmed"},
            "Our mental health campaign plans to hold a 'Free Your Mind' webinar on a date to be confirmed.",
        ),
        (
            {"certainty": Certainty.HOPED},
            "On 10 March, our mental health campaign hopes to hold a 'Free Your Mind' webinar.",
        ),
        ({"status": EventStatus.CANCELLED}, "Our 'Free Your Mind' webinar, planned for 10 March, has been cancelled."),
        (
            {"status": EventStatus.POSTPONED, "first_planned": moment("2021-03-03"), "on": "2021-04"},
            "Our 'Free Your Mind' webinar, planned for 3 March, has been postponed, and we plan to hold it in April.",
        ),
        ({"status": EventStatus.POSTPONED, "on": ""}, "Our 'Free Your Mind' webinar has been postponed."),
        ({"on": "2021-03-03"}, "On 3 March, our mental health campaign held a 'Free Your Mind' webinar."),
        (
            {"on": "2021-03-03", "attended": Figure(number=Decimal(84))},
            "On 3 March, our mental health campaign held a 'Free Your Mind' webinar. The webinar drew 84 people.",
        ),
        (
            {"on": "2021-03-03", "attended": figure(120, "pupils", qualifier=Qualifier.OVER), "place": "Horsham"},
            "On 3 March, our mental health campaign held a 'Free Your Mind' webinar in Horsham. "
            "The webinar drew over 120 pupils.",
        ),
    ],
)
def test_an_event(given, said):
    assert reads(event(**{**ITS, **given})) == said


def test_a_meeting_says_whom_we_met_and_a_consultation_what_it_was_on():
    met = event("", on="2021-03-02", kind=EventKind.MEETING, partners=(OFFICERS.id,), topics=("buses", "fares"))
    assert reads(met) == "On 2 March, we met council officers to discuss buses and fares."
    heard = event("", on="recently", kind=EventKind.CONSULTATION, about="sleep", status=EventStatus.HELD, **ITS)
    assert reads(heard) == "Our mental health campaign recently took part in a consultation on sleep."


def test_a_speaker_is_named_only_with_consent_and_otherwise_by_role():
    talk = event("", on="", kind=EventKind.TALK, speakers=(RISHI.id,), about="exam stress")
    assert reads(talk) == "Our lead for mental health will speak at an event about exam stress."
    said = reads(talk, consents=(consent(RISHI),))
    assert said == "Rishi, our lead for mental health, will speak at an event about exam stress."


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"on": "2021-03-02"}, "On 2 March, our mental health campaign worked with schools on safer streets."),
        ({"on": "recently"}, "Our mental health campaign has recently worked with schools on safer streets."),
        ({"still_going": True}, "Our mental health campaign is working with schools on safer streets."),
        ({"on": "2021-04"}, "In April, our mental health campaign will work with schools on safer streets."),
        (
            {"what": "Worked with schools.", "on": "recently"},
            "Our mental health campaign has recently worked with schools.",
        ),
        (
            {"what": "", "kind": EntryKind.REACH, "figure": figure(2000, qualifier=Qualifier.OVER), "on": ""},
            "Our mental health campaign has reached over 2,000 young people.",
        ),
        (
            {"what": "", "title": "Online survey", "kind": EntryKind.SURVEY, "on": ""},
            "Our mental health campaign has run an online survey.",
        ),
        ({"who": "Two schools", "what": "join us", "on": ""}, "Two schools have joined us."),
        ({"in_our_words": "it went very well"}, "It went very well."),
    ],
)
def test_a_line_of_the_log(given, said):
    assert reads(entry(**{**ITS, **given})) == said


def test_an_entry_with_nothing_in_it_says_nothing():
    assert reads(entry("", on="")) == ""


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "Our mental health campaign will write to every school."),
        ({"certainty": Certainty.HOPED}, "Our mental health campaign hopes to write to every school."),
        ({"certainty": Certainty.POSSIBLE}, "Our mental health campaign may write to every school."),
        ({"due": "2021-04-01"}, "Our mental health campaign will write to every school by 1 April."),
        (
            {"asked": True, "owner": "the council"},
            "Our mental health campaign has asked the council to write to every school.",
        ),
        ({"owner": "the council"}, "The council will write to every school."),
    ],
)
def test_a_plan_or_a_request(given, said):
    assert reads(action(**{**ITS, **given})) == said


def test_a_series_says_how_it_stands_and_what_it_takes_up():
    weekly = podcast("Speak Up", frequency=Frequency.WEEKLY, topics=("exams", "sleep"), **ITS)
    assert (
        reads(weekly)
        == "Our mental health campaign has a weekly 'Speak Up' podcast, and the episodes take up exams and sleep."
    )
    made = podcast("", status=SeriesStatus.IN_THE_MAKING, partners=(OFFICERS.id,), aim="help with exams")
    assert reads(made) == "We are making a new podcast series with council officers to help with exams."


def test_an_episode_says_when_it_came_out_and_how_often_it_was_played():
    series = podcast("Speak Up")
    one = episode("", on="2021-03-02", number=5, status=EpisodeStatus.PUBLISHED, podcast=series.id, topics=("sleep",))
    material = Material(cabinet=Cabinet(), podcasts=(series,))
    assert (
        how_it_reads(one, material, MARCH_5) == "Episode 5 of our 'Speak Up' podcast, about sleep, came out on 2 March."
    )


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        ((("nominated", ""),), "Our mental health campaign has been nominated for the Young Heroes Award."),
        (
            (("nominated", ""), ("finalist", ""), ("presenting", "mid 2021-03")),
            "Our mental health campaign has been nominated for the Young Heroes Award. "
            "In mid-March, we will present to the judges as a finalist.",
        ),
        ((("won", "2021-03-03"),), "On 3 March, our mental health campaign won the Young Heroes Award."),
        (
            (("nominated", ""), ("won", "2021-04-03")),
            "Our mental health campaign has been nominated for the Young Heroes Award.",
        ),
    ],
)
def test_an_award_entry_tells_what_is_known_that_day(steps, said):
    made = tuple(AwardStep(stage=AwardStage(stage), when=moment(on)) for stage, on in steps)
    assert reads(AwardEntry(steps=made, **PRIZE)) == said


@pytest.mark.parametrize(
    ("stage", "progress", "said"),
    [
        (Stage.EXPLORING, Progress.DONE, "Our transport campaign has just finished its exploratory stage."),
        (Stage.RESEARCHING, Progress.NEARLY_DONE, "Our transport campaign has nearly finished its research."),
        (Stage.RUNNING, Progress.UNDER_WAY, "Our transport campaign is in full swing."),
        (Stage.PAUSED, Progress.UNDER_WAY, "Our transport campaign has been paused."),
    ],
)
def test_a_stage_of_a_campaign(stage, progress, said):
    assert reads(campaign("Transport", stages=(StageStep(stage=stage, progress=progress),))) == said
