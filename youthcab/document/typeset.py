"""From a statement to a document that any writer can print."""

from __future__ import annotations

from youthcab.document.blocks import Block, Document, Heading, Paragraph, Signature
from youthcab.records import statement as words
from youthcab.records.cabinet import Cabinet
from youthcab.records.period import Period
from youthcab.records.statement import BlockKind, Statement


def typeset(statement: Statement, cabinet: Cabinet) -> Document:
    """Lay a statement out as a document; a block that has been emptied is left out."""
    return Document(
        title=title_of(statement, cabinet),
        subtitle=period_words(statement.period) if statement.period else "",
        blocks=tuple(_block(block) for block in statement.blocks if block.text.strip()),
        author=_name(cabinet),
        dated=statement.dated,
    )


def title_of(statement: Statement, cabinet: Cabinet) -> str:
    """Give the statement's title: its own, or one made from the body's name."""
    return statement.title or f"Statement from the Chair of {_name(cabinet)}"


def period_words(period: Period) -> str:
    """Say a period as a heading does: "March 2021", "January to March 2021", "2021"."""
    first, last = period.first, period.last
    if period.is_month:
        return f"{first:%B} {first.year}"
    if len(str(period)) == 4:
        return f"{first.year}"
    if str(period).count("-") == 2:
        start = f"{first:%B}" if first.year == last.year else f"{first:%B} {first.year}"
        return f"{start} to {last:%B} {last.year}"
    return f"{first.day} {first:%B} {first.year} to {last.day} {last:%B} {last.year}"


def _name(cabinet: Cabinet) -> str:
    return cabinet.title or f"the {cabinet.known_as}"


def _block(block: words.Block) -> Block:
    if block.kind is BlockKind.HEADING:
        return Heading(block.text)
    if block.kind is BlockKind.SIGNATURE:
        return Signature(tuple(sentence.text for sentence in block.sentences))
    return Paragraph(block.text)
