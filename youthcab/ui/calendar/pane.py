"""The calendar of Home: the same dates as a month, a timeline or a list; begun, moved and opened in each."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from youthcab.operations.diary import Placed, diary
from youthcab.records.period import Period
from youthcab.ui.calendar.changes import Moving
from youthcab.ui.calendar.dates_table import LIST
from youthcab.ui.calendar.dates_view import DatesView, Timeline
from youthcab.ui.calendar.month_days import weeks_of
from youthcab.ui.calendar.month_view import MonthView
from youthcab.ui.cards import framed
from youthcab.ui.desk import Desk, month_of
from youthcab.ui.icons import icon
from youthcab.ui.lists.record_list import empty_state
from youthcab.ui.task import Latest
from youthcab.ui.theme import Theme
from youthcab.ui.translation import tr
from youthcab.ui.words import beside_icon

VIEWS = ("Month", "Timeline", "List")


class CalendarPane(QWidget):
    """Reads the month in hand and the next, and shows one of three views of them."""

    open_id = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._latest = Latest(desk.runner)
        self._placed: tuple[Placed, ...] = ()
        self.moving = Moving(desk, self, self._placed_of)
        self.moving.to_open.connect(self.open_id)
        self.month = MonthView()
        self.timeline = Timeline(desk.label)
        self.list = DatesView(LIST, desk.label, tr("List of dates"))
        self.views = QStackedWidget()
        self.views.addWidget(self.month)
        self._either = tuple(_or_empty(view) for view in (self.timeline, self.list))
        for either in self._either:
            self.views.addWidget(framed(either))
        self._lay_out()
        self._connect()

    @property
    def current(self) -> Placed | None:
        """The date that is chosen in the view in sight."""
        return (self.month, self.timeline, self.list)[self.views.currentIndex()].current

    @property
    def day(self) -> date:
        """The day on which something is begun: the chosen one, or else today or the first of the month in hand."""
        chosen = self.month.day if self.views.currentIndex() == 0 else self.current and self.current.day
        return chosen or max(self.desk.period.first, min(self.desk.today(), self.desk.period.last))

    def refresh(self) -> None:
        """Read the dates again, of the month in hand and the next."""
        for button in (self.move_button, self.add_button):
            button.setEnabled(not self.desk.view_only)
        month = self.desk.period
        asked = Period(weeks_of(month).first, month_of(month.last + timedelta(days=1)).last)
        day = self.desk.today()
        self.desk.ask(lambda store: diary(store, asked, day), self._show, self._latest)

    def colour(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        self.month.colour(theme)
        self.timeline.colour(theme)
        self.add_button.setIcon(icon("plus", theme["accent_text"]))

    def panes(self) -> tuple[QWidget, ...]:
        """Return where F6 goes."""
        views: tuple[tuple[QWidget, ...], ...] = (self.month.panes, (self.timeline,), (self.list,))
        return (*views[self.views.currentIndex()], self._tabs[self.views.currentIndex()])

    def show_view(self, place: int) -> None:
        """Show the month, the timeline or the list; what is chosen stays so."""
        current = self.current
        self.views.setCurrentIndex(place)
        self._tabs[place].setChecked(True)
        if current is not None:
            self._mark(current)

    def do(self, name: str) -> None:
        """Do what an action of the calendar says."""
        steps = {"day_earlier": -1, "day_later": 1, "week_earlier": -7, "week_later": 7}
        if name == "begin_on_day":
            self.moving.begin(self.day)
        elif self.current is None:
            self.desk.say(tr("Choose something in the calendar first."))
        elif name == "move_to":
            self.moving.ask(self.current)
        else:
            self.moving.shift(self.current, steps[name])

    def _show(self, placed: tuple[Placed, ...]) -> None:
        current, month = self.moving.key or (self.current and self.current.key), self.desk.period
        self.moving.key = None
        self._placed = placed
        both = Period(month.first, month_of(month.last + timedelta(days=1)).last)
        shown = tuple(each for each in placed if each.when.first is None or both.touches(each.when))
        self.month.show_month(month, self.desk.today(), placed)
        self.timeline.dates.show_dates(both, shown)
        self.list.dates.show_dates(both, shown)
        for either in self._either:
            either.setCurrentIndex(0 if shown else 1)
        chosen = next((each for each in placed if each.key == current), None)
        if chosen is not None:
            self._mark(chosen)

    def _mark(self, placed: Placed) -> None:
        if self.views.currentIndex() == 0:
            self.month.mark(placed)
        else:
            (self.timeline if self.views.currentIndex() == 1 else self.list).mark(placed.key)

    def _placed_of(self, key: str) -> Placed | None:
        return next((each for each in self._placed if "\n".join(each.key) == key), None)

    def _connect(self) -> None:
        for view in (self.month, self.timeline):
            view.dropped.connect(self.moving.drop)
            view.begun.connect(self.moving.begin)
        self.month.turned.connect(self._turn)
        for opener in (self.month, self.timeline, self.list):
            opener.opened.connect(lambda placed: self.open_id.emit(placed.record))

    def _turn(self, by: int) -> None:
        month = self.desk.period
        self.desk.choose_month(month_of(month.last + timedelta(days=1) if by > 0 else month.first - timedelta(days=1)))

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(4)
        self._choices = QButtonGroup(self, exclusive=True)
        self._tabs = [QPushButton(tr(name)) for name in VIEWS]
        for place, button in enumerate(self._tabs):
            button.setCheckable(True)
            button.setAccessibleName(tr("{name} view", name=button.text()))
            button.setObjectName("tab")
            self._choices.addButton(button, place)
            tools.addWidget(button)
        self._tabs[0].setChecked(True)
        self._choices.idClicked.connect(self.show_view)
        self.move_button = QPushButton(tr("Move to…"))
        self.move_button.clicked.connect(partial(self.do, "move_to"))
        self.add_button = QPushButton()
        beside_icon(self.add_button, tr("Add on this day…"))
        self.add_button.setObjectName("primary")
        self.add_button.clicked.connect(partial(self.do, "begin_on_day"))
        tools.addStretch(1)
        tools.addWidget(self.move_button)
        tools.addSpacing(4)
        tools.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 8, 0)
        column.setSpacing(10)
        column.addLayout(tools)
        column.addWidget(self.views, 1)


def _or_empty(view: DatesView) -> QStackedWidget:
    either = QStackedWidget()
    either.addWidget(view)
    either.addWidget(
        empty_state(tr("Nothing has a date in this month or the next.\n\nPress “Add on this day” to begin."))
    )
    return either
