"""A list with nothing in it yet: says what it is for, and offers the ways to fill it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from youthcab.ui.desk import Desk
from youthcab.ui.flow import Flow
from youthcab.ui.translation import tr
from youthcab.ui.words import Label


class EmptyList(QWidget):
    """Add, import, or look at a real month; where the cabinet can only be looked at, only the last."""

    def __init__(self, desk: Desk, one: str, words: str) -> None:
        super().__init__()
        self._desk = desk
        title, _, hint = tr(words).partition("\n\n")
        heading, below = Label(title), Label(hint)
        heading.setObjectName("formHeading")
        below.setObjectName("quietWords")
        for label in (heading, below):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self.add_button = self._button(tr("Add {one}", one=tr(one)), "add")
        self.add_button.setObjectName("primary")
        self.import_button = self._button(tr("Import…"), "import")
        self.sample_button = self._button(tr("Try it with March 2021"), "sample")
        ways = QWidget()
        flow = Flow(ways, gap=8, centred=True)
        for button in (self.add_button, self.import_button, self.sample_button):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(heading)
        column.addWidget(below)
        column.addWidget(ways)
        column.addStretch(3)
        desk.reopened.connect(self._allow)
        self._allow()

    def _allow(self) -> None:
        for button in (self.add_button, self.import_button):
            button.setVisible(not self._desk.view_only)
        self.setFocusProxy(self.sample_button if self._desk.view_only else self.add_button)

    def _button(self, words: str, action: str) -> QPushButton:
        button = QPushButton(words)
        button.clicked.connect(lambda: self._desk.to_act.emit(action))
        return button
