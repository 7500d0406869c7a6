"""Asking a person from a thread that is not the window's, which waits for the answer."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from threading import Lock
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

T = TypeVar("T")


class OnTheWindow(QObject):
    """Calls functions on the window's thread, where dialogs belong."""

    _wanted = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._wanted.connect(self._answer)
        self._lock = Lock()
        self._is_closed = False
        self._open: list[tuple[Future[Any], Any]] = []

    def asking(self, function: Callable[..., T], gave_up: T) -> Callable[..., T]:
        """Return what calls a function from any other thread; `gave_up` is its answer once the window has gone."""

        def ask(*values: Any) -> T:
            answer: Future[T] = Future()
            with self._lock:
                if self._is_closed:
                    return gave_up
                self._open.append((answer, gave_up))
            self._wanted.emit(partial(function, *values), answer)
            return answer.result()

        return ask

    def close(self) -> None:
        """Answer whoever still waits as if the person had given up."""
        with self._lock:
            self._is_closed = True
            for answer, gave_up in self._open:
                if answer.set_running_or_notify_cancel():
                    answer.set_result(gave_up)
            self._open.clear()

    def _answer(self, call: Callable[[], Any], answer: Future[Any]) -> None:
        with self._lock:
            waiting = [each for each in self._open if each[0] is answer]
            if not waiting:
                return
            self._open.remove(waiting[0])
        try:
            answer.set_result(call())
        except BaseException as error:
            answer.set_exception(error)
