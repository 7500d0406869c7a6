"""What stands beside the words of a statement: what review finds, and the records behind a sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget

from youthcab.records.identity import Id
from youthcab.records.statement import Source
from youthcab.review.finding import Finding
from youthcab.ui.cards import Card, Row
from youthcab.ui.desk import Desk
from youthcab.ui.statement.findings import Findings
from youthcab.ui.told import field_in_words
from youthcab.ui.translation import tr

_AT_MOST, _FIELDS_SHOWN = 40, 3
_FOUND, _SOURCES = 0, 1


class StatementSide(QTabWidget):
    """Two tabs; sources are looked up only while they are in sight."""

    open_id = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._sources: tuple[Source, ...] | None = None
        self._sources_of: Callable[[], tuple[Source, ...]] = tuple
        self.findings = Findings()
        self.findings.opened.connect(self.open_id)
        self.sources = Card(
            tr("What this stands on"),
            tr("No record stands behind this. Put the cursor into another sentence."),
            "list-checks",
        )
        scroll = QScrollArea()
        scroll.setObjectName("scrolled")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self.sources)
        scroll.setAccessibleName(tr("Sources"))
        self.tabBar().setUsesScrollButtons(False)
        self.tabBar().setAccessibleName(tr("Review or sources"))
        self.addTab(self.findings, tr("Review"))
        self.addTab(scroll, tr("Sources"))
        self.setTabToolTip(_SOURCES, tr("What the sentence at the cursor stands on (F2)"))
        self.currentChanged.connect(lambda _: self.show_sources(self._sources_of))

    def show_findings(self, findings: Sequence[Finding], *, writing: bool) -> None:
        """Show what review finds, and how much on the tab."""
        self.findings.show_findings(findings, writing=writing)
        self.setTabText(_FOUND, tr("Review ({count})", count=len(findings)) if findings else tr("Review"))

    def show_sources(self, of: Callable[[], tuple[Source, ...]]) -> None:
        """Show the records that a sentence stands on, each with the fields that were used, while they are in sight."""
        self._sources_of = of
        if self.currentIndex() != _SOURCES or (sources := of()) == self._sources:
            return
        self._sources = sources
        self.sources.show_rows(tuple(fields_of(sources).items()), lambda used: self._row(*used), _AT_MOST)

    def next_finding(self) -> None:
        """Go to the next thing that review finds in the words, with the list of all in sight."""
        self.setCurrentIndex(_FOUND)
        self.findings.next()

    def _row(self, record: Id, fields: list[str]) -> Row:
        words = self._desk.label(record)
        return Row(words[:1].upper() + words[1:], _few(fields), open=partial(self.open_id.emit, record))


def fields_of(sources: Sequence[Source]) -> dict[Id, list[str]]:
    """Gather the fields that are used of each record."""
    used: dict[Id, list[str]] = {}
    for source in dict.fromkeys(sources):
        used.setdefault(source.record, []).append(field_in_words(source.field).lower())
    return used


def _few(fields: list[str]) -> str:
    if len(fields) <= _FIELDS_SHOWN:
        return ", ".join(fields)
    return tr("{fields} and {count} more", fields=", ".join(fields[:_FIELDS_SHOWN]), count=len(fields) - _FIELDS_SHOWN)
