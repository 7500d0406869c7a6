"""Clear or issue a statement: what is in the way, each with a way to answer or to mend it, and who does it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from youthcab.operations import issuing
from youthcab.review.finding import Finding
from youthcab.ui.dialogs.asked_line import asked_line
from youthcab.ui.dialogs.in_roles import Instead
from youthcab.ui.dialogs.rows import Rows
from youthcab.ui.flow import Flow
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


class Obstacle(QFrame):
    """One thing in the way, in words, with what can be done about it."""

    answered = Signal(object)
    chosen = Signal(object)

    def __init__(self, finding: Finding) -> None:
        super().__init__()
        self.setObjectName("step")
        self.finding = finding
        words = QLabel(str(finding))
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        below = QWidget()
        flow = Flow(below, gap=0)
        self.buttons: list[QPushButton] = []
        if finding.answerable and finding.check != issuing.CLEARING:
            self._add(flow, tr("Answer…"), lambda: self.answered.emit(finding))
        if finding.block is not None:
            self._add(flow, tr("Go to the words"), lambda: self.chosen.emit(finding))
        below.setVisible(bool(self.buttons))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 6)
        column.setSpacing(2)
        column.addWidget(words)
        column.addWidget(below)

    def _add(self, flow: Flow, words: str, act: Callable[[], None]) -> None:
        button = QPushButton(words)
        button.setObjectName("quiet")
        button.setProperty("first", not self.buttons)
        button.setAccessibleName(f"{words}: {self.finding.what}")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        self.buttons.append(button)
        flow.addWidget(button)


class LifeDialog(QDialog):
    """Lists what is open and asks by whom; `agreed` gives who, what is corrected, and the reason to go on.

    Roles are written into the words as soon as they are asked for, not at the end: an officer has to clear new words.
    """

    agreed = Signal(str, str, str)
    answered = Signal(object)
    chosen = Signal(object)
    roles_asked = Signal()

    def __init__(
        self,
        asked: Asked,
        findings: Sequence[Finding],
        parent: QWidget | None = None,
        instead: Sequence[tuple[str, str]] = (),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(asked.title)
        self.setMinimumWidth(560)
        self._asked, self._findings = asked, tuple(findings)
        sentence = QLabel(asked.sentence)
        sentence.setObjectName("formHeading")
        sentence.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(22, 20, 22, 18)
        self._column.setSpacing(8)
        self._column.addWidget(sentence)
        self._make_list()
        self._listed.addWidget(self._make_roles())
        self._listed.addStretch()
        self._lines: dict[str, QLineEdit] = {}
        self._ask(_BY, tr("By whom, by role"))
        if asked.corrects:
            self._ask(_CORRECTION, tr("What this copy corrects: it is printed on it"))
        self._why = self._ask(_REASON, tr("Why it goes out all the same: it is kept beside the statement"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go_button = buttons.addButton(asked.button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.go_button.setObjectName("primary")
        buttons.accepted.connect(self._agree)
        buttons.rejected.connect(self.reject)
        self._column.addSpacing(8)
        self._column.addWidget(buttons)
        self.show_findings(findings, instead)
        self._lines[_BY].setFocus()

    def fill(self, by: str = "", correction: str = "", reason: str = "") -> None:
        """Write into the lines that there are."""
        for name, words in ((_BY, by), (_CORRECTION, correction), (_REASON, reason)):
            if name in self._lines:
                self._lines[name].setText(words)

    def show_findings(self, findings: Sequence[Finding], instead: Sequence[tuple[str, str]] = ()) -> None:
        """List what is in the way now, and what would be said in place of names."""
        # Clearing is not in the way of itself.
        findings = [each for each in findings if self._asked.held_up or each.check != issuing.CLEARING]
        self._findings = tuple(findings)
        self._rows.show_things(findings)
        final = any(not each.answerable for each in findings)
        words = tr("Some of these have no answer but to be mended:") if final else tr("To be mended, or answered:")
        self._above.setText(words)
        self.list.setAccessibleName(words)
        self._above.setVisible(bool(findings))
        self.list.setVisible(bool(findings or instead))
        self._roles.setVisible(bool(instead))
        self.instead.show_pairs(instead)
        self._why.setVisible(self._asked.held_up and bool(findings) and not self._alone())
        self._check()
        self.adjustSize()

    @property
    def obstacles(self) -> tuple[Obstacle, ...]:
        """What is in the way, as far as it is shown."""
        return tuple(self._rows.rows)

    def _obstacle(self, finding: Finding) -> Obstacle:
        made = Obstacle(finding)
        made.answered.connect(self.answered)
        made.chosen.connect(self.chosen)
        return made

    def _make_list(self) -> None:
        self._above = QLabel()
        self._above.setWordWrap(True)
        self._above.setObjectName("fieldLabel")
        inside = QWidget()
        inside.setObjectName("plain")
        self._listed = QVBoxLayout(inside)
        self._listed.setContentsMargins(0, 0, 0, 0)
        self._listed.setSpacing(6)
        self._rows = Rows(self._obstacle, 6)
        self._listed.addWidget(self._rows)
        self.list = QScrollArea()
        self.list.setWidgetResizable(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMinimumHeight(min(_HIGHEST, 6 * self.fontMetrics().lineSpacing()))
        self.list.setWidget(inside)
        self._column.addWidget(self._above)
        self._column.addWidget(self.list, 1)

    def _make_roles(self) -> QWidget:
        self._roles = QWidget()
        column = QVBoxLayout(self._roles)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        above = QLabel(tr("Names that may not be shown can be left out: they become roles."))
        above.setObjectName("fieldLabel")
        above.setWordWrap(True)
        self.instead = Instead()
        self.roles_button = QPushButton(tr("Write roles in place of these names"))
        self.roles_button.setAutoDefault(False)
        self.roles_button.clicked.connect(lambda: self.roles_asked.emit())
        column.addWidget(above)
        column.addWidget(self.instead)
        column.addWidget(self.roles_button, 0, Qt.AlignmentFlag.AlignLeft)
        return self._roles

    def _ask(self, name: str, words: str) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._lines[name] = asked_line(column, words, self._check)
        self._column.addWidget(inside)
        return inside

    def _alone(self) -> bool:
        return bool(issuing.by_themselves(self._findings))

    def _check(self) -> None:
        if hasattr(self, "go_button"):
            asked = [line for name, line in self._lines.items() if name != _REASON or not self._why.isHidden()]
            held_up = self._asked.held_up and self._alone()
            self.go_button.setEnabled(not held_up and all(line.text().strip() for line in asked))

    def _agree(self) -> None:
        said = {name: line.text().strip() for name, line in self._lines.items()}
        reason = "" if self._why.isHidden() else said[_REASON]
        self.accept()
        self.agreed.emit(said[_BY], said.get(_CORRECTION, ""), reason)
