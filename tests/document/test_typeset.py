from dataclasses import replace
from datetime import date

import pytest

from youthcab.document.blocks import Bullets, Heading, Lines, Paragraph, Signature
from youthcab.document.typeset import copy_words, period_words, typeset, typeset_copy
from youthcab.records.cabinet import Cabinet
from youthcab.records.period import Period
from youthcab.records.statement import Block, BlockKind, IssuedCopy, Sentence, Statement, Voice

KENT = Cabinet(title="Kent Youth Council")


def block(text, kind=BlockKind.PARAGRAPH):
    return Block(kind=kind, sentences=tuple(Sentence(text=line) for line in text.splitlines()))


def test_a_statement_becomes_a_titled_document_in_her_order():
    blocks = (
        block("One.\nTwo."),
        block("News", BlockKind.HEADING),
        block(""),
        block("Thank you,\nKent", BlockKind.SIGNATURE),
    )
    statement = Statement(period=Period.parse("2021-03"), dated=date(2021, 3, 5), blocks=blocks)
    document = typeset(statement, KENT)
    assert document.title == "Statement from the Chair of Kent Youth Council"
    assert (document.subtitle, document.author, document.language) == ("March 2021", "Kent Youth Council", "en-GB")
    assert document.blocks == (Paragraph("One. Two."), Heading("News"), Signature(("Thank you,", "Kent")))


def test_a_title_of_her_own_is_used():
    assert typeset(Statement(title="A word in March"), KENT).title == "A word in March"


@pytest.mark.parametrize(
    ("period", "words"),
    [
        ("2021-03", "March 2021"),
        ("2021-q1", "January to March 2021"),
        ("2020-11..2021-01", "November 2020 to January 2021"),
        ("2021", "2021"),
        ("2021-03-01..2021-03-05", "1 March 2021 to 5 March 2021"),
    ],
)
def test_a_period_is_said_as_a_heading_says_it(period, words):
    assert period_words(Period.parse(period)) == words


HEADED = Cabinet(
    title="Kent Youth Council",
    council="Kent County Council",
    header="[council]\nMeeting: [meeting]\n\nPapers close on [papers close]\nStatement from: [Body]\nFor [general] release",
    contact="Contact officer: Participation team\nparticipation@example.org",
)


def test_a_paper_begins_and_ends_with_the_councils_own_lines():
    statement = Statement(meeting=date(2021, 3, 19), blocks=(block("One."),))
    head, told, foot = typeset(statement, HEADED).blocks
    assert head == Lines(
        ("Kent County Council", "Meeting: 19 March 2021", "Statement from: Kent Youth Council", "For [general] release")
    )
    assert told == Paragraph("One.")
    assert foot == Lines(("Contact officer: Participation team", "participation@example.org"))


@pytest.mark.parametrize("voice", [Voice.SPEECH, Voice.POST])
def test_what_is_spoken_or_posted_has_no_lines_for_officers(voice):
    assert typeset(Statement(voice=voice, blocks=(block("One."),)), HEADED).blocks == (Paragraph("One."),)


def test_nothing_is_printed_where_the_council_has_no_lines():
    assert typeset(Statement(blocks=(block("One."),)), KENT).blocks == (Paragraph("One."),)


def test_a_hidden_block_is_not_printed_and_bullets_are_a_list():
    blocks = (replace(block("Not this."), hidden=True), block("one thing\nanother", BlockKind.BULLETS))
    assert typeset(Statement(blocks=blocks), KENT).blocks == (Bullets(("one thing", "another")),)


def test_an_issued_copy_is_laid_out_as_it_was_issued():
    statement = Statement(title="New title", blocks=(block("New words."),), dated=date(2021, 3, 5))
    copy = IssuedCopy(
        title="Old title",
        blocks=(block("Old words."),),
        on=date(2021, 3, 10),
        head=("Old head",),
        foot=("Old foot",),
        author="Old body",
    )
    document = typeset_copy(statement, copy)
    assert (document.title, document.author, document.dated) == ("Old title", "Old body", date(2021, 3, 10))
    assert document.blocks == (Lines(("Old head",)), Paragraph("Old words."), Lines(("Old foot",)))


def test_a_corrected_copy_tells_its_number_and_reason():
    copy = IssuedCopy(number=2, on=date(2021, 4, 19), reason="The webinar was on 11 March.", blocks=(block("Words."),))
    first = typeset_copy(Statement(), copy).blocks[0]
    assert first == Lines(("Corrected copy 2, 19 April 2021: The webinar was on 11 March.",))


def test_a_copy_is_named_as_people_name_it():
    assert copy_words(IssuedCopy(on=date(2021, 3, 10))) == "Copy 1, 10 March 2021"
