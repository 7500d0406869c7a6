"""What is new in the records for a paragraph that is the chair's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from youthcab.ui.cards import quiet_words
from youthcab.ui.translation import tr
from youthcab.ui.words import Label

if TYPE_CHECKING:
    from youthcab.draft.refreshing import Proposal

_PROPOSED = {
    "added": ("New in the records", "Take it in"),
    "changed": ("The records now say", "Take it in"),
    "gone": ("No longer in the records", "Take it out"),
}


class Proposed(QFrame):
    """News for a paragraph that is hers: take it, write it in her own words, or leave it."""

    accepted = Signal(object)
    to_edit = Signal(object)
    left = Signal(object)

    def __init__(self, proposal: Proposal) -> None:
        super().__init__()
        self.setObjectName("proposed")
        self.proposal = proposal
        title, take = map(tr, _PROPOSED[proposal.news])
        words = proposal.said if proposal.news == "gone" else proposal.sentence.text
        heading = QLabel(title)
        heading.setObjectName("proposedTitle")
        said = Label(words)
        said.setObjectName("proposedWords")
        said.setWordWrap(True)
        self.setAccessibleName(f"{title}: {words}")
        self.take_button = self._button(take, self.accepted.emit)
        self.edit_button = self._button(tr("Take it in and edit"), self.to_edit.emit)
        if proposal.news == "gone":
            self.edit_button.hide()
        self.leave_button = self._button(tr("Leave it"), self.left.emit)
        row = QHBoxLayout()
        row.setSpacing(2)
        for button in self.buttons():
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 10, 6)
        column.setSpacing(2)
        column.addWidget(heading)
        column.addWidget(said)
        if proposal.said and proposal.news == "changed":
            column.addWidget(quiet_words(tr("In place of “{said}”", said=proposal.said)))
        column.addLayout(row)

    def buttons(self) -> tuple[QPushButton, ...]:
        """Return what can be done with it."""
        return (self.take_button, self.edit_button, self.leave_button)

    def _button(self, words: str, choose: Callable[[object], None]) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName("quiet")
        button.setProperty("first", not self.findChildren(QPushButton))
        button.setAccessibleName(f"{words}: {self.proposal.sentence.text or self.proposal.said}")
        button.clicked.connect(lambda: choose(self.proposal))
        return button
