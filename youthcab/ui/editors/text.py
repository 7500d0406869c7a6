"""Editors for words and whole numbers."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from youthcab.ui.editors.editor import Editor, silently
from youthcab.ui.editors.figures import read_whole
from youthcab.ui.editors.suggesting import Suggestions, Used
from youthcab.ui.words import one_line


class Line(Editor):
    """One line of text; what was `used` before is offered."""

    def __init__(self, parent: QWidget | None = None, placeholder: str = "", used: Used | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(placeholderText=placeholder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(lambda _: self.edited.emit())
        self.line.editingFinished.connect(self.committed)
        if used is not None:
            self.suggestions = Suggestions(self.line, used)
            self.suggestions.picked.connect(lambda _: self.edited.emit())

    def value(self) -> Any:
        """Return the text in one line and without spaces around it, also where more lines were pasted."""
        return one_line(self.line.text())

    def set_value(self, value: Any) -> None:
        """Show a text from its beginning."""
        self.line.setText(value)
        self.line.setCursorPosition(0)


class WholeNumber(Line):
    """A whole number, or nothing."""

    def value(self) -> Any:
        """Return the number; raises ValueError where the text is none."""
        return read_whole(self.line.text())

    def set_value(self, value: Any) -> None:
        """Show a number, or nothing."""
        super().set_value("" if value is None else str(value))


class _Pane(QPlainTextEdit):
    """Grows with its words and passes Tab on to the next field."""

    def __init__(self, editor: Paragraphs, lines: int, most: int) -> None:
        super().__init__()
        self._editor, self._lines, self._most = editor, lines, most
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self.updateGeometry())

    def sizeHint(self) -> QSize:
        """Return a height for as many lines as there are, within reason."""
        lines = min(max(self._lines, round(self.document().size().height())), self._most)
        around = self.contentsMargins().top() + self.contentsMargins().bottom() + self.document().documentMargin() * 2
        return QSize(super().sizeHint().width(), round(self.fontMetrics().lineSpacing() * lines + around) + 4)

    def minimumSizeHint(self) -> QSize:
        """Return the same height, and hardly any width."""
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for words that take more lines in a narrower pane."""
        super().resizeEvent(event)
        self.updateGeometry()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._editor.committed.emit()


class Paragraphs(Editor):
    """Longer text, of a height between `lines` and `most` lines."""

    def __init__(self, parent: QWidget | None = None, placeholder: str = "", lines: int = 2, most: int = 8) -> None:
        super().__init__(parent)
        self.pane = _Pane(self, lines, most)
        self.pane.setPlaceholderText(placeholder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane)
        self.setFocusProxy(self.pane)
        self.pane.textChanged.connect(self.edited)

    def value(self) -> Any:
        """Return the text without spaces around it."""
        return self.pane.toPlainText().strip()

    def set_value(self, value: Any) -> None:
        """Show a text."""
        with silently(self.pane):
            self.pane.setPlainText(value)
