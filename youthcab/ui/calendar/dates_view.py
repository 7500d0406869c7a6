"""The views of the table of dates: a list, and a timeline on which bars are dragged."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QToolTip

from youthcab.operations.diary import Placed
from youthcab.records.identity import Id
from youthcab.ui.calendar.bars import BarPainter, DaysHeader, bar_of, day_of
from youthcab.ui.calendar.dates_table import TIMELINE, DateColumn, DatesTable, Label
from youthcab.ui.shown import weekday_in_words
from youthcab.ui.theme import Theme
from youthcab.ui.translation import tr

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DatesView(QTableView):
    """Says which date was chosen, and what is to be opened."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, columns: tuple[DateColumn, ...], label: Label, name: str) -> None:
        super().__init__()
        self.dates = DatesTable(columns, label)
        self.setModel(self.dates)
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("Enter opens the record. Alt and the left or right arrow move it by a day."))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self.selectionModel().currentRowChanged.connect(lambda now: self.chosen.emit(self.dates.placed_at(now)))
        self.fit()

    @property
    def current(self) -> Placed | None:
        """The date that is chosen."""
        return self.dates.placed_at(self.currentIndex())

    def mark(self, key: tuple[Id, str]) -> None:
        """Choose a date, if it is in the table."""
        row = self.dates.row_of(key)
        if row is not None:
            self.setCurrentIndex(self.dates.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open what is chosen with Enter."""
        if event.key() in _ENTER and self.current is not None:
            self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is there."""
        placed = self.dates.placed_at(self.indexAt(event.position().toPoint()))
        if placed is not None:
            self.opened.emit(placed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the room."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the columns to the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            QTimer.singleShot(0, self, self.fit)

    def fit(self) -> None:
        """Give each column its share of the room."""
        metrics = QFontMetrics(self.font())
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 18)
        letters = sum(column.letters for column in self.dates.columns)
        for place, column in enumerate(self.dates.columns):
            share = (self.viewport().width() - 4) * column.letters // letters
            self.setColumnWidth(place, max(share, metrics.averageCharWidth() * column.letters * 4 // 5 + 26))


class Timeline(DatesView):
    """The last column is a row of days; a bar is dragged along it, and a free day begins something new."""

    dropped = Signal(str, object)
    begun = Signal(object)

    def __init__(self, label: Label) -> None:
        super().__init__(TIMELINE, label, tr("Timeline"))
        self._bars, self._head = BarPainter(), DaysHeader(self.dates)
        self._grip: tuple[Placed, date] | None = None
        self.setItemDelegateForColumn(len(TIMELINE) - 1, self._bars)
        self.setHorizontalHeader(self._head)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def colour(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        self._bars.theme = self._head.theme = theme
        self.viewport().update()
        self._head.viewport().update()

    def day_at(self, point: QPoint) -> date | None:
        """Return the day at a point of the viewport; None beside the days."""
        index = self.indexAt(point)
        if not index.isValid() or index.column() != len(TIMELINE) - 1:
            return None
        return day_of(point.x(), self.visualRect(index), self.dates.period)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a bar."""
        super().mousePressEvent(event)
        self._grip = self._gripped(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say where the bar would be put."""
        goal = self._goal(event.position().toPoint())
        if goal is not None:
            QToolTip.showText(event.globalPosition().toPoint(), weekday_in_words(goal), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the bar where it was dragged to."""
        goal, grip = self._goal(event.position().toPoint()), self._grip
        self._grip = None
        super().mouseReleaseEvent(event)
        if grip is not None and goal not in (None, grip[0].when.first):
            self.dropped.emit("\n".join(grip[0].key), goal)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is there, or begin something on a free day."""
        point = event.position().toPoint()
        day = self.day_at(point)
        if day is not None and self._gripped(point) is None:
            self.begun.emit(day)
        else:
            super().mouseDoubleClickEvent(event)

    def fit(self) -> None:
        """Give the days what the words leave over."""
        super().fit()
        letter = QFontMetrics(self.font()).averageCharWidth()
        self.setColumnWidth(0, max(self.width() // 4, letter * 12))
        self.setColumnWidth(1, letter * TIMELINE[1].letters + 26)

    def _gripped(self, point: QPoint) -> tuple[Placed, date] | None:
        placed, day = self.dates.placed_at(self.indexAt(point)), self.day_at(point)
        if placed is None or day is None or not placed.movable:
            return None
        rect = bar_of(placed, self.visualRect(self.indexAt(point)), self.dates.period)
        return (placed, day) if rect is not None and rect.contains(point) else None

    def _goal(self, point: QPoint) -> date | None:
        if self._grip is None or self._grip[0].when.first is None:
            return None
        placed, since = self._grip
        index = self.dates.index(self.currentIndex().row(), len(TIMELINE) - 1)
        day = day_of(point.x(), self.visualRect(index), self.dates.period)
        return placed.when.first + (day - since) if placed.when.first else None
