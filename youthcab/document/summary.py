"""A summary as a workbook to work with, and as a document to read: the same columns, as data, make both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from youthcab.document import blocks
from youthcab.document.blocks import Block, Bullets, Document, Heading, Table
from youthcab.document.sheet import Cell, Chart, Column, ColumnKind, Sheet, Workbook
from youthcab.document.typeset import period_words
from youthcab.domain.summary import Summary, Tally
from youthcab.domain.sums import Sum
from youthcab.draft.english.dates import date_words
from youthcab.records.figure import Figure, Qualifier
from youthcab.records.when import When

_CLAIMS = {Qualifier.EXACT: "", Qualifier.TARGET: "target of "}
_UNKNOWN = "not known"
_NONE = "none"


@dataclass(frozen=True, slots=True)
class Part:
    """A column: its header, its cell for a line, and whether it stands on paper too or in the workbook only."""

    header: str
    cell: Callable[[Any], Cell]
    kind: ColumnKind = ColumnKind.TEXT
    on_paper: bool = True


def _number(header: str, cell: Callable[[Any], Cell]) -> Part:
    return Part(header, cell, ColumnKind.NUMBER)


def _typed(header: str, cell: Callable[[Any], Cell], kind: ColumnKind = ColumnKind.NUMBER) -> Part:
    return Part(header, cell, kind, on_paper=False)


def _day(header: str, cell: Callable[[Any], Cell]) -> Part:
    return _typed(header, cell, ColumnKind.DATE)


_TALLY = (
    Part("Campaign", lambda tally: tally.title),
    _number("Events held", lambda tally: tally.held),
    _number("Events planned", lambda tally: tally.planned),
    _typed("Registered", lambda tally: tally.registered.number),
    Part("Registered, as known", lambda tally: sum_words(tally.registered, "events")),
    _typed("Attended", lambda tally: tally.attended.number),
    Part("Attended, as known", lambda tally: sum_words(tally.attended, "events")),
    _number("Episodes published", lambda tally: tally.episodes),
    _typed("Plays gained", lambda tally: tally.plays.number),
    Part("Plays gained, as known", lambda tally: sum_words(tally.plays, "episodes")),
    _number("Award steps", lambda tally: tally.award_steps),
    _typed("Figures logged", lambda tally: tally.figures),
    _typed("Actions done", lambda tally: tally.actions_done),
    _typed("Actions open", lambda tally: tally.actions_open),
)
_WHEN = (
    Part("When", lambda line: when_words(line.when)),
    _day("From", lambda line: line.when.first),
    _day("To", lambda line: line.when.last),
)
_CAMPAIGNS = Part("Campaigns", lambda line: ", ".join(line.campaigns) or "whole cabinet")
_EVENTS: tuple[Part, ...] = (
    Part("Event", lambda line: _capital(line.title)),
    Part("Kind", lambda line: line.kind.value),
    *_WHEN,
    Part("How it stands", lambda line: "held" if line.held else line.status.value),
    _CAMPAIGNS,
    _typed("Sessions", lambda line: _result(line.sessions)),
    _typed("Registered", lambda line: _result(line.registered)),
    Part("Registered, as known", lambda line: figure_words(line.registered)),
    _typed("Attended", lambda line: _result(line.attended)),
    Part("Attended, as known", lambda line: figure_words(line.attended)),
)
_EPISODES: tuple[Part, ...] = (
    Part("Episode", lambda line: _capital(line.title)),
    Part("Series", lambda line: line.series),
    _typed("Number", lambda line: line.number),
    Part("Published", lambda line: when_words(line.when)),
    _day("Published on", lambda line: line.when.first if line.when.first == line.when.last else None),
    _CAMPAIGNS,
    _typed("Minutes", lambda line: line.minutes),
    Part("Transcript or captions", lambda line: "yes" if line.transcript else "no"),
    _typed("Plays gained", lambda line: line.gain.figure.number if line.gain else None),
    Part("Plays gained, as known", lambda line: figure_words(line.gain.figure if line.gain else None)),
    _day("Counted from", lambda line: line.gain.since if line.gain else None),
    _day("Counted to", lambda line: line.gain.until if line.gain else None),
)
_AWARDS: tuple[Part, ...] = (
    Part("Award", lambda line: _capital(line.title)),
    Part("Given by", lambda line: line.giver),
    Part("Category", lambda line: line.category),
    Part("Step", lambda line: line.stage.value),
    *_WHEN,
    _CAMPAIGNS,
)
_FIGURES: tuple[Part, ...] = (
    Part("What", lambda line: _capital(line.title)),
    _typed("Number", lambda line: line.figure.number),
    Part("Figure", lambda line: figure_words(line.figure)),
    _typed("Claim", lambda line: line.figure.qualifier.value, ColumnKind.TEXT),
    _typed("Unit", lambda line: line.figure.unit, ColumnKind.TEXT),
    Part("How measured", lambda line: line.figure.measured),
    _day("As of", lambda line: line.figure.as_of),
    *_WHEN,
    _CAMPAIGNS,
)
_ATTENDED = next(place for place, part in enumerate(_TALLY) if part.header == "Attended")


def tabulate(summary: Summary) -> Workbook:
    """Return the summary as typed sheets; the first, campaign by campaign, has a chart of attendance."""
    alt = _chart_words(summary.tallies)
    chart = Chart("Attendance by campaign", alt, 0, (_ATTENDED,)) if alt else None
    sheets = (
        replace(_sheet("Campaigns", _TALLY, summary.tallies, chart), total=_cells(_TALLY, summary.whole)),
        *(_sheet(title, parts, lines) for title, _, parts, lines in _lists(summary)),
        Sheet("How to read this", (Column("Note"),), tuple((note,) for note in _notes(summary))),
    )
    return Workbook(_title(summary), sheets, author=summary.body, dated=summary.period.last)


def report(summary: Summary, chart: blocks.Figure | None = None) -> Document:
    """Return the summary as a document: all in a few lines, a table for each list that has any, how to read them.

    A `chart` stands below what each campaign did.
    """
    told: list[Block] = [Heading("In all"), Bullets(_in_all(summary.whole))]
    lists = (("Campaign by campaign", "What each campaign did", _TALLY, summary.tallies), *_lists(summary))
    for title, caption, parts, lines in lists:
        if lines:
            told += [Heading(title), _table(caption, parts, lines)]
        if chart is not None and parts is _TALLY:
            told.append(chart)
    told += [Heading("How to read this"), Bullets(_notes(summary))]
    return Document(_title(summary), tuple(told), author=summary.body, dated=summary.period.last)


def when_words(when: When) -> str:
    """Give a moment for a table, always with its year: "10 March 2021", "mid-March 2021"; open words as they are."""
    # Seen from the first of all days, no year is near enough to be left out.
    return date_words(when, date.min).removeprefix("from ") or when.words or _UNKNOWN


def figure_words(figure: Figure | None) -> str:
    """Give a figure for a table: "over 2,000 young people", "target of 50"; "not known" for None."""
    if figure is None:
        return _UNKNOWN
    claim = _CLAIMS.get(figure.qualifier, f"{figure.qualifier.value} ")
    return f"{claim}{_digits(figure.number)} {figure.unit}".strip()


def sum_words(total: Sum, records: str) -> str:
    """Give what is known in all, "over 84 young people (2 of 3 events)"; unlike figures stand side by side."""
    if not total.asked:
        return _NONE
    if not total.known:
        return _UNKNOWN
    words = ", ".join(figure_words(figure) for figure in total.figures)
    return words if total.known == total.asked else f"{words} ({total.known} of {total.asked} {records})"


def _digits(number: Decimal) -> str:
    return f"{int(number):,}" if number == int(number) else f"{number:,}"


def _result(figure: Figure | None) -> Decimal | None:
    return None if figure is None or figure.qualifier is Qualifier.TARGET else figure.number


def _lists(summary: Summary) -> tuple[tuple[str, str, tuple[Part, ...], Sequence[object]], ...]:
    return (
        ("Events", "What took place or is planned, by day", _EVENTS, summary.events),
        ("Episodes", "New episodes, and plays gained", _EPISODES, summary.episodes),
        ("Awards", "Steps of award entries, by day", _AWARDS, summary.awards),
        ("Figures", "Other figures, as they were logged", _FIGURES, summary.figures),
    )


def _in_all(whole: Tally) -> tuple[str, ...]:
    return (
        f"Events: {whole.held} held, {whole.planned} planned",
        f"Attendance: {sum_words(whole.attended, 'events')}",
        f"Episodes: {whole.episodes} published; plays gained: {sum_words(whole.plays, 'episodes')}",
        f"Award steps: {whole.award_steps}",
        f"Actions: {whole.actions_done} done, {whole.actions_open} open",
    )


def _sheet(title: str, parts: tuple[Part, ...], lines: Sequence[object], chart: Chart | None = None) -> Sheet:
    columns = tuple(Column(part.header, part.kind) for part in parts)
    return Sheet(title, columns, tuple(_cells(parts, line) for line in lines), chart)


def _cells(parts: tuple[Part, ...], line: object) -> tuple[Cell, ...]:
    return tuple(part.cell(line) for part in parts)


def _table(caption: str, parts: tuple[Part, ...], lines: Sequence[object]) -> Table:
    columns = [(part, [_on_paper(part.cell(line)) for line in lines]) for part in parts if part.on_paper]
    shown = [(part, cells) for part, cells in columns if set(cells) - {_UNKNOWN, _NONE}]
    header = tuple(part.header.removesuffix(", as known") for part, _ in shown)
    numeric = frozenset(place for place, (part, _) in enumerate(shown) if part.kind is ColumnKind.NUMBER)
    return Table(caption, header, tuple(zip(*(cells for _, cells in shown), strict=True)), numeric)


def _on_paper(cell: Cell) -> str:
    return _UNKNOWN if cell in (None, "") else str(cell)


def _capital(title: str) -> str:
    return title[:1].upper() + title[1:]


def _title(summary: Summary) -> str:
    return f"{summary.body}: summary of {period_words(summary.period)}"


def _chart_words(tallies: tuple[Tally, ...]) -> str:
    known = [f"{tally.title} {figure_words(tally.attended.figures[0])}" for tally in tallies if tally.attended.number]
    return f"Attendance by campaign: {'; '.join(known)}." if known else ""


def _notes(summary: Summary) -> tuple[str, ...]:
    left_out, vague = summary.left_out, summary.vague
    return (
        "An event counts as held once it is marked so or its attendance is recorded; otherwise it is shown as it "
        "stands. An event of two campaigns counts for each of them, and once in all.",
        "What has no date of its own belongs to the period in which it was noted.",
        "Only figures of the same unit and way of measuring are added up. A target is never counted, and what is not "
        "known is told as that or left empty, never 0.",
        "Plays gained are the difference between two readings; the days they count from and to can lie outside the "
        "period where no nearer reading was taken.",
        f"Left out because they may not be published: {left_out}. Not placed because their date is too vague: {vague}.",
    )
