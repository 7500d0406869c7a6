"""The one table model: columns given as data, records read a page at a time as they come in sight."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from youthcab.records.identity import Id
from youthcab.records.record import Record
from youthcab.ui.shown import in_a_list, in_words
from youthcab.ui.translation import tr
from youthcab.ui.words import as_tip

PAGE = 100
_PAGES_KEPT = 30
Index = QModelIndex | QPersistentModelIndex
Label = Callable[[Id], str]
_NOWHERE = QModelIndex()
_TEXT_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its header, the field that it shows and sorts by, and how wide it is in letters.

    `links` shows the labels of the records that the field links to; `show` makes the text from the whole record. A
    field such as "stages.stage" is that of the newest step. One that is not `usual` is shown when it is chosen.
    """

    header: str
    field: str = ""
    letters: int = 16
    links: bool = False
    show: Callable[[Any], str] | None = None
    usual: bool = True

    @property
    def key(self) -> str:
        """What tells it from the others of its list."""
        return self.field or self.header


class Found(Protocol):
    """Records that were found, in an order."""

    def __len__(self) -> int:
        """Return how many there are."""
        ...

    def part(self, places: Iterable[range]) -> Any:
        """Return those that stand in some stretches of the order."""
        ...


Read = Callable[[Any], Sequence[Record | None]]
Place = Callable[[Any, Id], int | None]


class RecordTable(QAbstractTableModel):
    """Records as rows; `order_asked` says that a header asked for another order."""

    order_asked = Signal(str, bool)

    def __init__(self, columns: Sequence[Column], read: Read, place: Place, label: Label) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._read, self._place, self._label = read, place, label
        self._found: Found | None = None
        self._pages: dict[int, list[Record | None]] = {}

    def show(self, found: Found) -> None:
        """Show what was found."""
        self.beginResetModel()
        self._found, self._pages = found, {}
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._found, self._pages = None, {}
        self.endResetModel()

    def take_in(self, record: Record) -> bool:
        """Show a changed record in its row, without moving it; False where it has none."""
        row = self.row_of(record.id)
        if row is None:
            return False
        if row // PAGE in self._pages:
            self._pages[row // PAGE][row % PAGE] = record
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))
        return True

    def row_of(self, record: Id) -> int | None:
        """Return the row in which a record stands."""
        for page, held in self._pages.items():
            for place, each in enumerate(held):
                if each is not None and each.id == record:
                    return page * PAGE + place
        return None if self._found is None else self._place(self._found, record)

    def record_at(self, row: int) -> Record | None:
        """Return the record of a row; None where there is none, or it was removed."""
        if self._found is None or not 0 <= row < len(self._found):
            return None
        return self._page(row // PAGE)[row % PAGE]

    def records_in(self, places: Sequence[range]) -> tuple[Record, ...]:
        """Return the records of some stretches of rows."""
        if sum(map(len, places)) <= PAGE:
            found = [self.record_at(row) for rows in places for row in rows]
        else:
            found = list(self._read(self.part(places)))
        return tuple(each for each in found if each is not None)

    def part(self, places: Sequence[range]) -> Any:
        """Return what was found in some stretches of rows, to be read elsewhere."""
        return self._found.part(places) if self._found is not None else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for the order of a column that shows a field."""
        if 0 <= column < len(self.columns) and self.sortable(column):
            self.order_asked.emit(self.columns[column].field, order is Qt.SortOrder.DescendingOrder)

    def sortable(self, column: int) -> bool:
        """Tell whether a column can be sorted by."""
        return bool(self.columns[column].field)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many records were found."""
        return 0 if parent.isValid() or self._found is None else len(self._found)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, and the fuller text that a screen reader says."""
        if not index.isValid() or role not in _TEXT_ROLES:
            return None
        column, record = self.columns[index.column()], self.record_at(index.row())
        text = "" if record is None else self.text_of(column, record)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{tr(column.header)}: {text or tr('nothing yet')}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            known_by = "" if record is None else in_a_list(record)
            return "" if known_by == text else known_by
        return as_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's header."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return tr(self.columns[section].header)
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def text_of(self, column: Column, record: Record) -> str:
        """Return what a column shows of a record."""
        if column.show is not None:
            return column.show(record)
        value = getattr(record, column.field)
        if column.links:
            links = value if isinstance(value, tuple) else (value,) if value else ()
            return ", ".join(self._label(each) for each in links)
        return in_words(value)

    def _page(self, number: int) -> list[Record | None]:
        if number not in self._pages:
            assert self._found is not None
            if len(self._pages) == _PAGES_KEPT:
                del self._pages[next(iter(self._pages))]
            self._pages[number] = list(self._read(self._found.part([range(number * PAGE, (number + 1) * PAGE)])))
        return self._pages[number]
