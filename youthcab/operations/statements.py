"""The statement of a period: draft it, keep the chair's words, take in new facts, and give it out as files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from youthcab.document.blocks import Document, Heading, Paragraph, Signature
from youthcab.document.typeset import period_words, typeset
from youthcab.draft import editing
from youthcab.draft.composition import compose
from youthcab.draft.composition import how_it_reads as read_aloud
from youthcab.draft.content import Window
from youthcab.errors import ExportError
from youthcab.operations.cabinets import the_cabinet
from youthcab.operations.changes import Changes
from youthcab.operations.gathering import material_around, material_for
from youthcab.records.period import Period
from youthcab.records.person import Consent, Person
from youthcab.records.record import Record
from youthcab.records.statement import Block, BlockKind, Statement
from youthcab.review.names import Finding, unpermitted_names
from youthcab.store.store import Store


def statement_for(store: Store, period: Period) -> Statement | None:
    """Return the statement that is kept for a period, the newest if there are several."""
    with store.reading() as reading:
        kept = [each for each in reading.all(Statement) if each.period == period]
    return kept[-1] if kept else None


def draft(store: Store, period: Period, dated: date | None = None) -> Statement:
    """Write a fresh draft for a period from the records alone; nothing is kept.

    It speaks from `dated`, or else from the day that the kept statement has, or else from today within the period.
    """
    begun = statement_for(store, period) or Statement(period=period)
    day = dated or begun.dated or _day_within(period, date.today())
    told = _last_told(store, period)
    material = material_for(store, Window.around(period, day, told))
    return replace(begun, dated=day, blocks=compose(material, period, day, told))


def refresh(store: Store, statement: Statement) -> Statement:
    """Take new facts in around the chair's own words, which stay as they are; nothing is kept."""
    if statement.period is None:
        return statement
    fresh = draft(store, statement.period, statement.dated)
    return replace(statement, dated=fresh.dated, blocks=editing.refreshed(statement.blocks, fresh.blocks))


def edit(statement: Statement, index: int, text: str) -> Statement:
    """Give one block new words; nothing is kept."""
    index %= len(statement.blocks)
    block = editing.edited(statement.blocks[index], text)
    return replace(statement, blocks=(*statement.blocks[:index], block, *statement.blocks[index + 1 :]))


def add_paragraph(statement: Statement, index: int, text: str = "") -> Statement:
    """Put a paragraph of the chair's own before the block at `index`; nothing is kept."""
    own: Block = editing.own_block(text)
    return replace(statement, blocks=(*statement.blocks[:index], own, *statement.blocks[index:]))


def keep(store: Store, statement: Statement, actor: str) -> Changes:
    """Keep a statement as it stands."""
    with store.writing(actor, "Write the statement") as writing:
        writing.save(statement)
    return Changes(kinds=frozenset({"statement"}), records=(statement.id,))


def how_it_reads(store: Store, record: Record, dated: date) -> str:
    """Say one record as a statement of that day would, by the code that drafts; "" if there is nothing to say yet."""
    return read_aloud(record, material_around(store, record), dated)


def plain_text(statement: Statement) -> str:
    """Give a statement's words as text, a blank line between paragraphs."""
    return "\n\n".join(_lines(block) for block in statement.blocks if block.text.strip())


def document_of(store: Store, statement: Statement) -> Document:
    """Lay a statement out as it will be printed."""
    return typeset(statement, the_cabinet(store))


def preview_html(store: Store, statement: Statement) -> str:
    """Give a statement as the web page that its export would be."""
    from youthcab.export.clean import clean
    from youthcab.export.html import page

    return page(clean(document_of(store, statement)))


def formats() -> tuple[tuple[str, str], ...]:
    """Return what a statement can be written as: each suffix, such as ".docx", with its title for people."""
    from youthcab.export.formats import formats_for

    return tuple((each.suffix, f"{each.title} ({each.suffix})") for each in formats_for(Document))


def export_statement(store: Store, period: Period, paths: Sequence[Path]) -> tuple[Path, ...]:
    """Write the statement of a period to files, each in the format of its suffix: her words, or a fresh draft.

    Raises ExportError where the words name someone who may not be named, or a file cannot be written.
    """
    from youthcab.export.formats import format_for, formats_for, save
    from youthcab.export.replace import check_places

    kept = statement_for(store, period)
    statement = kept if kept and kept.blocks else draft(store, period)
    for path in paths:
        format_for(path, formats_for(Document))
    check_places(paths, store.where)
    if all(block.kind is BlockKind.SIGNATURE for block in statement.blocks):
        raise ExportError(
            f"There is nothing to say for {period_words(period)} yet. Log what happened, or name another."
        )
    _refuse_names(store, statement)
    document = document_of(store, statement)
    return tuple(save(document, path) for path in paths)


def _last_told(store: Store, period: Period) -> date | None:
    """Return the day that the written statement before this period's speaks from; None where there is none."""
    with store.reading() as reading:
        before = [each for each in reading.all(Statement) if each.period and each.period.last < period.first]
    return max((each.dated for each in before if each.dated and each.blocks), default=None)


def names_to_clear(store: Store, statement: Statement) -> tuple[Finding, ...]:
    """Find who is named and may not be, today or on the meeting's day if that is later."""
    day = max(each for each in (date.today(), statement.dated, statement.meeting) if each is not None)
    with store.reading() as reading:
        printed = _printed(document_of(store, statement))
        return unpermitted_names(printed, reading.all(Person), reading.all(Consent), day)


def _refuse_names(store: Store, statement: Statement) -> None:
    findings = names_to_clear(store, statement)
    if findings:
        listed = "\n".join(f"  {finding}" for finding in findings)
        raise ExportError(f"Nothing was exported, because the words name someone who may not be named:\n{listed}")


def _printed(document: Document) -> list[tuple[str, str]]:
    """List every text of a statement with where it stands."""
    frame = [("title", document.title), ("subtitle", document.subtitle), ("author", document.author)]
    told = [block for block in document.blocks if isinstance(block, (Paragraph, Heading))]
    signed = [line for block in document.blocks if isinstance(block, Signature) for line in block.lines]
    paragraphs = [(f"paragraph {number}", block.text) for number, block in enumerate(told, start=1)]
    return [*frame, *paragraphs, *(("signature", line) for line in signed)]


def _day_within(period: Period, today: date) -> date:
    """Choose the day to speak from: today if it lies in the period, else the period's nearest day."""
    return min(max(today, period.first), period.last)


def _lines(block: Block) -> str:
    signed = block.kind is BlockKind.SIGNATURE
    return "\n".join(each.text for each in block.sentences) if signed else block.text
