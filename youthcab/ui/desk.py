"""What every page is handed: the open cabinet, who is writing, the month in hand, and ways to ask and to say."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from youthcab.errors import Damaged, Displaced, YouthcabError
from youthcab.operations import cabinets, records, statements
from youthcab.operations.changes import Changes
from youthcab.operations.opening import Asking
from youthcab.records.identity import Id
from youthcab.records.period import Period
from youthcab.ui.left_off import LeftOff
from youthcab.ui.lists.kept_lists import KeptLists
from youthcab.ui.notices import Notice, Tone
from youthcab.ui.task import Elsewhere, Latest, Runner
from youthcab.ui.translation import tr

if TYPE_CHECKING:
    from youthcab.store.store import Store
    from youthcab.ui.long_work import LongWork

T = TypeVar("T")


class Desk(QObject):
    """The one road for every change: operations answer with Changes, and `changed` tells every page."""

    changed = Signal(object)
    reopened = Signal()
    month_chosen = Signal()
    said = Signal(object)
    went_on = Signal(object)
    to_open = Signal(str)
    to_mend = Signal()
    to_save = Signal()
    to_unsaved = Signal()
    to_statement = Signal(str, str)
    to_record = Signal(str)
    to_act = Signal(str)
    not_kept = Signal()

    def __init__(
        self, store: Store, runner: Runner, actor: str, asking: Asking, today: Callable[[], date] = date.today
    ) -> None:
        super().__init__()
        self.asking = asking
        self.store, self.runner, self.actor, self.today = store, runner, actor, today
        # For what takes a second to load: nothing else should wait for it.
        self.beside: Runner = Elsewhere(self) if isinstance(runner, Elsewhere) else runner
        self.role = ""
        self._period: Period | None = None
        self._speaks_from: date | None = None
        self._labels: dict[Id, str] = {}
        self._closing: list[Store] = []
        self.under_way: list[LongWork] = []
        self.site = cabinets.site_of(store)
        self.lists, self.left = KeptLists(), LeftOff()
        self.why_view_only = ""
        self.keep_typing: Callable[[], bool] = lambda: True
        self.unsaved: Callable[[], Sequence[str]] = tuple
        self.goes_on = False
        self.trouble = ""
        self.came_from = ""
        self._is_quiet = False

    @property
    def view_only(self) -> bool:
        """Tell whether the cabinet can only be looked at here."""
        return self.store.view_only

    @property
    def period(self) -> Period:
        """The month that Home and the statement speak of; this month until another is chosen."""
        return self._period or month_of(self.today())

    def choose_month(self, period: Period) -> None:
        """Take another month in hand."""
        if period != self._period:
            self._period, self._speaks_from = period, None
            self.month_chosen.emit()

    def speaks_from(self) -> date:
        """Return the day that sentences speak from: the statement's, or else the day of the month nearest to today."""
        if self._speaks_from is None:
            kept = statements.statement_for(self.store, self.period)
            nearest = min(max(self.today(), self.period.first), self.period.last)
            self._speaks_from = (kept and kept.dated) or nearest
        return self._speaks_from

    def do(self, work: Callable[[Store], Changes]) -> bool:
        """Change records and tell every page; False, with a sentence said, where that was not possible."""
        try:
            changes = work(self.store)
        except YouthcabError as error:
            self.trouble = str(error)
            self.say_error(error)
            self.not_kept.emit()
            return False
        self.tell(changes)
        self.settle()
        return True

    def settle(self) -> None:
        """Say that all is kept, where some of what was typed could not be kept before."""
        if self.trouble and not self.unsaved():
            self.trouble = ""
            self.say(tr("Everything that you typed is kept now."))

    @contextmanager
    def quietly(self) -> Iterator[None]:
        """Say nothing of what goes wrong meanwhile: for what is tried again by itself."""
        self._is_quiet = True
        try:
            yield
        finally:
            self._is_quiet = False

    def tell(self, changes: Changes) -> None:
        """Tell every page what was changed."""
        self._forget()
        self.changed.emit(changes)

    def ask(
        self,
        work: Callable[[Store], T],
        done: Callable[[T], None],
        asker: Latest | None = None,
        failed: Callable[[str], object] | None = None,
    ) -> None:
        """Do slow work off the window's thread; an asker drops the answers to its older questions.

        What one cabinet was asked is not answered to another that took its place meanwhile. `failed` is told what went
        wrong, for a dialog that stands before the window's notice. What may take longer than a moment is done by
        `do_long`.
        """
        store = self.store

        def answer(found: T) -> None:
            if self.store is store:
                done(found)

        def tell(error: Exception) -> None:
            self.say_error(error)
            if failed:
                failed(str(error))

        run = asker.ask if asker else self.runner.run
        run(lambda: work(store), answer, tell)

    def say(self, text: str, tone: Tone = Tone.GOOD, button: str = "", act: Callable[[], object] | None = None) -> None:
        """Say one sentence in the window's notice."""
        self.said.emit(Notice(text, tone, button, act))

    def say_unread(self, problem: str) -> None:
        """Say what cannot be read and so was not kept, with the way back to it."""
        self.trouble = tr("This was not kept: {problem}", problem=problem)
        if not self._is_quiet:
            self.say(self.trouble, Tone.WARN, tr("Go back to it"), self.to_unsaved.emit)

    def say_error(self, error: Exception) -> None:
        """Say what the person can put right; anything else is a fault and is raised."""
        if not isinstance(error, YouthcabError):
            raise error
        if self._is_quiet:
            return
        if isinstance(error, Damaged):
            error = self._why_damaged(error)
        if isinstance(error, Displaced) and error.to_open:
            words = tr("Open it again") if error.to_open == Path(self.store.where).absolute() else tr("Open the copy")
            self.say(str(error), Tone.BAD, words, partial(self.to_open.emit, str(error.to_open)))
        elif isinstance(error, Damaged):
            self.say(str(error), Tone.BAD, tr("Look for a backup…"), self.to_mend.emit)
        elif self.unsaved():
            self.say(str(error), Tone.BAD, tr("Save what I typed…"), self.to_save.emit)
        else:
            self.say(str(error), Tone.BAD)

    def _why_damaged(self, error: Exception) -> Exception:
        try:
            self.store.look()
        except YouthcabError as found:
            return found
        return error

    def reopen(self, store: Store, why_view_only: str = "", *, is_same: bool = False) -> bool:
        """Put another cabinet on the desk and close the one before, which may take a backup on closing.

        Where it is the same one (`is_same`: it may not be written to where it is) or a copy of it, what could not be
        kept goes on being typed in it. False where it is another, and would take the place of that: it is closed.
        """
        site = cabinets.site_of(store)
        kept = not is_same and self.keep_typing() and not self.unsaved()
        self.goes_on = is_same or site == self.site
        if not (kept or self.goes_on):
            self._close(store)
            return False
        before, self.store, self.site, self._period = self.store, store, site, None
        self.why_view_only = why_view_only
        self._forget()
        if not kept:
            self.keep_typing()
        self.reopened.emit()
        self._close(before)
        return True

    def _close(self, store: Store) -> None:
        self._closing.append(store)
        self.runner.run(store.close, lambda _: self._closing.remove(store), self.say_error)

    def label(self, record: Id) -> str:
        """Return the few words by which a person knows a record."""
        # Asked on the other thread too: what was found before a change goes with what was known before it.
        known = self._labels
        if record not in known:
            known[record] = records.label_of(self.store, record)
        return known[record]

    def stop(self) -> None:
        """Ask long work that is under way to stop; a change of records is taken back whole."""
        for each in self.under_way:
            each.stop()

    def close(self) -> None:
        """Stop long work, wait for what cannot be stopped, and close the cabinet."""
        self.stop()
        for runner in (self.runner, self.beside):
            runner.close()
        for store in (*self._closing, self.store):
            store.close()

    def _forget(self) -> None:
        self._speaks_from, self._labels = None, {}


def month_of(day: date) -> Period:
    """Return the calendar month of a day."""
    return Period.parse(f"{day:%Y-%m}")
