"""The month at a glance: the way to its statement, what is new, what to look at, what is coming, and the campaigns."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from youthcab.operations import cabinets, month, statements
from youthcab.operations.month import Glance, Missing
from youthcab.records.cabinet import Cabinet
from youthcab.records.campaign import Campaign, Stage
from youthcab.records.identity import Id
from youthcab.records.record import Record
from youthcab.records.statement import Statement
from youthcab.records.when import Precision, When
from youthcab.ui.cards import Card, Row, scrolling
from youthcab.ui.desk import Desk
from youthcab.ui.pages.hero import Hero
from youthcab.ui.shown import day_of_year, in_a_list, stage_now, weekday, when_in_words
from youthcab.ui.task import Latest
from youthcab.ui.theme import Theme
from youthcab.ui.translation import plural, tr

_ROWS = 6
_STAGE_TONES = {Stage.RUNNING: "good", Stage.COMPLETE: "good", Stage.PAUSED: "warn"}
_FIRST_STEPS = (
    ("Say what you work for: add a campaign", "Campaigns", "campaigns"),
    ("Add a webinar or an event as soon as it is planned", "Webinars & events", "events"),
    ("Log a line about anything else that happened", "Log", "log"),
)
_WHO_WE_ARE = "Write in who you are, and the name of your council"


class ThisMonth(QWidget):
    """Four cards and one clear way on; a cabinet that is empty says what to do first."""

    named = Signal(str)
    open_record = Signal(object)
    to_begin = Signal(str)
    to_body = Signal()

    def __init__(self, desk: Desk, to_statement: QAction, draft: QAction, sample: QAction) -> None:
        super().__init__()
        self.desk = desk
        self._latest = Latest(desk.runner)
        self.hero = Hero(desk, to_statement, draft, sample)
        self.begin = Card(tr("Begin here"), "", "list-checks", counted=False)
        self.happened = Card(tr("What is new"), tr("Nothing is logged for this month yet."), "circle-check")
        self.campaigns = Card(tr("Campaigns"), tr("No campaigns yet."), "megaphone")
        self.missing = Card(tr("To look at"), tr("Nothing is overdue, and no outcome is missing."), "circle-alert")
        self.coming = Card(tr("Coming up"), tr("Nothing is planned after this day."), "calendar-clock")
        self._cards = (self.begin, self.happened, self.campaigns, self.missing, self.coming)
        self._lay_out()

    def colour(self, theme: Theme) -> None:
        """Draw the icons in a theme's colours."""
        for card in self._cards:
            card.colour(theme)
        self.hero.colour(theme)

    def panes(self) -> tuple[QWidget, ...]:
        """Return where F6 goes."""
        return (self.hero.statement_button,)

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

    def _show(self, cabinet: Cabinet, found: Glance, sentences: dict[Id, str], statement: Statement | None) -> None:
        self.named.emit(cabinet.title or cabinet.known_as)
        self.hero.show_statement(statement, cabinet.rules, has_news=bool(found))
        for card in self._cards:
            card.setVisible(bool(found) is not (card is self.begin))
        self.begin.show_rows(tuple(self._first_steps(cabinet)), lambda step: step)
        self.campaigns.show_rows(found.campaigns, self._at_work, _ROWS)
        self.happened.show_rows(
            found.happened, lambda each: self._row(each, _day(each), words=sentences.get(each.id, "")), _ROWS
        )
        self.missing.show_rows(found.missing, self._to_look_at, _ROWS)
        self.coming.show_rows(found.coming, lambda each: self._row(each, _day(each)), _ROWS)

    def _first_steps(self, cabinet: Cabinet) -> Iterator[Row]:
        for words, where, page in _FIRST_STEPS:
            yield Row(tr(words), tr(where), "soft", partial(self.to_begin.emit, page))
        if not (cabinet.title and cabinet.council):
            yield Row(tr(_WHO_WE_ARE), tr("The cabinet"), "soft", self.to_body.emit)

    def _at_work(self, campaign: Campaign) -> Row:
        tone = _STAGE_TONES.get(campaign.stages[-1].stage, "soft") if campaign.stages else ""
        return self._row(campaign, stage_now(campaign), tone)

    def _to_look_at(self, missing: Missing) -> Row:
        late = (self.desk.speaks_from() - missing.since).days if missing.since else 0
        if missing.overdue and late > 0:
            return self._row(missing.record, plural(late, "1 day overdue", "{n} days overdue"), "bad")
        return self._row(missing.record, tr(missing.why), "warn")

    def _row(self, record: Record, end: str, tone: str = "", words: str = "") -> Row:
        return Row(words or in_a_list(record), end, tone, partial(self.open_record.emit, record))

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("plain")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setSpacing(14)
        grid.addWidget(self.hero, 0, 0, 1, 2)
        grid.addWidget(self.begin, 1, 0, 1, 2)
        for place, cards in enumerate(((self.happened, self.campaigns), (self.missing, self.coming))):
            grid.addLayout(_stacked(cards), 2, place)
            grid.setColumnStretch(place, 1)
        grid.setRowStretch(3, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(scrolling(inside))


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
            return _shortly(moment)
    steps = getattr(record, "steps", ())
    return _shortly(steps[-1].when) if steps else ""


def _shortly(when: When) -> str:
    """Say a day with its weekday and without its year, which the page shows."""
    day = when.first
    if day is None or when.precision is not Precision.DAY:
        return when_in_words(when)
    return tr("{weekday} {day}", weekday=weekday(day, short=True), day=day_of_year(day))
