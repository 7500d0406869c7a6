"""The one table model: columns given as data, rows fetched from the store a page at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from youthcab.records.identity import Id
from youthcab.records.record import Record
from youthcab.ui.shown import in_words

PAGE = 200
_KEPT_ON_REFRESH = 1000
Index = QModelIndex | QPersistentModelIndex
Label = Callable[[Id], str]
_NOWHERE = QModelIndex()
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its header, the field that it shows and sorts by, and how wide it is in letters.

    `links` shows the labels of the records that the field links to; `show` makes the text from the whole record,
    and such a column is not sorted unless `field` names what it sorts by.
    """

    header: str
    field: str = ""
    letters: int = 16
    links: bool = False
    show: Callable[[Any], str] | None = None


class Fetch(Protocol):
    """Where the rows come from."""

    def __call__(self, *, search: str, order: str, descending: bool, offset: int, limit: int) -> Sequence[Record]:
        """Return a page of records."""


class RecordTable(QAbstractTableModel):
    """Records as rows; searching and sorting is left to where they come from."""

    def __init__(
        self, columns: Sequence[Column], fetch: Fetch, label: Label, order: str = "", *, descending: bool = False
    ) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._fetch, self._label = fetch, label
        self._search, self._order, self._descending = "", order, descending
        self._rows: list[Record] = []
        # Nothing is asked for until it is shown: a view that sorts asks again at once.
        self._more = True

    def refresh(self) -> None:
        """Ask for the rows again: as many as were in sight, up to a limit, the rest when it is scrolled to."""
        wanted = min(max(len(self._rows), PAGE), _KEPT_ON_REFRESH)
        self.beginResetModel()
        self._rows = list(self._next(0, wanted))
        self._more = len(self._rows) == wanted
        self.endResetModel()

    def search(self, text: str) -> None:
        """Show only the rows that fit the words."""
        self._search, self._rows = text, []
        self.refresh()

    def take_in(self, record: Record) -> bool:
        """Show a changed record in its row, without moving it; False where it has no row yet."""
        row = self.row_of(record.id)
        if row is None:
            return False
        self._rows[row] = record
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))
        return True

    def row_of(self, record: Id) -> int | None:
        """Return the row in which a record stands, among those that were fetched."""
        return next((row for row, each in enumerate(self._rows) if each.id == record), None)

    def record_at(self, row: int) -> Record | None:
        """Return the record of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column that shows a field."""
        if 0 <= column < len(self.columns) and self.sortable(column):
            self._order = self.columns[column].field
            self._descending = order is Qt.SortOrder.DescendingOrder
            self._rows = []
            self.refresh()

    def sortable(self, column: int) -> bool:
        """Tell whether a column can be sorted by."""
        return bool(self.columns[column].field) and not self.columns[column].links

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows were fetched."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there may be more rows."""
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        """Fetch the next page of rows."""
        start = len(self._rows)
        found = self._next(start, PAGE)
        self._more = len(found) == PAGE
        if found:
            self.beginInsertRows(QModelIndex(), start, start + len(found) - 1)
            self._rows.extend(found)
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, and the fuller text that a screen reader says."""
        if not index.isValid() or role not in _TEXT_ROLES:
            return None
        column = self.columns[index.column()]
        text = self._text(column, self._rows[index.row()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.header}: {text or 'nothing yet'}"
        return text

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's header."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self.columns[section].header
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _text(self, column: Column, record: Record) -> str:
        if column.show is not None:
            return column.show(record)
        value = getattr(record, column.field)
        if column.links:
            links = value if isinstance(value, tuple) else (value,) if value else ()
            return ", ".join(self._label(each) for each in links)
        return in_words(value)

    def _next(self, offset: int, limit: int) -> Sequence[Record]:
        return self._fetch(
            search=self._search, order=self._order, descending=self._descending, offset=offset, limit=limit
        )
