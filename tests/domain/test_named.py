from unittest.mock import patch

from hypothesis import given
from hypothesis import strategies as st

from tests.make import person
from youthcab.domain import mentions
from youthcab.domain.named import named_in
from youthcab.records.person import Use

SAM_AVERY, SAM_BLAKE = person("Sam", family_name="Avery"), person("Sam", family_name="Blake")
PRIYA = person("Priya", family_name="Patel")
RISHI = person("Rishi", family_name="Patel")


def found(text, *people):
    return [(text[each.start : each.end], each.person.family_name, each.use) for each in named_in(text, people)]


def test_a_first_name_may_mean_everyone_who_bears_it():
    assert found("Sam spoke.", SAM_AVERY, SAM_BLAKE) == [
        ("Sam", "Avery", Use.FIRST_NAME),
        ("Sam", "Blake", Use.FIRST_NAME),
    ]


def test_a_full_name_means_one_of_them():
    assert found("Sam Avery spoke.", SAM_AVERY, SAM_BLAKE) == [("Sam Avery", "Avery", Use.FULL_NAME)]


def test_the_parts_of_a_name_are_one_name():
    for text in ("Patel, Priya", "Priya K. Patel", "Priya Anjali Patel"):
        assert found(f"By {text} today.", PRIYA) == [(text, "Patel", Use.FULL_NAME)]


def test_one_persons_name_never_swallows_anothers():
    assert found("Rishi, Priya Patel", RISHI, PRIYA) == [
        ("Rishi", "Patel", Use.FIRST_NAME),
        ("Priya Patel", "Patel", Use.FULL_NAME),
    ]
    assert ("Priya", "Patel", Use.FIRST_NAME) in found("Rishi, Priya and Patel", RISHI, PRIYA)


SPOKEN = st.lists(
    st.sampled_from(
        ["Sam", "sam", "\u0160am", "O\u2019Brien", "o'brien", "'Aisha", "_Sam", "Mary-Jane", "Mary", "Jane", "\u00dfe"]
    ),
    max_size=4,
)
CALLED = st.lists(
    st.sampled_from(["Sam", "\u0160am", "O'Brien", "'Aisha", "_Sam", "Mary", "Mary-Jane", "Sse", "@x"]), max_size=2
)
PEOPLE = st.lists(st.builds(lambda *names: person(" ".join(names[0]), family_name=" ".join(names[1])), CALLED, CALLED))


@given(SPOKEN, st.sampled_from([" ", "_", ", ", "-", "@", ""]), PEOPLE)
def test_whoever_a_text_cannot_name_is_passed_over_and_nobody_else(spoken, between, people):
    text = between.join(spoken)
    plainly = frozenset({""})
    with patch.object(mentions, "_words_of", lambda _: plainly), patch.object(mentions, "_names", _looked_for_anywhere):
        expected = named_in(text, people)
    assert named_in(text, people) == expected


_NAMES = mentions._names


def _looked_for_anywhere(first_name, family_name):
    return _NAMES(first_name, family_name)[0], frozenset({""})
