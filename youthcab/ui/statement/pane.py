"""Where the words of one paragraph are written: as high as they are, with no scroll bar of its own."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

_FRAME = 12  # padding and border of the style sheet, above and below


class Pane(QPlainTextEdit):
    """As high as its words."""

    entered = Signal()
    left = Signal()
    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("words")
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self.fit)

    def fit(self) -> None:
        """Take the height of the words at this width."""
        block, height = self.document().firstBlock(), 0.0
        while block.isValid():
            height += self.blockBoundingRect(block).height()
            block = block.next()
        self.setFixedHeight(ceil(height + 2 * self.document().documentMargin()) + _FRAME)

    def changeEvent(self, event: QEvent) -> None:
        """Take another height with another size of text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take another height at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the cursor is here."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the cursor went elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask what a sentence stands on by Ctrl and a click."""
        super().mouseReleaseEvent(event)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.asked.emit()


def places_in(text: str) -> list[int]:
    """Give where each sign of the block's own text stands in a text as it was typed, whose spaces may be more."""
    places: list[int] = []
    is_space = True
    for place, sign in enumerate(text):
        if not sign.isspace() or not is_space:
            places.append(place)
        is_space = sign.isspace()
    places.append(len(text))
    return places
