"""Answer a finding of review: why it may stand, and who says so; and look through the answers that were given."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from youthcab.records.statement import Answer
from youthcab.review.finding import Finding
from youthcab.ui.cards import scrolling
from youthcab.ui.dialogs.asked_line import asked_line
from youthcab.ui.dialogs.rows import Rows
from youthcab.ui.shown import day_in_words
from youthcab.ui.translation import tr
from youthcab.ui.words import Label


class AnswerDialog(QDialog):
    """Asks for a reason and a role; `agreed` gives both."""

    agreed = Signal(str, str)

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Answer"))
        self.setMinimumWidth(480)
        what = Label(str(finding))
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


class AnswersDialog(QDialog):
    """Lists each answer with its reason, who gave it and when; `taken_back` asks to open its finding again."""

    taken_back = Signal(object)

    def __init__(self, answers: Sequence[Answer], parent: QWidget | None = None, *, writing: bool = True) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Answers"))
        self.resize(560, 400)
        self._writing = writing
        heading = QLabel(tr("What may stand, and why"))
        heading.setObjectName("formHeading")
        self._listed = Rows(self._row, 8)
        area = scrolling(self._listed)
        area.setAccessibleName(tr("Answers"))
        # Where nothing can be taken back no button brings what is below into sight.
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        self.show_answers(answers)

    @property
    def rows(self) -> tuple[AnswerRow, ...]:
        """The answers, as far as they are shown."""
        return tuple(self._listed.rows)

    def show_answers(self, answers: Sequence[Answer]) -> None:
        """List these, the newest first; with none left there is nothing to look through."""
        self._listed.show_things(tuple(reversed(answers)))
        if not answers:
            self.accept()

    def _row(self, answer: Answer) -> AnswerRow:
        made = AnswerRow(answer, writing=self._writing)
        made.taken_back.connect(self.taken_back)
        return made


class AnswerRow(QFrame):
    """One answer."""

    taken_back = Signal(object)

    def __init__(self, answer: Answer, *, writing: bool) -> None:
        super().__init__()
        self.setObjectName("step")
        self.answer = answer
        on = f", {day_in_words(answer.on)}" if answer.on else ""
        self.told = tuple(
            filter(
                None,
                (f"“{answer.what}”", answer.reason, f"{answer.by}{on}", answer.sentence and f"“{answer.sentence}”"),
            )
        )
        told = QVBoxLayout()
        told.setSpacing(2)
        for words, name in zip(self.told, ("sectionTitle", "", "hint", "hint"), strict=False):
            label = Label(words)
            label.setObjectName(name)
            label.setWordWrap(True)
            told.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        row.addLayout(told, 1)
        self.back_button = QPushButton(tr("Take back"))
        self.back_button.setAccessibleName(tr("Take back the answer to {what}", what=answer.what))
        self.back_button.setAutoDefault(False)
        self.back_button.setVisible(writing)
        self.back_button.clicked.connect(lambda: self.taken_back.emit(answer))
        row.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignVCenter)
