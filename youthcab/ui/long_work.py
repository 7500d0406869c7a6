"""Long work says in the window's notice what it is at and how far, and can be stopped there."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer

from youthcab.progress import Progress, Stopped
from youthcab.ui.notices import Notice
from youthcab.ui.translation import tr

if TYPE_CHECKING:
    from youthcab.store.store import Store
    from youthcab.ui.desk import Desk

T = TypeVar("T")
_LONG, _BETWEEN = 600, 300  # milliseconds: until it is said at all, and from one number to the next


@dataclass(frozen=True, slots=True)
class Words:
    """What is said while work goes on ("Importing …"), and once it was stopped ("Nothing was imported.")."""

    meanwhile: str
    if_stopped: str


class LongWork(QObject):
    """One piece of work under way; `progress` is called where it is done, all else on the window's thread."""

    def __init__(self, desk: Desk, meanwhile: str) -> None:
        super().__init__(desk)
        self._desk, self._meanwhile = desk, meanwhile
        self._is_to_stop = threading.Event()
        self._far = (0, 0)
        # The number is looked up now and then rather than sent: an import counts thousands a second.
        self._timer = QTimer(self, interval=_LONG)
        self._timer.timeout.connect(self._say)
        self._timer.start()
        desk.under_way.append(self)

    def progress(self, done: int, of: int) -> None:
        """Take down how far the work is; raises Stopped where the person asked for that."""
        if self._is_to_stop.is_set():
            raise Stopped
        self._far = (done, of)

    def stop(self) -> None:
        """Ask the work to stop, which it does before the next thing that it counts."""
        self._is_to_stop.set()
        self._timer.stop()
        self._desk.said.emit(Notice(tr("Stopping …"), work=self))

    def end(self) -> None:
        """Let the notice go where it still speaks of this work."""
        self._timer.stop()
        self._desk.under_way.remove(self)
        self._desk.went_on.emit(Notice("", work=self))
        self.deleteLater()

    def _say(self) -> None:
        done, of = self._far
        words = self._meanwhile
        if of:
            words = tr("{meanwhile} {done} of {of}", meanwhile=words, done=f"{done:,}", of=f"{of:,}")
        notice = Notice(words, button=tr("Cancel"), act=self.stop, work=self)
        is_first = self._timer.interval() == _LONG
        self._timer.setInterval(_BETWEEN)
        (self._desk.said if is_first else self._desk.went_on).emit(notice)


def do_long(desk: Desk, words: Words, work: Callable[[Store, Progress], T], done: Callable[[T], None]) -> None:
    """Do work off the window's thread; where it takes long it is said how far it is, with a button that stops it."""
    store, under_way = desk.store, LongWork(desk, words.meanwhile)

    def do() -> T:
        under_way.progress(0, 0)
        return work(store, under_way.progress)

    def failed(error: Exception) -> None:
        if isinstance(error, Stopped):
            desk.say(words.if_stopped)
        else:
            desk.say_error(error)

    def then(tell: Callable[[Any], None]) -> Callable[[Any], None]:
        def tell_and_end(came: Any) -> None:
            try:
                tell(came)
            finally:
                under_way.end()

        return tell_and_end

    desk.runner.run(do, then(done), then(failed))
