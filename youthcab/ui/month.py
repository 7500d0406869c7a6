"""Choose the month in hand: a step back, a step on, or a month by name."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from youthcab.ui.desk import Desk, month_of
from youthcab.ui.editors.moments import read_when
from youthcab.ui.editors.text import Line
from youthcab.ui.notices import Tone
from youthcab.ui.shown import as_typed, month_in_words, period_in_words
from youthcab.ui.translation import tr


class MonthChooser(QWidget):
    """Shows the month in hand; the same one on every page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.back = QPushButton(tr("‹ Earlier"))
        self.back.setObjectName("quiet")
        self.back.setAccessibleName(tr("Earlier month"))
        self.on = QPushButton(tr("Later ›"))
        self.on.setObjectName("quiet")
        self.on.setAccessibleName(tr("Later month"))
        self.line = Line()
        self.back.clicked.connect(lambda: self._step(desk.period.first - timedelta(days=1)))
        self.on.clicked.connect(lambda: self._step(desk.period.last + timedelta(days=1)))
        self.line.committed.connect(self._read)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self.back, self.line, self.on):
            row.addWidget(widget)
        desk.month_chosen.connect(self.show_month)
        desk.reopened.connect(self.show_month)
        self._make_room()
        self.show_month()

    def show_month(self) -> None:
        """Show the month in hand."""
        self.line.set_value(period_in_words(self._desk.period, as_typed))
        self.line.name_it(tr("Month: {month}", month=period_in_words(self._desk.period)))

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for the longest name of a month."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._make_room()

    def _make_room(self) -> None:
        self.line.setFixedWidth(self.fontMetrics().horizontalAdvance(month_in_words(date(2026, 9, 1), as_typed)) + 40)

    def _step(self, day: date) -> None:
        self._desk.choose_month(month_of(day))

    def _read(self) -> None:
        try:
            first = read_when(self.line.value(), self._desk.today()).first
        except ValueError:
            first = None
        if first is None:
            self._desk.say(
                tr("“{value}” is not a month: write one such as “March 2021”.", value=self.line.value()), Tone.BAD
            )
            self.show_month()
        else:
            self._desk.choose_month(month_of(first))
            self.show_month()
