"""Changing one cell where it stands: the form's own editor for the field, over the cell."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from youthcab.operations import records
from youthcab.operations.changes import Changes
from youthcab.records.fields import about, field_named
from youthcab.records.record import Record
from youthcab.ui.desk import Desk
from youthcab.ui.editors.choice import Choice
from youthcab.ui.editors.make import make_editor
from youthcab.ui.forms.fields import FieldBox
from youthcab.ui.forms.known import Known
from youthcab.ui.lists.listing import Listing, field_in_cell
from youthcab.ui.lists.record_grid import RecordGrid
from youthcab.ui.notices import Tone
from youthcab.ui.shown import in_a_list
from youthcab.ui.translation import tr

if TYPE_CHECKING:
    from youthcab.store.store import Store

_LEAST_WIDTH, _EDGE = 240, 1  # pixels; the edge is drawn by the style sheet, of which the layout knows nothing
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


class CellEditor(QFrame):
    """The editor of one field of one record; Enter keeps, Tab keeps and goes on, Escape gives up."""

    kept = Signal(object, int)
    given_up = Signal()

    def __init__(self, box: FieldBox, before: Any, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("cellEditor")
        self.box, self._before, self._is_done, self._over = box, before, False, parent
        box.label.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 6, 6, 6)
        self._column.addWidget(box)
        box.editor.set_value(before)
        for widget in (box.editor, *box.editor.findChildren(QWidget)):
            widget.installEventFilter(self)
        if isinstance(box.editor, Choice):
            box.editor.committed.connect(lambda: self.keep())

    def place(self, cell_left: int, cell_top: int, cell: QSize) -> None:
        """Stand over a cell, as far inside the table as it goes."""
        room, within = self._over.size(), self._column
        within.activate()
        width = min(max(cell.width(), within.sizeHint().width(), _LEAST_WIDTH), room.width())
        height = within.heightForWidth(width) if within.hasHeightForWidth() else within.sizeHint().height()
        height += 2 * _EDGE
        left = max(0, min(cell_left, room.width() - width))
        top = max(0, min(cell_top, room.height() - height))
        self.setGeometry(left, top, width, height)

    def keep(self, step: int = 0) -> None:
        """Hand the value over; one that cannot be read is said here, and the editor stays."""
        if self._is_done or self.box.check():
            return
        self._is_done = True
        value = self.box.editor.value()
        if value == self._before:
            self.given_up.emit()
        else:
            self.kept.emit(value, step)

    def go_on(self) -> None:
        """Wait to be handed over again: the value could not be kept."""
        self._is_done = False

    def is_changed(self) -> bool:
        """Tell whether something is written that was not handed over."""
        return not self._is_done and (not self.box.is_readable() or self.box.editor.value() != self._before)

    def event(self, event: QEvent) -> bool:
        """Make room for what is said below the editor, and for one more in its list."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.place(self.x(), self.y(), QSize(self.width(), 0))
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that end it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QWidget):
            return self._take_key(watched, Qt.Key(event.key()), event.modifiers())
        return super().eventFilter(watched, event)

    def _take_key(self, watched: QWidget, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        if key == Qt.Key.Key_Escape:
            self._is_done = True
            self.given_up.emit()
            return True
        if key in _ENTER and not self._writes_on(watched, held):
            self.keep()
            return True
        if key in _STEPS and not self._has_more(watched, _STEPS[key]):
            self.keep(_STEPS[key])
            return True
        return False

    def _writes_on(self, watched: QWidget, held: Qt.KeyboardModifier) -> bool:
        """Tell whether Enter belongs to what is being written: a new line, or one more for the list."""
        if isinstance(watched, QPlainTextEdit):
            return not held & Qt.KeyboardModifier.ControlModifier
        is_list = hasattr(self.box.editor, "put_in")
        return is_list and isinstance(watched, QLineEdit) and bool(watched.text().strip())

    def _has_more(self, watched: QWidget, step: int) -> bool:
        """Tell whether Tab goes to another part of the editor, which are in the order in which they stand."""
        stops = sorted((each for each in self.findChildren(QWidget) if _takes_tab(each)), key=self._where)
        return watched in stops and 0 <= stops.index(watched) + step < len(stops)

    def _where(self, part: QWidget) -> tuple[int, int]:
        point = part.mapTo(self, QPoint())
        return point.y(), point.x()


def _takes_tab(part: QWidget) -> bool:
    may = (part.focusPolicy() & Qt.FocusPolicy.TabFocus) == Qt.FocusPolicy.TabFocus
    return may and part.isVisible() and part.focusProxy() is None


class CellEditing(QObject):
    """Opens the editor of a cell, and keeps what was written in it."""

    def __init__(self, desk: Desk, listing: Listing, grid: RecordGrid) -> None:
        super().__init__(grid)
        self._desk, self._listing, self._grid = desk, listing, grid
        self._known = Known(desk)
        self.editor: CellEditor | None = None
        self._record: Record | None = None
        grid.edit_asked.connect(self.open)
        # The rows have their places only once the list has scrolled back to where it was.
        grid.records.modelReset.connect(lambda: QTimer.singleShot(0, self, self._stand_again))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def open(self, index: QModelIndex) -> None:
        """Change a cell; where that is done elsewhere, say so."""
        record = self._grid.records.record_at(index.row())
        if record is None:
            return
        column = self._grid.records.columns[index.column()]
        field = field_in_cell(self._listing, column)
        if self._desk.view_only:
            self._desk.say(tr("This cabinet can only be looked at here."), Tone.WARN)
            return
        if field is None:
            self._desk.say(
                tr("“{column}” is changed in the form beside the list.", column=tr(column.header)), Tone.WARN
            )
            return
        self.leave()
        if self.editor is not None:
            self.editor.box.editor.setFocus()
            return
        now = records.get(self._desk.store, self._listing.kind, record.id) or record
        declared = field_named(self._listing.kind, field.name)
        made = make_editor(self._listing.kind, declared, self._known, long=field.long, word=field.word)
        box = FieldBox(dataclasses.replace(field, hint=False), made, about(declared).sentence)
        box.editor.name_it(tr("{field} of {record}", field=tr(field.label), record=in_a_list(now)))
        self._show(CellEditor(box, getattr(now, field.name), self._grid.viewport()), index, now, field.name)

    def leave(self) -> bool:
        """Keep what is being written; False where that was not possible. What cannot be read is said, and stays."""
        if self.editor is not None:
            self.editor.keep()
        problem = self.editor.box.check() if self.editor is not None else ""
        if problem:
            self._desk.say_unread(problem)
        return self.editor is None or bool(problem)

    def unsaved(self) -> tuple[str, ...]:
        """Return what is being written and not kept, in words."""
        if self.editor is None or self._record is None or not self.editor.is_changed():
            return ()
        return (f"{in_a_list(self._record)}\n{self.editor.box.as_line()}",)

    def close(self) -> None:
        """Put the editor away; the keyboard goes back to the list from it."""
        if self.editor is not None:
            editor, self.editor = self.editor, None
            if editor.isAncestorOf(editor.window().focusWidget() or self._grid):
                self._grid.setFocus(Qt.FocusReason.OtherFocusReason)
            editor.hide()
            editor.deleteLater()

    def _stand_again(self) -> None:
        """Stand over the cell again once other rows are shown around it."""
        row = self._grid.records.row_of(self._record.id) if self.editor and self._record else None
        if self.editor is not None and row is not None:
            self._place(self.editor, self._grid.records.index(row, self._column))

    def _place(self, editor: CellEditor, index: QModelIndex) -> None:
        self._grid.scrollTo(index)
        cell = self._grid.visualRect(index)
        editor.place(cell.left(), cell.top() - 2, cell.size())

    def _show(self, editor: CellEditor, index: QModelIndex, record: Record, name: str) -> None:
        self.editor, self._record, self._column = editor, record, index.column()
        editor.kept.connect(lambda value, step: self._keep(record, name, value, step))
        editor.given_up.connect(self.close)
        editor.given_up.connect(self._desk.settle)
        self._place(editor, index)
        editor.show()
        editor.raise_()
        editor.box.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(line := editor.box.editor.focusProxy(), QLineEdit):
            line.selectAll()

    def _keep(self, record: Record, name: str, value: Any, step: int) -> None:
        def work(store: Store) -> Changes:
            last = records.get(store, type(record), record.id) or record
            return records.change(store, dataclasses.replace(last, **{name: value}), self._desk.actor)

        if self._desk.do(work):
            self.close()
            if step:
                self._go_on(record, step)
        elif self.editor is not None:
            self.editor.go_on()

    def _go_on(self, record: Record, step: int) -> None:
        """Go to the next cell that can be changed, in this row or the one after it."""
        model, shown = self._grid.records, self._grid.sections()
        here = [each for each in shown if field_in_cell(self._listing, model.columns[each]) is not None]
        row, at = model.row_of(record.id), here.index(self._column) + step
        if row is not None and 0 <= row + at // len(here) < model.rowCount():
            index = model.index(row + at // len(here), here[at % len(here)])
            self._grid.setCurrentIndex(index)
            self.open(index)

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        editor = self.editor
        if editor is None or before is None or now is None or QApplication.activePopupWidget() is not None:
            return
        if editor.isAncestorOf(before) and now is not editor and not editor.isAncestorOf(now):
            self.leave()
