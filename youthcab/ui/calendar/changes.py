"""What is done to the calendar: a date moved as one change that can be undone, and something begun on a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from youthcab.domain.moving import put_on, shifted
from youthcab.operations import undo
from youthcab.operations.changes import Changes
from youthcab.operations.diary import Placed, move
from youthcab.operations.on_a_day import Sort, add_on
from youthcab.operations.step_names import name_of
from youthcab.records.identity import Id
from youthcab.records.when import When
from youthcab.ui.calendar.said import words_of
from youthcab.ui.desk import Desk, month_of
from youthcab.ui.dialogs.taking_back import take_back
from youthcab.ui.notices import Tone
from youthcab.ui.shown import day_in_words, when_in_words
from youthcab.ui.translation import tr

if TYPE_CHECKING:
    from youthcab.store.store import Store


class Moving(QObject):
    """Changes dates by way of the desk; `key` is the date to choose once the calendar has been read again."""

    to_open = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget, placed_of: Callable[[str], Placed | None]) -> None:
        super().__init__(parent)
        self._desk, self._parent, self._placed_of = desk, parent, placed_of
        self.key: tuple[Id, str] | None = None

    def drop(self, key: str, day: date) -> None:
        """Put what was dragged on a day."""
        placed = self._placed_of(key)
        if placed is not None:
            self._move(placed, put_on(placed.when, day))

    def shift(self, placed: Placed, days: int) -> None:
        """Move a date by so many days, a vague one by one of its own kind."""
        self._move(placed, shifted(placed.when, days))

    def ask(self, placed: Placed) -> None:
        """Ask for another date in words."""
        from youthcab.ui.dialogs.move_to import MoveDialog

        if self._may_move(placed):
            dialog = MoveDialog(placed, self._desk.today(), self._parent)
            dialog.chosen.connect(partial(self._keep, placed))
            dialog.open()

    def begin(self, day: date) -> None:
        """Ask what is to be begun on a day."""
        from youthcab.ui.dialogs.begin_on_day import BeginDialog

        if self._desk.view_only:
            return
        dialog = BeginDialog(self._desk, day, self._parent)
        dialog.begun.connect(partial(self._begin, day))
        dialog.open()

    def _begin(self, day: date, sort: Sort | None, words: str, to_open: bool) -> None:
        made: list[Changes] = []

        def work(store: Store) -> Changes:
            made.append(add_on(store, words, day, self._desk.actor, self._desk.today(), sort))
            return made[0]

        if not self._desk.do(work):
            return
        record = made[0].records[0]
        if to_open:
            self.to_open.emit(record)
        else:
            said = tr("Added “{words}” on {day}.", words=self._desk.label(record), day=day_in_words(day))
            self._desk.say(said, button=tr("Open"), act=partial(self.to_open.emit, record))

    def _move(self, placed: Placed, when: When) -> None:
        if not self._may_move(placed):
            return
        if when.first is None:
            known = tr("Nobody knows yet when “{words}” will be.", words=words_of(placed))
            self._desk.say(known, Tone.WARN, tr("Move to…"), partial(self.ask, placed))
        elif when != placed.when:
            self._keep(placed, when)

    def _may_move(self, placed: Placed) -> bool:
        if self._desk.view_only:
            return False
        if not placed.movable:
            self._desk.say(
                tr("That statement is cleared or issued. Its days are changed on the statement page."), Tone.WARN
            )
        return placed.movable

    def _keep(self, placed: Placed, when: When) -> None:
        self.key = placed.key
        if not self._desk.do(lambda store: move(store, placed, when, self._desk.actor)):
            self.key = None
            return
        step = undo.last_step(self._desk.store)
        back = partial(take_back, self._desk, step, name_of(self._desk.store, step), self._parent) if step else None
        said = tr("Moved “{words}” to {date}.", words=words_of(placed), date=when_in_words(when))
        self._desk.say(said, button=tr("Undo") if back else "", act=back)
        if when.first is not None and month_of(when.first) != self._desk.period:
            self.key = placed.key
            self._desk.choose_month(month_of(when.first))
