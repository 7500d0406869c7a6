import pytest

from tests.review.words import heading, paragraph, reviewed
from youthcab.records.statement import BlockKind, Voice
from youthcab.review.sentences import find_fragments, find_one_person, find_relative_days


def whats(find, *blocks, **more):
    return [each.what for each in find(reviewed(*blocks, **more))]


@pytest.mark.parametrize(
    "text", ["A leaflet about vaping for parents.", "Everyone to bring ideas.", "A visit to the town hall."]
)
def test_a_sentence_in_which_nothing_is_done_is_no_whole_one(text):
    assert whats(find_fragments, f"We met. {text}") == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Follow us for more.",
        "We hope to teach young people about their options.",
        "We ran a stall at the fair.",
        "It's been a mad month.",
        "Our lead decarbonised the bus station.",
        "Thank you all.",
        "Loads of people didnt turn up.",
        "Our survey closes in May.",
        "Our clubs and teams need members.",
        "Well done!",
    ],
)
def test_a_whole_sentence_is_left(text):
    assert whats(find_fragments, text) == []


def test_headings_and_bullets_need_be_no_sentences():
    assert whats(find_fragments, heading("Leaflets for parents."), "We met.") == []
    assert whats(find_fragments, paragraph("A leaflet for parents.", kind=BlockKind.BULLETS)) == []


def test_a_paper_speaks_for_all_and_a_speech_may_speak_for_the_chair():
    assert whats(find_one_person, "I wrote a blog about my school.") == ["I", "my"]
    assert (
        whats(find_one_person, "A member said \u2018I wrote my first blog\u2019. We met in Year I\u2019s room.") == []
    )
    assert whats(find_one_person, "I wrote a blog.", voice=Voice.SPEECH) == []


def test_a_day_that_depends_on_the_reader_is_found():
    assert whats(find_relative_days, "We met yesterday and will meet next friday.") == ["yesterday", "next friday"]
    assert whats(find_relative_days, "We meet on Friday, and last month we met twice.") == []


@pytest.mark.parametrize("words", ["Maybe do a sponsored walk.", "Exams cancelled.", "Summer trip postponed."])
def test_an_idea_and_a_headline_are_no_sentences(words):
    assert [each.what for each in find_fragments(reviewed(words))] == [words]


@pytest.mark.parametrize("words", ["Perhaps we will win.", "Maybe the mayor will come.", "Exams were cancelled."])
def test_what_somebody_does_is_a_sentence(words):
    assert list(find_fragments(reviewed(words))) == []
