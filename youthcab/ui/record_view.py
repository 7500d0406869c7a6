"""What every list of records shares: a searchable table, a form beside it, and how the record will read."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from youthcab.operations import records
from youthcab.operations.changes import Changes
from youthcab.records.kinds import kind_of
from youthcab.records.record import News, Record
from youthcab.ui.desk import Desk
from youthcab.ui.form import Form, Section
from youthcab.ui.notices import Tone
from youthcab.ui.reads import Reads
from youthcab.ui.shown import in_a_list
from youthcab.ui.table import Column, RecordTable


@dataclass(frozen=True, slots=True)
class Listing:
    """One kind of record as a person meets it: its words, its columns and the sections of its form."""

    kind: type[Record]
    one: str
    many: str
    empty: str
    columns: tuple[Column, ...]
    sections: tuple[Section, ...]
    order: str = ""
    descending: bool = False


class RecordView(QWidget):
    """The table and the form of one kind; every change goes through operations and comes back as `changed`."""

    counted = Signal(int)

    def __init__(self, desk: Desk, listing: Listing) -> None:
        super().__init__()
        self.desk, self.listing = desk, listing
        self._search, self._is_new, self._stale = "", False, False
        self.model = RecordTable(listing.columns, self._fetch, desk.label, listing.order, descending=listing.descending)
        self.table = self._make_table()
        self.form = Form(listing.kind, listing.sections, desk)
        self.form.submitted.connect(self._keep)
        self.reads = Reads(desk) if issubclass(listing.kind, News) else None
        self.heading = QLabel()
        self.heading.setObjectName("formHeading")
        self.heading.setWordWrap(True)
        self.delete_button = QPushButton("Delete…")
        self.delete_button.setObjectName("quiet")
        self.delete_button.setAccessibleName(f"Delete this {listing.one}")
        self.delete_button.clicked.connect(self.delete)
        self.left, self.right = QStackedWidget(), QStackedWidget()
        self._nothing_yet = _empty_state(listing.empty)
        self.left.addWidget(self.table)
        self.left.addWidget(self._nothing_yet)
        self.right.addWidget(_empty_state(f"Choose one in the list, or add {_a(listing.one)}."))
        self.right.addWidget(self._make_form_side())
        self._lay_out()
        self._show_count()
        desk.changed.connect(self._on_changed)
        desk.reopened.connect(self._on_reopened)

    def search(self, text: str) -> None:
        """Show only what fits the words."""
        self._search = text
        self.model.search(text)
        self._show_count()

    def add(self) -> None:
        """Begin a new record; it is kept as soon as the first thing is written in it."""
        self.form.commit()
        self.table.clearSelection()
        self.table.setCurrentIndex(QModelIndex())
        self._show(self.listing.kind(), is_new=True)
        self.form.focus_first()

    def delete(self) -> None:
        """Ask in the notice whether to delete what is chosen, since it cannot be brought back yet."""
        record = self.form.record
        if record is None or self._is_new:
            self._show(None)
            return
        self.form.commit()
        self.desk.say(f"Delete “{in_a_list(record)}”?", Tone.WARN, "Delete it", partial(self._delete_now, record))

    def choose(self, record: Record) -> None:
        """Show a record in the form, and its row where it is in sight."""
        row = self.model.row_of(record.id)
        if row is not None:
            self.table.setCurrentIndex(self.model.index(row, 0))
        elif self.form.record is None or self.form.record.id != record.id:
            self.form.commit()
            self._show(record)

    def catch_up(self) -> None:
        """Ask for the rows again if they changed while the page was out of sight."""
        if self._stale:
            self._stale = False
            self._refresh()

    def _keep(self, changed: dict[str, Any]) -> None:
        record = self.form.record
        if record is None:
            return
        if self._is_new:
            kept = dataclasses.replace(record, **changed)
            done = self.desk.do(lambda store: records.add(store, kept, self.desk.actor, self.desk.today()))
        else:
            kept = dataclasses.replace(records.get(self.desk.store, type(record), record.id) or record, **changed)
            done = self.desk.do(lambda store: records.change(store, kept, self.desk.actor))
        if done and self._is_new:
            self._is_new = False
            self._refresh()
            self._select_row_of(kept)

    def _delete_now(self, record: Record) -> None:
        if self.desk.do(lambda store: records.remove(store, record, self.desk.actor)):
            self.desk.say(f"Deleted “{in_a_list(record)}”.")

    def _on_changed(self, changes: Changes) -> None:
        shown = self.form.record
        if shown is not None and shown.id in changes.records:
            kept = records.get(self.desk.store, type(shown), shown.id)
            if kept is None:
                self._show(None)
            else:
                self.form.take_in(kept)
                self._show_heading(kept)
        if self.isVisible():
            self._update_rows(changes)
        else:
            self._stale = True

    def _update_rows(self, changes: Changes) -> None:
        mine = kind_of(self.listing.kind).name in changes.kinds
        for each in changes.records if mine else ():
            record = records.get(self.desk.store, self.listing.kind, each)
            if record is None or not self.model.take_in(record):
                self._refresh()
                return
        if not mine:
            self.table.viewport().update()

    def _on_reopened(self) -> None:
        self._show(None)
        self._stale = False
        self._refresh()

    def _refresh(self) -> None:
        chosen = self.form.record
        self.model.refresh()
        self._show_count()
        if chosen is not None:
            self._select_row_of(chosen)

    def _select_row_of(self, record: Record) -> None:
        row = self.model.row_of(record.id)
        if row is not None:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().blockSignals(True)
            self.table.selectionModel().setCurrentIndex(self.model.index(row, 0), flags)
            self.table.selectionModel().blockSignals(False)
            self.table.viewport().update()

    def _on_row(self, index: QModelIndex) -> None:
        record = self.model.record_at(index.row())
        if record is not None:
            self.form.commit()
            self._show(records.get(self.desk.store, type(record), record.id))

    def _show(self, record: Record | None, *, is_new: bool = False) -> None:
        self._is_new = is_new
        self.form.show_record(record)
        self.right.setCurrentIndex(0 if record is None else 1)
        self._show_heading(record)
        self._show_how_it_reads()

    def _show_heading(self, record: Record | None) -> None:
        named = record is not None and not self._is_new
        self.heading.setText(in_a_list(record) if record is not None and named else f"New {self.listing.one}")
        self.delete_button.setText("Delete…" if named else "Leave it")

    def _show_how_it_reads(self) -> None:
        if self.reads is not None:
            self.reads.show_for(self.form.as_typed())

    def _show_count(self) -> None:
        found = records.count(self.desk.store, self.listing.kind, self._search)
        self.left.setCurrentIndex(0 if found or self._search else 1)
        self.counted.emit(found)

    def _fetch(self, **wanted: Any) -> Any:
        return records.page(self.desk.store, self.listing.kind, **wanted)

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.listing.many)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionsMovable(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        order = Qt.SortOrder.DescendingOrder if self.listing.descending else Qt.SortOrder.AscendingOrder
        names = [column.field for column in self.listing.columns]
        header.setSortIndicator(names.index(self.listing.order) if self.listing.order in names else -1, order)
        table.setSortingEnabled(True)
        table.selectionModel().currentRowChanged.connect(lambda now, _: self._on_row(now))
        return table

    def _make_form_side(self) -> QWidget:
        side = QWidget()
        top = QHBoxLayout()
        top.setContentsMargins(20, 16, 16, 4)
        top.addWidget(self.heading, 1)
        top.addWidget(self.delete_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.form, 1)
        if self.reads is not None:
            column.addWidget(self.reads)
            self.form.edited.connect(self._show_how_it_reads)
        return side

    def changeEvent(self, event: QEvent) -> None:
        """Fit the columns to the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            QTimer.singleShot(0, self, self._fit_columns)

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(14)
        for part in (self.left, self.right):
            frame = QFrame()
            frame.setObjectName("card")
            inside = QVBoxLayout(frame)
            inside.setContentsMargins(1, 1, 1, 1)
            inside.addWidget(part)
            splitter.addWidget(frame)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([640, 500])
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)
        QTimer.singleShot(0, self, self._fit_columns)

    def _fit_columns(self) -> None:
        metrics = QFontMetrics(self.table.font())
        self.table.verticalHeader().setDefaultSectionSize(metrics.height() + 20)
        letters = sum(column.letters for column in self.listing.columns)
        for place, column in enumerate(self.listing.columns):
            share = (self.table.viewport().width() - 4) * column.letters // letters
            least = metrics.averageCharWidth() * column.letters * 4 // 5 + 26
            self.table.setColumnWidth(place, max(share, least))


def _empty_state(words: str) -> QWidget:
    state = QLabel(words)
    state.setObjectName("emptyState")
    state.setAlignment(Qt.AlignmentFlag.AlignCenter)
    state.setWordWrap(True)
    return state


def _a(one: str) -> str:
    return f"{'an' if one[0] in 'aeio' else 'a'} {one}"
