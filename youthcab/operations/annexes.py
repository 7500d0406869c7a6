"""The annex of a statement as files: what each sentence stands on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from youthcab.document.annex import Annexed, annex, annex_workbook
from youthcab.document.typeset import copy_words, period_words, title_of
from youthcab.domain.without_names import changed_texts
from youthcab.export.clean import clean_text
from youthcab.operations.evidence_list import evidence_of
from youthcab.operations.exporting import as_issued
from youthcab.operations.names import for_names, text_in_roles
from youthcab.operations.statements import in_hand
from youthcab.records.period import Period
from youthcab.records.statement import Answer, IssuedCopy, Statement, StatementState, Voice
from youthcab.review.finding import Reviewed
from youthcab.review.names import NAMES
from youthcab.store.store import Store


def formats() -> tuple[tuple[str, str], ...]:
    """Return what an annex can be written as: each suffix, such as ".xlsx", with its title for people."""
    from youthcab.export.formats import FORMATS

    return tuple((each.suffix, f"{each.title} ({each.suffix})") for each in FORMATS)


def export_annex(
    store: Store,
    period: Period,
    paths: Sequence[Path],
    *,
    voice: Voice = Voice.PAPER,
    draft: bool = False,
    today: date | None = None,
) -> tuple[Path, ...]:
    """Write what each sentence of the statement of a period stands on, as a document or a workbook by its suffix.

    It is of the newest issued copy, or with `draft` of the words as they stand since. Raises ExportError where a file
    cannot be written.
    """
    from youthcab.export.formats import format_for, save
    from youthcab.export.replace import check_places

    chosen = [(path, format_for(path)) for path in paths]
    check_places(paths, store.where)
    statement = in_hand(store, period, voice)
    annexed = annexed_of(store, statement if draft else as_issued(statement), today or date.today())
    document, workbook = annex(annexed), annex_workbook(annexed)
    return tuple(save(workbook if each.takes_workbook else document, path) for path, each in chosen)


def annexed_of(store: Store, statement: Statement, today: date) -> Annexed:
    """Gather the annex of a statement, with a role in place of everyone who may not be named in council papers."""
    issued = statement.issued[-1] if statement.issued and statement.state is StatementState.ISSUED else None
    reviewed = for_names(store, statement, today)
    cabinet = reviewed.material.cabinet
    annexed = Annexed(
        title=title_of(statement, cabinet),
        subtitle=period_words(statement.period) if statement.period else "",
        lines=_life(issued),
        evidence=issued.evidence if issued else evidence_of(store, statement.blocks, statement.dated or today),
        author=issued.author if issued else cabinet.title,
        dated=issued.on if issued else statement.dated,
    )
    answers = issued.answers if issued else statement.answers
    told = changed_texts(annexed, lambda text: text_in_roles(reviewed, clean_text(text)))
    return replace(told, answers=tuple(_answer_in_roles(reviewed, each) for each in answers))


def _answer_in_roles(reviewed: Reviewed, answer: Answer) -> Answer:
    """Leave the name that an answer is about in its own words."""
    stand = frozenset({answer.what} if answer.check == NAMES else ())
    return changed_texts(answer, lambda text: text_in_roles(reviewed, clean_text(text), stand))


def _life(issued: IssuedCopy | None) -> tuple[str, ...]:
    return (copy_words(issued), f"Issued by: {issued.by}") if issued else ("Draft, not issued",)
