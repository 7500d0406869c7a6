"""A quiet line above the words that tells that the records moved on, with the button that takes it in."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from youthcab.ui.translation import tr


class Behind(QFrame):
    """In sight only while a refresh would write the draft's own paragraphs otherwise."""

    def __init__(self, refresh: QAction) -> None:
        super().__init__()
        self.setObjectName("behind")
        words = QLabel(tr("The records have changed since. Your own words stay."))
        words.setObjectName("proposedWords")
        words.setWordWrap(True)
        self.button = QPushButton(tr("Refresh"))
        self.button.setObjectName("quiet")
        self.button.setAccessibleName(tr("Refresh: take in what has changed"))
        self.button.setToolTip(refresh.toolTip())
        self.button.clicked.connect(refresh.trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 10, 4)
        row.setSpacing(8)
        row.addWidget(words, 1)
        row.addWidget(self.button)
        self.hide()
