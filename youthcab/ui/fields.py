"""The parts of a form as data, and the widgets that show them: a field with its label, a section with its title."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from youthcab.ui.editors.editor import Editor
from youthcab.ui.shown import in_words


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form; its type, its meaning and its links come from the record."""

    name: str
    label: str
    long: bool = False
    half: bool = False
    hint: bool = False
    word: str = "step"
    example: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Fields that belong together; a folded one opens by itself where the record has something in it."""

    title: str
    fields: tuple[Field, ...]
    folded: bool = False


class FieldBox(QWidget):
    """A label, its editor, and one line below for what is wrong with it or what was understood."""

    def __init__(self, field: Field, editor: Editor, sentence: str) -> None:
        super().__init__()
        self.field, self.editor = field, editor
        self.label = QLabel(field.label)
        self.label.setBuddy(editor.focusProxy() or editor)
        self.label.setObjectName("fieldLabel")
        self.below = QLabel()
        self.below.setWordWrap(True)
        self.below.setObjectName("below")
        self.below.hide()
        editor.name_it(field.label)
        editor.describe(sentence)
        self.label.setToolTip(sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.label)
        if field.hint:
            hint = QLabel(sentence)
            hint.setObjectName("hint")
            hint.setWordWrap(True)
            column.addWidget(hint)
        column.addWidget(editor)
        column.addWidget(self.below)
        column.addStretch()

    def check(self) -> str:
        """Say below what is wrong, or what was understood; return what is wrong."""
        try:
            words, problem = self.editor.understood(), ""
            self.editor.value()
        except ValueError as error:
            words = problem = str(error)
        self._say(words, is_problem=bool(problem))
        return problem

    def is_readable(self) -> bool:
        """Tell whether what is written can be read."""
        try:
            self.editor.value()
        except ValueError:
            return False
        return True

    def as_line(self) -> str:
        """Return the field's name with what is written in it."""
        lines = [line.text() for line in self.editor.findChildren(QLineEdit)]
        lines += [text.toPlainText() for text in self.editor.findChildren(QPlainTextEdit)]
        written = " ".join(filter(None, lines)) or (in_words(self.editor.value()) if self.is_readable() else "")
        return f"{self.field.label}: {written}"

    def say_problem(self, problem: str) -> None:
        """Say below what is wrong with a value that can be read."""
        self._say(problem, is_problem=True)

    def _say(self, words: str, *, is_problem: bool) -> None:
        self.below.setText(words)
        self.below.setVisible(bool(words))
        self.below.setProperty("problem", is_problem)
        self.below.style().unpolish(self.below)
        self.below.style().polish(self.below)
        self.editor.describe(words)


class SectionBox(QFrame):
    """A titled part of the form whose fields stand in two columns; a folded one makes them when it is opened."""

    opened = Signal()

    def __init__(self, section: Section) -> None:
        super().__init__()
        self.section = section
        self.inside = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.toggle: QPushButton | None = None
        if section.folded:
            self.toggle = QPushButton(section.title)
            self.toggle.setCheckable(True)
            self.toggle.setObjectName("fold")
            self.toggle.toggled.connect(self._fold)
            column.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
            self._fold(open_=False)
        elif section.title:
            title = QLabel(section.title)
            title.setObjectName("sectionTitle")
            column.addWidget(title)
        column.addWidget(self.inside)

    def fill(self, boxes: Sequence[FieldBox]) -> None:
        """Put the fields in their places."""
        grid = QGridLayout(self.inside)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(14)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        _place(grid, boxes)

    def open_if(self, filled: bool) -> None:
        """Open a folded section that has something in it."""
        if self.toggle is not None:
            self.toggle.setChecked(filled)

    def _fold(self, open_: bool) -> None:
        if open_:
            self.opened.emit()
        self.inside.setVisible(open_)
        if self.toggle is not None:
            self.toggle.setText(f"{'▾' if open_ else '▸'}  {self.section.title}")
            self.toggle.setAccessibleName(self.section.title)


def _place(grid: QGridLayout, boxes: Sequence[FieldBox]) -> None:
    row, column = 0, 0
    for box in boxes:
        wide = not box.field.half
        if wide and column:
            row, column = row + 1, 0
        grid.addWidget(box, row, column, 1, 2 if wide else 1)
        row, column = (row, 1) if not wide and not column else (row + 1, 0)
