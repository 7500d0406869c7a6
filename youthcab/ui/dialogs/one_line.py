"""Ask for one line, and say below it what was understood of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from youthcab.ui.dialogs.asked_line import asked_line, make_room
from youthcab.ui.translation import tr
from youthcab.ui.words import Label, one_line


class LineDialog(QDialog):
    """`understand` says in words what a line comes to, or raises ValueError with what to write; `given` says the line.

    Nothing else waits for it, and nothing is given where the line is empty or says nothing.
    """

    given = Signal(str)

    def __init__(
        self,
        title: str,
        asked: str,
        button: str,
        understand: Callable[[str], str],
        parent: QWidget | None = None,
        text: str = "",
    ) -> None:
        super().__init__(parent)
        self._understand = understand
        self.setWindowTitle(title)
        self.setMinimumWidth(420)
        heading = Label(title)
        heading.setObjectName("formHeading")
        self.understood = Label()
        self.understood.setObjectName("below")
        self.understood.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go_button = buttons.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.go_button.setObjectName("primary")
        self.go_button.setDefault(True)
        # Enter would cancel otherwise, where there is nothing yet to go on with.
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        buttons.accepted.connect(self._give)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(8)
        column.addWidget(heading)
        self.line = asked_line(column, asked, self._read)
        column.addWidget(self.understood)
        column.addSpacing(8)
        column.addWidget(buttons)
        self.line.setText(text)
        self.line.selectAll()
        self._read()
        self.line.setFocus()

    def _read(self) -> None:
        text, said = one_line(self.line.text()), ""
        is_understood = bool(text)
        if text:
            try:
                said = self._understand(text)
            except ValueError as error:
                said, is_understood = str(error), False
        self.go_button.setEnabled(is_understood)
        self.understood.setText(said)
        self.line.setAccessibleDescription(said if text else tr("Nothing is written yet."))
        if self.isVisible():
            make_room(self)

    def _give(self) -> None:
        self.accept()
        self.given.emit(one_line(self.line.text()))
