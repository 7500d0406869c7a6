"""Move a date of the calendar to another one, written in words."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from youthcab.domain.dates_in_words import read_when
from youthcab.operations.diary import Placed
from youthcab.records.when import Precision, When
from youthcab.ui.calendar.said import date_in_words
from youthcab.ui.dialogs.asked_line import asked_line, make_room
from youthcab.ui.shown import weekday, when_in_words
from youthcab.ui.translation import tr
from youthcab.ui.words import Label

_NEAR = timedelta(days=183)


class MoveDialog(QDialog):
    """Asks for the new date and shows what was understood; `chosen` says it."""

    chosen = Signal(object)

    def __init__(self, placed: Placed, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self.when = _seen_from(placed, today), When()
        self.setWindowTitle(tr("Move to another date"))
        self.setMinimumWidth(420)
        heading = Label(placed.words)
        heading.setObjectName("formHeading")
        heading.setWordWrap(True)
        now = Label(tr("Now: {date}", date=date_in_words(placed)))
        now.setObjectName("quietWords")
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(now)
        self.understood = Label()
        self.understood.setObjectName("below")
        self.understood.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.move_button = buttons.addButton(tr("Move"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.move_button.setObjectName("primary")
        self.move_button.setDefault(True)
        self.words = asked_line(column, tr("New date"), self._read)
        self.words.setText(when_in_words(placed.when))
        self.words.selectAll()
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        column.addWidget(self.understood)
        column.addSpacing(8)
        column.addWidget(buttons)
        self._read()

    def _read(self) -> None:
        read = read_when(self.words.text(), self._today)
        self.when = read or When()
        self.move_button.setEnabled(bool(self.when))
        if read is None:
            said = tr("Not a date yet: write one such as “12 April”, “mid April” or “soon”.")
        else:
            day = f"{weekday(read.first)} " if read.first and read.precision is Precision.DAY else ""
            said = f"{day}{when_in_words(read)}"
        self.understood.setText(said)
        self.words.setAccessibleDescription(said)
        if self.isVisible():
            make_room(self)

    def _choose(self) -> None:
        self.accept()
        self.chosen.emit(self.when)


def _seen_from(placed: Placed, today: date) -> date:
    """Choose the day that a date without a year is near to: today, unless the calendar shows another time."""
    first = placed.when.first
    return today if first is None or abs(first - today) < _NEAR else first
