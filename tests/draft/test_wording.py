"""Wording that gave a statement away as made by a machine, once and no more."""

from dataclasses import replace
from datetime import date

import pytest

from tests.make import action, award_entry, campaign, entry, episode, event, figure, person, podcast, when
from youthcab.domain.material import Material
from youthcab.draft.composition import compose
from youthcab.records.award_entry import AwardStage
from youthcab.records.cabinet import Cabinet, Partner
from youthcab.records.entry import EntryKind
from youthcab.records.event import EventKind, EventStatus
from youthcab.records.period import Period
from youthcab.records.person import Role, RoleName
from youthcab.records.podcast import EpisodeStatus, SeriesStatus
from youthcab.records.statement import Voice

MARCH_25 = date(2021, 3, 25)
PERIODS = campaign("End Period Poverty", id="c", known_as="period poverty campaign")
OURS = ("c",)


def written(voice=Voice.PAPER, minutes=None, **records):
    material = Material(cabinet=Cabinet(title="Kent Youth Council"), **records)
    blocks = compose(material, Period.parse("2021-03"), MARCH_25, voice=voice, minutes=minutes)
    return "\n".join(sentence.text for block in blocks for sentence in block.sentences)


def test_a_lead_is_called_by_the_name_that_the_paragraph_has_for_the_campaign():
    lead = Role(person="p", role=RoleName.LEAD, campaign="c", since=date(2020, 1, 1))
    talk = event("Bus Hustings", "2021-04-02", speakers=("p",), campaigns=OURS)
    told = written(people=(person("Sam", id="p"),), roles=(lead,), campaigns=(PERIODS,), events=(talk,))
    assert "our lead for period poverty will speak" in told


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (entry("visited libraries", topics=("quiet rooms",)), "visited libraries about quiet rooms"),
        (entry("worked with schools", topics=("safety",)), "worked with schools on safety"),
        (entry("mapped dark spots", figure=figure(37, "streets")), "mapped dark spots (37 streets)"),
        (entry("gave them out", figure=figure(85, "people")), "gave them out to 85 people"),
        (entry("ran a quiz", figure=figure(85, "pupils")), "ran a quiz with 85 pupils"),
    ],
)
def test_a_list_or_a_figure_is_joined_as_the_doing_allows(record, said):
    assert said in written(entries=(record,))


def test_a_briefing_speaks_of_the_cabinet_as_one():
    quiz = event("Quiz", "2021-05-02", first_planned=when("2021-03-02"), status=EventStatus.POSTPONED, campaigns=OURS)
    assert "plans to hold it" in written(Voice.BRIEFING, campaigns=(PERIODS,), events=(quiz,))


def test_an_award_of_several_is_called_an_award_and_one_with_its_word_is_left():
    assert "for the Young Heroes award" in written(award_entries=(award_entry(stage=AwardStage.SHORTLISTED),))
    assert "won the Diana Award." in written(award_entries=(award_entry("Diana Award", AwardStage.WON),))


@pytest.mark.parametrize(
    ("on", "said"),
    [("2021-03-11/2021-03-12", "On 11 and 12 March"), ("2021-02-28/2021-03-01", "On 28 February and 1 March")],
)
def test_two_days_are_named_and_no_span(on, said):
    assert said in written(events=(event("camp", on, status=EventStatus.HELD, kind=EventKind.OTHER),))


def test_a_series_stands_before_its_episode_in_a_post():
    series = podcast("Voices", id="s", status=SeriesStatus.RUNNING, campaigns=OURS, since=when("2021-03-01"))
    first = episode("Sleep", podcast="s", status=EpisodeStatus.PUBLISHED, campaigns=OURS)
    told = written(Voice.POST, campaigns=(PERIODS,), podcasts=(series,), episodes=(first,))
    assert told.index("‘Voices’ podcast") < told.index("Sleep")


def test_who_takes_a_role_on_is_not_called_by_it_already():
    chair = Role(person="p", role=RoleName.CHAIR, since=date(2021, 3, 1))
    chosen = entry("became chair", who="Sam", kind=EntryKind.ELECTION)
    told = written(people=(person("Sam", id="p"),), roles=(chair,), entries=(chosen,))
    assert "one of our members became chair" in told


def test_a_name_that_holds_another_with_its_abbreviation_is_one_name():
    agency = Partner(title="the National Youth Agency (NYA)", id="a")
    board = Partner(title="the National Youth Agency Young Board (NYAYB)", id="b")
    met = (entry("met on buses", partners=("b",)), entry("wrote on trees", partners=("a",)))
    told = written(partners=(agency, board), entries=met)
    assert "the National Youth Agency Young Board (NYAYB)" in told
    assert "the National Youth Agency (NYA)" in told


