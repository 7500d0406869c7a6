"""The month as a table of days on which one can begin, move and open, with mouse or keys."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDrag, QDropEvent, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from youthcab.operations.diary import Placed
from youthcab.ui.calendar.look import draw_chip
from youthcab.ui.calendar.month_days import PLACED, MonthDays
from youthcab.ui.theme import Theme
from youthcab.ui.translation import plural, tr

DRAGGED = "application/x-youthcab-date"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAST_LINES = 3
_EDGE = 5
Index = QModelIndex | QPersistentModelIndex


class DayPainter(QStyledItemDelegate):
    """Draws a day: its number, and a line for each thing as far as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.theme: Theme | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one day."""
        model, theme = index.model(), self.theme
        if theme is None or not isinstance(model, MonthDays):
            return
        painter.save()
        rect, font = option.rect, small(option.font)
        ink = _draw_ground(painter, option, theme, is_of_month=model.day_at(index) in model.month)
        _draw_number(painter, rect, model.day_at(index), font, ink, theme if model.is_today_at(index) else None)
        placed: Sequence[Placed] = index.data(PLACED)
        shown = lines_in(rect, placed, font)
        for line, each in shown:
            draw_chip(painter, line, each, theme, font)
        if len(shown) < len(placed):
            _draw_more(painter, rect, len(placed) - len(shown), font, ink)
        painter.restore()


class MonthGrid(QTableView):
    """Says which day was chosen, and what is to be begun, opened or moved."""

    day_chosen = Signal(object)
    begun = Signal(object)
    opened = Signal(object)
    dropped = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.days = MonthDays()
        self.painter_of_days = DayPainter()
        self._pressed: Placed | None = None
        self._pressed_on: date | None = None
        self.setModel(self.days)
        self.setItemDelegate(self.painter_of_days)
        self.setAccessibleName(tr("Month"))
        self.setAccessibleDescription(
            tr("Arrows go from day to day. Enter adds something on a day. Tab goes to the list of what stands on it.")
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
        lines = lines_in(self.visualRect(index), index.data(PLACED), small(self.font()))
        return next((each for rect, each in lines if rect.contains(point)), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin something on the chosen day with Enter."""
        if event.key() in _ENTER and self.day is not None and not event.modifiers():
            self.begun.emit(self.day)
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
        elif self.indexAt(event.position().toPoint()).isValid() and self.day is not None:
            self.begun.emit(self.day)

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
        line = line_height(small(self.font()))
        self.verticalHeader().setMinimumSectionSize(
            QFontMetrics(self.font()).height() + 2 * _EDGE + _LEAST_LINES * line
        )

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


def small(font: QFont) -> QFont:
    """Return the font of the lines on a day."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * 0.9)
    return made


def line_height(font: QFont) -> int:
    """Return how much room one line on a day takes."""
    return QFontMetrics(font).height() + 5


def lines_in(rect: QRect, placed: Sequence[Placed], font: QFont) -> list[tuple[QRect, Placed]]:
    """Lay out as many things on a day as there is room for; the last line is left to say how many more there are."""
    line, top = line_height(font), rect.top() + _head(font)
    room = max((rect.bottom() - top) // line, 0)
    shown = placed if len(placed) <= room else placed[: max(room - 1, 0)]
    box = QRect(rect.left() + _EDGE, top, rect.width() - 2 * _EDGE, line - 2)
    return [(box.translated(0, place * line), each) for place, each in enumerate(shown)]


def _head(font: QFont) -> int:
    return QFontMetrics(font).height() + 2 * _EDGE


def _draw_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme, *, is_of_month: bool) -> str:
    """Draw the ground of a day, and return the colour to write on it."""
    is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    ground = theme["selected"] if is_chosen else theme["card"] if is_of_month else theme["window"]
    painter.fillRect(option.rect, QColor(ground))
    painter.setPen(QColor(theme["line"]))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
    painter.drawLine(option.rect.topRight(), option.rect.bottomRight())
    if is_chosen and option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(theme["focus"]), 2))
        painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
    return theme["selected_text"] if is_chosen else theme["text"] if is_of_month else theme["muted"]


def _draw_number(painter: QPainter, rect: QRect, day: date, font: QFont, ink: str, as_today: Theme | None) -> None:
    metrics, written = QFontMetrics(font), QFont(font)
    written.setBold(as_today is not None)
    words = f"{day.day}" if day.day > 1 else f"{day.day} {day:%b}"
    place = QRect(rect.topLeft() + QPoint(_EDGE, 3), QSize(metrics.horizontalAdvance(words) + 12, metrics.height() + 4))
    if as_today is not None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(as_today["accent"]))
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
    painter.setFont(written)
    painter.setPen(QColor(as_today["accent_text"] if as_today is not None else ink))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)


def _draw_more(painter: QPainter, rect: QRect, count: int, font: QFont, ink: str) -> None:
    line = line_height(font)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    place = QRect(rect.left() + 2 * _EDGE, rect.bottom() - line, rect.width(), line)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, plural(count, "1 more", "{n} more"))
