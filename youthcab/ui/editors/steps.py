"""An editor for a dated history: one row for each step, made from the fields of the step itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, fields
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from youthcab.ui.editors.editor import Editor

MakeInner = Callable[[Any], Editor]


class _Row(QFrame):
    """The editors of one step; what cannot be read yet makes the whole step wait."""

    def __init__(self, step_type: type, step: Any, editors: dict[str, Editor], *, labelled: bool) -> None:
        super().__init__()
        self.setObjectName("step")
        self._type = step_type
        self.editors = editors
        self.remove = QPushButton("Take out")
        self.remove.setObjectName("quiet")
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 10, 10, 10)
        grid.setSpacing(6)
        for place, (name, editor) in enumerate(editors.items()):
            editor.set_value(getattr(step, name) if step is not None else None)
            if labelled:
                label = QLabel(in_words(name))
                label.setBuddy(editor.focusProxy() or editor)
                grid.addWidget(label, place // 2 * 2, place % 2)
            grid.addWidget(editor, place // 2 * 2 + 1, place % 2)
        last = len(editors) + 1
        grid.addWidget(self.remove, last, 0, 1, 2, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def value(self) -> Any:
        values = {name: editor.value() for name, editor in self.editors.items()}
        empty = [each.name for each in fields(self._type) if _required(each) and values[each.name] is None]
        return None if empty else self._type(**values)


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
        self.add = QPushButton(f"Add {word}")
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
        """Show these steps."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for step in value:
            self._show_row(step)

    def name_it(self, name: str) -> None:
        """Name every control by its place in the list."""
        self._name = name
        self.add.setAccessibleName(f"{self.add.text()} ({name})")
        for place, row in enumerate(self._rows, start=1):
            for field_name, editor in row.editors.items():
                editor.name_it(f"{name} {place}: {in_words(field_name).lower()}")
            row.remove.setAccessibleName(f"Take out {self._word} {place}")

    def _add_row(self) -> None:
        blank = None if any(_required(each) for each in fields(self._type)) else self._type()
        row = self._show_row(blank)
        next(iter(row.editors.values())).setFocus()
        self._changed()

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


def in_words(field_name: str) -> str:
    """Give the name of a field as people read it."""
    return field_name.replace("_", " ").capitalize()


def _required(each: Field[Any]) -> bool:
    return each.default is MISSING and each.default_factory is MISSING
