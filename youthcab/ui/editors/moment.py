"""Editors for dates: written as people say them, or picked from a calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPalette, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from youthcab.ui.editors.editor import Editor
from youthcab.ui.editors.moments import full_day, in_full_words, read_day, read_when
from youthcab.ui.editors.text import Line
from youthcab.ui.icons import icon
from youthcab.ui.shown import as_typed, day_in_words, when_in_words
from youthcab.ui.translation import tr

Today = Callable[[], date]


class Moment(Editor):
    """When something is or was, at any precision; Alt+Down opens the calendar."""

    def __init__(self, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today = today
        self.line = QLineEdit(placeholderText=tr("10/3, mid March, soon"))
        self.pick = QPushButton()
        self.pick.setObjectName("pick")
        self.pick.setToolTip(tr("Pick a day (Alt+Down)"))
        self.pick.setAccessibleDescription("Alt+Down")
        self.pick.clicked.connect(self.open_calendar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.pick)
        self.setFocusProxy(self.line)
        self.line.installEventFilter(self)
        self.line.textEdited.connect(lambda _: self.edited.emit())
        self.line.editingFinished.connect(self.committed)
        self._colour()

    def value(self) -> Any:
        """Return the moment; raises ValueError with what to write instead."""
        return read_when(self.line.text(), self.today())

    def set_value(self, value: Any) -> None:
        """Show a moment in words."""
        self.line.setText(when_in_words(value, as_typed))
        self.line.setCursorPosition(0)

    def understood(self) -> str:
        """Say what was understood in full words, with the day of the week."""
        return in_full_words(self.value())

    def name_it(self, name: str) -> None:
        """Name the line and the button beside it."""
        super().name_it(name)
        self.pick.setAccessibleName(tr("Pick a day: {name}", name=name))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the calendar with Alt+Down, as boxes to choose from open."""
        if (
            watched is self.line
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            self.open_calendar()
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon in the colours of the theme and the size of the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self.focusProxy() is not None:
            self._colour()

    def open_calendar(self) -> None:
        """Show a month to pick a day from, by mouse or with the arrow keys and Enter."""
        menu = QMenu(self)
        menu.setAccessibleName(self.pick.accessibleName())
        calendar = _calendar(menu)
        calendar.setSelectedDate(self._first_day())
        inside = QWidgetAction(menu)
        inside.setDefaultWidget(calendar)
        menu.addAction(inside)
        for chosen in (calendar.clicked, calendar.activated):
            chosen.connect(menu.close)
            chosen.connect(self._take)
        menu.aboutToHide.connect(self.line.setFocus)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.line.mapToGlobal(self.line.rect().bottomLeft()))
        calendar.setFocus()

    def _first_day(self) -> QDate:
        try:
            first = read_when(self.line.text(), self.today()).first
        except ValueError:
            first = None
        day = first or self.today()
        return QDate(day.year, day.month, day.day)

    def _take(self, picked: QDate) -> None:
        self.line.setText(day_in_words(date(picked.year(), picked.month(), picked.day()), as_typed))
        self.edited.emit()
        self.committed.emit()

    def _colour(self) -> None:
        side = max(16, self.fontMetrics().height())
        self.pick.setIconSize(QSize(side, side))
        self.pick.setIcon(icon("calendar-days", self.palette().color(QPalette.ColorRole.Link).name()))


def _calendar(parent: QWidget) -> QCalendarWidget:
    made = QCalendarWidget(parent)
    made.setAccessibleName(tr("Calendar"))
    made.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    made.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    plain = QTextCharFormat()
    plain.setForeground(made.palette().color(QPalette.ColorRole.Text))
    quiet = QTextCharFormat()
    quiet.setBackground(made.palette().color(QPalette.ColorRole.Button))
    made.setHeaderTextFormat(quiet)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        made.setWeekdayTextFormat(day, plain)
    letter = made.fontMetrics().averageCharWidth()
    made.setMinimumSize(7 * max(40, 5 * letter), 9 * max(30, 2 * made.fontMetrics().height()))
    for name, icon_name, words in (
        ("qt_calendar_prevmonth", "arrow-left", tr("Month before")),
        ("qt_calendar_nextmonth", "arrow-right", tr("Next month")),
    ):
        button = made.findChild(QToolButton, name)
        if button is not None:
            button.setIcon(icon(icon_name, made.palette().color(QPalette.ColorRole.Text).name()))
            button.setAccessibleName(words)
    return made


class Day(Moment):
    """One day, or nothing."""

    def __init__(self, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(today, parent)
        self.line.setPlaceholderText(tr("10 March 2021"))

    def value(self) -> Any:
        """Return the day; raises ValueError with what to write instead."""
        return read_day(self.line.text(), self.today())

    def set_value(self, value: Any) -> None:
        """Show a day in words, or nothing."""
        self.line.setText("" if value is None else day_in_words(value, as_typed))
        self.line.setCursorPosition(0)

    def understood(self) -> str:
        """Say the day of the week."""
        value = self.value()
        return "" if value is None else full_day(value)


class Days(Line):
    """Several days, with semicolons between them."""

    def __init__(self, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent, placeholder=tr("3 June 2022; 19 September 2022"))
        self._today = today

    def value(self) -> Any:
        """Return the days in order; raises ValueError with what to write instead."""
        parts = self.line.text().split(";")
        return tuple(sorted({day for part in parts if (day := read_day(part, self._today())) is not None}))

    def set_value(self, value: Any) -> None:
        """Show the days in words."""
        super().set_value("; ".join(day_in_words(day, as_typed) for day in value))
