import pytest

from youthcab.draft.english.words import as_sentence, capitalised, is_plural, join, lowered, with_article


@pytest.mark.parametrize(
    ("phrase", "with_its_article"),
    [
        ("webinar", "a webinar"),
        ("event", "an event"),
        ("university visit", "a university visit"),
        ("unusual idea", "an unusual idea"),
        ("hour of silence", "an hour of silence"),
        ("NHS talk", "an NHS talk"),
        ("UK debate", "a UK debate"),
        ("'Open Doors' day", "an 'Open Doors' day"),
        ("political webinars", "political webinars"),
        ("the debate", "the debate"),
        ("our debate", "our debate"),
    ],
)
def test_an_article_goes_by_sound_and_only_where_one_is_due(phrase, with_its_article):
    assert with_article(phrase) == with_its_article


@pytest.mark.parametrize(
    ("phrase", "plural"),
    [
        ("all of our campaigns", True),
        ("several new projects", True),
        ("young people", True),
        ("the chair and the vice chair", True),
        ("interest in every part of the campaign", False),
        ("our podcast series", False),
        ("the number of members", False),
        ("your help", False),
    ],
)
def test_a_noun_phrase_is_one_or_many_by_its_head(phrase, plural):
    assert is_plural(phrase) is plural


def test_lists_are_joined_as_british_english_joins_them():
    assert join(["A"]) == "A"
    assert join(["A", "B"]) == "A and B"
    assert join(["A", "B", "C"]) == "A, B and C"


def test_a_sentence_has_one_capital_one_stop_and_single_spaces():
    assert as_sentence("  we  met the   police ") == "We met the police."
    assert as_sentence("'free your mind' is on.") == "'Free your mind' is on."
    assert as_sentence("Is it on?") == "Is it on?"
    assert capitalised("") == ""


def test_mid_sentence_a_first_word_is_lowered_but_names_and_initials_stay():
    assert lowered("Mental health") == "mental health"
    assert lowered("NHS waiting times") == "NHS waiting times"
    assert lowered("Free Your Mind") == "Free Your Mind"
    assert lowered("Parliament visit") == "Parliament visit"
