"""The answers that were given to what review finds, and how one is taken back."""

from __future__ import annotations

from functools import partial

from youthcab.operations.review import take_back
from youthcab.records.statement import Answer, Statement
from youthcab.ui.desk import Desk
from youthcab.ui.dialogs.answering import AnswersDialog
from youthcab.ui.statement.findings import Findings
from youthcab.ui.statement.keeping import Keeping


class Answers:
    """Shows them in a dialog; words that are being typed are kept before anything is taken back."""

    def __init__(self, desk: Desk, keeping: Keeping, findings: Findings) -> None:
        self._desk, self._keeping, self._findings = desk, keeping, findings
        self.dialog: AnswersDialog | None = None
        findings.answers_asked.connect(self.look_through)

    def look_through(self) -> None:
        """Show the answers of the statement in sight."""
        statement = self._keeping.statement
        if statement is not None and statement.answers:
            writing = not self._desk.view_only
            self.dialog = AnswersDialog(statement.answers, self._findings.window(), writing=writing)
            self.dialog.taken_back.connect(partial(self._take_back, self.dialog))
            self.dialog.open()

    def _take_back(self, dialog: AnswersDialog, answer: Answer) -> None:
        keeping, actor = self._keeping, self._desk.actor
        statement: Statement | None = keeping.statement if keeping.leave() else None
        if statement is not None and keeping.do(statement, lambda store: take_back(store, statement.id, answer, actor)):
            dialog.show_answers(keeping.statement.answers if keeping.statement else ())
