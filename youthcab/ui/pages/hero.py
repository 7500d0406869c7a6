"""The first thing on Home: how far the month's statement is, how long its papers are open, and the way to it."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from youthcab.domain.speaking import count_words, speaking_time
from youthcab.domain.working_days import working_days_until
from youthcab.records.rules import Rules
from youthcab.records.statement import Statement, StatementState
from youthcab.ui.desk import Desk
from youthcab.ui.icons import icon, picture
from youthcab.ui.shown import period_in_words, weekday_of_year
from youthcab.ui.theme import Theme
from youthcab.ui.translation import plural, tr
from youthcab.ui.words import Label, beside_icon


class Hero(QFrame):
    """Two or three lines and a button; one more button while the cabinet is empty."""

    def __init__(self, desk: Desk, to_statement: QAction, draft: QAction, sample: QAction) -> None:
        super().__init__()
        self._desk, self._to_draft = desk, False
        self.setObjectName("hero")
        self.title, self.words, self.deadline = Label(), Label(), QLabel()
        self.title.setObjectName("heroTitle")
        for label in (self.words, self.deadline):
            label.setObjectName("heroWords")
            label.setWordWrap(True)
        self.deadline.setObjectName("heroDeadline")
        self.statement_button = QPushButton()
        self.statement_button.setObjectName("onHero")
        self.statement_button.clicked.connect(lambda: self._go_on(draft, to_statement))
        self.sample_button = QPushButton()
        beside_icon(self.sample_button, tr("Try it with March 2021"))
        self.sample_button.setObjectName("onHero")
        self.sample_button.clicked.connect(sample.trigger)
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (self.title, self.words, self.deadline):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 16, 22, 16)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.sample_button)
        row.addWidget(self.statement_button)

    def colour(self, theme: Theme) -> None:
        """Draw the icons in a theme's colours."""
        for button, sign in ((self.statement_button, "file-text"), (self.sample_button, "sparkles")):
            made = icon(sign, theme["hero_button_text"])
            # A button that has the focus is drawn the other way round.
            made.addPixmap(picture(sign, theme["hero_text"], button.iconSize().width()), QIcon.Mode.Active)
            button.setIcon(made)

    def show_statement(self, statement: Statement | None, rules: Rules, *, has_news: bool) -> None:
        """Say how the statement of the month in hand stands, or what to begin with where nothing is logged."""
        self._to_draft = has_news and (statement is None or not statement.blocks)
        self.sample_button.setVisible(not has_news)
        about = tr("The statement for {month}", month=period_in_words(self._desk.period))
        if not has_news:
            about = tr("Welcome")
            words = tr("Log what your campaigns do, a line at a time. The statement writes itself.")
            button = tr("Go to the statement")
        elif self._to_draft or statement is None:
            words = tr("Not begun yet. What is logged is enough for a first draft.")
            button = tr("Go to the statement") if self._desk.view_only else tr("Draft the statement")
        else:
            words, button = _so_far(statement, rules), tr("Go on with the statement")
        self.title.setText(about)
        self.words.setText(words)
        beside_icon(self.statement_button, button)
        self._show_deadline(statement, rules)

    def _show_deadline(self, statement: Statement | None, rules: Rules) -> None:
        issued = statement is not None and statement.state is StatementState.ISSUED
        closes = statement.deadline if statement and not issued else None
        self.deadline.setVisible(closes is not None)
        if closes is not None:
            self.deadline.setText(countdown(closes, self._desk.today(), rules))

    def _go_on(self, draft: QAction, to_statement: QAction) -> None:
        (draft if self._to_draft and draft.isEnabled() else to_statement).trigger()


def countdown(closes: date, today: date, rules: Rules) -> str:
    """Say when papers close, and how many working days are left until then."""
    left = working_days_until(today, closes, rules.extra_holidays)
    day = weekday_of_year(closes)
    if closes == today:
        return tr("Papers close today, {day}.", day=day)
    if closes < today:
        return tr("Papers closed on {day} {year}.", day=day, year=closes.year)
    return plural(
        left,
        "Papers close on {day}: 1 working day is left.",
        "Papers close on {day}: {n} working days are left.",
        day=day,
    )


def _so_far(statement: Statement, rules: Rules) -> str:
    words = count_words(block.text for block in statement.blocks)
    state = tr(statement.state.value.capitalize())
    time = speaking_time(words, rules.words_a_minute)
    return plural(words, "{state}: one word, {time}.", "{state}: {n} words, {time}.", state=state, time=time)
