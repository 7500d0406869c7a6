"""Work that takes a while is done off the window's thread and comes back with its answer or its error."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")
Done = Callable[[Any], None]
Failed = Callable[[Exception], None]


class Runner(Protocol):
    """Something that does work and hands the answer back on the window's thread."""

    def run(self, work: Callable[[], Any], done: Done, failed: Failed) -> None:
        """Do the work; then call `done` with the answer, or `failed` with the error."""

    def close(self) -> None:
        """Wait for the work that has begun and take no more."""


class AtOnce:
    """A runner that does the work there and then: for tests, and where there is no event loop."""

    def run(self, work: Callable[[], Any], done: Done, failed: Failed) -> None:
        """Do the work now."""
        try:
            answer = work()
        except Exception as error:
            failed(error)
        else:
            done(answer)

    def close(self) -> None:
        """Nothing is under way."""


class Elsewhere(QObject):
    """A runner with one thread of its own: work is done in the order in which it was asked for."""

    _finished = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="youthcab-work")
        self._is_closed = False
        # Work can be over before it is asked to tell: its answer would come at once, in the midst of the asking.
        self._finished.connect(self._hand_back, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], Any], done: Done, failed: Failed) -> None:
        """Do the work on the other thread; the answer comes back through the event loop."""
        if self._is_closed:
            return
        future = self._threads.submit(work)
        future.add_done_callback(lambda finished: self._finished.emit(finished, done, failed))

    def close(self) -> None:
        """Wait for the work that has begun; drop its answers, and the rest, also what a timer asks for afterwards."""
        self._is_closed = True
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _hand_back(self, finished: Future[Any], done: Done, failed: Failed) -> None:
        if self._is_closed or finished.cancelled():
            return
        error = finished.exception()
        if error is None:
            done(finished.result())
        elif isinstance(error, Exception):
            failed(error)
        else:
            raise error


class Latest:
    """Keeps only the newest of a row of questions: answers to older ones are dropped when they come back."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._number = 0

    def ask(self, work: Callable[[], T], done: Callable[[T], None], failed: Failed) -> None:
        """Do the work; call back only if nothing newer was asked in the meantime."""
        self._number += 1
        number = self._number

        def if_newest(call: Callable[[Any], None]) -> Callable[[Any], None]:
            return lambda answer: call(answer) if number == self._number else None

        self._runner.run(work, if_newest(done), if_newest(failed))

    def forget(self) -> None:
        """Drop the answer to whatever is still under way."""
        self._number += 1
