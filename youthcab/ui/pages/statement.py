"""The statement: draft it, make the words one's own, see what they stand on, and export it."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from youthcab.domain.speaking import WORDS_A_MINUTE, count_words, speaking_time
from youthcab.operations import records, statements
from youthcab.operations.cabinets import the_cabinet
from youthcab.operations.changes import Changes
from youthcab.records.statement import Block, Statement
from youthcab.ui.desk import Desk
from youthcab.ui.notices import Tone
from youthcab.ui.pages.paragraphs import Paragraphs
from youthcab.ui.pages.statement_head import StatementHead
from youthcab.ui.pages.statement_life import StatementLife
from youthcab.ui.pages.statement_side import StatementSide
from youthcab.ui.record_list import empty_state
from youthcab.ui.shown import period_in_words
from youthcab.ui.task import Latest
from youthcab.ui.theme import Theme

if TYPE_CHECKING:
    from youthcab.store.store import Store

_EMPTY = (
    "No words for this month yet.\n\n"
    "Draft the statement: it is made from what is logged, and every word can be changed."
)


class StatementPage(QWidget):
    """The chair's page; what she writes is kept as she goes, and a refresh leaves it alone."""

    open_id = Signal(str)

    def __init__(self, desk: Desk, draft: QAction, preview: QAction, export: QAction) -> None:
        super().__init__()
        self.desk = desk
        self.statement: Statement | None = None
        self._words_a_minute = WORDS_A_MINUTE
        self._stale, self._keeping = True, False
        self._latest = Latest(desk.runner)
        self.head = StatementHead(desk, draft, preview, export)
        self.head.dated.committed.connect(self._redate)
        self.life = StatementLife(desk, self.leave)
        self.measure = QLabel()
        self.measure.setObjectName("measure")
        self.side = StatementSide(desk)
        self.side.open_id.connect(self.open_id)
        self.words = Paragraphs()
        self.words.added.connect(self._add_paragraph)
        self.words.written.connect(self.leave)
        self.words.entered.connect(self.side.show_sources)
        self.words.given_back.connect(self._give_back)
        self.left = QStackedWidget()
        self._lay_out()
        desk.changed.connect(self._on_changed)
        desk.month_chosen.connect(self._on_changed)
        desk.reopened.connect(self._on_reopened)

    def catch_up(self) -> None:
        """Show the month in hand if it changed while the page was out of sight."""
        if self._stale:
            self._stale = False
            self._load()

    def colour(self, theme: Theme) -> None:
        """Draw the icons in a theme's colours."""
        self.head.colour(theme)
        self.side.sources.colour(theme)

    def leave(self) -> bool:
        """Keep the words as they stand; False where that was not possible."""
        if self.statement is None or (written := self._as_written(self.statement)) == self.statement:
            return True
        return self._keep(written)

    def unsaved(self) -> tuple[str, ...]:
        """Return the words as they stand, where they are not kept."""
        if self.statement is None or self._as_written(self.statement) == self.statement:
            return ()
        heading = f"Statement for {period_in_words(self.statement.period or self.desk.period)}"
        return ("\n\n".join((heading, *self.words.texts())),)

    def draft(self) -> None:
        """Draft the month, or take what is new into the draft; her own words stay."""
        if not self.leave():
            return
        now, period, texts = self.statement, self.desk.period, self.words.texts()
        dated = None if self.head.problem() else self.head.dated.value()

        def work(store: Store) -> Statement:
            begun = now is not None and bool(now.blocks)
            return statements.refresh(store, now) if now and begun else statements.draft(store, period, dated)

        def done(statement: Statement) -> None:
            # What was written while the draft was under way comes first: take it in and draft again.
            if self.words.texts() == texts:
                self._drafted(statement)
            else:
                self.draft()

        self.desk.ask(work, done, self._latest)

    def preview(self) -> None:
        """Show how it will look on paper."""
        self.leave()
        self.side.turn_to_preview()

    def panes(self) -> tuple[QWidget, ...]:
        """Return where F6 goes."""
        first = self.words.paragraphs[0].pane if self.words.paragraphs else self.head.draft_button
        return (self.head.month.line, first, self.side.tabBar())

    def _load(self) -> None:
        if not self.leave():
            self._stale = True
            return
        period = self.desk.period
        self.desk.ask(
            lambda store: (statements.statement_for(store, period), the_cabinet(store).rules.words_a_minute),
            lambda found: self._loaded(*found),
            self._latest,
        )

    def _loaded(self, statement: Statement | None, words_a_minute: int) -> None:
        self._words_a_minute = words_a_minute
        self._show(statement)

    def _show(self, statement: Statement | None) -> None:
        self.statement = statement
        self.life.show_statement(statement)
        begun = statement is not None and bool(statement.blocks)
        self.head.show_begun(begun)
        self.head.dated.set_value((statement and statement.dated) or self.desk.speaks_from())
        self.words.allow(not self.desk.view_only)
        self.words.show_blocks(statement.blocks if statement else ())
        self.left.setCurrentIndex(0 if begun else 1)
        in_hand = self.words.in_hand()
        self.side.show_sources(in_hand.block if in_hand else Block())
        self._measure()
        self.side.show_preview(self.statement)

    def _drafted(self, statement: Statement) -> None:
        if self._kept(statement):
            self._show(self._as_kept(statement))

    def _kept(self, statement: Statement) -> bool:
        self._keeping = True
        try:
            return self.desk.do(lambda store: statements.keep(store, statement, self.desk.actor))
        finally:
            self._keeping = False

    def _keep(self, statement: Statement) -> bool:
        if not self._kept(statement):
            return False
        self.statement = self._as_kept(statement)
        self.life.show_statement(self.statement)
        self.words.show_blocks(statement.blocks)
        self._measure()
        self.side.show_preview(self.statement)
        return True

    def _as_kept(self, statement: Statement) -> Statement:
        """Give the statement as it is kept: new words in one that was cleared or issued make it a draft again."""
        return records.get(self.desk.store, Statement, statement.id) or statement

    def _add_paragraph(self, place: int) -> None:
        if self.statement is not None:
            self._keep(statements.add_paragraph(self._as_written(self.statement), place))
            self.words.paragraphs[place].pane.setFocus()

    def _as_written(self, statement: Statement) -> Statement:
        for place, text in enumerate(self.words.texts()):
            statement = statements.edit(statement, place, text)
        return statement

    def _redate(self) -> None:
        problem = self.head.problem()
        if problem:
            self.desk.say(problem, Tone.BAD)
            return
        day = self.head.dated.value()
        if self.statement is None or day in (None, self.statement.dated) or not self.leave():
            return
        if self._keep(dataclasses.replace(self.statement, dated=day)):
            self.draft()

    def _give_back(self, place: int) -> None:
        if self.statement is None:
            return
        blocks = list(self._as_written(self.statement).blocks)
        blocks[place] = dataclasses.replace(blocks[place], edited=False)
        self._keep(dataclasses.replace(self.statement, blocks=tuple(blocks)))
        self.draft()

    def _on_reopened(self) -> None:
        # Words that could not be kept go on in the same cabinet; in another they have no place.
        if self.desk.goes_on and self.unsaved():
            return
        self._show(None)
        self._on_changed()

    def _on_changed(self, changes: Changes | None = None) -> None:
        if self._keeping or (changes is not None and "statement" not in changes.kinds):
            return
        self._stale = True
        if self.isVisible():
            self.catch_up()

    def _measure(self) -> None:
        words = count_words(self.words.texts())
        self.measure.setText(f"{words} words · {speaking_time(words, self._words_a_minute)}" if words else "")

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.words)
        self.left.addWidget(scroll)
        self.left.addWidget(empty_state(_EMPTY))
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.left, 1)
        inside.addWidget(self.measure)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(14)
        splitter.addWidget(card)
        splitter.addWidget(self.side)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(14)
        column.addWidget(self.head)
        column.addWidget(self.life)
        column.addWidget(splitter, 1)
        QTimer.singleShot(0, self, lambda: splitter.setSizes([640, 440]))
