"""What stands beside the words of a statement: the records behind a paragraph, and how it will look on paper."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QTextBrowser

from youthcab.operations import exporting
from youthcab.records.identity import Id
from youthcab.records.statement import Block, Statement
from youthcab.ui.cards import Card, Row
from youthcab.ui.desk import Desk
from youthcab.ui.task import Latest

_AT_MOST, _FIELDS_SHOWN = 40, 3


class StatementSide(QTabWidget):
    """Two tabs; the preview is made only while it is in sight."""

    open_id = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._latest = desk, Latest(desk.runner)
        self._statement: Statement | None = None
        self.sources = Card(
            "What this stands on", "Put the cursor into a paragraph to see the records behind it.", "list-checks"
        )
        self.paper = QTextBrowser()
        self.paper.setObjectName("paper")
        self.paper.setAccessibleName("Preview of the statement")
        self.paper.setOpenLinks(False)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self.sources)
        scroll.setAccessibleName("Sources")
        self.tabBar().setAccessibleName("Sources or preview")
        self.addTab(scroll, "Sources")
        self.addTab(self.paper, "Preview")
        self.currentChanged.connect(lambda _: self.show_preview(self._statement))

    def show_sources(self, block: Block) -> None:
        """Show the records that a paragraph stands on, each with the fields that were used."""
        used: dict[Id, list[str]] = {}
        for source in dict.fromkeys(source for sentence in block.sentences for source in sentence.sources):
            used.setdefault(source.record, []).append(source.field.replace("_", " "))
        self.sources.show_rows(tuple(self._row(each, fields) for each, fields in used.items()), _AT_MOST)

    def show_preview(self, statement: Statement | None) -> None:
        """Show a statement as its printed page will look."""
        self._statement = statement
        if statement is None or not statement.blocks:
            self.paper.clear()
        elif self.currentWidget() is self.paper:
            self._desk.ask(lambda store: exporting.preview_html(store, statement), self.paper.setHtml, self._latest)

    def turn_to_preview(self) -> None:
        """Bring the preview into sight."""
        self.setCurrentWidget(self.paper)

    def _row(self, record: Id, fields: list[str]) -> Row:
        words = self._desk.label(record)
        return Row(words[:1].upper() + words[1:], _few(fields), open=partial(self.open_id.emit, record))


def _few(fields: list[str]) -> str:
    if len(fields) <= _FIELDS_SHOWN:
        return ", ".join(fields)
    return f"{', '.join(fields[:_FIELDS_SHOWN])} and {len(fields) - _FIELDS_SHOWN} more"
