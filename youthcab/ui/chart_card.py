"""A chart with its sentence; the same as a table at one press, and each row leads to the records behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from youthcab.domain.chart import Bar, Chart
from youthcab.domain.drawing import Pen, drawn
from youthcab.records.identity import Id
from youthcab.ui.theme import Theme
from youthcab.ui.translation import plural, tr
from youthcab.ui.words import Label

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_NOTHING = Chart("", "", ("", ""), ())
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST_SOURCES = 20


class Drawing(QWidget):
    """Draws a chart as wide as there is room; a press on a row says which."""

    pressed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._chart, self._theme = _NOTHING, Theme("", "", False, {})
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_chart(self, chart: Chart, theme: Theme) -> None:
        """Draw a chart in a theme's colours."""
        self._chart, self._theme = chart, theme
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.sentence)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room that all rows need."""
        return QSize(200, round(self._row * len(self._chart.bars)))

    def minimumSizeHint(self) -> QSize:
        """Return the same height, for no row is cut off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        if self._theme.colours and self._chart.bars:
            text = drawn(self._chart, self._pen(), self.width())
            QSvgRenderer(QByteArray(text.encode())).render(QPainter(self), QRectF(self.rect()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say which row was pressed."""
        row = int(event.position().y() // self._row)
        if 0 <= row < len(self._chart.bars):
            self.pressed.emit(row)

    @property
    def _row(self) -> float:
        return self._pen().row

    def _pen(self) -> Pen:
        colours, metrics = self._theme.colours, QFontMetrics(self.font())
        text, muted, bar = (colours.get(name, "#000000") for name in ("text", "muted", "accent"))
        size = self.font().pointSizeF() * self.logicalDpiY() / 72
        return Pen(text, muted, bar, self.font().family(), size, metrics.horizontalAdvance)


class ChartRows(QAbstractTableModel):
    """The rows of a chart as a table."""

    def __init__(self) -> None:
        super().__init__()
        self.chart = _NOTHING

    def show_chart(self, chart: Chart) -> None:
        """Show another chart."""
        self.beginResetModel()
        self.chart = chart
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.chart.bars)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return two: what a row is about, and what is known of it."""
        return 0 if parent.isValid() else len(self.chart.header)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        bar = self.chart.bars[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (bar.label, bar.words)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{bar.label}: {bar.words}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what the columns are called."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.chart.header[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


class RowsTable(QTableView):
    """The table of a chart; Enter or a double click says which row is asked for."""

    asked = Signal(int)

    def __init__(self, rows: ChartRows) -> None:
        super().__init__()
        self.setModel(rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.doubleClicked.connect(lambda index: self.asked.emit(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the row with Enter."""
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.asked.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def fit(self) -> None:
        """Take as much height as all rows need."""
        self.verticalHeader().setDefaultSectionSize(QFontMetrics(self.font()).height() + 14)
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + self.verticalHeader().length() + 6)


class ChartCard(QFrame):
    """Shows a chart as a drawing or as a table; `opened` says which record was asked for."""

    opened = Signal(str)

    def __init__(self, label: Callable[[Id], str]) -> None:
        super().__init__()
        self.setObjectName("card")
        self.chart, self._label = _NOTHING, label
        self._theme = Theme("", "", False, {})
        self._title, self.sentence = Label(), Label()
        self._title.setObjectName("cardTitle")
        self.sentence.setWordWrap(True)
        self.toggle = QPushButton(tr("View as table"))
        self.toggle.setObjectName("tab")
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(lambda _: self._show_one())
        self.drawing, self.rows = Drawing(), ChartRows()
        self.table = RowsTable(self.rows)
        self.drawing.pressed.connect(self._ask_for)
        self.table.asked.connect(self._ask_for)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 18, 14)
        column.setSpacing(8)
        column.addLayout(top)
        for widget in (self.sentence, self.drawing, self.table):
            column.addWidget(widget)
        column.addStretch(1)

    def show_chart(self, chart: Chart) -> None:
        """Show another chart in the way that is chosen."""
        self.chart = chart
        self._title.setText(chart.title)
        self.sentence.setText(chart.sentence)
        self.toggle.setAccessibleName(tr("{title}: view as table", title=chart.title))
        self.table.setAccessibleName(chart.title)
        self.table.setAccessibleDescription(tr("Enter on a row opens what it stands on."))
        self.rows.show_chart(chart)
        self.drawing.show_chart(chart, self._theme)
        self._show_one()

    def colour(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        self._theme = theme
        self.drawing.show_chart(self.chart, theme)
        self.table.fit()

    def _show_one(self) -> None:
        as_table = self.toggle.isChecked()
        self.table.fit()
        self.table.setVisible(as_table)
        self.drawing.setVisible(not as_table and self.chart.is_drawn)

    def _ask_for(self, row: int) -> None:
        bar = self.chart.bars[row]
        if len(bar.records) == 1:
            self.opened.emit(bar.records[0])
        elif bar.records:
            self._menu_of(bar, bar.records[:_MOST_SOURCES]).popup(self.cursor().pos())

    def _menu_of(self, bar: Bar, records: Sequence[Id]) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(tr("What {label} stands on", label=bar.label))
        for each in records:
            words = self._label(each).replace("&", "&&")
            menu.addAction(words[:1].upper() + words[1:]).triggered.connect(partial(self.opened.emit, each))
        if len(bar.records) > len(records):
            menu.addAction(plural(len(bar.records) - len(records), "and 1 more", "and {n} more")).setEnabled(False)
        return menu
