"""The rows of the box as a list: under headings that cannot be chosen, each with an icon and a word at its end."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from youthcab.ui.box.box_rows import Row
from youthcab.ui.icons import picture
from youthcab.ui.words import as_tip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_GAP, _ROOM = 12, 16
_OF_ROW = Qt.ItemDataRole.UserRole


class BoxRows(QAbstractListModel):
    """Headings, which are texts, and below each its rows."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[str | Row] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; those of one group stand together."""
        self.beginResetModel()
        self._lines = []
        for heading, group in groupby(rows, lambda row: row.group):
            self._lines += [heading, *group]
        self.endResetModel()

    def places(self) -> list[int]:
        """Return where the rows stand that can be chosen."""
        return [place for place, line in enumerate(self._lines) if isinstance(line, Row)]

    def row_at(self, place: int) -> Row | None:
        """Return the row of a line; None for a heading."""
        line = self._lines[place] if 0 <= place < len(self._lines) else None
        return line if isinstance(line, Row) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let a row be chosen, and a heading not."""
        if self.row_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a line's words, and the fuller text that a screen reader says."""
        line = self._lines[index.row()] if index.isValid() else ""
        if role == _OF_ROW:
            return line
        if not isinstance(line, Row):
            return line if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        said = {Qt.ItemDataRole.DisplayRole: line.title, Qt.ItemDataRole.AccessibleTextRole: line.spoken}
        return said.get(Qt.ItemDataRole(role), as_tip(line.title) if role == Qt.ItemDataRole.ToolTipRole else None)


class BoxLines(QStyledItemDelegate):
    """Draws a line: the icon, its words, cut short where there is no room, and the word at its end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give each line the height of its text and some room."""
        return QSize(100, option.fontMetrics.height() + _ROOM)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line in the palette's colours."""
        line = index.data(_OF_ROW)
        painter.save()
        inside = option.rect.adjusted(_GAP, 0, -_GAP, 0)
        if isinstance(line, Row):
            self._paint_row(painter, option, inside, line)
        else:
            font = QFont(option.font)
            font.setBold(True)
            font.setPointSizeF(font.pointSizeF() * 0.9)
            painter.setFont(font)
            painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
            below = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
            painter.drawText(inside.adjusted(0, 0, 0, -4), below, str(line))
        painter.restore()

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, inside: QRect, row: Row) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        palette, widget = option.palette, option.widget
        words = palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        quiet = words if chosen else palette.color(QPalette.ColorRole.PlaceholderText)
        ground = QStyleOptionViewItem(option)
        ground.text = ""
        if isinstance(widget, QWidget):
            widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, ground, painter, widget)
        size = option.fontMetrics.height() + 2
        painter.drawPixmap(inside.left(), inside.center().y() - size // 2 + 1, picture(row.icon, quiet.name(), size))
        left = inside.adjusted(size + _GAP, 0, 0, 0)
        at_end = option.fontMetrics.horizontalAdvance(row.hint)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(quiet)
        painter.drawText(left, middle | Qt.AlignmentFlag.AlignRight, row.hint)
        painter.setPen(words)
        room = left.adjusted(0, 0, -at_end - _GAP, 0)
        title = option.fontMetrics.elidedText(row.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, title)


class BoxList(QListView):
    """The rows; keys are left to the line above it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("boxRows")
        self.rows = BoxRows()
        self.setModel(self.rows)
        self.setItemDelegate(BoxLines(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    def sizeHint(self) -> QSize:
        """Ask for the room that all lines take."""
        height = sum(self.sizeHintForRow(row) + 2 for row in range(self.rows.rowCount()))
        return QSize(super().sizeHint().width(), height + 4)

    @property
    def chosen(self) -> Row | None:
        """The row that Enter would do."""
        return self.rows.row_at(self.currentIndex().row())

    def choose(self, place: int) -> None:
        """Mark a line, and show it."""
        index = self.rows.index(place)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        if place in self.rows.places()[:1]:
            self.scrollToTop()

    def step(self, by: int) -> None:
        """Mark the next row or the one before, round the ends."""
        places = self.rows.places()
        if places:
            here = self.currentIndex().row()
            now = places.index(here) if here in places else -1
            self.choose(places[(now + by) % len(places)])
