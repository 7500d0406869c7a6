"""The days of a statement as they are set at its head: what it speaks from, the meeting, and when papers close."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from youthcab.operations import statements
from youthcab.records.statement import Statement
from youthcab.ui.desk import Desk
from youthcab.ui.notices import Tone
from youthcab.ui.statement.keeping import Keeping
from youthcab.ui.statement.statement_head import StatementHead


class StatementDates:
    """Takes the days that are written; another day to speak from makes another `draft`."""

    def __init__(self, desk: Desk, head: StatementHead, keeping: Keeping, draft: Callable[[], None]) -> None:
        self._desk, self._head, self._keeping, self._draft = desk, head, keeping, draft
        head.dated.committed.connect(self.redate)
        head.met.connect(self.meet)

    def redate(self) -> None:
        """Take the day that the statement speaks from."""
        if self._is_wrong():
            return
        day, statement = self._head.dated.value(), self._keeping.statement
        if statement is None or day in (None, statement.dated) or not self._keeping.leave():
            return
        if self._keeping.keep(dataclasses.replace(self._keeping.statement or statement, dated=day)):
            self._draft()

    def meet(self) -> None:
        """Take the day of the meeting, which proposes when its papers close, and then the day that was proposed."""
        if self._is_wrong():
            return
        meeting, deadline = self._head.meeting.value(), self._head.deadline.value()
        kept = self._keeping.statement
        begun = kept or Statement(period=self._desk.period, voice=self._head.voice)
        written = self._keeping.as_written(begun) if kept else begun
        if meeting != begun.meeting:
            self._keeping.keep(statements.meet(self._desk.store, written, meeting))
        elif deadline != begun.deadline:
            self._keeping.keep(dataclasses.replace(written, deadline=deadline))

    def _is_wrong(self) -> bool:
        problem = self._head.problem()
        if problem:
            self._desk.say(problem, Tone.BAD)
        return bool(problem)
