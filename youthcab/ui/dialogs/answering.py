"""Answer a finding of review: why it may stand, and who says so."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from youthcab.review.finding import Finding
from youthcab.ui.dialogs.asked_line import asked_line
from youthcab.ui.translation import tr


class AnswerDialog(QDialog):
    """Asks for a reason and a role; `agreed` gives both."""

    agreed = Signal(str, str)

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Answer"))
        self.setMinimumWidth(480)
        what = QLabel(str(finding))
        what.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(22, 20, 22, 18)
        self._column.setSpacing(8)
        self._column.addWidget(what)
        self.reason = asked_line(self._column, tr("Why it may stand: it is kept with the statement"), self._check)
        self.by = asked_line(self._column, tr("Who says so, by role"), self._check)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go_button = buttons.addButton(tr("Answer"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go_button.setObjectName("primary")
        buttons.accepted.connect(self._agree)
        buttons.rejected.connect(self.reject)
        self._column.addSpacing(8)
        self._column.addWidget(buttons)
        self._check()

    def _check(self) -> None:
        if hasattr(self, "go_button"):
            self.go_button.setEnabled(bool(self.reason.text().strip() and self.by.text().strip()))

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit(self.reason.text().strip(), self.by.text().strip())
