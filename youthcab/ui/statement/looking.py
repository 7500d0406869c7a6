"""Looks at the words while they are written, off the window's thread: review, what is new, what could be said."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from youthcab.operations import writing_words
from youthcab.operations.writing_words import Beside
from youthcab.records.statement import Statement
from youthcab.review.finding import Finding, Reviewed
from youthcab.ui.desk import Desk
from youthcab.ui.task import Latest

_PAUSE = 350  # milliseconds after a key
_Words = tuple[Statement, Sequence[str]]


class Looking(QObject):
    """Asks for the words once typing pauses; `found` tells what is new and could be said, `checked` what review finds.

    What was read of the records is kept until `forget`, so that another key costs no reading.
    """

    found = Signal(object)
    checked = Signal(object)

    def __init__(self, desk: Desk, words: Callable[[], _Words | None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self._latest = Latest(desk.runner)
        self._slow = Latest(desk.beside)
        self._before: Reviewed | None = None
        self._is_loaded = False
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.look)

    def soon(self) -> None:
        """Look when there is a pause in the typing."""
        self._timer.start()

    def forget(self) -> None:
        """Read the records anew the next time, and drop what is still under way."""
        self._before = None
        self._latest.forget()
        self._slow.forget()

    def look(self) -> None:
        """Look now."""
        self._timer.stop()
        words = self._words()
        if words is None:
            return
        (statement, texts), today, before = words, self._desk.today(), self._of(words[0])

        def done(beside: Beside) -> None:
            self._before = beside.reviewed
            # Words that went on meanwhile are looked at when they pause: nothing is shown that is not in sight.
            if self._words() == words:
                self._on_found(beside, words)

        self._desk.ask(lambda store: writing_words.look(store, statement, texts, today, before), done, self._latest)

    def _of(self, statement: Statement) -> Reviewed | None:
        """Return what was read before, if it was for the same statement on the same day."""
        if self._before is None:
            return None
        before = self._before.statement
        if (before.id, before.dated, before.voice) != (statement.id, statement.dated, statement.voice):
            return None
        return self._before

    def _on_found(self, beside: Beside, words: _Words) -> None:
        self.found.emit(beside)
        if not self._is_loaded:
            self.checked.emit(beside.findings)

        def done(findings: tuple[Finding, ...]) -> None:
            self._is_loaded = True
            if self._words() == words:
                self.checked.emit(findings)

        self._slow.ask(lambda: writing_words.look_at_grammar(beside), done, self._desk.say_error)
