"""The days of a month as rows of weeks, each with what stands on it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from youthcab.operations.diary import Placed
from youthcab.records.period import Period
from youthcab.ui.calendar.said import count_in_words, said
from youthcab.ui.shown import weekday, weekday_in_words
from youthcab.ui.translation import tr
from youthcab.ui.words import as_tip

Index = QModelIndex | QPersistentModelIndex
WEEK = 7
PLACED = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
_MONDAY = date(2024, 1, 1)


class MonthDays(QAbstractTableModel):
    """Whole weeks from Monday to Sunday that hold a month; a cell's text is what a screen reader says of the day."""

    def __init__(self) -> None:
        super().__init__()
        self.month = Period(date.today(), date.today())
        self._today = date.today()
        self._first, self._weeks = self.month.first, 0
        self._by_day: dict[date, list[Placed]] = {}

    def show_month(self, month: Period, today: date, placed: Sequence[Placed]) -> None:
        """Show another month, or the same one with what stands in it now."""
        by_day = defaultdict(list)
        for each in placed:
            for day in each.days:
                by_day[day].append(each)
        weeks = weeks_of(month)
        is_same = (month, today) == (self.month, self._today) and self._weeks
        if is_same:
            self._by_day = by_day
            self.dataChanged.emit(self.index(0, 0), self.index(self._weeks - 1, WEEK - 1))
            return
        self.beginResetModel()
        self.month, self._today, self._by_day = month, today, by_day
        self._first, self._weeks = weeks.first, ((weeks.last - weeks.first).days + 1) // WEEK
        self.endResetModel()

    def day_at(self, index: Index) -> date:
        """Return the day of a cell."""
        return self._first + timedelta(days=index.row() * WEEK + index.column())

    def index_of(self, day: date) -> QModelIndex:
        """Return the cell of a day; no cell where it is not shown."""
        week, weekday = divmod((day - self._first).days, WEEK)
        return self.index(week, weekday) if 0 <= week < self._weeks else QModelIndex()

    def placed_on(self, day: date) -> Sequence[Placed]:
        """Return what stands on a day."""
        return self._by_day.get(day, ())

    def is_today_at(self, index: Index) -> bool:
        """Tell whether a cell is that of today."""
        return self.day_at(index) == self._today

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many weeks are shown."""
        return 0 if parent.isValid() else self._weeks

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many days a week has."""
        return 0 if parent.isValid() else WEEK

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that a day can be chosen, and that something can be dragged from it and dropped on it."""
        both = Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | both

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what stands on a day, and the same in words."""
        if not index.isValid():
            return None
        day = self.day_at(index)
        placed = self.placed_on(day)
        if role == PLACED:
            return placed
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = "; ".join(said(each) for each in placed) or tr("nothing")
            return f"{weekday_in_words(day)}: {words}"
        if role == Qt.ItemDataRole.ToolTipRole and placed:
            return as_tip("\n".join((weekday_in_words(day), *(said(each) for each in placed))))
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{day.day} {count_in_words(len(placed))}".strip()
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name of a day of the week."""
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return weekday(_MONDAY + timedelta(days=section), short=True)
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return weekday(_MONDAY + timedelta(days=section))
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


def weeks_of(month: Period) -> Period:
    """Return the whole weeks, from Monday to Sunday, that hold a month."""
    first = month.first - timedelta(days=month.first.weekday())
    last = month.last + timedelta(days=WEEK - 1 - month.last.weekday())
    return Period(first, last)
