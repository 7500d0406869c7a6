"""The history of the whole cabinet: every step with its fields, and what was removed."""

from __future__ import annotations

from datetime import datetime, time
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from youthcab.operations import history
from youthcab.operations.changes import Changes
from youthcab.records.identity import Id
from youthcab.records.kinds import KINDS
from youthcab.ui.desk import Desk
from youthcab.ui.editors.chips import shortened
from youthcab.ui.editors.choice import StillBox
from youthcab.ui.editors.moment import Day
from youthcab.ui.history_list import HistoryList, Way
from youthcab.ui.notices import Tone
from youthcab.ui.pages.removed import RemovedList
from youthcab.ui.theme import Theme
from youthcab.ui.told import field_in_words
from youthcab.ui.translation import tr
from youthcab.ui.words import Label, on_button

_KEY_PAUSE = 150


class HistoryPage(QWidget):
    """Filters above, steps below; the removed records have a list of their own."""

    open_id = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._stale = True
        self._record: Id | None = None
        self.steps = HistoryList(
            desk,
            tr("Nothing was done that fits. Clear what stands above to see everything that was done."),
            (Way(tr("Open"), self.open_id.emit), Way(tr("Only this one"), self.show_record)),
        )
        self.removed = RemovedList(desk)
        self._lay_out()
        desk.changed.connect(self._on_changed)
        desk.reopened.connect(self._on_reopened)

    def catch_up(self) -> None:
        """Ask again if anything changed while the page was out of sight."""
        if self._stale:
            self._stale = False
            self.steps.refresh()
            self.removed.refresh()

    def colour(self, theme: Theme) -> None:
        """Nothing here has an icon."""

    def leave(self) -> bool:
        """Nothing is being typed here that must be kept."""
        return True

    def unsaved(self) -> tuple[str, ...]:
        """Nothing is being typed here."""
        return ()

    def panes(self) -> tuple[QWidget, ...]:
        """Return where F6 goes."""
        return (self.text, self.steps if self.steps.isVisible() else self.removed)

    def show_record(self, record: Id | None) -> None:
        """Show what was done to one record only, or to all again."""
        self._record = record
        self.only_button.setVisible(record is not None)
        if record is not None:
            words = shortened(self.desk.label(record))
            self.only_button.setText(on_button(tr("Only “{record}”  ×", record=words)))
            self.only_button.setAccessibleName(
                tr("Only “{record}” is shown: show everything again", record=self.desk.label(record))
            )
        self.search()

    def search(self) -> None:
        """Show what fits the filters."""
        self._pause.stop()
        try:
            day = self.since.value()
        except ValueError as error:
            self.desk.say(str(error), Tone.WARN)
            return
        since = datetime.combine(day, time()).astimezone() if day else None
        record, actor, text = self._record, self.who.text().strip(), self.text.text().strip()
        kind = str(self.kind.currentData() or "")
        self.steps.show_from(
            lambda store, limit: history.steps(store, record, since, actor=actor, kind=kind, text=text, limit=limit)
        )

    def _on_changed(self, _: Changes | None = None) -> None:
        self._stale = True
        if self.isVisible():
            self.catch_up()

    def _on_reopened(self) -> None:
        self.show_record(None)
        self._on_changed()

    def _lay_out(self) -> None:
        title = Label(tr("History"))
        title.setObjectName("pageTitle")
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(title)
        top.addSpacing(8)
        self._tabs = QButtonGroup(self, exclusive=True)
        for place, words in enumerate((tr("What was done"), tr("What was removed"))):
            button = QPushButton(words)
            button.setCheckable(True)
            button.setObjectName("tab")
            self._tabs.addButton(button, place)
            top.addWidget(button)
        self._tabs.idClicked.connect(self.show_list)
        top.addStretch(1)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 6, 1, 6)
        inside.addWidget(self.steps)
        inside.addWidget(self.removed)
        self._filters = self._make_filters()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(14)
        column.addLayout(top)
        column.addWidget(self._filters)
        column.addWidget(card, 1)
        self.show_list(0)
        self.search()

    def show_list(self, place: int) -> None:
        """Show what was done, or what was removed."""
        self._tabs.button(place).setChecked(True)
        self._filters.setVisible(place == 0)
        self.steps.setVisible(place == 0)
        self.removed.setVisible(place == 1)

    def _make_filters(self) -> QWidget:
        self._pause = QTimer(self, singleShot=True, interval=_KEY_PAUSE)
        self._pause.timeout.connect(self.search)
        self.text = QLineEdit(placeholderText=tr("Words"), clearButtonEnabled=True)
        self.who = QLineEdit(placeholderText=tr("Who"), clearButtonEnabled=True)
        for line, name in ((self.text, tr("Words in what was done")), (self.who, tr("Who did it"))):
            line.setAccessibleName(name)
            line.textChanged.connect(lambda _: self._pause.start())
        self.kind = StillBox()
        self.kind.setAccessibleName(tr("Kind of record"))
        self.kind.addItem(tr("Every kind"), "")
        for kind in KINDS:
            self.kind.addItem(field_in_words(kind.plural), kind.name)
        self.kind.activated.connect(lambda _: self.search())
        self.since = Day(self.desk.today)
        self.since.name_it(tr("Since"))
        self.since.line.setPlaceholderText(tr("Since, such as 1 March 2021"))
        self.since.committed.connect(self.search)
        self.only_button = QPushButton(tr("Everything"))
        self.only_button.setObjectName("chip")
        self.only_button.hide()
        self.only_button.clicked.connect(partial(self.show_record, None))
        filters = QWidget()
        row = QHBoxLayout(filters)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for widget, stretch in ((self.text, 3), (self.who, 2), (self.kind, 2), (self.since, 3), (self.only_button, 0)):
            row.addWidget(widget, stretch)
        return filters
