from datetime import date

import pytest

from youthcab.operations import statements, writing_words
from youthcab.operations.cabinets import open_cabinet
from youthcab.records.period import Period

MARCH = Period.parse("2021-03")
REASON = ("--by", "Officer", "--reason", "Counted at the door.")


@pytest.fixture
def ours(youthcab, sample):
    with open_cabinet(sample) as store:
        drafted = statements.draft(store, MARCH, date(2021, 3, 4))
        statements.keep(store, writing_words.edit(drafted, 0, "Some 4,700 people came."), "Sam")
    return lambda *words: youthcab("--data", sample, *words)


def test_a_finding_is_answered_and_the_answer_taken_back(ours):
    assert ours("review", "2021-03").code == 1
    assert ours("answer", "2021-03", "some 4,700", *REASON).out == "Answered.\n"
    assert ours("review", "2021-03").code == 0
    assert ours("answer", "2021-03", "Some 4,700", "--take-back").out == "Taken back.\n"
    assert ours("review", "2021-03").code == 1


@pytest.mark.parametrize(
    "words", [("Nobody", *REASON), ("Some 4,700", "--by", "Officer"), ("Some 4,700", "--take-back")]
)
def test_what_cannot_be_answered_is_refused_in_a_sentence(ours, words):
    said = ours("answer", "2021-03", *words)
    assert (said.code, said.err.count("\n")) == (2, 1)
