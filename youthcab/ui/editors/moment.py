"""Editors for dates: written as a person would, with what was understood beside them."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QMenu, QPushButton, QWidget, QWidgetAction

from youthcab.records.when import OPEN_WORDS, When
from youthcab.ui.editors.editor import Editor
from youthcab.ui.editors.moments import read_day, read_when
from youthcab.ui.editors.text import Line
from youthcab.ui.shown import day_in_words, when_in_words


class Moment(Editor):
    """When something is or was, at any precision."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(placeholderText="10 March 2021, mid March 2021, soon")
        self.pick = QPushButton("Pick")
        self.pick.setObjectName("quiet")
        self.pick.clicked.connect(self._open_calendar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        row.addWidget(self.pick)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(lambda _: self.edited.emit())
        self.line.editingFinished.connect(self.committed)

    def value(self) -> Any:
        """Return the moment; raises ValueError with what to write instead."""
        return read_when(self.line.text())

    def set_value(self, value: Any) -> None:
        """Show a moment in words."""
        self.line.setText(when_in_words(value))
        self.line.setCursorPosition(0)

    def understood(self) -> str:
        """Say what was understood, with the day of the week."""
        value = self.value()
        if not value or value.first is None or value.last is None:
            return "No date yet" if value and value.words in OPEN_WORDS else ""
        if value == When.day(value.first):
            return f"{value.first:%A} {day_in_words(value.first)}"
        return f"Some time between {day_in_words(value.first)} and {day_in_words(value.last)}"

    def name_it(self, name: str) -> None:
        """Name the line and the button beside it."""
        super().name_it(name)
        self.pick.setAccessibleName(f"Pick a day: {name}")

    def _open_calendar(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        calendar.setAccessibleName("Calendar")
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        day = self._first_day()
        if day is not None:
            calendar.setSelectedDate(day)
        inside = QWidgetAction(menu)
        inside.setDefaultWidget(calendar)
        menu.addAction(inside)
        for chosen in (calendar.clicked, calendar.activated):
            chosen.connect(menu.close)
            chosen.connect(self._take)
        menu.popup(self.pick.mapToGlobal(self.pick.rect().bottomLeft()))
        calendar.setFocus()

    def _first_day(self) -> QDate | None:
        try:
            first = read_when(self.line.text()).first
        except ValueError:
            return None
        return None if first is None else QDate(first.year, first.month, first.day)

    def _take(self, picked: QDate) -> None:
        self.line.setText(day_in_words(date(picked.year(), picked.month(), picked.day())))
        self.edited.emit()
        self.committed.emit()


class Day(Moment):
    """One day, or nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line.setPlaceholderText("10 March 2021")

    def value(self) -> Any:
        """Return the day; raises ValueError with what to write instead."""
        return read_day(self.line.text())

    def set_value(self, value: Any) -> None:
        """Show a day in words, or nothing."""
        self.line.setText("" if value is None else day_in_words(value))
        self.line.setCursorPosition(0)

    def understood(self) -> str:
        """Say the day of the week."""
        value = self.value()
        return "" if value is None else f"{value:%A} {day_in_words(value)}"


class Days(Line):
    """Several days, with semicolons between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, placeholder="3 June 2022; 19 September 2022")

    def value(self) -> Any:
        """Return the days in order; raises ValueError with what to write instead."""
        days = {day for part in self.line.text().split(";") if (day := read_day(part)) is not None}
        return tuple(sorted(days))

    def set_value(self, value: Any) -> None:
        """Show the days in words."""
        super().set_value("; ".join(day_in_words(day) for day in value))
