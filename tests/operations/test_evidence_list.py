from datetime import date

import pytest

from tests.make import campaign, entry, event, figure, when
from youthcab.operations.evidence_list import evidence_of, value_words
from youthcab.records.award_entry import AwardStage, AwardStep
from youthcab.records.identity import Id
from youthcab.records.period import Period
from youthcab.records.record import Certainty
from youthcab.records.statement import Block, Evidence, Sentence, Source


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
    [first, second] = evidence_of(store, (Block(sentences=(Sentence(text="It is ours.", sources=stands_on),)),))
    assert first == Evidence(sentence="It is ours.", record="Free Your Mind", field="campaigns", value="Mental health")
    assert second == Evidence(sentence="It is ours.", record="a record that is gone", field="about")


def test_a_sentence_that_names_a_record_twice_lists_it_once_and_a_hidden_one_is_not_listed(store):
    walk = entry("walk")
    with store.writing("Sam", "Add") as writing:
        writing.save(walk)
    said = Sentence(text="We walk.", sources=(Source(walk.id, "what"), Source(walk.id, "what")))
    blocks = (Block(sentences=(said,)), Block(sentences=(said,), hidden=True))
    assert [each.field for each in evidence_of(store, blocks)] == ["what"]
