from decimal import Decimal

import pytest

from youthcab.draft.english.numbers import figure_words, number_words, says_figure
from youthcab.records.figure import Figure, Qualifier


@pytest.mark.parametrize(
    ("number", "words"), [(1, "one"), (9, "nine"), (10, "10"), (2000, "2,000"), (Decimal("2.5"), "2.5"), (0, "no")]
)
def test_small_numbers_are_words_and_thousands_have_commas(number, words):
    assert number_words(Decimal(number)) == words


@pytest.mark.parametrize(
    ("qualifier", "words"),
    [
        (Qualifier.EXACT, "2,000 young people"),
        (Qualifier.OVER, "over 2,000 young people"),
        (Qualifier.ABOUT, "about 2,000 young people"),
        (Qualifier.NEARLY, "nearly 2,000 young people"),
        (Qualifier.UNDER, "under 2,000 young people"),
        (Qualifier.TARGET, "a target of 2,000 young people"),
    ],
)
def test_a_qualifier_is_never_lost(qualifier, words):
    assert figure_words(Figure(number=Decimal(2000), qualifier=qualifier, unit="young people")) == words


@pytest.mark.parametrize(
    ("text", "number", "unit", "is_said"),
    [
        ("It hit 10k views.", 10_000, "views", True),
        ("Of 1,500, some left.", 1500, "people", True),
        ("We met twice.", 2, "times", True),
        ("There were nine, then.", 9, "people", True),
        ("It drew 850 people.", 85, "people", False),
        ("Someone came.", 1, "person", False),
    ],
)
def test_a_figure_is_said_in_digits_or_in_words(text, number, unit, is_said):
    assert says_figure(text, Figure(number=Decimal(number), unit=unit)) is is_said
