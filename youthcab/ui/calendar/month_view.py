"""The month: days at the left, and beside them what stands on the chosen day, and what has no day yet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from youthcab.operations.diary import Placed
from youthcab.records.period import Period
from youthcab.ui.calendar.agenda import Agenda
from youthcab.ui.calendar.month_grid import MonthGrid
from youthcab.ui.cards import framed, quiet_words
from youthcab.ui.shown import month_name, weekday_of_year
from youthcab.ui.theme import Theme
from youthcab.ui.translation import tr
from youthcab.ui.words import Label

_LETTERS_BESIDE = 22


class MonthView(QWidget):
    """Says what is to be begun, opened and moved."""

    begun = Signal(object)
    opened = Signal(object)
    dropped = Signal(str, object)
    turned = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.grid = MonthGrid()
        self._day_title, self._some_time_title = Label(), Label()
        self.on_day = Agenda(tr("On this day"))
        self.some_time = Agenda(tr("Without a day"), dated=True)
        self._nothing = quiet_words(tr("Nothing yet. Press Enter on the day, or click twice, to add something."))
        self._nothing.setContentsMargins(6, 0, 6, 0)
        self._lay_out()
        self.grid.day_chosen.connect(self._show_day)
        self.grid.begun.connect(self.begun)
        self.grid.dropped.connect(self.dropped)
        self.grid.turned.connect(self.turned)
        self.on_day.chosen.connect(lambda _: self.some_time.unmark())
        self.some_time.chosen.connect(lambda _: self.on_day.unmark())
        for view in (self.grid, self.on_day, self.some_time):
            view.opened.connect(self.opened)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Return where F6 goes."""
        return (self.grid, self.on_day, self.some_time)

    @property
    def current(self) -> Placed | None:
        """What is chosen on the day, or among what has no day."""
        return self.on_day.current or self.some_time.current

    @property
    def day(self) -> date | None:
        """The day that is chosen."""
        return self.grid.day

    def show_month(self, month: Period, today: date, placed: Sequence[Placed]) -> None:
        """Show a month: the day that was chosen stays so where it is in sight, or else today or the first is."""
        day = self.grid.day
        self.grid.days.show_month(month, today, placed)
        self.some_time.show_placed(
            [each for each in placed if not each.days and (each.when.first is None or month.touches(each.when))]
        )
        self._some_time_title.setText(tr("Some time in {month}", month=month_name(month.first)))
        for widget in (self._some_time_title, self.some_time):
            widget.setVisible(bool(self.some_time.count()))
        if day is None or day not in month:
            day = today if today in month else month.first
        self.grid.choose(day)
        self._show_day(day)

    def mark(self, placed: Placed) -> None:
        """Choose one, and its day."""
        if not placed.days:
            self.some_time.mark(placed.key)
        elif self.grid.days.index_of(placed.days[0]).isValid():
            if self.grid.day not in placed.days:
                self.grid.choose(placed.days[0])
            self.on_day.mark(placed.key)

    def colour(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        for view in (self.grid, self.on_day, self.some_time):
            view.colour(theme)

    def _show_day(self, day: date) -> None:
        self._day_title.setText(weekday_of_year(day))
        self.on_day.show_placed(self.grid.days.placed_on(day))
        self._nothing.setVisible(not self.on_day.count())
        if self.on_day.count() and self.on_day.currentRow() < 0:
            self.on_day.setCurrentRow(0)

    def _lay_out(self) -> None:
        side = QFrame()
        side.setObjectName("card")
        column = QVBoxLayout(side)
        column.setContentsMargins(10, 14, 10, 10)
        column.setSpacing(4)
        side.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS_BESIDE)
        for title, agenda in ((self._day_title, self.on_day), (self._some_time_title, self.some_time)):
            title.setObjectName("cardTitle")
            title.setContentsMargins(6, 0 if agenda is self.on_day else 10, 6, 2)
            title.setWordWrap(True)
            column.addWidget(title)
            if agenda is self.on_day:
                column.addWidget(self._nothing)
            # Large text above it goes first: a list can be scrolled.
            agenda.setMinimumHeight(self.fontMetrics().height())
            column.addWidget(agenda, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(framed(self.grid), 10)
        row.addWidget(side, 3)
