"""How far a statement is on its way, and the buttons that move it on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from youthcab.operations import comparing, exporting, issuing, records, statements
from youthcab.operations.changes import Changes
from youthcab.operations.review import answer
from youthcab.records.statement import Statement, StatementState
from youthcab.review.finding import Finding
from youthcab.ui.actions import LIFE
from youthcab.ui.cards import pill
from youthcab.ui.desk import Desk
from youthcab.ui.dialogs.answering import AnswerDialog
from youthcab.ui.dialogs.comparing import CompareDialog
from youthcab.ui.dialogs.issuing import Asked, LifeDialog
from youthcab.ui.shown import choice_in_words, day_in_words, period_in_words
from youthcab.ui.task import Latest
from youthcab.ui.translation import tr

if TYPE_CHECKING:
    from youthcab.store.store import Store

_CLEAR_SENTENCE = "Clear these words? New words will have to be cleared again."
_ISSUE_SENTENCE = "Issue copy {number} of the statement for {period}? It is frozen with all that it stands on."
_InTheWay = tuple[tuple[Finding, ...], tuple[tuple[str, str], ...]]


class StatementLife(QWidget):
    """Shows the state in words; `leave` keeps what is being typed before anything is moved on."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, actions: Mapping[str, QAction], leave: Callable[[], bool]) -> None:
        super().__init__()
        self._desk, self._actions, self._leave = desk, {each.name: actions[each.name] for each in LIFE}, leave
        self._offered: tuple[str, ...] = ()
        self._latest = Latest(desk.runner)
        self.statement: Statement | None = None
        self._seen: Statement | None = None  # as it was when what is in the way was looked at
        self.answering: AnswerDialog | None = None
        self.dialog: LifeDialog | CompareDialog | None = None
        self.state = pill("", "soft")
        self.words = QLabel()
        self.words.setObjectName("quietWords")
        self._buttons = {name: _button(action) for name, action in self._actions.items()}
        self.review_button, self.clear_button, self.issue_button, self.compare_button = self._buttons.values()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.state)
        row.addWidget(self.words)
        for button in (self.compare_button, self.review_button, self.clear_button, self.issue_button):
            row.addWidget(button)
        self.show_statement(None)

    def show_statement(self, statement: Statement | None) -> None:
        """Show how far a statement is, and what can be done next."""
        if self.statement is not None and (statement is None or statement.id != self.statement.id):
            # Whoever turned to another month is asked nothing of this one any more.
            self._latest.forget()
        self.statement = statement
        begun = statement is not None and bool(statement.blocks)
        self._offered = ()
        if statement is not None and begun:
            self._offered = tuple(_next(statement, writing=not self._desk.view_only))
            self.state.setText(choice_in_words(statement.state))
            self.words.setText(_told(statement))
            self.words.setVisible(bool(self.words.text()))
        for name, button in self._buttons.items():
            button.setVisible(name in self._offered)
        self.setVisible(begun)
        self._offer()

    def do(self, name: str) -> None:
        """Do what one of its actions is for, by its name."""
        doings: dict[str, Callable[[], None]] = {
            "ask_for_review": self._ask_for_review,
            "clear": partial(self._look, self._ask_to_clear),
            "issue": partial(self._look, self._ask_to_issue),
            "compare": self._compare,
        }
        doings[name]()

    def showEvent(self, event: QShowEvent) -> None:
        """Offer in the menu what the buttons offer."""
        super().showEvent(event)
        self._offer()

    def hideEvent(self, event: QHideEvent) -> None:
        """Offer nothing in the menu for a statement that is out of sight."""
        super().hideEvent(event)
        self._offer()

    def _offer(self) -> None:
        for name, action in self._actions.items():
            action.setEnabled(self.isVisible() and name in self._offered)

    def _ask_for_review(self) -> None:
        statement = self._kept()
        if statement is None:
            return
        if self._desk.do(lambda store: issuing.ask_for_review(store, statement, self._desk.actor)):
            self._desk.say(tr("Ready to be looked at. Clear it, or issue it, once that was done."))

    def _look(self, ask: Callable[[Statement, _InTheWay], None]) -> None:
        """Look at the words as they are kept, and then ask."""
        statement, today = self._kept(), self._desk.today()
        if statement is None:
            return

        def work(store: Store) -> _InTheWay:
            found = issuing.in_the_way(store, statement, today)
            return found, exporting.told_instead(store, statement, today)

        self._desk.ask(work, lambda found: ask(statement, found), self._latest)

    def _ask_to_clear(self, statement: Statement, found: _InTheWay) -> None:
        asked = Asked(title=tr("Clear the statement"), sentence=tr(_CLEAR_SENTENCE), button=tr("Clear"))
        self._open(asked, statement, found, lambda by, *_: self._clear(by))

    def _ask_to_issue(self, statement: Statement, found: _InTheWay) -> None:
        number, period = issuing.next_number(statement), statement.period or self._desk.period
        asked = Asked(
            title=tr("Issue the statement"),
            sentence=tr(_ISSUE_SENTENCE, number=number, period=period_in_words(period)),
            button=tr("Issue"),
            held_up=True,
            corrects=number > 1,
        )
        self._open(asked, statement, found, self._issue)

    def _clear(self, by: str) -> None:
        desk, seen = self._desk, self._seen
        if seen is None:
            return
        if desk.do(lambda store: issuing.clear(store, seen, by, desk.today(), desk.actor)):
            desk.say(tr("Cleared. It can be issued as it stands; new words would have to be cleared again."))

    def _issue(self, by: str, correction: str, reason: str) -> None:
        desk, seen = self._desk, self._seen
        if seen is None:
            return

        def work(store: Store) -> Changes:
            return issuing.issue(
                store, seen, by=by, on=desk.today(), actor=desk.actor, reason=reason, correction=correction
            )

        desk.ask(work, lambda changes: self._issued(seen, changes))

    def _issued(self, statement: Statement, changes: Changes) -> None:
        self._desk.tell(changes)
        self._desk.say(
            tr(
                "Issued copy {number}. It stays as it is; Export writes it.",
                number=issuing.next_number(statement),
            )
        )

    def _compare(self) -> None:
        statement = self._kept()
        if statement is not None:
            self.dialog = CompareDialog(self._desk, statement, self.window())
            self.dialog.open()

    def _open(self, asked: Asked, statement: Statement, found: _InTheWay, agreed: Callable[..., None]) -> None:
        self._seen = statement
        self.dialog = dialog = LifeDialog(asked, found[0], self.window(), found[1])
        dialog.fill(by=self._desk.role)
        dialog.agreed.connect(agreed)
        dialog.answered.connect(partial(self._ask_answer, dialog))
        dialog.roles_asked.connect(partial(self._write_roles, dialog))
        dialog.chosen.connect(dialog.reject)
        dialog.chosen.connect(self.chosen)
        dialog.open()

    def _ask_answer(self, dialog: LifeDialog, finding: Finding) -> None:
        self.answering = AnswerDialog(finding, dialog)
        self.answering.by.setText(self._desk.role)
        self.answering.agreed.connect(partial(self._answer, dialog, finding))
        self.answering.open()

    def _answer(self, dialog: LifeDialog, finding: Finding, reason: str, by: str) -> None:
        desk, seen = self._desk, self._seen
        if seen is not None:
            said = answer(seen, finding, reason, by, desk.today())
            self._keep(dialog, lambda store: statements.keep(store, said, desk.actor))

    def _write_roles(self, dialog: LifeDialog) -> None:
        desk, seen = self._desk, self._seen
        if seen is not None:
            self._keep(dialog, lambda store: exporting.keep_in_roles(store, seen, desk.actor, desk.today()))

    def _keep(self, dialog: LifeDialog, work: Callable[[Store], Changes]) -> None:
        """Keep what was answered or written from the dialog, and list what is in the way then."""
        if self._desk.do(work):
            self._look(lambda statement, found: self._show_again(dialog, statement, found))

    def _show_again(self, dialog: LifeDialog, statement: Statement, found: _InTheWay) -> None:
        self._seen = statement
        dialog.show_findings(*found)

    def _kept(self) -> Statement | None:
        if not self._leave() or self.statement is None or self.statement.period is None:
            return None
        return records.get(self._desk.store, Statement, self.statement.id)


def _told(statement: Statement) -> str:
    if statement.state is StatementState.CLEARED:
        on = f", {day_in_words(statement.cleared_on)}" if statement.cleared_on else ""
        return tr("by {cleared_by}{on}", cleared_by=statement.cleared_by, on=on)
    if not statement.issued:
        return ""
    newest = statement.issued[-1]
    on = " " + tr("on {day}", day=day_in_words(newest.on)) if newest.on else ""
    return tr("Copy {number} was issued{on} by {by}", number=newest.number, on=on, by=newest.by)


def _next(statement: Statement, *, writing: bool) -> Iterator[str]:
    """Give the actions that a statement is ready for."""
    state = statement.state
    if writing and state is StatementState.DRAFT:
        yield "ask_for_review"
    if writing and state in (StatementState.DRAFT, StatementState.IN_REVIEW):
        yield "clear"
    if writing and state is not StatementState.ISSUED:
        yield "issue"
    if len(comparing.versions(statement)) > 1:
        yield "compare"


def _button(action: QAction) -> QPushButton:
    words = action.text().replace("&", "")
    button = QPushButton(words)
    button.setAccessibleName(words)
    button.setToolTip(action.toolTip())
    button.clicked.connect(action.trigger)
    return button
