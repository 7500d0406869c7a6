"""Draws the days of the month: a number, and a line for each thing as far as there is room."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from youthcab.operations.diary import Placed
from youthcab.ui.calendar.look import draw_chip
from youthcab.ui.calendar.month_days import PLACED, MonthDays
from youthcab.ui.theme import Theme
from youthcab.ui.translation import plural

_EDGE, _LEAST_LINES = 5, 3
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


def small(font: QFont) -> QFont:
    """Return the font of the lines on a day."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * 0.9)
    return made


def line_height(font: QFont) -> int:
    """Return how much room one line on a day takes."""
    return QFontMetrics(font).height() + 5


def least_height(font: QFont) -> int:
    """Return the height of a day on which a few things can be read."""
    return _head(font) + _LEAST_LINES * line_height(small(font))


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
