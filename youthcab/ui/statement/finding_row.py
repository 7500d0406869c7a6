"""One thing that review finds: how much it asks for, what and why, and what can be done about it at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from youthcab.review.finding import Finding, Level
from youthcab.ui.cards import pill
from youthcab.ui.flow import Flow
from youthcab.ui.translation import tr

_TONES = {Level.BLOCKING: "bad", Level.WARNING: "warn", Level.NOTE: "soft"}
_LONGEST = 60


class FindingRow(QFrame):
    """One finding; its buttons say what they would do."""

    mended = Signal(object)
    answered = Signal(object)
    opened = Signal(str)

    def __init__(self, finding: Finding, writing: bool) -> None:
        super().__init__()
        self.setObjectName("finding")
        self.finding = finding
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 9, 8, 7)
        self._column.setSpacing(4)
        level = pill(tr(finding.level.value.capitalize()), _TONES[finding.level])
        what = QLabel(f"“{_short(finding.what)}”" if finding.end else finding.what)
        what.setObjectName("findingWhat")
        why = QLabel(why_and_mend(finding))
        why.setObjectName("quietWords")
        for label in (what, why):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (level, what, why):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._column.addWidget(label)
        self._column.addWidget(self._below(writing))

    def height_at(self, width: int) -> int:
        """Return the height, in pixels, that its words and buttons need at a width."""
        return self._column.totalHeightForWidth(width)

    def _below(self, writing: bool) -> QWidget:
        below, finding = QWidget(), self.finding
        row = Flow(below, gap=0)
        if writing and finding.replacement is not None:
            words = (
                tr("Write “{replacement}”", replacement=_short(finding.replacement))
                if finding.replacement
                else tr("Take it out")
            )
            row.addWidget(self._button(words, lambda: self.mended.emit(finding)))
        if finding.record is not None:
            row.addWidget(self._button(tr("Open the record"), lambda: self.opened.emit(str(finding.record))))
        if writing and finding.answerable:
            row.addWidget(self._button(tr("Answer…"), lambda: self.answered.emit(finding)))
        if not self.buttons:
            below.hide()
        return below

    def _button(self, words: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName("quiet")
        button.setProperty("first", not self.buttons)
        button.setAccessibleName(f"{words}: {self.finding.what}")
        button.clicked.connect(lambda: act())
        self.buttons.append(button)
        return button


def why_and_mend(finding: Finding) -> str:
    """Say in sentences why it was found and how it is mended."""
    return f"{finding.why[:1].upper()}{finding.why[1:]} {finding.mend}"


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
