"""The head of the statement page: the month, for whom it is written, its days, and what can be done."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from youthcab.records.statement import Statement, Voice
from youthcab.ui.desk import Desk
from youthcab.ui.editors.moment import Day
from youthcab.ui.flow import Flow
from youthcab.ui.icons import icon
from youthcab.ui.month import MonthChooser
from youthcab.ui.shown import day_of_year
from youthcab.ui.statement.statement_life import StatementLife
from youthcab.ui.theme import Theme
from youthcab.ui.translation import tr
from youthcab.ui.words import beside_icon, name_with_tip

_VOICES = {
    Voice.PAPER: "Prose for the council's papers",
    Voice.SPEECH: "To be said at the meeting, within the time that is set",
    Voice.POST: "Short headings and lists for the young people's site",
    Voice.BRIEFING: "By campaign, for officers",
}


class StatementHead(QWidget):
    """Says what the buttons do by whether there are words yet; the days are folded away until they are asked for."""

    voice_chosen = Signal(object)
    met = Signal()

    def __init__(self, desk: Desk, actions: Mapping[str, QAction], life: StatementLife) -> None:
        super().__init__()
        title = QLabel(tr("Statement"))
        title.setObjectName("pageTitle")
        self.month = MonthChooser(desk)
        self.preview_button = _button(tr("Preview"), actions["preview"])
        self.preview_button.setCheckable(True)
        self.export_button = _button(tr("Export…"), actions["export"])
        self.draft_button = _button(tr("Draft"), actions["draft"])
        self.draft_button.setObjectName("primary")
        self.dated, self.meeting, self.deadline = (Day(desk.today) for _ in range(3))
        for day in (self.meeting, self.deadline):
            day.committed.connect(self.met)
        above = QWidget()
        first = Flow(above, gap=10, last_at_right=True)
        for widget in (title, self.month, _side_by_side(self.preview_button, self.export_button, self.draft_button)):
            first.addWidget(widget)
        self.dates_button = QPushButton(tr("Dates"))
        self.dates_button.setObjectName("tab")
        self.dates_button.setCheckable(True)
        self.dates_button.setToolTip(tr("The day it speaks from, the council's meeting, and when its papers close"))
        self.days = self._days()
        self.dates_button.toggled.connect(self.days.setVisible)
        below = QWidget()
        second = Flow(below, gap=10, last_at_right=True)
        for widget in (self._voice_buttons(), self.dates_button, life):
            second.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(above)
        column.addWidget(below)
        column.addWidget(self.days)
        self.allow(actions["draft"].isEnabled())
        actions["draft"].enabledChanged.connect(self.allow)

    @property
    def voice(self) -> Voice:
        """For whom the words in sight are written."""
        return next(Voice(each.property("voice")) for each in self._voices.buttons() if each.isChecked())

    def button_for(self, voice: Voice) -> QPushButton:
        """Return the button that turns to a voice."""
        found = next(each for each in self._voices.buttons() if each.property("voice") == voice.value)
        assert isinstance(found, QPushButton)
        return found

    def choose_voice(self, voice: Voice) -> None:
        """Turn to a voice without saying so."""
        self.button_for(voice).setChecked(True)

    def problem(self) -> str:
        """Return what is wrong with a day, in words."""
        try:
            for day in (self.dated, self.meeting, self.deadline):
                day.value()
        except ValueError as error:
            return str(error)
        return ""

    def show_statement(self, statement: Statement | None, speaks_from: date) -> None:
        """Show its days, and offer what can be done with words, or without."""
        begun = statement is not None and bool(statement.blocks)
        word = tr("Refresh") if begun else tr("Draft")
        beside_icon(self.draft_button, word)
        self.export_button.setEnabled(begun)
        self.preview_button.setEnabled(begun)
        self.dated.set_value(speaks_from)
        self.meeting.set_value(statement and statement.meeting)
        self.deadline.set_value(statement and statement.deadline)
        self.dates_button.setText(_days_in_words(statement, speaks_from))

    def allow(self, writing: bool) -> None:
        """Let the statement be written, or only be read."""
        self.draft_button.setEnabled(writing)
        for day in (self.dated, self.meeting, self.deadline):
            day.setEnabled(writing)

    def colour(self, theme: Theme) -> None:
        """Draw the icons in a theme's colours."""
        self.draft_button.setIcon(icon("sparkles", theme["accent_text"]))
        self.preview_button.setIcon(icon("eye", theme["text"], theme["selected_text"]))
        self.export_button.setIcon(icon("file-down", theme["text"]))

    def _voice_buttons(self) -> QWidget:
        self._voices = QButtonGroup(self, exclusive=True)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for voice, tip in _VOICES.items():
            button = QPushButton(tr(voice.value.capitalize()))
            button.setObjectName("tab")
            button.setCheckable(True)
            button.setChecked(voice is Voice.PAPER)
            button.setProperty("voice", voice.value)
            name_with_tip(button, f"{button.text()}: {tr(tip)}", tr(tip))
            self._voices.addButton(button)
            row.addWidget(button)
        self._voices.buttonClicked.connect(lambda _: self.voice_chosen.emit(self.voice))
        return inside

    def _days(self) -> QWidget:
        inside = QWidget()
        flow = Flow(inside, gap=14)
        wide = self.fontMetrics().averageCharWidth() * 30
        for words, day in (
            (tr("Speaks from"), self.dated),
            (tr("Council meets"), self.meeting),
            (tr("Papers close"), self.deadline),
        ):
            day.name_it(words)
            day.setFixedWidth(wide)
            label = QLabel(words)
            label.setObjectName("fieldLabel")
            label.setBuddy(day.line)
            both = QWidget()
            row = QHBoxLayout(both)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            row.addWidget(label)
            row.addWidget(day)
            flow.addWidget(both)
        inside.setVisible(False)
        return inside


def _days_in_words(statement: Statement | None, speaks_from: date) -> str:
    said = [tr("Dated {day}", day=_short(speaks_from))]
    if statement is not None and statement.deadline:
        said.append(tr("papers by {deadline}", deadline=_short(statement.deadline)))
    elif statement is not None and statement.meeting:
        said.append(tr("council meets {meeting}", meeting=_short(statement.meeting)))
    return f"{', '.join(said)} ▾"


def _short(day: date) -> str:
    return day_of_year(day)


def _side_by_side(*buttons: QPushButton) -> QWidget:
    together = QWidget()
    row = QHBoxLayout(together)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    for button in buttons:
        row.addWidget(button)
    return together


def _button(words: str, action: QAction) -> QPushButton:
    button = QPushButton()
    beside_icon(button, words)
    button.setToolTip(action.toolTip())
    button.clicked.connect(action.trigger)
    return button
