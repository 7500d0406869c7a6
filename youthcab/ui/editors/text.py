"""Editors for words and whole numbers."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from youthcab.ui.editors.editor import Editor, silently


class Line(Editor):
    """One line of text."""

    def __init__(self, parent: QWidget | None = None, placeholder: str = "") -> None:
        super().__init__(parent)
        self.line = QLineEdit(placeholderText=placeholder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(lambda _: self.edited.emit())
        self.line.editingFinished.connect(self.committed)

    def value(self) -> Any:
        """Return the text without spaces around it."""
        return self.line.text().strip()

    def set_value(self, value: Any) -> None:
        """Show a text from its beginning."""
        self.line.setText(value)
        self.line.setCursorPosition(0)


class WholeNumber(Line):
    """A whole number, or nothing."""

    def value(self) -> Any:
        """Return the number; raises ValueError where the text is none."""
        text = self.line.text().replace(",", "").strip()
        if not text:
            return None
        if not text.isdecimal():
            raise ValueError(f'"{text}" is not a whole number: write one in digits, such as 12.')
        return int(text)

    def set_value(self, value: Any) -> None:
        """Show a number, or nothing."""
        super().set_value("" if value is None else str(value))


class _Pane(QPlainTextEdit):
    """Grows with its words and passes Tab on to the next field."""

    def __init__(self, editor: Paragraphs) -> None:
        super().__init__()
        self._editor = editor
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._editor.committed.emit()


class Paragraphs(Editor):
    """Longer text."""

    def __init__(self, parent: QWidget | None = None, placeholder: str = "", lines: int = 3) -> None:
        super().__init__(parent)
        self.pane = _Pane(self)
        self.pane.setPlaceholderText(placeholder)
        self.pane.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 24)
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
