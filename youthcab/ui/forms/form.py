"""A form made from fields given as data: every editor fits its field's type, and everything saves by itself."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from youthcab.domain.looking_over import Doubt
from youthcab.records.fields import about, field_named
from youthcab.records.plain import default_of
from youthcab.records.record import Record
from youthcab.ui.editors.editor import Editor
from youthcab.ui.editors.known import Linkable
from youthcab.ui.editors.make import make_editor
from youthcab.ui.forms.fields import Field, FieldBox, Section, SectionBox
from youthcab.ui.forms.tab_order import set_tab_order
from youthcab.ui.translation import tr

_PAUSE, _LIVE = 1500, 150  # milliseconds


class Form(QScrollArea):
    """Shows one record; `submitted` carries the fields that were changed.

    `typed` says at once that something was typed, `edited` when the fingers rest, `settled` that it was handed over.
    """

    submitted = Signal(object)
    typed = Signal()
    edited = Signal()
    settled = Signal()

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
        self._known = known
        self._order = QTimer(self, singleShot=True, interval=0)
        self._order.timeout.connect(self._set_tab_order)
        self._inside = QWidget()
        self._inside.setObjectName("formInside")
        self._inside.setProperty("toRead", False)
        self._sections = [self._make_section(section) for section in sections]
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(20, 4, 20, 16)
        self._column.setSpacing(12)
        for section in self._sections:
            self._column.addWidget(section)
        self._column.addStretch(1)
        self.setWidget(self._inside)
        self._order.start()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._on_pause)
        self._live = QTimer(self, singleShot=True, interval=_LIVE)
        self._live.timeout.connect(self.edited)

    @property
    def record(self) -> Record | None:
        """The record as it was last known to be kept, or the blank one that is being begun."""
        return self._record

    def editor(self, name: str) -> Editor:
        """Return the editor of a field, and open its section if it is folded."""
        for section in self._sections:
            if any(field.name == name for field in section.section.fields):
                section.open_if(True)
        return self._boxes[name].editor

    def add_below(self, widget: QWidget) -> None:
        """Put something below the fields, which is scrolled with them."""
        self._column.insertWidget(self._column.count() - 1, widget)
        self._order.start()

    def advise(self, doubts: Mapping[str, Doubt]) -> None:
        """Say beside each field, by its name, what to look at again; aloud if it comes up while somebody writes."""
        for name, box in self._boxes.items():
            box.advise(doubts.get(name), aloud=self._typing_in is not None)
        QTimer.singleShot(0, self, self._keep_in_sight)

    def show_record(self, record: Record | None) -> None:
        """Show another record; what was typed for the one before must have been committed."""
        self._pause.stop()
        self._live.stop()
        self._record, self._typing_in = record, None
        self.setEnabled(record is not None)
        self.verticalScrollBar().setValue(0)
        shown = record or self._type()
        for box in self._boxes.values():
            box.advise(None)
            self._show_in(box, shown)
        for section in self._sections:
            section.open_if(any(_filled(shown, field.name) for field in section.section.fields if not field.aside))

    def allow(self, writing: bool) -> None:
        """Let the record be changed, or only be read."""
        if self._inside.property("toRead") is (not writing):
            return
        self._inside.setProperty("toRead", not writing)
        for box in self._boxes.values():
            box.editor.allow(writing)
        for widget in self._inside.findChildren(QWidget):
            widget.style().unpolish(widget)
            widget.style().polish(widget)

    def take_in(self, record: Record) -> None:
        """Take over what was kept, and leave alone what is being typed."""
        typed, before = self._not_kept(), self._record
        self._record = record
        for name, box in self._boxes.items():
            if name not in typed and before is not None and getattr(before, name) != getattr(record, name):
                self._show_in(box, record)

    def problems(self) -> tuple[str, ...]:
        """Return what is wrong with fields that cannot be read, in words."""
        return tuple(problem for box in self._boxes.values() if self._record and (problem := box.check()))

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

    def unsaved(self) -> tuple[str, ...]:
        """Return a line for each field that holds something which is not kept, or cannot be read."""
        return tuple(self._boxes[name].as_line() for name in self._not_kept())

    def commit(self) -> None:
        """Hand over what was changed, if anything was."""
        self._pause.stop()
        if self._record is not None and (changed := self.changes()):
            self.submitted.emit(changed)
        self.settled.emit()

    def focus_first(self) -> None:
        """Put the cursor into the first field that is not kept, or else into the first."""
        self.editor(next(iter((*self._not_kept(), *self._boxes)))).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the fields in as many columns as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Do the same for another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.widget() is not None:
            self._fit()

    def _fit(self) -> None:
        margins = self._column.contentsMargins()
        room = self.viewport().width() - margins.left() - margins.right()
        for section in self._sections:
            section.fit(room)
        self._inside.setMaximumWidth(self.viewport().width())

    def _make_section(self, section: Section) -> SectionBox:
        made = SectionBox(section)
        made.opened.connect(lambda: self._fill(made))
        if not section.folded:
            self._fill(made)
        return made

    def _fill(self, box: SectionBox) -> None:
        if box.section.fields[0].name in self._boxes:
            return
        made = [self._make_field(field) for field in box.section.fields]
        box.fill(made)
        for each in made:
            self._show_in(each, self._record or self._type())
        self._order.start()

    def _make_field(self, field: Field) -> FieldBox:
        declared = field_named(self._type, field.name)
        editor = make_editor(
            self._type,
            declared,
            self._known,
            long=field.long,
            word=tr(field.word),
            placeholder=tr(field.example) if field.example else "",
            suggest=field.suggest,
        )
        box = FieldBox(field, editor, about(declared).sentence)
        editor.edited.connect(lambda: self._on_edited(box))
        editor.committed.connect(lambda: self._on_committed(box))
        editor.grown.connect(self._order.start)
        self._boxes[field.name] = box
        editor.allow(not self._inside.property("toRead"))
        return box

    def _show_in(self, box: FieldBox, record: Record) -> None:
        box.editor.set_value(getattr(record, box.field.name))
        box.check()

    def _on_edited(self, box: FieldBox) -> None:
        if box.below.property("problem"):
            box.check()
        else:
            box.echo()
        self._typing_in = box
        self.typed.emit()
        self._live.start()
        self._pause.start()

    def _keep_in_sight(self) -> None:
        """Keep the field in sight that is written in, when what is said above it moves it down."""
        focused = self.focusWidget()
        if focused is not None and focused.hasFocus() and self._inside.isAncestorOf(focused):
            self.ensureWidgetVisible(focused)

    def _set_tab_order(self) -> None:
        set_tab_order(self._inside)

    def _not_kept(self) -> list[str]:
        changed, boxes = self.changes(), self._boxes.items() if self._record else ()
        return [name for name, box in boxes if name in changed or not box.is_readable()]

    def _on_pause(self) -> None:
        if self._typing_in is not None:
            self._typing_in.check()
        self.commit()

    def _on_committed(self, box: FieldBox) -> None:
        box.check()
        self.commit()


def _filled(record: Record, name: str) -> bool:
    return bool(getattr(record, name) != default_of(field_named(type(record), name)))
