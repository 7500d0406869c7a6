"""The days of a timeline: a mark for what has a day, a broken bar for what is only known vaguely."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from youthcab.operations.diary import Placed
from youthcab.records.period import Period
from youthcab.records.when import Precision
from youthcab.ui.calendar.dates_table import PLACED, DatesTable
from youthcab.ui.calendar.look import look_of, sign_in
from youthcab.ui.theme import Theme

_EDGE, _ROUND = 8, 5
_FIRM = (Precision.DAY, Precision.SPAN)
Index = QModelIndex | QPersistentModelIndex


class BarPainter(QStyledItemDelegate):
    """Draws where a date lies among the days."""

    def __init__(self) -> None:
        super().__init__()
        self.theme: Theme | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the weeks and the bar of one row."""
        model, theme = index.model(), self.theme
        if theme is None or not isinstance(model, DatesTable):
            return
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(theme["selected"]))
        painter.setPen(QColor(theme["line"]))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        for monday in mondays(model.period):
            place = x_of(monday, option.rect, model.period)
            painter.drawLine(place, option.rect.top(), place, option.rect.bottom())
        placed: Placed = index.data(PLACED)
        bar = bar_of(placed, option.rect, model.period)
        if bar is not None:
            _draw_bar(painter, bar, placed, theme)
        painter.restore()


class DaysHeader(QHeaderView):
    """A header whose last section names the Mondays."""

    def __init__(self, dates: DatesTable) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._dates = dates
        self.theme: Theme | None = None
        self.setStretchLastSection(True)
        self.setHighlightSections(False)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Draw the last section with its days, the others as they are."""
        if self.theme is None or logicalIndex != self.count() - 1:
            super().paintSection(painter, rect, logicalIndex)
            return
        painter.save()
        painter.fillRect(rect, QColor(self.theme["card"]))
        painter.setPen(QColor(self.theme["line"]))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(QColor(self.theme["muted"]))
        painter.setFont(self.font())
        metrics, free = QFontMetrics(self.font()), rect.left()
        for monday in mondays(self._dates.period):
            words, place = f"{monday.day} {monday:%b}", x_of(monday, rect, self._dates.period)
            if place >= free:
                painter.drawText(place + 3, rect.center().y() + metrics.ascent() // 2 - 1, words)
                free = place + metrics.horizontalAdvance(words) + 10
        painter.restore()


def mondays(period: Period) -> Iterator[date]:
    """Give each Monday of a period."""
    day = period.first + timedelta(days=-period.first.weekday() % 7)
    while day <= period.last:
        yield day
        day += timedelta(days=7)


def x_of(day: date, rect: QRect, period: Period) -> int:
    """Return where a day begins."""
    length = (period.last - period.first).days + 1
    return rect.left() + _EDGE + round((rect.width() - 2 * _EDGE) * (day - period.first).days / length)


def day_of(place: int, rect: QRect, period: Period) -> date:
    """Return the day at a place; places beside the days are those of the first and the last."""
    length = (period.last - period.first).days + 1
    share = (place - rect.left() - _EDGE) / max(rect.width() - 2 * _EDGE, 1)
    return period.first + timedelta(days=min(max(int(share * length), 0), length - 1))


def bar_of(placed: Placed, rect: QRect, period: Period) -> QRect | None:
    """Return where the bar of a date is drawn: as long as what is known of it; None for one that is open."""
    first, last = placed.when.first, placed.when.last
    if first is None or last is None or not period.touches(placed.when):
        return None
    left = x_of(max(first, period.first), rect, period)
    right = x_of(min(last, period.last) + timedelta(days=1), rect, period)
    high = rect.height() - 12
    return QRect(left, rect.top() + 6, max(right - left, high), high)


def _draw_bar(painter: QPainter, bar: QRect, placed: Placed, theme: Theme) -> None:
    look, firm = look_of(placed, theme), placed.when.precision in _FIRM
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(look.text), 1, Qt.PenStyle.SolidLine if firm else Qt.PenStyle.DashLine))
    painter.setBrush(QColor(look.ground))
    painter.drawRoundedRect(bar, _ROUND, _ROUND)
    size = min(bar.height() - 6, bar.width() - 4)
    painter.drawPixmap(
        bar.left() + (min(bar.width(), bar.height()) - size) // 2,
        bar.center().y() - size // 2 + 1,
        sign_in(look, size),
    )
