"""Clear or issue a statement: what is in the way, and who does it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from youthcab.review.finding import Finding
from youthcab.ui.dialogs.asked_line import asked_line
from youthcab.ui.translation import tr

_BY, _CORRECTION, _REASON = "by", "correction", "reason"
_HIGHEST = 240


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One step in the life of a statement: what the dialog says, and whether it is held up by what is in the way."""

    title: str
    sentence: str
    button: str
    held_up: bool = False
    corrects: bool = False


class LifeDialog(QDialog):
    """Lists what is open and asks by whom; `agreed` gives who, what is corrected, and the reason to go on."""

    agreed = Signal(str, str, str)

    def __init__(self, asked: Asked, findings: Sequence[Finding], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(asked.title)
        self.setMinimumWidth(560)
        self._final = asked.held_up and any(not each.answerable for each in findings)
        sentence = QLabel(asked.sentence)
        sentence.setObjectName("formHeading")
        sentence.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(22, 20, 22, 18)
        self._column.setSpacing(8)
        self._column.addWidget(sentence)
        self.findings = QPlainTextEdit(readOnly=True)
        if findings:
            self._show(findings)
        self._lines = {_BY: asked_line(self._column, tr("By whom, by role"), self._check)}
        if asked.corrects:
            self._lines[_CORRECTION] = asked_line(
                self._column, tr("What this copy corrects: it is printed on it"), self._check
            )
        if asked.held_up and findings and not self._final:
            self._lines[_REASON] = asked_line(
                self._column, tr("Why it goes out all the same: it is kept beside the statement"), self._check
            )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go_button = buttons.addButton(asked.button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.go_button.setObjectName("primary")
        buttons.accepted.connect(self._agree)
        buttons.rejected.connect(self.reject)
        self._column.addSpacing(8)
        self._column.addWidget(buttons)
        self._check()
        self._lines[_BY].setFocus()

    def fill(self, by: str = "", correction: str = "", reason: str = "") -> None:
        """Write into the lines that there are."""
        for name, words in ((_BY, by), (_CORRECTION, correction), (_REASON, reason)):
            if name in self._lines:
                self._lines[name].setText(words)

    def _show(self, findings: Sequence[Finding]) -> None:
        words = (
            tr("These have no answer but to be mended:")
            if self._final
            else tr("To be mended, or answered with a reason:")
        )
        title = QLabel(words)
        title.setObjectName("fieldLabel")
        title.setBuddy(self.findings)
        self.findings.setAccessibleName(words)
        listed = [str(each) for each in findings if not self._final or not each.answerable]
        self.findings.setPlainText("\n\n".join(listed))
        self.findings.setTabChangesFocus(True)
        self.findings.setFixedHeight(min(_HIGHEST, 4 * len(listed) * self.fontMetrics().lineSpacing()))
        self._column.addWidget(title)
        self._column.addWidget(self.findings)

    def _check(self) -> None:
        if hasattr(self, "go_button"):
            self.go_button.setEnabled(not self._final and all(line.text().strip() for line in self._lines.values()))

    def _agree(self) -> None:
        said = {name: line.text().strip() for name, line in self._lines.items()}
        self.accept()
        self.agreed.emit(said[_BY], said.get(_CORRECTION, ""), said.get(_REASON, ""))
