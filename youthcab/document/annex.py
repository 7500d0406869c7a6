"""The annex that shows what each sentence of a statement stands on: to read, and as a workbook."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from youthcab.document.blocks import Block, Bullets, Document, Heading, Lines
from youthcab.document.sheet import Column, ColumnKind, Sheet, Workbook
from youthcab.document.typeset import day_words
from youthcab.records.statement import Answer, Evidence

_TITLE = "What the statement stands on"
_OWN_WORDS = "The chair’s own words: they stand on no record."
_EMPTY = "nothing recorded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Annexed:
    """What an annex tells: of which statement and version it is, what that stands on, and what was answered."""

    title: str
    subtitle: str
    lines: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    answers: tuple[Answer, ...] = ()
    author: str = ""
    dated: date | None = None


def annex(annexed: Annexed) -> Document:
    """Lay the annex out: each sentence with a number, and under it the records with what they held."""
    blocks: list[Block] = [Lines((annexed.title, *annexed.lines)), Heading("Sentence by sentence")]
    for number, sentence, stands_on in _by_sentence(annexed.evidence):
        records = tuple(_told(record, tuple(group)) for record, group in groupby(stands_on, lambda each: each.record))
        blocks += [Heading(f"{number}. {sentence}", 3), Bullets(records or (_OWN_WORDS,))]
    if annexed.answers:
        blocks += [Heading("What review found and somebody answered"), Bullets(tuple(map(_answered, annexed.answers)))]
    return Document(_TITLE, tuple(blocks), annexed.subtitle, author=annexed.author, dated=annexed.dated)


def annex_workbook(annexed: Annexed) -> Workbook:
    """Return the annex as typed sheets: a row for each record and field under a sentence, and the answers."""
    headers = ("Number", "Sentence", "Record", "Field", "What it held")
    kinds = (ColumnKind.NUMBER, *[ColumnKind.TEXT] * 4)
    columns = tuple(Column(header, kind) for header, kind in zip(headers, kinds, strict=True))
    rows = tuple(
        (number, sentence, each.record, each.field, each.value)
        for number, sentence, stands_on in _by_sentence(annexed.evidence)
        for each in stands_on or (Evidence(record=_OWN_WORDS),)
    )
    answered = tuple((each.what, each.reason, each.by, each.on) for each in annexed.answers)
    columns_of_answers = (Column("What"), Column("Reason"), Column("By"), Column("On", ColumnKind.DATE))
    sheets = (Sheet("Evidence", columns, rows), Sheet("Answers", columns_of_answers, answered))
    title = f"{_TITLE}: {annexed.subtitle}"
    return Workbook(title, sheets, author=annexed.author, dated=annexed.dated)


def _by_sentence(evidence: tuple[Evidence, ...]) -> Iterator[tuple[int, str, tuple[Evidence, ...]]]:
    for number, (sentence, group) in enumerate(groupby(evidence, lambda each: each.sentence), start=1):
        yield number, sentence, tuple(each for each in group if each.record)


def _told(record: str, held: tuple[Evidence, ...]) -> str:
    """Name a record with what its fields held; a field that says no more than the name does is left out."""
    told = [f"{each.field}: {each.value or _EMPTY}" for each in held if each.value.lower() != record.lower()]
    return f"{record} ({'; '.join(told)})" if told else record


def _answered(answer: Answer) -> str:
    said = ", ".join(part for part in (answer.by, day_words(answer.on)) if part)
    return f"{answer.what}: {answer.reason} ({said})"
