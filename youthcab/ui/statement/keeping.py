"""The statement that is being written, and how its words are kept as they stand."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from youthcab.operations import records, statements, writing_words
from youthcab.operations.changes import Changes
from youthcab.records.statement import Statement
from youthcab.ui.desk import Desk
from youthcab.ui.shown import period_in_words
from youthcab.ui.statement.paragraphs import Paragraphs
from youthcab.ui.translation import tr

if TYPE_CHECKING:
    from youthcab.store.store import Store


class Keeping(QObject):
    """Holds the statement as it was last kept; `kept` gives it as it is once other words were kept."""

    kept = Signal(object)

    def __init__(self, desk: Desk, words: Paragraphs, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self.statement: Statement | None = None
        self.is_keeping = False

    def as_written(self, statement: Statement) -> Statement:
        """Give a statement the words as they stand on the screen."""
        return writing_words.with_texts(statement, self._words.texts())

    def leave(self) -> bool:
        """Keep the words as they stand; False where that was not possible."""
        if self.statement is None or (written := self.as_written(self.statement)) == self.statement:
            return True
        return self.keep(written)

    def unsaved(self) -> tuple[str, ...]:
        """Return the words as they stand, where they are not kept."""
        if self.statement is None or self.as_written(self.statement) == self.statement:
            return ()
        title = tr("Statement, {period}", period=period_in_words(self.statement.period or self._desk.period))
        return ("\n\n".join((title, *self._words.texts())),)

    def keep(self, statement: Statement) -> bool:
        """Keep a statement; False where that was not possible."""
        return self.do(statement, lambda store: statements.keep(store, statement, self._desk.actor))

    def do(self, statement: Statement, work: Callable[[Store], Changes]) -> bool:
        """Do something with a statement and show at once what became of it; False where that was not possible."""
        self.is_keeping = True
        try:
            is_done = self._desk.do(work)
        finally:
            self.is_keeping = False
        if is_done:
            # New words in one that was cleared or issued make it a draft again.
            self.kept.emit(records.get(self._desk.store, Statement, statement.id) or statement)
        return is_done

    def change(self, change: Callable[[Statement], Statement]) -> bool:
        """Keep the words as they stand with something done to them; False where nothing came of it."""
        if self.statement is None or self._desk.view_only:
            return False
        written = self.as_written(self.statement)
        changed = change(written)
        return changed != written and self.keep(changed)
