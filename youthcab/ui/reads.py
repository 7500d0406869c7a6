"""How a record will read in the statement, live while it is typed."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from youthcab.operations import statements
from youthcab.records.record import Record
from youthcab.ui.desk import Desk
from youthcab.ui.shown import day_in_words
from youthcab.ui.task import Latest


class Reads(QFrame):
    """A card with the sentence that the statement would say; older answers never overtake newer ones."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("reads")
        self._desk, self._latest = desk, Latest(desk.runner)
        self._title = QLabel()
        self._title.setObjectName("readsTitle")
        self.words = QLabel()
        self.words.setObjectName("readsWords")
        self.words.setWordWrap(True)
        self.words.setAccessibleName("How it will read")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 14)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self.words)

    def show_for(self, record: Record | None) -> None:
        """Ask how a record reads, and show the answer when it comes."""
        if record is None:
            self._latest.forget()
            self._say("")
            return
        dated = self._desk.speaks_from()
        self._title.setText(f"How it will read on {day_in_words(dated)}")
        self._desk.ask(lambda store: statements.how_it_reads(store, record, dated), self._say, self._latest)

    def _say(self, words: str) -> None:
        self.words.setText(words or "Nothing to say yet: write what it is about, or a sentence in your own words.")
        self.words.setProperty("waiting", not words)
        self.words.style().unpolish(self.words)
        self.words.style().polish(self.words)
