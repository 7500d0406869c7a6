"""From a statement to a document that any writer can print."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from youthcab.document.blocks import Block, Bullets, Document, Heading, Lines, Paragraph, Signature
from youthcab.records import statement as words
from youthcab.records.cabinet import Cabinet
from youthcab.records.period import Period
from youthcab.records.statement import BlockKind, IssuedCopy, Statement, Voice

HEADER_WORDS = ("meeting", "papers close", "date", "period", "body", "council")
"""What can stand in brackets in the lines that a council's papers begin with."""

FORMAL = frozenset({Voice.PAPER, Voice.BRIEFING})
"""The voices that become papers of a council, with its own lines above and below."""

_TITLES = {
    Voice.PAPER: "Statement from the Chair of {}",
    Voice.SPEECH: "Statement from the Chair of {}",
    Voice.POST: "News from {}",
    Voice.BRIEFING: "Briefing on {}",
}
_IN_BRACKETS = re.compile(rf"\[({'|'.join(HEADER_WORDS)})\]", re.IGNORECASE)


def typeset(statement: Statement, cabinet: Cabinet) -> Document:
    """Lay a statement out as a document; a block that is hidden or has been emptied is left out.

    A paper and a briefing begin and end with the council's own lines, as far as there are any.
    """
    told = tuple(map(_block, statement.printed))
    head, foot = head_and_foot(statement, cabinet)
    return Document(
        title=title_of(statement, cabinet),
        subtitle=period_words(statement.period) if statement.period else "",
        blocks=(*_lines(head), *told, *_lines(foot)),
        author=_name(cabinet),
        dated=statement.dated,
    )


def typeset_copy(statement: Statement, copy: IssuedCopy) -> Document:
    """Lay out what was issued, whatever anything says now; a correction tells its number, day and reason."""
    corrected = (copy_words(copy),) if copy.number > 1 else ()
    return Document(
        title=copy.title,
        subtitle=period_words(statement.period) if statement.period else "",
        blocks=(*_lines(corrected), *_lines(copy.head), *map(_block, copy.blocks), *_lines(copy.foot)),
        author=copy.author,
        dated=copy.on,
    )


def head_and_foot(statement: Statement, cabinet: Cabinet) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the council's own lines that a paper or a briefing begins and ends with, as far as there are any."""
    if statement.voice not in FORMAL:
        return (), ()
    return header_lines(statement, cabinet), _split(cabinet.contact)


def copy_words(copy: IssuedCopy) -> str:
    """Name a copy as it is printed: "Copy 1", "Corrected copy 2, 19 April 2021: the webinar was on 11 March."."""
    day = f", {day_words(copy.on)}" if copy.on else ""
    if copy.number == 1:
        return f"Copy 1{day}"
    return f"Corrected copy {copy.number}{day}: {copy.reason}"


def header_lines(statement: Statement, cabinet: Cabinet) -> tuple[str, ...]:
    """Give the lines that the paper begins with, each word in brackets filled in.

    A line that needs what is not known, such as the day of a meeting that has not been set, is left out.
    """
    known = {
        "meeting": day_words(statement.meeting),
        "papers close": day_words(statement.deadline),
        "date": day_words(statement.dated),
        "period": period_words(statement.period) if statement.period else "",
        "body": _name(cabinet),
        "council": cabinet.council,
    }
    return tuple(filled for line in _split(cabinet.header) if (filled := _filled(line, known)))


def title_of(statement: Statement, cabinet: Cabinet) -> str:
    """Give the statement's title: its own, or one made from the body's name."""
    return statement.title or _TITLES[statement.voice].format(_name(cabinet))


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
    return f"{day_words(first)} to {day_words(last)}"


def day_words(day: date | None) -> str:
    """Say a day, such as "10 March 2021"; nothing for None."""
    return f"{day.day} {day:%B} {day.year}" if day else ""


def _name(cabinet: Cabinet) -> str:
    return cabinet.title or f"the {cabinet.known_as}"


def _split(text: str) -> tuple[str, ...]:
    return tuple(stripped for line in text.splitlines() if (stripped := line.strip()))


def _filled(line: str, known: Mapping[str, str]) -> str:
    asked = [found.lower() for found in _IN_BRACKETS.findall(line)]
    return _IN_BRACKETS.sub(lambda found: known[found[1].lower()], line) if all(known[each] for each in asked) else ""


def _lines(lines: tuple[str, ...]) -> tuple[Lines, ...]:
    return (Lines(lines),) if lines else ()


def _block(block: words.Block) -> Block:
    told = tuple(sentence.text for sentence in block.sentences)
    if block.kind is BlockKind.HEADING:
        return Heading(block.text)
    if block.kind is BlockKind.SIGNATURE:
        return Signature(told)
    return Bullets(told) if block.kind is BlockKind.BULLETS else Paragraph(block.text)
