"""Home: the month at a glance, and the way to its statement."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from youthcab.domain.speaking import count_words, speaking_time
from youthcab.operations import cabinets, month, statements
from youthcab.operations.changes import Changes
from youthcab.operations.month import Glance
from youthcab.records.cabinet import Cabinet
from youthcab.records.campaign import Stage
from youthcab.records.identity import Id
from youthcab.records.record import Record
from youthcab.records.statement import Statement
from youthcab.records.when import When
from youthcab.ui.cards import Card, Row
from youthcab.ui.desk import Desk
from youthcab.ui.icons import icon
from youthcab.ui.month import MonthChooser
from youthcab.ui.pages.campaigns import stage_now
from youthcab.ui.shown import in_a_list, period_in_words, when_in_words
from youthcab.ui.task import Latest
from youthcab.ui.theme import Theme

_ROWS = 6
_STAGE_TONES = {Stage.RUNNING: "good", Stage.COMPLETE: "good", Stage.PAUSED: "warn"}


class HomePage(QWidget):
    """Four cards and one clear way on."""

    open_record = Signal(object)

    def __init__(self, desk: Desk, to_statement: QAction, draft: QAction, sample: QAction) -> None:
        super().__init__()
        self.desk = desk
        self._latest = Latest(desk.runner)
        self._stale, self._to_draft = True, False
        self.title = QLabel()
        self.title.setObjectName("pageTitle")
        self._hero_title, self._hero_words = QLabel(), QLabel()
        self._hero_title.setObjectName("heroTitle")
        self._hero_words.setObjectName("heroWords")
        self._hero_words.setWordWrap(True)
        self.statement_button = QPushButton()
        self.statement_button.setObjectName("onHero")
        self.statement_button.clicked.connect(lambda: self._go_on(draft, to_statement))
        self.sample_button = QPushButton(" Try it with March 2021")
        self.sample_button.setObjectName("onHero")
        self.sample_button.clicked.connect(sample.trigger)
        self.campaigns = Card("Campaigns", "No campaigns yet.", "megaphone")
        self.happened = Card("What happened", "Nothing is logged for this month yet.", "circle-check")
        self.coming = Card("What is coming", "Nothing is planned after this day.", "calendar-clock")
        self.missing = Card("What is missing", "Nothing is missing. Well kept.", "circle-alert")
        self._lay_out()
        desk.changed.connect(self._on_changed)
        desk.month_chosen.connect(self._on_changed)
        desk.reopened.connect(self._on_changed)

    def catch_up(self) -> None:
        """Look at the month again if anything changed."""
        if self._stale:
            self._stale = False
            self.refresh()

    def colour(self, theme: Theme) -> None:
        """Draw the icons in a theme's colours."""
        for card in (self.campaigns, self.happened, self.coming, self.missing):
            card.colour(theme)
        self.statement_button.setIcon(icon("file-text", theme["hero_button_text"]))
        self.sample_button.setIcon(icon("sparkles", theme["hero_button_text"]))

    def leave(self) -> bool:
        """Nothing is being typed here."""
        return True

    def unsaved(self) -> tuple[str, ...]:
        """Nothing is being typed here."""
        return ()

    def refresh(self) -> None:
        """Look at the month in hand."""
        period, day = self.desk.period, self.desk.speaks_from()
        self.desk.ask(
            lambda store: (
                cabinets.the_cabinet(store),
                glance := month.glance(store, period, day),
                {
                    each.id: _first_sentence(statements.how_it_reads(store, each, day))
                    for each in glance.happened[:_ROWS]
                },
                statements.statement_for(store, period),
            ),
            lambda found: self._show(*found),
            self._latest,
        )

    def panes(self) -> tuple[QWidget, ...]:
        """Return where F6 goes."""
        return (self.month.line, self.statement_button)

    def _go_on(self, draft: QAction, to_statement: QAction) -> None:
        (draft if self._to_draft and draft.isEnabled() else to_statement).trigger()

    def _on_changed(self, _: Changes | None = None) -> None:
        self._stale = True
        if self.isVisible():
            self.catch_up()

    def _show(self, cabinet: Cabinet, found: Glance, sentences: dict[Id, str], statement: Statement | None) -> None:
        self.title.setText(cabinet.title or cabinet.known_as)
        self._show_hero(found, statement, cabinet.rules.words_a_minute)
        self.campaigns.show_rows(
            tuple(
                self._row(each, stage_now(each), _STAGE_TONES.get(each.stages[-1].stage, "soft") if each.stages else "")
                for each in found.campaigns
            )
        )
        self.happened.show_rows(
            tuple(self._row(each, _day(each), words=sentences.get(each.id, "")) for each in found.happened), _ROWS
        )
        self.coming.show_rows(tuple(self._row(each, _day(each)) for each in found.coming))
        self.missing.show_rows(tuple(self._row(each.record, each.why, "warn") for each in found.missing))

    def _show_hero(self, found: Glance, statement: Statement | None, words_a_minute: int) -> None:
        named = period_in_words(self.desk.period)
        self._to_draft = bool(found) and (statement is None or not statement.blocks)
        self.sample_button.setVisible(not found)
        if not found:
            self._hero_title.setText("Welcome")
            self._hero_words.setText(
                "Log what your campaigns do, a line at a time, and the statement to the council writes itself. "
                "Begin with a campaign, or look at a real month first."
            )
            self.statement_button.setText(" Go to the statement")
        elif self._to_draft or statement is None:
            self._hero_title.setText(f"The statement for {named}")
            self._hero_words.setText("Not begun yet. What is logged is enough for a first draft.")
            looking = self.desk.view_only
            self.statement_button.setText(" Go to the statement" if looking else " Draft the statement")
        else:
            words = count_words(block.text for block in statement.blocks)
            self._hero_title.setText(f"The statement for {named}")
            time = speaking_time(words, words_a_minute)
            self._hero_words.setText(f"{statement.state.value.capitalize()}: {words} words, {time}.")
            self.statement_button.setText(" Go on with the statement")

    def _row(self, record: Record, end: str, tone: str = "", words: str = "") -> Row:
        return Row(words or in_a_list(record), end, tone, partial(self.open_record.emit, record))

    def _lay_out(self) -> None:
        self.month = MonthChooser(self.desk)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.month)
        inside = QWidget()
        inside.setObjectName("plain")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setSpacing(14)
        grid.addWidget(self._make_hero(), 0, 0, 1, 2)
        for place, cards in enumerate(((self.happened, self.campaigns), (self.coming, self.missing))):
            grid.addLayout(_stacked(cards), 1, place)
            grid.setColumnStretch(place, 1)
        grid.setRowStretch(2, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 16, 20)
        column.setSpacing(14)
        column.addLayout(top)
        column.addWidget(scroll, 1)

    def _make_hero(self) -> QFrame:
        hero = QFrame()
        hero.setObjectName("hero")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._hero_title)
        words.addWidget(self._hero_words)
        row = QHBoxLayout(hero)
        row.setContentsMargins(22, 18, 22, 18)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.sample_button)
        row.addWidget(self.statement_button)
        return hero


def _stacked(cards: tuple[Card, ...]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(14)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return column


def _first_sentence(text: str) -> str:
    first, stop, _ = text.partition(". ")
    return first + "." if stop else text


def _day(record: Record) -> str:
    for name in ("when", "published", "due", "since"):
        moment = getattr(record, name, None)
        if isinstance(moment, When) and moment:
            return when_in_words(moment)
    steps = getattr(record, "steps", ())
    return when_in_words(steps[-1].when) if steps else ""