def test_a_place_in_the_name_of_an_event_keeps_its_capital():
    evening = event("Torquay library evening", "2021-03-14", status=EventStatus.HELD, kind=EventKind.OTHER)
    assert "a Torquay library evening" in written(events=(evening,))
    walk = event("Sponsored walk", "2021-03-14", status=EventStatus.HELD, kind=EventKind.OTHER)
    assert "a sponsored walk" in written(events=(walk,))


def test_a_short_speech_keeps_setbacks_and_outcomes_before_activities():
    busy = [
        entry(f"run the {word} stall at the market with our friends", figure=figure(40 + number, "pupils"))
        for number, word in enumerate("red blue green black white brown pink grey".split())
    ]
    lost = entry("lost our room at the town hall", kind=EntryKind.SETBACK, on="2021-03-02")
    came = entry("the council agreed to our crossing", who="", kind=EntryKind.OUTCOME, on="2021-03-03")
    told = written(Voice.SPEECH, minutes=1, entries=(*busy, lost, came))
    assert "lost our room" in told
    assert "crossing" in told


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (event("Camp", "2021-03-14", status=EventStatus.HELD, kind=EventKind.OTHER), "we held a camp"),
        (
            event("Mayor's debate", "2021-03-14", status=EventStatus.HELD, kind=EventKind.DEBATE),
            "we held a mayor’s debate",
        ),
        (
            event("Talk", "2021-03-14", status=EventStatus.HELD, kind=EventKind.TALK, place="Deal", attended=figure(9)),
            "talk in Deal.\nIt drew",
        ),
    ],
)
def test_an_event_is_called_what_people_call_it(record, said):
    assert said in written(events=(record,))


def test_a_speaker_speaks_at_hustings():
    talk = event("Hustings", "2021-04-02", speakers=("p",))
    assert "will speak at hustings" in written(people=(person("Sam", id="p"),), events=(talk,))


def test_a_meeting_that_is_called_by_whom_we_met_is_told_as_having_met_them():
    given = {"status": EventStatus.HELD, "partners": ("f",), "about": "a student fare", "kind": EventKind.MEETING}
    met = event("Meeting with Island Ferries", "2021-03-14", **given)
    told = written(partners=(Partner(title="Island Ferries", id="f"),), events=(met,))
    assert "we met Island Ferries to discuss a student fare" in told


def test_a_plan_says_once_when_it_is_due():
    told = written(actions=(action("start again in spring", "spring 2022", noted=MARCH_25),))
    assert "start again in the spring of 2022." in told


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (
            entry("", title="grant from the Arts Fund", kind=EntryKind.FUNDING, figure=figure(1500, "pounds")),
            "a grant of £1,500 from the Arts Fund",
        ),
        (
            entry("", title="survey of carers", kind=EntryKind.SURVEY, figure=figure(61, "answers")),
            "a survey of carers, with 61 answers",
        ),
    ],
)
def test_a_figure_is_not_taken_for_part_of_the_words_before_it(record, said):
    assert said in written(entries=(record,))


def test_a_second_episode_does_not_name_its_series_again():
    out = {"podcast": "s", "status": EpisodeStatus.PUBLISHED, "campaigns": OURS}
    first, second = episode("", "2021-03-02", number=4, **out), episode("", "2021-03-16", number=5, **out)
    told = written(
        campaigns=(PERIODS,), podcasts=(podcast("Tides", id="s", since=when("2020-01")),), episodes=(first, second)
    )
    assert told.count("Tides") == 1


def test_no_three_sentences_in_a_row_begin_with_it():
    does = [
        entry(
            f"work with {who} on a long and winding list of things that nobody has mended in years", "", campaigns=OURS
        )
        for who in ("schools", "shops", "clubs", "libraries", "markets")
    ]
    does[2] = replace(does[2], kind=EntryKind.SETBACK)
    lines = written(campaigns=(PERIODS,), entries=tuple(does)).split("\n")
    begun = "".join("i" if line.startswith(("It ", "However, it ")) else "-" for line in lines)
    assert "ii" in begun
    assert "iii" not in begun


def test_the_first_of_a_campaign_is_not_told_as_the_first_of_the_whole_cabinet():
    first = event("First rehearsal", "2021-03-14", status=EventStatus.HELD, kind=EventKind.OTHER, campaigns=OURS)
    assert "our period poverty campaign held its first rehearsal." in written(campaigns=(PERIODS,), events=(first,))
