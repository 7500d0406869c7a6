"""Summaries of a period for the officer: to look at, and as files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from youthcab.document.blocks import Figure
from youthcab.document.charts import attendance_of
from youthcab.document.summary import report, tabulate
from youthcab.domain.drawing import Pen, drawn
from youthcab.domain.material import Material
from youthcab.domain.summary import Summary, summarise
from youthcab.export.formats import format_for, save
from youthcab.export.replace import check_places
from youthcab.operations.cabinets import the_cabinet
from youthcab.progress import Progress, counted, unseen
from youthcab.records.action import Action
from youthcab.records.award_entry import AwardEntry
from youthcab.records.campaign import Campaign
from youthcab.records.entry import Entry
from youthcab.records.event import Event
from youthcab.records.period import Period
from youthcab.records.person import Person
from youthcab.records.podcast import Episode, Podcast
from youthcab.store.store import Store

_WIDTH = 560
_NAMES = ("a.xlsx", "a.pdf", "a.docx", "a.html", "a.csv")
_PEN = Pen("#1b1b1b", "#4d4d4d", "#0b6b62", "Open Sans", 12, lambda text: 6.8 * len(text))


def summary_of(store: Store, period: Period) -> Summary:
    """Add up a period from the records that may be published."""
    cabinet = the_cabinet(store)
    with store.reading() as reading:
        material = Material(
            cabinet=cabinet,
            people=reading.all(Person),
            campaigns=reading.all(Campaign),
            events=reading.relevant(Event, period.first, period.last),
            podcasts=reading.all(Podcast),
            # An old episode is played in the period too, and only its readings tell.
            episodes=reading.all(Episode),
            award_entries=reading.relevant(AwardEntry, period.first, period.last),
            entries=reading.relevant(Entry, period.first, period.last),
            actions=reading.relevant(Action, period.first, period.last),
        )
    return summarise(period, material)


def formats() -> tuple[tuple[str, str], ...]:
    """Return what a summary can be written as: each suffix, such as ".xlsx", with its title for people."""
    return tuple((each.suffix, f"{each.title} ({each.suffix})") for each in map(format_for, map(Path, _NAMES)))


def export_summary(
    store: Store, period: Period, paths: Sequence[Path], progress: Progress = unseen
) -> tuple[Path, ...]:
    """Write the summary into each path, as a workbook or as a document, by its suffix.

    A CSV file holds one line for each campaign, which is what spreadsheets and returns ask for.
    Raises ExportError before anything is written where a suffix is unknown. Stopping leaves the files that are whole.
    """
    chosen = [(path, format_for(path)) for path in paths]
    check_places(paths, store.where)
    summary = summary_of(store, period)
    on_paper = not all(each.takes_workbook for _, each in chosen)
    workbook, document = tabulate(summary), report(summary, _chart(summary) if on_paper else None)
    return tuple(save(workbook if each.takes_workbook else document, path) for path, each in counted(chosen, progress))


def _chart(summary: Summary) -> Figure | None:
    chart = attendance_of(summary)
    if chart is None:
        return None
    from youthcab.export.picture import png_of

    return Figure(png_of(drawn(chart, _PEN, _WIDTH)), chart.sentence, chart.title)
