"""How each kind of record reads, by day: what a lead sees under the form is what the chair reads out."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from tests.make import action, campaign, consent, entry, episode, event, figure, person, podcast
from tests.make import when as moment
from youthcab.domain.material import Material
from youthcab.draft.composition import how_it_reads
from youthcab.draft.fact import Phase
from youthcab.draft.phrasing.awards import award_clauses
from youthcab.draft.phrasing.entries import entry_clauses
from youthcab.draft.scene import Scene
from youthcab.records.action import ActionState
from youthcab.records.award_entry import AwardEntry, AwardStage, AwardStep
from youthcab.records.cabinet import Cabinet, Partner
from youthcab.records.campaign import Progress, Stage, StageStep
from youthcab.records.entry import EntryKind
from youthcab.records.event import EventKind, EventStatus
from youthcab.records.figure import Figure, Qualifier
from youthcab.records.person import Role, RoleName
from youthcab.records.podcast import EpisodeStatus, Frequency, Reading, SeriesStatus
from youthcab.records.record import Certainty, Publish
from youthcab.records.rules import Rules

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
        ({}, "On 10 March, our mental health campaign will hold a ‘Free Your Mind’ webinar."),
        (
            {"about": "the stigma around mental health"},
            "On 10 March, our mental health campaign will hold a ‘Free Your Mind’ webinar about the stigma around mental health.",
        ),
        ({"on": "soon"}, "Our mental health campaign will soon hold a ‘Free Your Mind’ webinar."),
        ({"on": ""}, "Our mental health campaign will hold a ‘Free Your Mind’ webinar."),
        (
            {"on": "to be confirmed"},
            "Our mental health campaign plans to hold a ‘Free Your Mind’ webinar on a date to be confirmed.",
        ),
        (
            {"certainty": Certainty.HOPED},
            "On 10 March, our mental health campaign hopes to hold a ‘Free Your Mind’ webinar.",
        ),
        ({"status": EventStatus.CANCELLED}, "Our ‘Free Your Mind’ webinar, planned for 10 March, has been cancelled."),
        (
            {"status": EventStatus.POSTPONED, "first_planned": moment("2021-03-03"), "on": "2021-04"},
            "Our ‘Free Your Mind’ webinar, planned for 3 March, has been postponed, and we plan to hold it in April.",
        ),
        ({"status": EventStatus.POSTPONED, "on": ""}, "Our ‘Free Your Mind’ webinar has been postponed."),
        ({"on": "2021-03-03"}, "On 3 March, our mental health campaign held a ‘Free Your Mind’ webinar."),
        (
            {"on": "2021-03-03", "attended": Figure(number=Decimal(84))},
            "On 3 March, our mental health campaign held a ‘Free Your Mind’ webinar, which drew 84 people.",
        ),
        (
            {"on": "2021-03-03", "attended": figure(120, "pupils", qualifier=Qualifier.OVER), "place": "Horsham"},
            "On 3 March, our mental health campaign held a ‘Free Your Mind’ webinar in Horsham. "
            "The webinar drew over 120 pupils.",
        ),
    ],
)
def test_an_event(given, said):
    assert reads(event(**{**ITS, **given})) == said


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "A ‘Free Your Mind’ launch is coming soon."),
        ({"certainty": Certainty.HOPED}, "Our mental health campaign hopes to hold a ‘Free Your Mind’ launch soon."),
        ({"certainty": Certainty.POSSIBLE}, "Our mental health campaign may hold a ‘Free Your Mind’ launch soon."),
        ({"status": EventStatus.IDEA}, "Our mental health campaign may hold a ‘Free Your Mind’ launch soon."),
    ],
)
def test_a_launch_is_no_surer_than_its_record(given, said):
    assert reads(event(kind=EventKind.LAUNCH, **{**ITS, "on": "soon", **given})) == said


def test_a_shout_in_an_event_s_title_does_not_end_the_sentence():
    quiz = event("quiz night!!", "2021-03-03", kind=EventKind.OTHER, attended=figure(40, "people"), **ITS)
    assert reads(quiz) == "On 3 March, our mental health campaign held a quiz night, which drew 40 people."


def test_a_meeting_says_whom_we_met_and_a_consultation_what_it_was_on():
    met = event("", on="2021-03-02", kind=EventKind.MEETING, partners=(OFFICERS.id,), topics=("buses", "fares"))
    assert reads(met) == "On 2 March, we met council officers to discuss buses and fares."
    there = event("", on="2021-03-02", kind=EventKind.MEETING, partners=(OFFICERS.id,), place="County Hall")
    assert reads(there) == "On 2 March, we met council officers at County Hall."
    heard = event("", on="recently", kind=EventKind.CONSULTATION, about="sleep", status=EventStatus.HELD, **ITS)
    assert reads(heard) == "Our mental health campaign recently took part in a consultation on sleep."


def test_a_meeting_names_those_whom_we_met_once():
    call = event("call w/ Council officers", "2021-03-03", kind=EventKind.MEETING, partners=(OFFICERS.id,))
    assert reads(call) == "On 3 March, we met council officers at a call."


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
    assert reads(weekly) == "Our mental health campaign has a weekly ‘Speak Up’ podcast about exams and sleep."
    made = podcast("", status=SeriesStatus.IN_THE_MAKING, partners=(OFFICERS.id,), aim="help with exams")
    assert reads(made) == "We are making a new podcast series with council officers to help with exams."


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Tidied up the park", "has tidied up the park"),
        ("runs a stall that was busy", "has run a stall that was busy"),
        ("talk about what is next", "has talked about what is next"),
        ("didnt get a reply", "has not got a reply"),
        ("we have had a great month", "has had a great month"),
        ("Will be at the fair", "has been at the fair"),
        ("crowdfunding a bench", "has crowdfunded a bench"),
        ("make a plan and work with the police", "has made a plan and worked with the police"),
        ("offer advice and support to carers", "has offered advice and support to carers"),
    ],
)
def test_a_doing_may_be_typed_in_any_form(typed, said):
    assert reads(entry(typed, on="", **ITS)) == f"Our mental health campaign {said}."


@pytest.mark.parametrize(
    "typed",
    [
        "The survey closed on Friday",
        "MP visit",
        "30% of pupils answered",
        "They came",
        "Loads of people didnt turn up",
        "Talks with the council have begun",
        "Posters went up",
        "Work on the garden has begun",
    ],
)
def test_words_that_are_no_doing_are_printed_as_they_were_typed(typed):
    assert reads(entry(typed, on="", **ITS)) == f"{typed}."


def test_an_appeal_is_made_to_the_reader_and_a_setback_is_said_plainly():
    appeal = entry("Sign our petition", kind=EntryKind.CALL_TO_ACTION, on="", **ITS)
    assert reads(appeal) == "Sign our petition."
    cuts = entry("", title="Bus cuts", kind=EntryKind.SETBACK, on="", **ITS)
    assert reads(cuts) == "Our mental health campaign has faced bus cuts."


def test_a_figure_goes_with_what_it_counts():
    survey = entry("", title="Sleep survey", kind=EntryKind.SURVEY, figure=figure(412, "responses"), on="", **ITS)
    assert reads(survey) == "Our mental health campaign has run a sleep survey with 412 responses."
    noun = entry("survey about sleep", kind=EntryKind.SURVEY, on="", **ITS)
    assert reads(noun) == "Our mental health campaign has run a survey about sleep."


def test_a_date_that_the_words_hold_is_not_said_twice():
    boxes = entry("ran out of boxes in May", "2021-05-29", **ITS)
    assert reads(boxes, on=date(2021, 5, 31)) == "Our mental health campaign ran out of boxes in May."


@pytest.mark.parametrize(
    ("what", "counted", "said"),
    [
        ("gave them out", figure(85, ""), "gave them out."),
        ("asked young people about sleep", figure(68, "% of young people"), "asked young people about sleep."),
        ("has 512 followers", figure(512, "followers"), "had 512 followers."),
        ("gave out 1,200 leaflets", figure(1200, "leaflets"), "gave out 1,200 leaflets."),
        ("handed out leaflets to shops", figure(500, "leaflets"), "handed out 500 leaflets to shops."),
        ("got back", figure(230, "replies"), "got back 230 replies."),
    ],
)
def test_a_figure_is_joined_only_to_what_it_counts(what, counted, said):
    assert reads(entry(what, on="2021-03-02", figure=counted, **ITS)).endswith(said)


def test_a_figure_that_is_left_out_is_no_source_of_the_sentence():
    left = entry("gave them out", on="2021-03-02", figure=figure(85, ""), **ITS)
    said = replace(left, figure=figure(85, "leaflets"))
    scene = Scene(Material(cabinet=Cabinet(), campaigns=(HEALTH,)), MARCH_5)
    fields = [{each.field for each in next(entry_clauses(one, Phase.DONE, scene)).sources} for one in (left, said)]
    assert ["figure" in each for each in fields] == [False, True]


def test_a_target_is_not_told_as_a_result_nor_an_unsure_event_as_held():
    hoped = figure(30, "people", qualifier=Qualifier.TARGET)
    held = event(on="2021-03-03", status=EventStatus.HELD, attended=hoped, **ITS)
    assert "30" not in reads(held)
    assert reads(event(on="2021-03-03", certainty=Certainty.POSSIBLE, **ITS)) == ""


def test_who_has_signed_up_is_told_until_the_day():
    assert reads(event(registered=figure(1, "people"), **ITS)).endswith("One person has signed up.")


def test_an_overdue_plan_is_still_a_plan_and_a_done_one_is_done():
    late = action("buy paint", due="2021-02-10")
    assert reads(late) == "We still plan to buy paint."
    assert reads(action("buy paint", state=ActionState.DONE)) == "We have bought paint."


def test_an_answer_says_whose_it_is():
    asked = action("reply", owner="the council", asked=True, answer="The fares stay as they are")
    assert reads(asked) == "We have asked the council to reply. The council answered: The fares stay as they are."


def test_what_may_not_be_published_is_not_named_through_a_link():
    hidden = Partner(title="the hidden partner", publish=Publish.NEVER)
    material = Material(cabinet=Cabinet(), partners=(hidden,))
    work = entry("work on buses", on="", partners=(hidden.id,))
    assert how_it_reads(work, material, MARCH_5) == "We have worked on buses."


def test_a_series_is_said_to_be_one_and_an_episode_to_be_recorded_while_its_day_is_open():
    spill = podcast("spill the beans", frequency=Frequency.WEEKLY, status=SeriesStatus.RUNNING, **ITS)
    assert reads(spill) == "Our mental health campaign has a weekly ‘spill the beans’ podcast."
    assert "has a fair say podcast" in reads(podcast("a fair say", status=SeriesStatus.RUNNING, **ITS))
    kept = {"title": "", "number": 2, "status": EpisodeStatus.RECORDED}
    assert reads(episode(on="", **kept)) == "Episode 2 has been recorded."
    assert reads(episode(on="soon", **kept)) == "Episode 2 will come out soon."


def test_an_episode_tells_its_newest_reading_of_plays_up_to_that_day():
    readings = tuple(
        Reading(on=date(2021, 3, day), figure=figure(plays, "plays")) for day, plays in ((3, 40), (4, 90), (9, 900))
    )
    one = episode("Sleep", on="2021-03-02", status=EpisodeStatus.PUBLISHED, plays=readings)
    assert reads(one).endswith("and has 90 plays so far.")


def test_an_episode_says_when_it_came_out_and_how_often_it_was_played():
    series = podcast("Speak Up")
    one = episode("", on="2021-03-02", number=5, status=EpisodeStatus.PUBLISHED, podcast=series.id, topics=("sleep",))
    material = Material(cabinet=Cabinet(), podcasts=(series,))
    assert (
        how_it_reads(one, material, MARCH_5) == "Episode 5 of our ‘Speak Up’ podcast, about sleep, came out on 2 March."
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
        (
            (("shortlisted", ""), ("presenting", "mid 2021-03")),
            "Our mental health campaign has been shortlisted for the Young Heroes Award. "
            "In mid-March, we will present to the judges.",
        ),
        (
            (("not placed", "2021-03-03"),),
            "On 3 March, our mental health campaign missed out on the Young Heroes Award.",
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


def test_numbers_are_written_as_the_council_writes_them():
    rules = Rules(commas_from=10_000, words_up_to=12)
    house = Material(cabinet=Cabinet(rules=rules))
    reached = entry("reach", on="2021-03-02", figure=figure(2000, "young people"))
    cleared = entry("clear", on="2021-03-02", figure=figure(12, "beaches"))
    assert how_it_reads(reached, house, MARCH_5) == "On 2 March, we reached 2000 young people."
    assert how_it_reads(cleared, house, MARCH_5) == "On 2 March, we cleared twelve beaches."


def test_a_step_that_an_earlier_statement_told_is_not_told_beside_the_next_one():
    nominated = AwardStep(stage=AwardStage.NOMINATED, when=moment("2021-02"))
    presented = AwardStep(stage=AwardStage.PRESENTING, when=moment("2021-03-15"))
    prize = AwardEntry(award="Young Heroes Award", campaigns=(HEALTH.id,), steps=(nominated, presented))
    scene = Scene(Material(cabinet=Cabinet(), campaigns=(HEALTH,)), date(2021, 4, 5))
    doings = [[each.doing for each in award_clauses(prize, scene, told_on)] for told_on in (None, MARCH_5)]
    assert doings == [["be nominated for", "present to the judges"], ["present for the Young Heroes Award"]]


def test_an_award_of_ours_takes_no_second_article():
    entered = AwardEntry(
        award="Our volunteers' prize", campaigns=(HEALTH.id,), steps=(AwardStep(stage=AwardStage.WON),)
    )
    assert reads(entered) == "Our mental health campaign has won Our volunteers’ prize."
