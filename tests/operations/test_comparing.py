from datetime import date

import pytest

from youthcab.errors import YouthcabError
from youthcab.operations.comparing import compare_versions, lines_of, newest_two, version_words, versions
from youthcab.records.statement import Block, IssuedCopy, Sentence, Statement, StatementState


def blocks(*paragraphs):
    return tuple(Block(sentences=tuple(Sentence(text=text) for text in texts)) for texts in paragraphs)


FIRST = IssuedCopy(number=1, on=date(2021, 3, 10), blocks=blocks(["We held a webinar.", "It rained."], ["Thank you."]))
SECOND = IssuedCopy(
    number=2, on=date(2021, 3, 12), reason="The day.", blocks=blocks(["We held a webinar on 10 March."])
)
CORRECTED = Statement(issued=(FIRST, SECOND), blocks=SECOND.blocks, state=StatementState.ISSUED)
GOING_ON = Statement(issued=(FIRST,), blocks=blocks(["Thank you."], ["We held two webinars."], ["Come again."]))


def test_the_words_as_they_stand_are_a_version_where_they_went_on():
    assert versions(CORRECTED) == ("1", "2")
    assert versions(GOING_ON) == ("1", "draft")
    assert newest_two(GOING_ON) == ("1", "draft")
    assert version_words(GOING_ON, "draft") == "Words as they stand"
    assert version_words(CORRECTED, "2") == "Corrected copy 2, 12 March 2021: The day."


def test_two_copies_are_told_apart_in_words():
    assert list(lines_of(compare_versions(CORRECTED, "1", "2"))) == [
        "1 changed, 2 gone.",
        "Changed, paragraph 1:",
        "  was: We held a webinar.",
        "  now: We held a webinar on 10 March.",
        "Gone, paragraph 1: It rained.",
        "Gone, paragraph 2: Thank you.",
    ]


def test_a_copy_and_the_draft_are_told_apart_in_words():
    told = list(lines_of(compare_versions(GOING_ON, "1", "draft")))
    assert told[0] == "1 changed, 1 added, 1 gone, 1 kept."
    assert "Added, paragraph 3: Come again." in told


def test_a_sentence_that_stands_elsewhere_is_told_with_both_places():
    moved = Statement(issued=(FIRST,), blocks=(FIRST.blocks[1], FIRST.blocks[0]))
    assert "Moved from paragraph 2 to paragraph 1: Thank you." in lines_of(compare_versions(moved, "1", "draft"))


def test_versions_that_are_alike_are_said_to_be():
    assert list(lines_of(compare_versions(CORRECTED, "2", "draft"))) == ["Nothing is different."]


@pytest.mark.parametrize("version", ["3", "first", "-1"])
def test_a_version_that_there_is_not_is_a_sentence(version):
    with pytest.raises(YouthcabError, match=r"copy|version"):
        compare_versions(CORRECTED, version, "draft")


def test_one_version_alone_is_not_compared():
    with pytest.raises(YouthcabError, match="only one version"):
        newest_two(Statement(blocks=FIRST.blocks))
