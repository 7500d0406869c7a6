from dataclasses import replace
from datetime import date

import pytest

from tests.make import campaign, entry, episode, event, figure, when
from youthcab.operations.evidence_list import evidence_of, value_words
from youthcab.records.award_entry import AwardEntry, AwardStage, AwardStep
from youthcab.records.cabinet import Partner
from youthcab.records.campaign import Stage, StageStep
from youthcab.records.identity import Id
from youthcab.records.period import Period
from youthcab.records.podcast import Reading
from youthcab.records.record import Certainty, Publish
from youthcab.records.statement import Block, Evidence, Sentence, Source

MARCH_5 = date(2021, 3, 5)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("exam stress", "exam stress"),
        (True, "yes"),
        (when("mid 2021-03"), "mid-March 2021"),
        (when(""), ""),
        (figure(2000), "2,000 young people"),
        (Certainty.HOPED, "hoped"),
        (date(2021, 3, 10), "10 March 2021"),
        (Period.parse("2021-q1"), "January to March 2021"),
        (("sleep", "exams"), "sleep, exams"),
        ((AwardStep(stage=AwardStage.FINALIST, when=when("2021-03")),), "finalist March 2021"),
        (3, "3"),
        (None, ""),
    ],
)
def test_a_value_is_said_in_words(value, words):
    assert value_words(value) == words


def test_links_are_said_by_what_they_point_to(store):
    with store.writing("Sam", "Add") as writing:
        writing.save_all([campaign("Mental health", id="health"), event(campaigns=("health",), id="webinar")])
    stands_on = (Source(Id("webinar"), "campaigns"), Source(Id("gone"), "about"))
    [first, second] = evidence_of(
        store, (Block(sentences=(Sentence(text="It is ours.", sources=stands_on),)),), MARCH_5
    )
    assert first == Evidence(sentence="It is ours.", record="Free Your Mind", field="campaigns", value="Mental health")
    assert second == Evidence(sentence="It is ours.", record="a record that is gone", field="about")


def test_a_sentence_that_names_a_record_twice_lists_it_once_and_a_hidden_one_is_not_listed(store):
    walk = entry("walk")
    with store.writing("Sam", "Add") as writing:
        writing.save(walk)
    said = Sentence(text="We walk.", sources=(Source(walk.id, "what"), Source(walk.id, "what")))
    blocks = (Block(sentences=(said,)), Block(sentences=(said,), hidden=True))
    assert [each.field for each in evidence_of(store, blocks, MARCH_5)] == ["what"]


def steps(*stages):
    return tuple(AwardStep(stage=stage, when=when(on)) for stage, on in stages)


HIDDEN = Partner(title="Secret Sponsor", publish=Publish.NEVER)
SHY = campaign("Buses", publish=Publish.NEVER)


@pytest.mark.parametrize(
    ("record", "field", "words"),
    [
        (
            AwardEntry(
                award="Heroes", steps=steps((AwardStage.FINALIST, "2021-03-02"), (AwardStage.WON, "2021-04-15"))
            ),
            "steps",
            "finalist 2 March 2021",
        ),
        (
            campaign(
                stages=(
                    StageStep(stage=Stage.RUNNING, when=when("2021-03")),
                    StageStep(stage=Stage.COMPLETE, when=when("2021-04-20")),
                )
            ),
            "stages",
            "running March 2021",
        ),
        (
            episode(plays=tuple(Reading(on=date(2021, each, 1), figure=figure(each, "plays")) for each in (3, 4))),
            "plays",
            "1 March 2021 3 plays",
        ),
        (event(on="2021-03-10", attended=figure(84)), "attended", ""),
        (event(partners=(HIDDEN.id,)), "partners", ""),
        (event(campaigns=(SHY.id,)), "title", ""),
        (replace(entry("walk"), publish=Publish.NEVER), "what", ""),
    ],
)
def test_nothing_of_a_later_day_and_nothing_unpublished_is_listed(store, record, field, words):
    with store.writing("Sam", "Add") as writing:
        writing.save_all([HIDDEN, SHY, record])
    said = Sentence(text="We go on.", sources=(Source(record.id, field),))
    [found] = evidence_of(store, (Block(sentences=(said,)),), MARCH_5)
    assert found.value == words
    assert not {"Secret", "walk", "Buses"} & set(found.record.split())
