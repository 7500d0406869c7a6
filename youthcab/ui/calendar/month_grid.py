"""The month as a table of days on which one can begin, move and open, with mouse or keys."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from youthcab.operations.diary import Placed
from youthcab.ui.calendar.day_painter import DayPainter, least_height, lines_in, small
from youthcab.ui.calendar.month_days import MonthDays
from youthcab.ui.theme import Theme
from youthcab.ui.translation import tr

DRAGGED = "application/x-youthcab-date"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class MonthGrid(QTableView):
    """Says which day was chosen, and what is to be begun, opened or moved."""

    day_chosen = Signal(object)
    begun = Signal(object)
    opened = Signal(object)
    dropped = Signal(str, object)
    turned = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.days = MonthDays()
        self.painter_of_days = DayPainter()
        self._pressed: Placed | None = None
        self._pressed_on: date | None = None
        self.setModel(self.days)
        self.setItemDelegate(self.painter_of_days)
        self.setAccessibleName(tr("Days of the month"))
        self.setAccessibleDescription(
            tr(
                "Arrows go from day to day, Page Up and Page Down from month to month. "
                "Enter adds something on a day. Tab goes to the list of what stands on it."
            )
        )
        self.setObjectName("monthGrid")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._make_room()
        self.selectionModel().currentChanged.connect(self._on_current)

    @property
    def day(self) -> date | None:
        """The day that is chosen."""
        index = self.currentIndex()
        return self.days.day_at(index) if index.isValid() else None

    def choose(self, day: date) -> None:
        """Choose a day that is shown."""
        self.setCurrentIndex(self.days.index_of(day))

    def colour(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        self.painter_of_days.theme = theme
        self.viewport().update()

    def placed_at(self, point: QPoint) -> Placed | None:
        """Return what is drawn at a point of the viewport."""
        index = self.indexAt(point)
        if not index.isValid():
            return None
        lines = lines_in(self.visualRect(index), self.days.placed_on(self.days.day_at(index)), small(self.font()))
        return next((each for rect, each in lines if rect.contains(point)), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin something on the chosen day with Enter, and turn to another month with Page Up and Page Down."""
        if event.key() in _ENTER and self.day is not None and not event.modifiers():
            self.begun.emit(self.day)
        elif event.key() in _PAGES:
            self.turned.emit(_PAGES[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note what was pressed, which may then be dragged."""
        self._pressed = self.placed_at(event.position().toPoint())
        index = self.indexAt(event.position().toPoint())
        self._pressed_on = self.days.day_at(index) if index.isValid() else None
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is there, or begin something on a free place."""
        placed = self.placed_at(event.position().toPoint())
        if placed is not None:
            self.opened.emit(placed)
        elif (index := self.indexAt(event.position().toPoint())).isValid():
            self.setCurrentIndex(index)
            self.begun.emit(self.days.day_at(index))

    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        """Drag what was pressed, and never the whole day."""
        if self._pressed is not None and self._pressed.movable:
            drag_of(self._pressed, self, self._pressed_on).exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDropEvent) -> None:
        """Take what comes from the calendar."""
        if event.mimeData().hasFormat(DRAGGED):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDropEvent) -> None:
        """Show the day on which it would be put."""
        index = self.indexAt(event.position().toPoint())
        if event.mimeData().hasFormat(DRAGGED) and index.isValid():
            self.setCurrentIndex(index)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put what was dragged on the day below."""
        index = self.indexAt(event.position().toPoint())
        if event.mimeData().hasFormat(DRAGGED) and index.isValid():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            key, into = dragged(event.mimeData())
            self.dropped.emit(key, self.days.day_at(index) - into)

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for a few lines on a day."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._make_room()

    def _make_room(self) -> None:
        self.verticalHeader().setMinimumSectionSize(least_height(self.font()))

    def _on_current(self, now: QModelIndex) -> None:
        if now.isValid():
            self.day_chosen.emit(self.days.day_at(now))


def drag_of(placed: Placed, source: QAbstractItemView, held_at: date | None = None) -> QDrag:
    """Make the drag that moves a thing to another day; one of several days is `held_at` one of them."""
    drag, data = QDrag(source), QMimeData()
    into = (held_at - placed.days[0]).days if held_at is not None and held_at in placed.days else 0
    data.setData(DRAGGED, "\n".join((*placed.key, str(into))).encode())
    drag.setMimeData(data)
    return drag


def dragged(data: QMimeData) -> tuple[str, timedelta]:
    """Return which thing is dragged, and how far into it it is held."""
    key, _, into = bytes(data.data(DRAGGED).data()).decode().rpartition("\n")
    return key, timedelta(days=int(into))
