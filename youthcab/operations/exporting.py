"""Statements as files: what is printed, in which formats, and that nobody is named who may not be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from youthcab.document.blocks import Document, Lines
from youthcab.document.typeset import FORMAL, period_words, typeset, typeset_copy
from youthcab.errors import ExportError
from youthcab.operations.cabinets import the_cabinet
from youthcab.operations.changes import Changes
from youthcab.operations.names import document_in_roles, for_names, statement_in_roles, still_named, text_in_roles
from youthcab.operations.statements import in_hand, keep
from youthcab.progress import Progress, counted, unseen
from youthcab.records.period import Period
from youthcab.records.statement import BlockKind, Statement, StatementState, Voice
from youthcab.review.finding import Finding
from youthcab.store.store import Store

_IN_ROLES = "Preview only: roles stand in place of names that may not go out. Review lists them."


class StillNamed(ExportError):
    """The words name someone who may not be named."""


def document_of(store: Store, statement: Statement) -> Document:
    """Lay a statement out as it will be printed; one that is issued as its newest copy, any other is marked as none."""
    if statement.issued and statement.state is StatementState.ISSUED:
        return typeset_copy(statement, statement.issued[-1])
    document = typeset(statement, the_cabinet(store))
    note = _standing(statement)
    return replace(document, blocks=(Lines((note,)), *document.blocks)) if note else document


def _standing(statement: Statement) -> str:
    """Say that a statement is not issued yet; a speech and a post are not, for they are said or copied as they are."""
    if statement.issued:
        return f"Draft of copy {statement.issued[-1].number + 1}, not issued"
    if statement.voice not in FORMAL:
        return ""
    return "Cleared, not issued" if statement.state is StatementState.CLEARED else "Draft, not issued"


def as_issued(statement: Statement) -> Statement:
    """Return a statement with the words of its newest copy; one that was never issued as it stands."""
    if not statement.issued:
        return statement
    newest = statement.issued[-1]
    return replace(statement, blocks=newest.blocks, title=newest.title, state=StatementState.ISSUED)


@dataclass(frozen=True, slots=True)
class Preview:
    """A statement as it would be printed: each page as a PNG picture, and the same words as a web page."""

    pages: tuple[bytes, ...]
    html: str


def preview_html(store: Store, statement: Statement, today: date | None = None) -> str:
    """Give a statement as the web page that its export would be, and say where a role stands in place of a name."""
    from youthcab.export.html import page

    return page(_previewed(store, statement, today))


def preview(store: Store, statement: Statement, dots: float, today: date | None = None) -> Preview:
    """Draw a statement's pages with so many dots to the inch, with roles in place of names that may not go out."""
    from youthcab.export.html import page
    from youthcab.export.pdf import pictures

    document = _previewed(store, statement, today)
    return Preview(pictures(document, dots), page(document))


def pages_to_print(store: Store, statement: Statement, dots: float, today: date | None = None) -> tuple[bytes, ...]:
    """Draw a statement's pages for paper, by the rule of every export: raises StillNamed as `export_statement` does."""
    from youthcab.export.clean import clean
    from youthcab.export.pdf import pictures

    document = clean(document_of(store, statement))
    _refuse(still_named(for_names(store, statement, today or date.today()), document))
    return pictures(document, dots)


def _previewed(store: Store, statement: Statement, today: date | None) -> Document:
    from youthcab.export.clean import clean

    reviewed = for_names(store, statement, today or date.today())
    document = clean(document_of(store, statement))
    if not still_named(reviewed, document):
        return document
    document = document_in_roles(reviewed, document)
    return replace(document, blocks=(Lines((_IN_ROLES,)), *document.blocks))


def formats() -> tuple[tuple[str, str], ...]:
    """Return what a statement can be written as: each suffix, such as ".docx", with its title for people."""
    from youthcab.export.formats import formats_for

    return tuple((each.suffix, f"{each.title} ({each.suffix})") for each in formats_for(Document))


def export_statement(
    store: Store,
    period: Period,
    paths: Sequence[Path],
    *,
    voice: Voice = Voice.PAPER,
    redact: bool = False,
    draft: bool = False,
    today: date | None = None,
    progress: Progress = unseen,
) -> tuple[Path, ...]:
    """Write the statement of a period to files, each in the format of its suffix: her words, or a fresh draft.

    What was issued is written as it was issued; with `draft`, the words as they stand since. With `redact` a role is
    put in place of each name that may not stand. Raises StillNamed where the words name someone who may not be named,
    and ExportError where a file cannot be written. Stopping leaves the files that are whole already.
    """
    from youthcab.export.clean import clean
    from youthcab.export.formats import format_for, formats_for, save
    from youthcab.export.replace import check_places

    statement = in_hand(store, period, voice)
    if not draft:
        statement = as_issued(statement)
    for path in paths:
        format_for(path, formats_for(Document))
    check_places(paths, store.where)
    if all(block.kind is BlockKind.SIGNATURE for block in statement.blocks):
        raise ExportError(
            f"There is nothing to say for {period_words(period)} yet. Log what happened, or name another."
        )
    reviewed = for_names(store, statement, today or date.today())
    # Made clean first, so that no sign that is taken out later hides a name from the gate.
    document = clean(document_of(store, statement))
    printed = document_in_roles(reviewed, document) if redact else document
    _refuse(still_named(reviewed, printed, document if redact else None))
    return tuple(save(printed, path) for path in counted(paths, progress))


def names_to_clear(store: Store, statement: Statement, today: date | None = None) -> tuple[Finding, ...]:
    """Find who is named and may not be, today or on the meeting's day if that is later."""
    return still_named(for_names(store, statement, today or date.today()), document_of(store, statement))


def without_unpermitted_names(store: Store, statement: Statement, today: date | None = None) -> Statement:
    """Give the words of a statement for anyone to read: roles in place of the names that may not stand."""
    return statement_in_roles(for_names(store, statement, today or date.today()))


def told_instead(store: Store, statement: Statement, today: date | None = None) -> tuple[tuple[str, str], ...]:
    """Give each sentence, and each line above them, that names someone who may not be named, with it in roles."""
    reviewed = for_names(store, statement, today or date.today())
    document = document_of(store, statement)
    if not still_named(reviewed, document):
        return ()
    sentences = (each.text for block in statement.printed for each in block.sentences)
    texts = dict.fromkeys((document.title, document.subtitle, document.author, *sentences))
    return tuple((text, told) for text in texts if (told := text_in_roles(reviewed, text)) != text)


def keep_in_roles(store: Store, statement: Statement, actor: str, today: date | None = None) -> Changes:
    """Write roles in place of the names that may not stand, and keep that; words that were cleared stay so."""
    told = without_unpermitted_names(store, statement, today)
    return keep(store, replace(statement, title=told.title, blocks=told.blocks), actor, names_out_of=statement)


def _refuse(findings: tuple[Finding, ...]) -> None:
    if findings:
        listed = "\n".join(f"  {finding}" for finding in findings)
        raise StillNamed(f"Nothing was exported, because the words name someone who may not be named:\n{listed}")
