"""Begin something on a day of the calendar, in one line."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from youthcab.errors import YouthcabError
from youthcab.operations.on_a_day import SORTS, Sort, sort_of, understood
from youthcab.operations.quick_log import Understood
from youthcab.ui.box.box_echo import BoxEcho
from youthcab.ui.dialogs.asked_line import asked_line, make_room
from youthcab.ui.roomy import room_for_words
from youthcab.ui.shown import weekday_in_words
from youthcab.ui.task import Latest
from youthcab.ui.translation import tr
from youthcab.ui.words import Label

if TYPE_CHECKING:
    from youthcab.store.store import Store
    from youthcab.ui.desk import Desk

_LEAST, _LETTERS = 480, 58  # pixels; of a line, so that what was understood has room in large text too


class BeginDialog(QDialog):
    """Asks for a line of words and shows what was understood of it, before it is added.

    The sort follows the words until it is chosen. `begun` says the chosen sort, or None, the words, and whether what
    is begun is to be opened.
    """

    begun = Signal(object, str, bool)

    def __init__(self, desk: Desk, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._day, self._latest = desk, day, Latest(desk.runner)
        self._chosen: Sort | None = None
        self.setWindowTitle(tr("Add to the calendar"))
        self.setMinimumWidth(max(_LEAST, self.fontMetrics().averageCharWidth() * _LETTERS))
        heading = Label(weekday_in_words(day))
        heading.setObjectName("formHeading")
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(8)
        column.addWidget(heading)
        self.words = asked_line(column, tr("What it is, in a few words"), self._ask)
        self._ask_for_sort(column)
        self.echo = BoxEcho()
        self.echo.hide()
        column.addWidget(self.echo)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.open_button = buttons.addButton(tr("Add and open"), QDialogButtonBox.ButtonRole.ActionRole)
        self.add_button = buttons.addButton(tr("Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.add_button.setObjectName("primary")
        self.add_button.setDefault(True)
        self.open_button.clicked.connect(lambda: self._begin(to_open=True))
        buttons.accepted.connect(lambda: self._begin(to_open=False))
        buttons.rejected.connect(self.reject)
        column.addSpacing(8)
        column.addWidget(buttons)
        self.finished.connect(lambda _: self._latest.forget())
        self._ask()
        self.words.setFocus()
        room_for_words(self)

    def _ask_for_sort(self, column: QVBoxLayout) -> None:
        label = Label(tr("What sort of thing"))
        label.setObjectName("fieldLabel")
        self.sort = QComboBox()
        self.sort.setAccessibleName(tr("What sort of thing"))
        self.sort.addItems([tr(each.what) for each in SORTS])
        self.sort.setPlaceholderText(tr("As the words say"))
        self.sort.setCurrentIndex(-1)
        self.sort.activated.connect(self._choose)
        label.setBuddy(self.sort)
        column.addWidget(label)
        column.addWidget(self.sort)

    def _choose(self, place: int) -> None:
        self._chosen = SORTS[place]
        self._ask()

    def _ask(self) -> None:
        words, sort, today = self.words.text(), self._chosen, self._desk.today()
        for button in (self.add_button, self.open_button):
            button.setEnabled(bool(words.strip()))

        def read(store: Store) -> Understood | None:
            try:
                return understood(store, words, self._day, today, sort)
            except YouthcabError:
                # Nothing is typed yet, or nothing but a tag.
                return None

        self._desk.ask(read, self._show, self._latest)

    def _show(self, read: Understood | None) -> None:
        if self._chosen is None:
            self.sort.setCurrentIndex(SORTS.index(sort_of(read.record)) if read else -1)
        self.echo.show_understood(read)
        make_room(self)

    def _begin(self, *, to_open: bool) -> None:
        self.accept()
        self.begun.emit(self._chosen, self.words.text().strip(), to_open)
