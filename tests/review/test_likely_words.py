import pytest

from tests.review.words import mended, reviewed
from youthcab.review.grammar import find_by_grammar
from youthcab.review.likely_words import likeliest


@pytest.mark.parametrize(
    ("written", "proposed", "meant"),
    [
        ("opend", ["open", "oped", "opened"], "opened"),
        ("opend", ["op end"], "opened"),
        ("tomorow", ["tomorrow", "tomorrows"], "tomorrow"),
        ("runing", ["running", "ruing", "ruining"], "running"),
        ("recieved", ["relieved", "received"], "received"),
        ("definately", ["definitely", "defiantly"], "definitely"),
        ("thurs", ["thus", "Thurs"], "Thursday"),
        ("Tues", ["Ties"], "Tuesday"),
        ("b4", ["be"], "before"),
        ("grobbelmen", ["gob men"], None),
    ],
)
def test_a_slip_of_the_hand_goes_before_what_the_checker_proposes(written, proposed, meant):
    assert likeliest(written, proposed) == meant


@pytest.mark.parametrize(
    ("text", "mend"),
    [
        ("The survey opend.", "The survey opened."),
        ("We opend the hall.", "We opened the hall."),
        ("We met on thurs.", "We met on Thursday."),
        ("We will meet again in feb.", "We will meet again in February."),
    ],
)
def test_one_click_writes_what_was_meant(text, mend):
    under_review = reviewed(text)
    [finding] = find_by_grammar(under_review)
    assert mended(under_review, finding) == mend


def test_what_may_be_a_name_is_mended_by_nobody_but_her():
    [finding] = find_by_grammar(reviewed("We asked grobbelmen."))
    assert finding.replacement is None
