import sys

import pytest

from tests.make import campaign, event, person
from tests.review.words import mended, reviewed
from youthcab.records.cabinet import Cabinet, Partner
from youthcab.review import grammar
from youthcab.review.grammar import find_by_grammar


@pytest.mark.parametrize(
    ("text", "mend"),
    [
        ("The color of the town.", "The colour of the town."),
        ("It was was good.", "It was good."),
        ("We saw a increase.", "We saw an increase."),
        ("Their going to the park.", "They're going to the park."),
    ],
)
def test_a_fault_can_be_mended_at_once(text, mend):
    under_review = reviewed(text)
    [finding] = find_by_grammar(under_review)
    assert mended(under_review, finding) == mend


@pytest.mark.parametrize(
    "text",
    [
        "The wellbeing of young people is under way, with debate, music and art.",
        "Councillors organised it, and we recognised them.",
        "We asked Ofsted and Crimebeat about it.",
    ],
)
def test_what_is_right_in_a_council_is_left(text):
    assert list(find_by_grammar(reviewed(text))) == []


def test_the_cabinet_s_own_words_are_its_dictionary():
    text = "Zephyrine spoke on klimatwise with the grobbelmen."
    own = {
        "people": (person("Zephyrine"),),
        "campaigns": (campaign("klimatwise"),),
        "partners": (Partner(title="the grobbelmen"),),
    }
    assert {each.what for each in find_by_grammar(reviewed(text))} == {"Zephyrine", "klimatwise", "grobbelmen"}
    assert list(find_by_grammar(reviewed(text, cabinet=Cabinet(), **own))) == []


@pytest.mark.parametrize(
    "text",
    [
        "The lead for amy lou and for dunmere is ours.",
        "It was a quiz night!! about sleep.",
        "The buses are free for under 18s. We asked for it.",
    ],
)
def test_names_in_any_case_and_ends_of_words_are_left(text):
    own = {"people": (person("Amy-Lou"),), "events": (event("quiz night!!", "2021-03-05", place="dunmere"),)}
    assert list(find_by_grammar(reviewed(text, cabinet=Cabinet(), **own))) == []


@pytest.mark.parametrize("word", ["dunmereyc", "insta", "amy"])
def test_nothing_far_off_or_cut_in_two_is_offered_at_one_click(word):
    found = list(find_by_grammar(reviewed(f"We met {word} about it.")))
    assert [(each.what, each.replacement) for each in found] == [(word, None)]


@pytest.mark.parametrize(("word", "right"), [("webinnar", "webinar"), ("recieved", "received"), ("didnt", "didn't")])
def test_a_slip_is_mended_at_one_click(word, right):
    [finding] = find_by_grammar(reviewed(f"We {word} it."))
    assert finding.replacement == right


def test_without_harper_nothing_is_found_and_nothing_fails(monkeypatch):
    monkeypatch.setitem(sys.modules, "harper", None)
    grammar._loaded.cache_clear()
    assert list(find_by_grammar(reviewed("The color was was."))) == []
    assert not grammar.is_loadable()
    monkeypatch.undo()
    grammar._loaded.cache_clear()
    assert grammar.is_loadable()


def test_another_word_than_was_written_is_not_offered_at_one_click():
    [finding] = find_by_grammar(reviewed("Grace got into uni!"))
    assert finding.replacement is None
