"""An editor for a dated history: one row for each step, made from the fields of the step itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, fields
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from youthcab.ui.editors.editor import Editor
from youthcab.ui.editors.pairs import Pairs
from youthcab.ui.translation import tr
from youthcab.ui.words import Label

MakeInner = Callable[[Any], Editor]
_NARROWEST = 54  # letters that two fields side by side have to hold


class _Row(QFrame):
    """The editors of one step; it waits until something is said in it, and until all of it can be read."""

    def __init__(self, step_type: type, step: Any, editors: dict[str, Editor], *, labelled: bool) -> None:
        super().__init__()
        self.setObjectName("step")
        self._type, self._is_said = step_type, False
        self.editors = editors
        self.remove = QPushButton(tr("Take out"))
        self.remove.setObjectName("quiet")
        self.understood = Label()
        self.understood.setObjectName("below")
        self.understood.setWordWrap(True)
        self._pairs = Pairs(self, gap=6, row_gap=6)
        self._pairs.setContentsMargins(10, 10, 10, 6)
        for name, editor in editors.items():
            editor.set_value(getattr(step, name) if step is not None else None)
            editor.edited.connect(self._on_edited)
            self._pairs.add_half(_labelled(name, editor) if labelled else editor)
        below = QHBoxLayout()
        below.addWidget(self.understood, 1)
        below.addStretch()
        below.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        self._pairs.end_row()
        self._pairs.addLayout(below)
        self._echo()

    def value(self) -> Any:
        if not self._is_said:
            return None
        values = {name: editor.value() for name, editor in self.editors.items()}
        empty = [each.name for each in fields(self._type) if _required(each) and values[each.name] is None]
        return None if empty else self._type(**values)

    def show_step(self, step: Any) -> None:
        self._is_said = True
        for name, editor in self.editors.items():
            editor.set_value(getattr(step, name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the fields side by side where there is room for it."""
        super().resizeEvent(event)
        self._pairs.fit(narrow=self.width() < _NARROWEST * self.fontMetrics().averageCharWidth())

    def _on_edited(self) -> None:
        self._is_said = True
        self._echo()

    def _echo(self) -> None:
        self.understood.setText("; ".join(filter(None, map(_understood, self.editors.values()))))
        self.understood.setVisible(bool(self.understood.text()))


class Steps(Editor):
    """A tuple of small dataclasses, such as the stages of a campaign, oldest first; `labelled` names each field."""

    def __init__(
        self,
        step_type: type,
        word: str,
        make_inner: MakeInner,
        parent: QWidget | None = None,
        *,
        labelled: bool = False,
    ) -> None:
        super().__init__(parent)
        self._labelled = labelled
        self._type, self._word, self._make_inner = step_type, word, make_inner
        self._rows: list[_Row] = []
        self._name = word
        self.add = QPushButton(tr("Add {word}", word=word))
        self.add.setObjectName("quiet")
        self.add.clicked.connect(self._add_row)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.add)

    def value(self) -> Any:
        """Return the complete steps; raises ValueError where one holds a text that cannot be read."""
        return tuple(step for row in self._rows if (step := row.value()) is not None)

    def set_value(self, value: Any) -> None:
        """Show these steps; rows that hold them already stay, and so does the cursor in them."""
        if self._holds(value):
            return
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for step in value:
            self._show_row(step).show_step(step)

    def _holds(self, value: Any) -> bool:
        try:
            complete = [(row, step) for row in self._rows if (step := row.value()) is not None]
        except ValueError:
            return False
        if not complete or tuple(step for _, step in complete) != tuple(value):
            return False
        for row, step in complete:
            row.show_step(step)
        return True

    def name_it(self, name: str) -> None:
        """Name every control by its place in the list."""
        self._name = name
        self.add.setAccessibleName(f"{self.add.text()} ({name})")
        for place, row in enumerate(self._rows, start=1):
            for field_name, editor in row.editors.items():
                editor.name_it(f"{name} {place}: {in_words(field_name).lower()}")
            row.remove.setAccessibleName(tr("Take out {word} {place}", word=self._word, place=place))

    def _add_row(self) -> None:
        blank = None if any(_required(each) for each in fields(self._type)) else self._type()
        row = self._show_row(blank)
        next(iter(row.editors.values())).setFocus()

    def _show_row(self, step: Any) -> _Row:
        editors = {each.name: self._make_inner(each) for each in fields(self._type)}
        row = _Row(self._type, step, editors, labelled=self._labelled)
        for editor in row.editors.values():
            editor.edited.connect(self.edited)
            editor.committed.connect(self.committed)
        row.remove.clicked.connect(lambda: self._take_out(row))
        self._rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        self.name_it(self._name)
        self.grown.emit()
        return row

    def _take_out(self, row: _Row) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        self.name_it(self._name)
        self.add.setFocus()
        self._changed()

    def _changed(self) -> None:
        self.edited.emit()
        self.committed.emit()


def _labelled(name: str, editor: Editor) -> QWidget:
    both, label = QWidget(), Label(in_words(name))
    label.setBuddy(editor.focusProxy() or editor)
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(label)
    column.addWidget(editor)
    return both


def in_words(field_name: str) -> str:
    """Give the name of a field as people read it."""
    return tr(field_name.replace("_", " ").capitalize())


def _understood(editor: Editor) -> str:
    try:
        return editor.understood()
    except ValueError:
        return ""


def _required(each: Field[Any]) -> bool:
    return each.default is MISSING and each.default_factory is MISSING
