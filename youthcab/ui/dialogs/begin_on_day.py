"""Begin something on a day of the calendar, in one line."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from youthcab.operations.diary import BEGINNINGS, Beginning
from youthcab.ui.dialogs.asked_line import asked_line
from youthcab.ui.shown import weekday_in_words
from youthcab.ui.translation import tr
from youthcab.ui.words import Label


class BeginDialog(QDialog):
    """Asks what sort of thing it is and what it is called; `begun` says both, and whether it is to be opened."""

    begun = Signal(object, str, bool)

    def __init__(self, day: date, last: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Add to the calendar"))
        self.setMinimumWidth(420)
        heading = Label(weekday_in_words(day))
        heading.setObjectName("formHeading")
        label = Label(tr("What sort of thing"))
        label.setObjectName("fieldLabel")
        self.sort = QComboBox()
        self.sort.setAccessibleName(tr("What sort of thing"))
        self.sort.addItems([tr(each.what) for each in BEGINNINGS])
        self.sort.setCurrentIndex(max(self.sort.findText(tr(last)), 0))
        label.setBuddy(self.sort)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(8)
        column.addWidget(heading)
        self.words = asked_line(column, tr("What it is, in a few words"), self._check)
        column.addWidget(label)
        column.addWidget(self.sort)
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
        self._check()
        self.words.setFocus()

    @property
    def beginning(self) -> Beginning:
        """The sort of thing that is chosen."""
        return BEGINNINGS[self.sort.currentIndex()]

    def _check(self) -> None:
        if hasattr(self, "add_button"):
            for button in (self.add_button, self.open_button):
                button.setEnabled(bool(self.words.text().strip()))

    def _begin(self, *, to_open: bool) -> None:
        self.accept()
        self.begun.emit(self.beginning, self.words.text().strip(), to_open)
