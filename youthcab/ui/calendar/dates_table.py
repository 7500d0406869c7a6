"""The dates of a month and the next as a table: a list to read, and a timeline of bars."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from youthcab.operations.diary import Placed
from youthcab.records.identity import Id
from youthcab.records.period import Period
from youthcab.ui.calendar.said import date_in_words, said, words_of
from youthcab.ui.shown import weekday_of_year
from youthcab.ui.translation import tr
from youthcab.ui.words import as_tip

Index = QModelIndex | QPersistentModelIndex
Label = Callable[[Id], str]
PLACED = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class DateColumn:
    """One column: its header, what it shows of a date, and its width in letters."""

    header: str
    show: Callable[[Placed, Label], str]
    letters: int


def _when(placed: Placed, _: Label) -> str:
    day = placed.day
    return weekday_of_year(day, short=True) if day else date_in_words(placed, short=True)


WHEN = DateColumn("When", _when, 16)
WORDS = DateColumn("What", lambda placed, _: words_of(placed), 32)
LIST = (
    WHEN,
    WORDS,
    DateColumn("Sort", lambda placed, _: tr(placed.what), 17),
    DateColumn("How it stands", lambda placed, _: tr(placed.missing or placed.state), 26),
    DateColumn("Campaigns", lambda placed, label: ", ".join(map(label, placed.campaigns)), 20),
)
DAYS = DateColumn("Days", lambda placed, _: "", 44)
TIMELINE = (WORDS, WHEN, DAYS)


class DatesTable(QAbstractTableModel):
    """One date a row."""

    def __init__(self, columns: Sequence[DateColumn], label: Label) -> None:
        super().__init__()
        self.columns, self._label = tuple(columns), label
        self.period = Period(date.today(), date.today())
        self.rows: tuple[Placed, ...] = ()

    def show_dates(self, period: Period, placed: Sequence[Placed]) -> None:
        """Show the dates of a period, what is vague last."""
        self.beginResetModel()
        self.period, self.rows = period, tuple(placed)
        self.endResetModel()

    def placed_at(self, index: Index) -> Placed | None:
        """Return the date of a row."""
        return self.rows[index.row()] if index.isValid() else None

    def row_of(self, key: tuple[Id, str]) -> int | None:
        """Return the row of a date."""
        return next((row for row, each in enumerate(self.rows) if each.key == key), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many dates there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows; its first column says the whole row."""
        if not index.isValid():
            return None
        placed, column = self.rows[index.row()], self.columns[index.column()]
        if role == PLACED:
            return placed
        text = column.show(placed, self._label)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column() == 0:
                return f"{_when(placed, self._label)}: {said(placed)}"
            said_of_it = date_in_words(placed) if column is DAYS else text or tr("nothing")
            return f"{tr(column.header)}: {said_of_it}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tip(text)
        return text if role == Qt.ItemDataRole.DisplayRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's header."""
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return tr(self.columns[section].header)
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None
