"""Editors for lists: each item is a small button that takes it out, with a line below to put one in."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from youthcab.ui.editors.editor import Editor
from youthcab.ui.editors.suggesting import Suggestions, Used
from youthcab.ui.flow import Flow
from youthcab.ui.translation import tr
from youthcab.ui.words import name_with_tip, on_button, one_line


class _Entry(QLineEdit):
    """A line whose Enter puts in what is written, without leaving the line; Down asks for all there is."""

    wants_all = Signal()

    def __init__(self, editor: Chips, placeholder: str) -> None:
        super().__init__(placeholderText=placeholder)
        self._editor = editor

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            self._editor.put_in(one_line(self.text()))
        elif event.key() == Qt.Key.Key_Down:
            self.wants_all.emit()
        else:
            super().keyPressEvent(event)


class Chip(QPushButton):
    """A button that shortens its words where there is no room for all of them; `end` is always shown."""

    def __init__(self, words: str, end: str = "") -> None:
        super().__init__(on_button(shortened(words)) + end)
        self._words, self._end = shortened(words), end
        self._shown = self._words
        self.setMinimumWidth(48)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what does not fit."""
        super().resizeEvent(event)
        short_of = self.sizeHint().width() - self.width()
        if short_of > 0:
            metrics = self.fontMetrics()
            room = metrics.horizontalAdvance(self._shown) - short_of
            self._shown = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room)
            self.setText(on_button(self._shown) + self._end)


class Chips(Editor):
    """What lists of words and lists of links share: the row of chips and the line below it."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[Any] = []
        self._name = ""
        self._chips = QWidget()
        self._flow = Flow(self._chips)
        self.line = _Entry(self, placeholder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._chips)
        column.addWidget(self.line)
        self.setFocusProxy(self.line)
        self._draw()

    def put_in(self, text: str) -> None:
        """Take what is written in the line into the list."""
        raise NotImplementedError

    def words_of(self, item: Any) -> str:
        """Return what a chip says."""
        return str(item)

    def make_chip(self, place: int, item: Any) -> QWidget:
        """Make the chip of an item, which takes it out."""
        words = self.words_of(item)
        button = Chip(words, "  ×")
        button.setObjectName("chip")
        self.say_what_it_takes_out(button, words)
        button.clicked.connect(lambda: self.drop(place))
        return button

    def say_what_it_takes_out(self, button: QPushButton, words: str) -> None:
        """Name a button that takes an item out."""
        name = tr("Take {item} out of {list}", item=words, list=self._name)
        name_with_tip(button, name, tr("Take out {item}", item=words))

    def value(self) -> Any:
        """Return the items in their order."""
        return tuple(self._items)

    def set_value(self, value: Any) -> None:
        """Show these items."""
        self._items = list(value)
        self._draw()

    def name_it(self, name: str) -> None:
        """Name the line; each chip says what it takes out."""
        self._name = name
        self.line.setAccessibleName(name)
        self._draw()

    def drop(self, place: int) -> None:
        """Take the item at a place out."""
        del self._items[place]
        self.line.setFocus()
        self._changed()

    def _take(self, item: Any) -> None:
        self._items.append(item)
        self._changed()

    def _changed(self) -> None:
        self._draw()
        self.edited.emit()
        self.committed.emit()

    def _draw(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (chip := item.widget()) is not None:
                chip.hide()
                chip.deleteLater()
        for place, each in enumerate(self._items):
            chip = self.make_chip(place, each)
            self._flow.addWidget(chip)
            chip.show()
        self._chips.setVisible(bool(self._items))
        self._chips.updateGeometry()
        self.grown.emit()


class Words(Chips):
    """A list of short texts; what was `used` before is offered."""

    def __init__(self, parent: QWidget | None = None, placeholder: str = "", used: Used | None = None) -> None:
        super().__init__(placeholder or tr("Write one and press Enter"), parent)
        self.line.editingFinished.connect(lambda: self.put_in(one_line(self.line.text())))
        self.line.textEdited.connect(lambda _: self.edited.emit())
        if used is not None:
            self.suggestions = Suggestions(self.line, used)
            # The completer writes what was picked into the line after its signal.
            self.suggestions.picked.connect(lambda text: QTimer.singleShot(0, self, lambda: self.put_in(text)))

    def value(self) -> Any:
        """Return the texts, with the one that is still being written."""
        unfinished = self.line.text().strip()
        return (*self._items, unfinished) if unfinished else tuple(self._items)

    def put_in(self, text: str) -> None:
        """Take a text in, unless it is empty or there already."""
        self.line.clear()
        text = " ".join(text.split())
        if text and text not in self._items:
            self._take(text)


def shortened(words: str) -> str:
    """Return words that are not too long for a chip."""
    return words if len(words) <= 48 else words[:46].rstrip() + "…"
