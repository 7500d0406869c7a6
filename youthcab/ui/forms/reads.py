"""How a record will read in the statement, live while it is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from youthcab.operations import statements
from youthcab.records.award_entry import AwardEntry
from youthcab.records.campaign import Campaign
from youthcab.records.record import Record
from youthcab.ui.desk import Desk
from youthcab.ui.shown import day_in_words
from youthcab.ui.task import Latest
from youthcab.ui.translation import tr

_MOST_LINES = 5
_NOTHING = "Nothing to say yet: write what it is about, or a sentence in your own words."
_NOTHING_YET: dict[type[Record], str] = {
    Campaign: "Nothing to say yet: add a stage to say what it is doing.",
    AwardEntry: "Nothing to say yet: name the award, and add a step to say what has happened.",
}
_NO_STEP = "Nothing to say yet: add a step to say what has happened."
_GAP = 8


class Reads(QFrame):
    """A card with the sentence that the statement would say; older answers never overtake newer ones."""

    def __init__(self, desk: Desk, kind: type[Record]) -> None:
        super().__init__()
        self.setObjectName("reads")
        self._empty = tr(_NOTHING_YET.get(kind, _NOTHING))
        self._desk, self._latest = desk, Latest(desk.runner)
        self._title = QLabel()
        self._title.setObjectName("readsTitle")
        self._title.setWordWrap(True)
        self._title.setContentsMargins(2, 0, 0, 0)
        self.words = QLabel()
        self.words.setObjectName("readsWords")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setAccessibleName(tr("How it will read"))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 8, 12, 8)
        column.setSpacing(2)
        column.addWidget(self._title)
        self._shelf = _Shelf(self.words)
        column.addWidget(self._shelf)

    def show_for(self, record: Record | None) -> None:
        """Ask how a record reads, and show the answer when it comes."""
        if record is None:
            self._latest.forget()
            self._say("")
            return
        self._empty = _nothing_yet(record)
        dated = self._desk.speaks_from()
        self._title.setText(tr("How it will read on {day}", day=day_in_words(dated)))
        self._desk.ask(lambda store: statements.how_it_reads(store, record, dated), self._say, self._latest)

    def _say(self, words: str) -> None:
        self.words.setText(words or self._empty)
        self.words.setProperty("waiting", not words)
        self.words.style().unpolish(self.words)
        self.words.style().polish(self.words)
        self._shelf.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for the words at another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            QTimer.singleShot(0, self, self._shelf.fit)


def _nothing_yet(record: Record) -> str:
    """Say what is still needed before a record can be told; and of a campaign, what sentences will call it."""
    if isinstance(record, AwardEntry) and record.award:
        return tr(_NO_STEP)
    called = statements.called(record) if isinstance(record, Campaign) else ""
    if called:
        return tr("Nothing to say yet. Add a stage, and a sentence will say: “{called} …”", called=called)
    return tr(_NOTHING_YET.get(type(record), _NOTHING))


class _Shelf(QScrollArea):
    """As high as its words, up to a few lines; longer words are scrolled, so that the fields keep their room."""

    def __init__(self, words: QLabel) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setObjectName("shelf")
        self.setAccessibleName(tr("How it will read, to scroll"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setObjectName("plain")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, _GAP, 0)
        column.addWidget(words)
        self.setWidget(inside)
        self._words = words

    def fit(self) -> None:
        """Take the height of the words at this width."""
        line, width = self._words.fontMetrics().lineSpacing(), self.viewport().width() - _GAP
        most = line * max(2, min(_MOST_LINES, self.window().height() // 7 // line))
        wanted = self._words.heightForWidth(width)
        self.setFixedHeight(min(wanted, most) + 5)
        # Only what has to be scrolled has to be reached with Tab.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if wanted > most else Qt.FocusPolicy.NoFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()
