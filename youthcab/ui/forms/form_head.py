"""The head of a form: which record it is, whether it is saved, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from youthcab.ui.flow import Flow
from youthcab.ui.translation import tr
from youthcab.ui.words import Label


class Saved(StrEnum):
    """How what is in the form stands to what is kept."""

    NEW = "new"
    TYPING = "typing"
    KEPT = "kept"
    NOT_KEPT = "not kept"


_WORDS = {
    Saved.NEW: "Saves as you write",
    Saved.TYPING: "Saving…",
    Saved.KEPT: "✓ Saved",
    Saved.NOT_KEPT: "Not saved yet",
}
_TIPS = {
    Saved.NEW: "It is kept as soon as the first thing is written",
    Saved.TYPING: "It is kept when you pause or leave the field",
    Saved.KEPT: "Everything in this form is kept",
    Saved.NOT_KEPT: "Something in this form could not be kept: see the field, or the notice below",
}


class FormHead(QWidget):
    """Heading and buttons stand side by side, or one below the other where there is no room for that."""

    def __init__(self, back: QPushButton, buttons: Sequence[QPushButton], more: Sequence[QPushButton]) -> None:
        super().__init__()
        self.heading = Label()
        self.heading.setObjectName("formHeading")
        self.heading.setWordWrap(True)
        self.saved = Label()
        self.saved.setObjectName("saved")
        self._buttons = tuple(buttons)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.heading)
        words.addWidget(self.saved)
        self._side = QHBoxLayout()
        self._side.setSpacing(0)
        for button in buttons:
            self._side.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(2)
        self._top.addLayout(words, 1)
        self._top.addLayout(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 12, 0)
        column.setSpacing(2)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._top)
        if more:
            inside = QWidget()
            flow = Flow(inside, gap=2)
            for button in more:
                flow.addWidget(button)
            column.addWidget(inside)

    def show_heading(self, words: str) -> None:
        """Say which record it is."""
        self.heading.setText(words)
        self._fit()

    def show_saved(self, saved: Saved) -> None:
        """Say whether it is saved; that something is not is also told to a screen reader that asks."""
        self.saved.setText(tr(_WORDS[saved]))
        self.saved.setToolTip(tr(_TIPS[saved]))
        self.saved.setAccessibleDescription(tr(_TIPS[saved]))
        if self.saved.property("problem") is not (saved is Saved.NOT_KEPT):
            self.saved.setProperty("problem", saved is Saved.NOT_KEPT)
            self.saved.style().unpolish(self.saved)
            self.saved.style().polish(self.saved)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the buttons where there is room for them."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Do the same for another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        shown = [button for button in self._buttons if not button.isHidden()]
        room = self.width() - 32 - sum(button.sizeHint().width() for button in shown)
        longest = max(
            (self.heading.fontMetrics().horizontalAdvance(word) for word in self.heading.text().split()), default=0
        )
        all_of_it = self.heading.fontMetrics().horizontalAdvance(self.heading.text())
        fits = room >= max(longest, min(all_of_it, self.width() // 3))
        self._top.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
        self._side.setAlignment(Qt.AlignmentFlag.AlignTop if fits else Qt.AlignmentFlag.AlignLeft)
