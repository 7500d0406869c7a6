"""The statement: draft it, make the words one's own, see what they stand on, mend what is found, and export it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from youthcab.operations import records, statements
from youthcab.operations.cabinets import the_cabinet
from youthcab.operations.changes import Changes
from youthcab.operations.writing_words import Beside
from youthcab.records.identity import Id
from youthcab.records.rules import Rules
from youthcab.records.statement import Statement, Voice
from youthcab.review.finding import Finding
from youthcab.ui.actions import LOOKING, WRITING
from youthcab.ui.desk import Desk
from youthcab.ui.statement.could_be_said import CouldBeSaid
from youthcab.ui.statement.drafting import Drafting
from youthcab.ui.statement.findings import most_pressing_first
from youthcab.ui.statement.keeping import Keeping
from youthcab.ui.statement.looking import Looking
from youthcab.ui.statement.on_paper import OnPaper
from youthcab.ui.statement.paragraphs import Paragraphs
from youthcab.ui.statement.statement_answers import Answers
from youthcab.ui.statement.statement_dates import StatementDates
from youthcab.ui.statement.statement_head import StatementHead
from youthcab.ui.statement.statement_life import StatementLife
from youthcab.ui.statement.statement_panes import Panes
from youthcab.ui.statement.statement_side import StatementSide
from youthcab.ui.statement.statement_sources import ask_which
from youthcab.ui.statement.writing import Writing
from youthcab.ui.task import Latest
from youthcab.ui.theme import Theme
from youthcab.ui.translation import tr


class StatementPage(QWidget):
    """The chair's page; what she writes is kept as she goes, and a refresh leaves it alone."""

    open_id = Signal(str)

    def __init__(self, desk: Desk, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.desk = desk
        self._rules = Rules()
        self._stale, self._to_find = True, ""
        self._latest = Latest(desk.runner)
        self.words = Paragraphs()
        self.keeping = Keeping(desk, self.words, self)
        self.looking = Looking(desk, self._in_sight, self)
        self.life = StatementLife(desk, actions, self.leave)
        self.head = StatementHead(desk, actions, self.life)
        self.side = StatementSide(desk)
        self.drafting = Drafting(desk, self.head, self.words, self.keeping, self._latest)
        self.dates = StatementDates(desk, self.head, self.keeping, self.draft)
        self.could = CouldBeSaid()
        self.answers = Answers(desk, self.keeping, self.side.findings)
        self.writing = Writing(desk, self.words, self.keeping.change, self.leave)
        self.panes_of = Panes(self, self.head, self.could, self.words, self.side, actions, desk.left)
        self.on_paper = OnPaper(desk, self.head, self.keeping, self.panes_of)
        self.left, self.measure = self.panes_of.left, self.panes_of.measure
        # Their keys work wherever the cursor is on this page, and on no other.
        self.addActions([actions[each.name] for each in (*WRITING, *LOOKING)])
        self._connect()

    @property
    def statement(self) -> Statement | None:
        """The statement in sight as it was last kept."""
        return self.keeping.statement

    def catch_up(self) -> None:
        """Show the month in hand if it changed while the page was out of sight."""
        if self._stale:
            self._stale = False
            self._load()
        else:
            self.looking.look()

    def colour(self, theme: Theme) -> None:
        """Draw icons and underlines in a theme's colours."""
        self.head.colour(theme)
        self.side.sources.colour(theme)
        self.words.colour(theme)

    def leave(self) -> bool:
        """Keep the words as they stand; False where that was not possible."""
        return self.keeping.leave()

    def unsaved(self) -> tuple[str, ...]:
        """Return the words as they stand, where they are not kept."""
        return self.keeping.unsaved()

    def draft(self) -> None:
        """Draft the month, or take what is new into the draft; her own words stay."""
        self.drafting.draft()

    def panes(self) -> tuple[QWidget, ...]:
        """Return where F6 goes."""
        paragraph = self.words.in_hand() or next(iter(self.words.paragraphs), None)
        pane = paragraph.pane if paragraph else self.head.draft_button
        on_paper = self.panes_of.paper.views.currentWidget() if self.panes_of.on_paper else None
        return (self.head.month.line, self.could.list, on_paper or pane, self.side.tabBar())

    def do(self, name: str) -> None:
        """Do something with the paragraph in hand, or with what stands beside it, by the name of its action."""
        beside: dict[str, Callable[[], object]] = {
            "sources": self._ask_sources,
            "next_finding": self._next_finding,
            "fold_could": self.panes_of.turn_could,
            "fold_side": self.panes_of.turn_side,
        }
        (beside.get(name) or self.writing.named(name))()

    def open_at(self, statement: Id, record: Id) -> None:
        """Show a statement, with the cursor in the first sentence that stands on a record."""
        wanted = records.get(self.desk.store, Statement, statement)
        if wanted is None or wanted.period is None or not self.leave():
            return
        self._to_find = record
        self.head.choose_voice(wanted.voice)
        if wanted.period == self.desk.period:
            self._load()
        else:
            self.desk.choose_month(wanted.period)

    def show_voice(self, voice: Voice) -> None:
        """Turn to the words in another voice."""
        if not self.leave():
            self.head.choose_voice(self.statement.voice if self.statement else Voice.PAPER)
            return
        self.head.choose_voice(voice)
        self._load()

    def _connect(self) -> None:
        words, side, desk = self.words, self.side, self.desk
        self.keeping.kept.connect(self._show)
        self.head.voice_chosen.connect(self.show_voice)
        side.open_id.connect(self.open_id)
        side.findings.mended.connect(self.writing.mend)
        side.findings.answered.connect(self.writing.ask_answer)
        for finding_chosen in (side.findings.chosen, self.life.chosen):
            finding_chosen.connect(self.writing.go_to)
        self.could.opened.connect(self.open_id)
        self.could.shown.connect(self.writing.go_to_record)
        self.could.put_in.connect(self.writing.put_in)
        words.added.connect(self.writing.add_paragraph)
        words.written.connect(self.leave)
        words.typed.connect(self.looking.soon)
        words.entered.connect(self._show_sources)
        words.asked.connect(self._ask_sources)
        words.given_back.connect(self.drafting.give_back)
        words.answered.connect(self.writing.answer_proposal)
        self.looking.found.connect(self._on_found)
        self.looking.checked.connect(self._show_findings)
        desk.changed.connect(self._on_changed)
        desk.month_chosen.connect(self._on_changed)
        desk.reopened.connect(self._on_reopened)

    def _load(self) -> None:
        if not self.leave():
            self._stale = True
            return
        period, voice = self.desk.period, self.head.voice
        self.desk.ask(
            lambda store: (statements.statement_for(store, period, voice), the_cabinet(store).rules),
            lambda found: self._loaded(*found),
            self._latest,
        )

    def _loaded(self, statement: Statement | None, rules: Rules) -> None:
        self._rules = rules
        self._show(statement)
        if self._to_find and not self.writing.go_to_record(self._to_find):
            self.desk.say(tr("The words have changed since: Compare shows the copy in which it was said."))
        self._to_find = ""

    def _show(self, statement: Statement | None) -> None:
        before, self.keeping.statement = self.statement, statement
        if before is None or statement is None or before.id != statement.id:
            self.looking.forget()
        self.life.show_statement(statement)
        self.head.show_statement(statement, (statement and statement.dated) or self.desk.speaks_from())
        self.side.findings.show_answered(len(statement.answers) if statement else 0)
        self.words.allow(not self.desk.view_only)
        self.words.show_blocks(statement.blocks if statement else ())
        begun = statement is not None and bool(statement.blocks)
        self.panes_of.show_begun(begun)
        self._measure()
        self._show_sources()
        self.on_paper.draw_again()
        if begun:
            self.looking.look()
        else:
            self._show_findings(())

    def _ask_sources(self) -> None:
        in_hand = self.words.in_hand()
        if in_hand is not None:
            ask_which(self.desk, in_hand.pane, in_hand.sources(), self.open_id.emit)

    def _show_sources(self) -> None:
        in_hand = self.words.in_hand()
        self.side.show_sources(in_hand.sources if in_hand else tuple)

    def _in_sight(self) -> tuple[Statement, tuple[str, ...]] | None:
        if self.statement is None or not self.statement.blocks or not self.isVisible():
            return None
        return self.statement, self.words.texts()

    def _next_finding(self) -> None:
        self.panes_of.fold_side(folded=False)
        self.side.next_finding()

    def _on_found(self, beside: Beside) -> None:
        self.words.show_proposals(beside.proposals)
        self.could.show_all(beside.sayable, writing=not self.desk.view_only)
        self.panes_of.show_left(self.could.left())
        self.panes_of.behind.setVisible(beside.behind and not self.desk.view_only)

    def _show_findings(self, found: tuple[Finding, ...]) -> None:
        findings = most_pressing_first(found)
        self.words.show_findings(findings)
        self.side.show_findings(findings, writing=not self.desk.view_only)
        self._measure()

    def _on_reopened(self) -> None:
        # Words that could not be kept go on in the same cabinet; in another they have no place.
        if self.desk.goes_on and self.unsaved():
            return
        self.looking.forget()
        self._show(None)
        self._on_changed()

    def _on_changed(self, changes: Changes | None = None) -> None:
        if self.keeping.is_keeping:
            return
        self.looking.forget()
        if changes is not None and "statement" not in changes.kinds:
            self.looking.soon()
            return
        self._stale = True
        if self.isVisible():
            self.catch_up()

    def _measure(self) -> None:
        self.panes_of.show_measure(self.words.printed(), self._rules, self.head.voice)
