"""What review finds in the words, as a list: each with why, and what can be done about it at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from youthcab.review.finding import Finding, Level
from youthcab.ui.statement.finding_list import FindingList
from youthcab.ui.translation import plural, tr

_COUNTED = ((Level.BLOCKING, "must be mended"), (Level.WARNING, "to look at"), (Level.NOTE, "for information"))
_NOTHING = "Nothing to look at. What you write is checked as you type."


class Findings(QFrame):
    """The list with a count above it; the count is said aloud when it changes."""

    mended = Signal(object)
    answered = Signal(object)
    opened = Signal(str)
    chosen = Signal(object)
    answers_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.count = QLabel(tr(_NOTHING))
        self.count.setObjectName("quietWords")
        self.count.setWordWrap(True)
        self.count.setContentsMargins(16, 12, 16, 4)
        self.list = FindingList()
        self.list.mended.connect(self.mended)
        self.list.answered.connect(self.answered)
        self.list.opened.connect(self.opened)
        self.list.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 6)
        column.setSpacing(0)
        column.addWidget(self.count)
        column.addWidget(self.list, 1)
        self.list.setVisible(False)
        column.addStretch()
        self.answers_button = QPushButton()
        self.answers_button.setObjectName("quiet")
        self.answers_button.setToolTip(tr("What was answered and may stand; each answer can be taken back"))
        self.answers_button.clicked.connect(lambda: self.answers_asked.emit())
        self.answers_button.hide()
        column.addWidget(self.answers_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._shown: tuple[tuple[Finding, ...], bool] | None = None

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is in sight."""
        return self._shown[0] if self._shown else ()

    def show_findings(self, findings: Sequence[Finding], *, writing: bool) -> None:
        """Show what is found; where it is what is in sight already, nothing moves."""
        if self._shown == (tuple(findings), writing):
            return
        before, self._shown = self.count.text(), (tuple(findings), writing)
        self.list.show_findings(findings, writing=writing)
        self.list.setVisible(bool(findings))
        self.count.setText(counted(findings))
        if self.count.text() != before and self.isVisible():
            said = QAccessibleAnnouncementEvent(self, self.count.text())
            said.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
            QAccessible.updateAccessibility(said)

    def show_answered(self, count: int) -> None:
        """Offer to look through the answers that were given, where there are some."""
        self.answers_button.setText(plural(count, "One answer was given…", "{n} answers were given…"))
        self.answers_button.setVisible(count > 0)

    def next(self, step: int = 1) -> None:
        """Go to the next finding that stands in the words."""
        count = len(self.findings)
        for away in range(1, count + 1):
            place = (self.list.currentRow() + step * away) % count
            if self.findings[place].block is not None:
                self.list.setCurrentRow(place)
                self.chosen.emit(self.findings[place])
                return


def counted(findings: Sequence[Finding]) -> str:
    """Say how much is found, by what it asks for."""
    if not findings:
        return tr(_NOTHING)
    counts = Counter(each.level for each in findings)
    return ", ".join(f"{counts[level]} {tr(words)}" for level, words in _COUNTED if counts[level])


def most_pressing_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Put what must be mended before what is only to be looked at; within each, their order stays."""
    return tuple(sorted(findings, key=lambda each: tuple(Level).index(each.level)))
