"""The list of one kind of record: a table that fetches as it is scrolled, or what to do while it is empty."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHeaderView, QLabel, QStackedWidget, QTableView

from youthcab.operations import records
from youthcab.operations.changes import Changes
from youthcab.records.identity import Id
from youthcab.records.kinds import kind_of
from youthcab.records.record import Record
from youthcab.ui.desk import Desk
from youthcab.ui.listing import Listing
from youthcab.ui.table import RecordTable
from youthcab.ui.task import Latest


class RecordList(QStackedWidget):
    """Says which record was chosen, and how many there are."""

    chosen = Signal(object)
    counted = Signal(int)

    def __init__(self, desk: Desk, listing: Listing) -> None:
        super().__init__()
        self._desk, self._listing = desk, listing
        self._words, self._counting = "", Latest(desk.runner)
        self.model = RecordTable(listing.columns, self._fetch, desk.label, listing.order, descending=listing.descending)
        self.table = _make_table(self.model, listing)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.addWidget(self.table)
        self.addWidget(empty_state(listing.empty))
        QTimer.singleShot(0, self, self._fit_columns)

    def search(self, words: str) -> None:
        """Show only what fits the words."""
        if words != self._words:
            self._words = words
            self.model.search(words)
            self.count_again()

    def refresh(self, keep: Id | None = None) -> None:
        """Ask for the rows again, and keep a record chosen if it is among them."""
        self.model.refresh()
        self.count_again()
        if keep is not None:
            self.mark(keep)

    def take_in(self, changes: Changes, keep: Id | None) -> None:
        """Show what was changed: in its row where it has one, else by asking again."""
        if kind_of(self._listing.kind).name not in changes.kinds:
            self.table.viewport().update()
            return
        for each in changes.records:
            record = records.get(self._desk.store, self._listing.kind, each)
            if record is None or not self.model.take_in(record):
                self.refresh(keep)
                return

    def mark(self, record: Id) -> bool:
        """Mark the row of a record without choosing it anew; False where it has no row in sight."""
        row = self.model.row_of(record)
        if row is None:
            return False
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().blockSignals(True)
        self.table.selectionModel().setCurrentIndex(self.model.index(row, 0), flags)
        self.table.selectionModel().blockSignals(False)
        self.table.scrollTo(self.model.index(row, 0))
        self.table.viewport().update()
        return True

    def selected(self) -> tuple[Record, ...]:
        """Return the records whose rows are selected, in the order of the list."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return tuple(record for row in rows if (record := self.model.record_at(row)) is not None)

    def unmark(self) -> None:
        """Mark no row."""
        self.table.clearSelection()
        self.table.setCurrentIndex(QModelIndex())

    def count_again(self) -> None:
        """Ask how many there are; `counted` says it."""
        words, kind = self._words, self._listing.kind
        self._desk.ask(lambda store: records.count(store, kind, words), self._show_count, self._counting)

    def changeEvent(self, event: QEvent) -> None:
        """Fit the columns to the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            QTimer.singleShot(0, self, self._fit_columns)

    def _on_row(self, now: QModelIndex) -> None:
        record = self.model.record_at(now.row())
        if record is not None:
            self.chosen.emit(record)

    def _show_count(self, found: int) -> None:
        self.setCurrentIndex(0 if found or self._words else 1)
        self.counted.emit(found)

    def _fetch(self, **wanted: Any) -> Any:
        return records.page(self._desk.store, self._listing.kind, **wanted)

    def _fit_columns(self) -> None:
        metrics = QFontMetrics(self.table.font())
        self.table.verticalHeader().setDefaultSectionSize(metrics.height() + 20)
        letters = sum(column.letters for column in self._listing.columns)
        for place, column in enumerate(self._listing.columns):
            share = (self.table.viewport().width() - 4) * column.letters // letters
            least = metrics.averageCharWidth() * column.letters * 4 // 5 + 26
            self.table.setColumnWidth(place, max(share, least))


def empty_state(words: str) -> QLabel:
    """Make the words that stand where there is nothing yet."""
    state = QLabel(words)
    state.setObjectName("emptyState")
    state.setAlignment(Qt.AlignmentFlag.AlignCenter)
    state.setWordWrap(True)
    return state


def _make_table(model: RecordTable, listing: Listing) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(listing.many)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
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
    order = Qt.SortOrder.DescendingOrder if listing.descending else Qt.SortOrder.AscendingOrder
    names = [column.field for column in listing.columns]
    header.setSortIndicator(names.index(listing.order) if listing.order in names else -1, order)
    table.setSortingEnabled(True)
    return table
