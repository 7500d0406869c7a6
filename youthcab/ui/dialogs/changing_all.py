"""Give one field of many records the same value, and say before how many that changes."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any, get_origin

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from youthcab.records.fields import about, field_named
from youthcab.records.record import Record
from youthcab.ui.desk import Desk
from youthcab.ui.editors.choice import StillBox
from youthcab.ui.editors.make import make_editor
from youthcab.ui.forms.fields import Field, FieldBox
from youthcab.ui.forms.known import Known
from youthcab.ui.forms.tab_order import go_round
from youthcab.ui.lists.filters import type_of
from youthcab.ui.lists.list_doings import Change
from youthcab.ui.lists.listing import Listing, fields_of
from youthcab.ui.shown import in_words
from youthcab.ui.translation import plural, tr
from youthcab.ui.words import Label

_WAYS = ("Add to what is there", "Take out of what is there", "Put in place of what is there")
_SENTENCES = (
    "Add {value} to “{field}” in {records}",
    "Take {value} out of “{field}” in {records}",
    "Set “{field}” to {value} in {records}",
)
_LOOKED_AT = 1000  # records that are gone through while somebody types
_ADD, _TAKE_OUT, _REPLACE = range(3)


class ChangeAllDialog(QDialog):
    """A field to choose, the form's own editor for it, and a sentence that says what will be done."""

    def __init__(self, desk: Desk, listing: Listing, chosen: Sequence[Record], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Change a field"))
        self._listing, self._chosen, self._desk, self._known = listing, tuple(chosen), desk, Known(desk)
        self._fields = fields_of(listing)
        self._boxes: dict[str, FieldBox] = {}
        heading = Label(plural(len(self._chosen), "Change one record", "Change {n} records at once"))
        heading.setObjectName("formHeading")
        self.field = StillBox()
        self.field.addItems([tr(each.label) for each in self._fields])
        self.way = StillBox()
        self.way.addItems([tr(each) for each in _WAYS])
        self.way.setAccessibleName(tr("How it is changed"))
        self._editors = QStackedWidget()
        self.preview = Label()
        self.preview.setWordWrap(True)
        self.preview.setObjectName("preview")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.button = self._buttons.addButton(tr("Change them"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.button.setObjectName("primary")
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out(heading)
        self.field.currentIndexChanged.connect(lambda _: self._show_field())
        self.way.currentIndexChanged.connect(lambda _: self._look())
        self.field.setCurrentIndex(self._first())
        self._show_field()
        self.resize(QSize(520, 360).expandedTo(self.sizeHint()))

    def choose(self, name: str) -> FieldBox:
        """Choose a field, and return its editor with what is said below it."""
        self.field.setCurrentIndex([each.name for each in self._fields].index(name))
        return self._boxes[name]

    def change(self) -> Change:
        """Return what is done to each record."""
        name, value, way = self._now.name, self._boxes[self._now.name].editor.value(), self._way()
        return lambda record: dataclasses.replace(record, **{name: _changed(getattr(record, name), value, way)})

    def sentence(self) -> str:
        """Say what will be done, such as "Set Status to Held in 14 records"."""
        box = self._boxes[self._now.name]
        label, value = tr(self._now.label), self._in_words(box.editor.value())
        count = plural(len(self._chosen), "one record", "{n} records")
        if not value:
            return tr("Empty “{field}” in {records}", field=label, records=count)
        return tr(_SENTENCES[self._way()], field=label, value=value, records=count)

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Go round as the eye reads: Qt would put an editor, made when its field is chosen, after the buttons."""
        return go_round(self, forward=next_) or super().focusNextPrevChild(next_)

    @property
    def _now(self) -> Field:
        return self._fields[self.field.currentIndex()]

    def _way(self) -> int:
        return self.way.currentIndex() if self._is_list(self._now) else _REPLACE

    def _is_list(self, field: Field) -> bool:
        return get_origin(type_of(self._listing.kind, field.name)) is tuple

    def _first(self) -> int:
        names = [each.name for each in self._fields]
        return next((names.index(each) for each in ("status", "state", "standing", "kind") if each in names), 0)

    def _show_field(self) -> None:
        field = self._now
        if field.name not in self._boxes:
            self._boxes[field.name] = self._make_box(field)
            self._editors.addWidget(self._boxes[field.name])
        self._editors.setCurrentWidget(self._boxes[field.name])
        self.way.setVisible(self._is_list(field))
        self._look()

    def _make_box(self, field: Field) -> FieldBox:
        kind = self._listing.kind
        declared = field_named(kind, field.name)
        editor = make_editor(kind, declared, self._known, long=field.long, word=field.word, placeholder=field.example)
        box = FieldBox(dataclasses.replace(field, hint=False, label=tr("New value")), editor, about(declared).sentence)
        editor.set_value(getattr(kind(), field.name))
        editor.name_it(tr("New value of {field}", field=tr(field.label)))
        for said in (editor.edited, editor.committed):
            said.connect(self._look)
        return box

    def _look(self) -> None:
        self._say_what_is_done()
        self.button.setAccessibleDescription(self.preview.text())

    def _say_what_is_done(self) -> None:
        box = self._boxes[self._now.name]
        if box.check() or (self._way() != _REPLACE and not box.editor.value()):
            self.preview.setText(tr("Choose what is to be changed."))
            self.button.setEnabled(False)
            return
        change = self.change()
        already = sum(change(each) == each for each in self._chosen) if len(self._chosen) <= _LOOKED_AT else 0
        more = plural(already, "One of them has it already.", "{n} of them have it already.") if already else ""
        self.preview.setText(f"{self.sentence()}. {more}".strip())
        self.button.setEnabled(already < len(self._chosen))

    def _in_words(self, value: Any) -> str:
        if about(field_named(self._listing.kind, self._now.name)).to:
            links = value if isinstance(value, tuple) else (value,) if value else ()
            return ", ".join(f"“{self._desk.label(each)}”" for each in links)
        words = in_words(value)
        return f"“{words}”" if words else ""

    def _lay_out(self, heading: QLabel) -> None:
        label = Label(tr("&Field"))
        label.setObjectName("fieldLabel")
        label.setBuddy(self.field)
        self.field.setAccessibleName(tr("Field"))
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(10)
        for widget in (heading, label, self.field, self.way, self._editors):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(self.preview)
        column.addWidget(self._buttons)


def _changed(before: Any, value: Any, way: int) -> Any:
    if way == _ADD:
        return tuple(dict.fromkeys((*before, *value)))
    if way == _TAKE_OUT:
        return tuple(each for each in before if each not in value)
    return value
