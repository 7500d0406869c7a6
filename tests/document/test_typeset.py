from datetime import date

import pytest

from youthcab.document.blocks import Heading, Paragraph, Signature
from youthcab.document.typeset import period_words, typeset
from youthcab.records.cabinet import Cabinet
from youthcab.records.period import Period
from youthcab.records.statement import Block, BlockKind, Sentence, Statement

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
