"""A form made from fields given as data: every editor fits its field's type, and everything saves by itself."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from youthcab.records.fields import about, field_named
from youthcab.records.plain import default_of
from youthcab.records.record import Record
from youthcab.ui.editors.editor import Editor
from youthcab.ui.editors.make import Linkable, make_editor

_PAUSE = 1500
_LIVE = 150


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
        self.below.setText(words)
        self.below.setVisible(bool(words))
        self.below.setProperty("problem", bool(problem))
        self.below.style().unpolish(self.below)
        self.below.style().polish(self.below)
        self.editor.describe(words)
        return problem


class SectionBox(QFrame):
    """A titled part of the form whose fields stand in two columns."""

    def __init__(self, section: Section, boxes: Sequence[FieldBox]) -> None:
        super().__init__()
        self.section, self.boxes = section, tuple(boxes)
        self.inside = QWidget()
        grid = QGridLayout(self.inside)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(14)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        _place(grid, self.boxes)
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

    def open_if(self, filled: bool) -> None:
        """Open a folded section that has something in it."""
        if self.toggle is not None:
            self.toggle.setChecked(filled)

    def _fold(self, open_: bool) -> None:
        self.inside.setVisible(open_)
        if self.toggle is not None:
            self.toggle.setText(f"{'▾' if open_ else '▸'}  {self.section.title}")
            self.toggle.setAccessibleName(self.section.title)


class Form(QScrollArea):
    """Shows one record; `submitted` carries the fields that were changed, `edited` says that typing goes on."""

    submitted = Signal(object)
    edited = Signal()

    def __init__(self, record_type: type[Record], sections: Sequence[Section], known: Linkable) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._type = record_type
        self._record: Record | None = None
        self._typing_in: FieldBox | None = None
        self._boxes: dict[str, FieldBox] = {}
        self._sections = [self._make_section(section, known) for section in sections]
        inside = QWidget()
        inside.setObjectName("formInside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 4, 20, 20)
        column.setSpacing(18)
        for section in self._sections:
            column.addWidget(section)
        column.addStretch(1)
        self.setWidget(inside)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._on_pause)
        self._live = QTimer(self, singleShot=True, interval=_LIVE)
        self._live.timeout.connect(self.edited)

    @property
    def record(self) -> Record | None:
        """The record as it was last known to be kept, or the blank one that is being begun."""
        return self._record

    def editor(self, name: str) -> Editor:
        """Return the editor of a field."""
        return self._boxes[name].editor

    def problem(self, name: str) -> str:
        """Return what is wrong with a field, in words."""
        return self._boxes[name].check()

    def show_record(self, record: Record | None) -> None:
        """Show another record; what was typed for the one before must have been committed."""
        self._pause.stop()
        self._live.stop()
        self._record = record
        self.setEnabled(record is not None)
        self.verticalScrollBar().setValue(0)
        shown = record or self._type()
        for name, box in self._boxes.items():
            box.editor.set_value(getattr(shown, name))
            box.check()
        for section in self._sections:
            section.open_if(any(_filled(shown, box.field.name) for box in section.boxes))

    def take_in(self, record: Record) -> None:
        """Take over what was kept, and leave alone what is being typed."""
        dirty, before = self.changes(), self._record
        self._record = record
        for name, box in self._boxes.items():
            if name not in dirty and before is not None and getattr(before, name) != getattr(record, name):
                box.editor.set_value(getattr(record, name))
                box.check()

    def changes(self) -> dict[str, Any]:
        """Return the fields whose value can be read and differs from what is kept."""
        changed: dict[str, Any] = {}
        for name, box in self._boxes.items():
            try:
                value = box.editor.value()
            except ValueError:
                continue
            if self._record is not None and value != getattr(self._record, name):
                changed[name] = value
        return changed

    def as_typed(self) -> Record | None:
        """Return the record as it stands in the form now."""
        return self._record and dataclasses.replace(self._record, **self.changes())

    def commit(self) -> None:
        """Hand over what was changed, if anything was."""
        self._pause.stop()
        if self._record is not None and (changed := self.changes()):
            self.submitted.emit(changed)

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        next(iter(self._boxes.values())).editor.setFocus()

    def _make_section(self, section: Section, known: Linkable) -> SectionBox:
        for field in section.fields:
            declared = field_named(self._type, field.name)
            editor = make_editor(
                self._type, declared, known, long=field.long, word=field.word, placeholder=field.example
            )
            box = FieldBox(field, editor, about(declared).sentence)
            editor.edited.connect(lambda box=box: self._on_edited(box))
            editor.committed.connect(lambda box=box: self._on_committed(box))
            self._boxes[field.name] = box
        return SectionBox(section, [self._boxes[field.name] for field in section.fields])

    def _on_edited(self, box: FieldBox) -> None:
        if box.below.property("problem"):
            box.check()
        self._typing_in = box
        self._live.start()
        self._pause.start()

    def _on_pause(self) -> None:
        if self._typing_in is not None:
            self._typing_in.check()
        self.commit()

    def _on_committed(self, box: FieldBox) -> None:
        box.check()
        self.commit()


def _place(grid: QGridLayout, boxes: Sequence[FieldBox]) -> None:
    row, column = 0, 0
    for box in boxes:
        wide = not box.field.half
        if wide and column:
            row, column = row + 1, 0
        grid.addWidget(box, row, column, 1, 2 if wide else 1)
        row, column = (row, 1) if not wide and not column else (row + 1, 0)


def _filled(record: Record, name: str) -> bool:
    return bool(getattr(record, name) != default_of(field_named(type(record), name)))
