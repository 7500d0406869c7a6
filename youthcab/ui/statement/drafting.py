"""Drafts the month off the window's thread, around the chair's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from youthcab.operations import statements, writing_words
from youthcab.records.statement import Statement
from youthcab.ui.desk import Desk
from youthcab.ui.statement.keeping import Keeping
from youthcab.ui.statement.paragraphs import Paragraphs
from youthcab.ui.statement.statement_head import StatementHead
from youthcab.ui.task import Latest
from youthcab.ui.translation import plural

if TYPE_CHECKING:
    from youthcab.store.store import Store


class Drafting:
    """Makes a draft, or takes what is new into the one there is; `latest` drops what is asked for no more."""

    def __init__(self, desk: Desk, head: StatementHead, words: Paragraphs, keeping: Keeping, latest: Latest) -> None:
        self._desk, self._head, self._words, self._keeping, self._latest = desk, head, words, keeping, latest

    def draft(self) -> None:
        """Draft the month, or take what is new into the draft; her own words stay."""
        if not self._keeping.leave():
            return
        now, period, texts, voice = self._keeping.statement, self._desk.period, self._words.texts(), self._head.voice
        dated = None if self._head.problem() else self._head.dated.value()

        def work(store: Store) -> Statement:
            if now and now.blocks:
                return statements.refresh(store, now)
            return statements.draft(store, period, dated, voice)

        def done(statement: Statement) -> None:
            # What was done to the words while the draft was under way comes first: take it in and draft again.
            if (self._keeping.statement, self._words.texts()) == (now, texts):
                self._keeping.keep(statement)
                self._say_drafted(statement)
            else:
                self.draft()

        self._desk.ask(work, done, self._latest)

    def _say_drafted(self, statement: Statement) -> None:
        # Seen at once by who looks; who listens would hear nothing where the draft is as it was, or has no findings.
        words = plural(len(statement.blocks), "Drafted: one paragraph", "Drafted: {n} paragraphs")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._words, words))

    def give_back(self, place: int) -> None:
        """Let the draft have a paragraph again."""
        if self._keeping.change(lambda each: writing_words.give_back(each, place)):
            self.draft()
