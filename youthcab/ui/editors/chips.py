"""Editors for lists: each item is a small button that takes it out, with a line below to put one in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QStringListModel, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton, QVBoxLayout, QWidget

from youthcab.records.identity import Id
from youthcab.ui.editors.editor import Editor
from youthcab.ui.flow import Flow

Search = Callable[[str], Sequence[tuple[Id, str]]]
Label = Callable[[Id], str]


class _Entry(QLineEdit):
    """A line whose Enter puts in what is written, without leaving the line."""

    def __init__(self, editor: Chips, placeholder: str) -> None:
        super().__init__(placeholderText=placeholder)
        self._editor = editor

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            self._editor.put_in(self.text())
            return
        super().keyPressEvent(event)


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

    def _take(self, item: Any) -> None:
        self._items.append(item)
        self._changed()

    def _drop(self, place: int) -> None:
        del self._items[place]
        self.line.setFocus()
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
        for place, item in enumerate(self._items):
            words = self.words_of(item)
            button = QPushButton(f"{_shortened(words)}  ×")
            button.setObjectName("chip")
            button.setToolTip(f"Take out {words}")
            button.setAccessibleName(f"Take {words} out of {self._name}")
            button.clicked.connect(lambda _=False, place=place: self._drop(place))
            self._flow.addWidget(button)
            button.show()
        self._chips.setVisible(bool(self._items))
        self._chips.updateGeometry()


class Words(Chips):
    """A list of short texts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Write one and press Enter", parent)
        self.line.editingFinished.connect(lambda: self.put_in(self.line.text()))
        self.line.textEdited.connect(lambda _: self.edited.emit())

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


class Links(Chips):
    """Links to other records, found by writing a part of their name; `single` holds one at most."""

    def __init__(self, search: Search, label: Label, *, single: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("Search by name", parent)
        self._search, self._label, self._single = search, label, single
        self._found: dict[str, Id] = {}
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.activated.connect(self._picked)
        self.line.setCompleter(self._completer)
        self.line.textEdited.connect(self._look)
        self.line.editingFinished.connect(self._leave)

    def words_of(self, item: Any) -> str:
        """Return the label of the record that is linked to."""
        return self._label(item)

    def value(self) -> Any:
        """Return the links, or the one link or nothing."""
        if self._single:
            return self._items[0] if self._items else None
        return tuple(self._items)

    def set_value(self, value: Any) -> None:
        """Show these links."""
        if self._single:
            value = () if value is None else (value,)
        super().set_value(value)
        self.line.clear()

    def put_in(self, text: str) -> None:
        """Link to the first record found by the text."""
        self._look(text)
        for name, found in self._found.items():
            self._link(name, found)
            return

    def _look(self, text: str) -> None:
        self._found = {}
        for each, name in self._search(text):
            unique = name if name not in self._found else f"{name} ({len(self._found) + 1})"
            self._found[unique] = each
        self._names.setStringList(list(self._found))

    def _picked(self, name: str) -> None:
        found = self._found.get(name)
        if found is not None:
            # The completer writes the name into the line after this signal: clear it when that is done.
            QTimer.singleShot(0, self.line.clear)
            self._link(name, found)

    def _link(self, name: str, found: Id) -> None:
        self.line.clear()
        if found in self._items:
            return
        if self._single:
            self._items = []
        self._take(found)

    def _leave(self) -> None:
        if self.line.text().strip() in self._found:
            self.put_in(self.line.text().strip())
        elif (popup := self._completer.popup()) is None or not popup.isVisible():
            self.line.clear()


def _shortened(words: str) -> str:
    return words if len(words) <= 48 else words[:46].rstrip() + "…"
