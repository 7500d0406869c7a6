"""An editor for links to other records: found by a part of their name, opened by Enter, added where there is none."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QStringListModel, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from youthcab.records.identity import Id
from youthcab.ui.editors.chips import Chip, Chips
from youthcab.ui.editors.known import Linkable
from youthcab.ui.editors.suggesting import popup_for, same
from youthcab.ui.translation import tr
from youthcab.ui.words import as_tip

_CAN_BE_ADDED = {
    "campaign": "Add the campaign “{name}”",
    "person": "Add the person “{name}”",
    "partner": "Add the partner “{name}”",
    "podcast": "Add the series “{name}”",
}


class _Open(Chip):
    """A chip's name: a click or Enter opens the record, Delete takes the link out."""

    def __init__(self, words: str, editor: Links, place: int) -> None:
        super().__init__(words)
        self._take_out = partial(editor.take_out, place)
        self.setObjectName("chipOpen")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, take out with Delete."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._take_out()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Links(Chips):
    """Links to records of one kind; `single` holds one at most."""

    def __init__(self, known: Linkable, kind: str, *, single: bool = False, parent: QWidget | None = None) -> None:
        self._known, self._kind, self._single, self._may_write = known, kind, single, True
        super().__init__(tr("Search by name"), parent)
        self._found: dict[str, Id | None] = {}
        self._written = ""
        self._names = QStringListModel(self)
        self.completer = popup_for(self.line, self._names)
        self.completer.activated.connect(self._picked)
        self.line.textEdited.connect(self._look)
        self.line.editingFinished.connect(self._leave)
        self.line.wants_all.connect(lambda: self._look(self.line.text()))

    def words_of(self, item: Any) -> str:
        """Return the label of the record that is linked to."""
        return self._known.label(item)

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

    def understood(self) -> str:
        """Say that what is written in the line is no link yet."""
        if not (written := self.line.text().strip()):
            return ""
        if self._kind in _CAN_BE_ADDED:
            return tr("“{name}” is not put in yet: choose one of the list, or press Enter.", name=written)
        return tr("“{name}” is not put in yet: choose one of the list.", name=written)

    def put_in(self, text: str) -> None:
        """Link to the first record found by the text, or else to a new one of that name."""
        self._known.search(self._kind, text, lambda found: self._take_first(text, found))

    def take_out(self, place: int) -> None:
        """Take the link at a place out, where that is allowed."""
        if self._may_write:
            self.drop(place)

    def allow(self, writing: bool) -> None:
        """Let links be put in and taken out, or only be opened."""
        self._may_write = writing
        self.line.setEnabled(writing)
        self._draw()

    def make_chip(self, place: int, item: Any) -> QWidget:
        """Make a chip whose name opens the record, with a button to take it out."""
        words = self.words_of(item)
        chip = QWidget()
        row = QHBoxLayout(chip)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        opening = _Open(words, self, place)
        opening.setToolTip(as_tip(tr("Open {name} (Enter); take it out (Delete)", name=words)))
        opening.setAccessibleName(tr("Open {name}", name=words))
        opening.setAccessibleDescription(tr("Delete takes it out"))
        opening.clicked.connect(lambda: self._known.open(item))
        out = QPushButton("×")
        out.setObjectName("chipOut")
        self.say_what_it_takes_out(out, words)
        out.clicked.connect(lambda: self.take_out(place))
        out.setEnabled(self._may_write)
        row.addWidget(opening)
        row.addWidget(out)
        return chip

    def _look(self, text: str) -> None:
        self._known.search(self._kind, text, lambda found: self._show(text, found))

    def _show(self, text: str, found: Sequence[tuple[Id, str]]) -> None:
        if text.strip() != self.line.text().strip():
            return
        self._found = {}
        for each, name in found:
            unique = name if name not in self._found else f"{name} ({len(self._found) + 1})"
            self._found[unique] = each
        if (name := text.strip()) and self._kind in _CAN_BE_ADDED and not any(same(name, each) for _, each in found):
            self._found[tr(_CAN_BE_ADDED[self._kind], name=name)] = None
        self._written = name
        self._names.setStringList(list(self._found))
        if self._found and self.line.hasFocus():
            self.completer.complete()

    def _picked(self, row: str) -> None:
        if row in self._found:
            found = self._found[row]
            # The completer writes the row into the line after this signal: clear it when that is done.
            QTimer.singleShot(0, self.line.clear)
            self._link(found if found is not None else self._begin(self._written))

    def _take_first(self, text: str, found: Sequence[tuple[Id, str]]) -> None:
        if self.line.text().strip() != text.strip():
            return
        exact = [each for each, name in found if same(name, text)]
        first = next(iter((*exact, *(each for each, _ in found))), None)
        self._link(first if first is not None else self._begin(text.strip()))

    def _begin(self, name: str) -> Id | None:
        return self._known.begin(self._kind, name) if self._kind in _CAN_BE_ADDED else None

    def _link(self, found: Id | None) -> None:
        if found is None:
            self.edited.emit()
            return
        self.line.clear()
        if found in self._items:
            self._changed()
            return
        if self._single:
            self._items = []
        self._take(found)

    def _leave(self) -> None:
        written = self.line.text().strip()
        known = [each for name, each in self._found.items() if each is not None and same(name, written)]
        if known and written:
            self._link(known[0])
        else:
            self.committed.emit()
