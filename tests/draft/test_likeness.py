from hypothesis import given
from hypothesis import strategies as st

from youthcab.draft.likeness import carried_over
from youthcab.records.identity import Id
from youthcab.records.statement import Sentence, Source


def told(text, *records):
    return Sentence(text=text, sources=tuple(Source(Id(each), "title") for each in records))


WEBINAR = told("On 10 March we ran a webinar on exam stress.", "webinar")
SURVEY = told("Our survey about buses closes at the end of April.", "survey")
SHORT = told("So it is.", "poll")


def records(sentences):
    return [[source.record for source in each.sources] for each in sentences]


@given(st.permutations([WEBINAR.text, SURVEY.text, "It was a good month."]))
def test_a_sentence_that_is_there_still_keeps_its_own_wherever_it_goes(written):
    kept = dict(zip(written, records(carried_over((WEBINAR, SURVEY), written)), strict=True))
    assert kept == {WEBINAR.text: ["webinar"], SURVEY.text: ["survey"], "It was a good month.": []}


@given(st.integers(0, len(WEBINAR.text) - 1), st.sampled_from("aeo "))
def test_letters_that_are_mended_lose_nothing(place, sign):
    written = WEBINAR.text[:place] + sign + WEBINAR.text[place + 1 :]
    assert records(carried_over((WEBINAR, SURVEY), [written])) == [["webinar"]]


def test_letters_mended_in_words_that_carry_little_lose_nothing_either():
    assert records(carried_over((SHORT, SURVEY), ["So it was.", SURVEY.text])) == [["poll"], ["survey"]]


def test_a_sentence_with_few_words_is_not_taken_for_any_other():
    assert records(carried_over((SHORT,), ["We planted a hedge behind the town hall."])) == [[]]


def test_two_sentences_of_the_same_words_share_what_they_stand_on():
    twice = (told("Thank you.", "one"), told("Thank you.", "two"))
    assert records(carried_over(twice, ["Thank you.", "And so on."])) == [["one", "two"], []]


def test_what_is_pasted_around_a_sentence_takes_nothing_from_it():
    pasted = [f"Number {each} is a line of a long letter from elsewhere." for each in range(300)]
    kept = carried_over((WEBINAR, SURVEY), [*pasted, "We ran a webinar on exam stress on 10 March.", *pasted])
    assert [each for each in records(kept) if each] == [["webinar"]]


def test_one_sentence_cut_in_two_gives_both_parts_what_it_stood_on():
    cut = ["On 10 March we ran a webinar.", "It was on exam stress."]
    assert records(carried_over((WEBINAR, SURVEY), cut)) == [["webinar"], ["webinar"]]
