"""The list of one kind of record: its table, the row above it, and what to do where there is nothing to show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from youthcab.errors import YouthcabError
from youthcab.operations import records
from youthcab.operations.changes import Changes
from youthcab.records.identity import Id
from youthcab.records.kinds import kind_of
from youthcab.records.question import Question
from youthcab.records.record import Record
from youthcab.ui.desk import Desk
from youthcab.ui.lists.cell_editor import CellEditing
from youthcab.ui.lists.empty_list import EmptyList
from youthcab.ui.lists.list_doings import change_all, copy_rows, delete_rows
from youthcab.ui.lists.list_views import ListViews
from youthcab.ui.lists.listing import Listing
from youthcab.ui.lists.record_grid import RecordGrid
from youthcab.ui.lists.selected import SelectedBar
from youthcab.ui.lists.table import PAGE, Found, RecordTable
from youthcab.ui.task import Latest
from youthcab.ui.translation import tr
from youthcab.ui.words import Label

_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class RecordList(QWidget):
    """Says which record was chosen, how many there are, and that all are to be shown again."""

    chosen = Signal(object)
    counted = Signal(int)
    all_asked = Signal()

    def __init__(self, desk: Desk, listing: Listing) -> None:
        super().__init__()
        self.desk, self.listing = desk, listing
        self.question = Question(order=listing.order, descending=listing.descending)
        self._asking, self._is_asked = Latest(desk.runner), False
        self.model = RecordTable(listing.columns, self._read, self._place, desk.label)
        self.table = RecordGrid(self.model, tr(listing.many))
        self.table.show_order(listing.order, descending=listing.descending)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.model.order_asked.connect(self._on_order)
        self.selected_bar = SelectedBar(self.table)
        self.selected_bar.change_asked.connect(lambda: change_all(self))
        self.selected_bar.copy_asked.connect(lambda: copy_rows(self))
        self.selected_bar.delete_asked.connect(lambda: delete_rows(self))
        self.selected_bar.allow(not desk.view_only)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(EmptyList(desk, listing.one, listing.empty))
        self._stack.addWidget(self._nothing_fits())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        self._column.addWidget(self.selected_bar)
        self.views = ListViews(self)
        self.editing = CellEditing(desk, listing, self.table)
        desk.reopened.connect(self._forget)
        QTimer.singleShot(0, self, self.table.fit)

    @property
    def in_sight(self) -> QWidget:
        """The table, or what stands in its place while it has no rows."""
        return self._stack.currentWidget() or self.table

    def put_above(self, bar: QWidget) -> None:
        """Put the row of buttons above the table."""
        self._column.insertWidget(0, bar)

    def search(self, words: str) -> None:
        """Show only what fits the words."""
        if words != self.question.search:
            self.ask(replace(self.question, search=words))

    def ask(self, question: Question, keep: Id | None = None) -> None:
        """Show what a question is about, when the answer comes; a record is marked if it is among it."""
        is_other = question != self.question
        if is_other:
            self.editing.leave()
        self.question, self._is_asked = question, True
        kind = self.listing.kind
        self.desk.ask(
            lambda store: records.found(store, kind, question), partial(self._show, keep, is_other), self._asking
        )

    def refresh(self, keep: Id | None = None) -> None:
        """Ask for the rows again, and keep a record chosen if it is among them."""
        self.ask(self.question, keep)

    def count_again(self) -> None:
        """Ask for the rows, if that was not done yet."""
        if not self._is_asked:
            self.refresh()

    def take_in(self, changes: Changes, keep: Id | None) -> None:
        """Show what was changed: in its row where it has one, else by asking again."""
        if kind_of(self.listing.kind).name not in changes.kinds:
            self.table.viewport().update()
            return
        if len(changes.records) > PAGE or not all(map(self._take_in, changes.records)):
            self.refresh(keep)

    def mark(self, record: Id) -> bool:
        """Mark the row of a record without choosing it anew; False where it is not in the list."""
        row = self.model.row_of(record)
        if row is None:
            return False
        self.table.selectionModel().blockSignals(True)
        self.table.selectionModel().setCurrentIndex(self.model.index(row, self._column_now()), _CHOOSE)
        self.table.selectionModel().blockSignals(False)
        self.table.scrollTo(self.model.index(row, self._column_now()))
        self.table.viewport().update()
        self.selected_bar.look()
        return True

    def selected(self) -> tuple[Record, ...]:
        """Return the records whose rows are selected, in the order of the list."""
        return self.model.records_in(self.table.rows())

    def edit_cell(self) -> None:
        """Change the cell in which the cursor is."""
        index = self.table.currentIndex()
        if index.isValid():
            self.editing.open(index)

    def unmark(self) -> None:
        """Mark no row."""
        self.table.clearSelection()
        self.table.setCurrentIndex(QModelIndex())

    def changeEvent(self, event: QEvent) -> None:
        """Fit the columns to the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            QTimer.singleShot(0, self, self.table.fit)

    def _take_in(self, changed: Id) -> bool:
        record = records.get(self.desk.store, self.listing.kind, changed)
        return record is not None and self.model.take_in(record)

    def _column_now(self) -> int:
        now = self.table.currentIndex()
        shown = self.table.sections()
        return now.column() if now.isValid() and now.column() in shown else shown[0]

    def _on_row(self, now: QModelIndex) -> None:
        record = self.model.record_at(now.row())
        if record is not None:
            self.chosen.emit(record)

    def _on_order(self, field: str, descending: bool) -> None:
        if (field, descending) != (self.question.order, self.question.descending):
            marked = self.model.record_at(self.table.currentIndex().row())
            self.ask(replace(self.question, order=field, descending=descending), marked.id if marked else None)

    def _show(self, keep: Id | None, is_other: bool, found: Found) -> None:
        before = self.table.verticalScrollBar().value()
        self.model.show(found)
        if before and not is_other:
            self.table.doItemsLayout()
            self.table.verticalScrollBar().setValue(before)
        narrowed = bool(self.question.search or self.question.conditions)
        self._stack.setCurrentIndex(0 if len(found) else 2 if narrowed else 1)
        self.counted.emit(len(found))
        if keep is not None:
            self.mark(keep)
        self.selected_bar.look()

    def _read(self, found: Any) -> Sequence[Record | None]:
        try:
            return records.among(self.desk.store, found)
        except YouthcabError as error:
            self.desk.say_error(error)
            return (None,) * len(found)

    def _place(self, found: Any, record: Id) -> int | None:
        return records.place_in(self.desk.store, found, record)

    def _forget(self) -> None:
        """Numbers of records mean nothing in another cabinet."""
        self._asking.forget()
        if not (self.desk.goes_on and self.editing.unsaved()):
            self.editing.close()
        self.model.clear()
        self.selected_bar.allow(not self.desk.view_only)

    def _nothing_fits(self) -> QWidget:
        again = QPushButton(tr("Show all again"))
        again.clicked.connect(self.all_asked)
        inside = QWidget()
        inside.setFocusProxy(again)
        column = QVBoxLayout(inside)
        column.addStretch(1)
        column.addWidget(empty_state(tr("Nothing here fits the search and the filters.")))
        column.addWidget(again, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        return inside


def empty_state(words: str) -> QLabel:
    """Make the words that stand where there is nothing yet."""
    state = Label(words)
    state.setObjectName("emptyState")
    state.setAlignment(Qt.AlignmentFlag.AlignCenter)
    state.setWordWrap(True)
    return state
