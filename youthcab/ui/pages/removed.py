"""The records that were removed, each with a way to bring it back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from youthcab.operations import undo
from youthcab.ui.desk import Desk
from youthcab.ui.shown import time_in_words
from youthcab.ui.task import Latest
from youthcab.ui.translation import tr
from youthcab.ui.words import Label

if TYPE_CHECKING:
    from youthcab.store.change import Removed

_AT_MOST = 200


class RemovedList(QScrollArea):
    """The last removed first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setObjectName("scrolled")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("What was removed"))
        self._desk, self._latest = desk, Latest(desk.runner)
        self.rows: list[QWidget] = []
        self._empty = QLabel(tr("Nothing was removed. What is deleted waits here, and can be brought back."))
        self._empty.setObjectName("quietWords")
        self._empty.setWordWrap(True)
        inside = QWidget()
        inside.setObjectName("plain")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(20, 10, 20, 16)
        self._column.setSpacing(8)
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        self.setWidget(inside)

    def refresh(self) -> None:
        """Ask again what was removed."""
        self._desk.ask(lambda store: undo.removed(store, _AT_MOST), self._show, self._latest)

    def _show(self, removed: tuple[Removed, ...]) -> None:
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [self._row(each) for each in removed]
        for place, row in enumerate(self.rows):
            self._column.insertWidget(place, row)
        self._empty.setVisible(not removed)

    def _row(self, each: Removed) -> QWidget:
        kind = each.kind.replace("_", " ")
        row = QFrame()
        row.setObjectName("step")
        words = Label(each.label or kind)
        words.setObjectName("sectionTitle")
        words.setWordWrap(True)
        by = Label(
            tr(
                "{record}, removed by {who}, {at}",
                record=kind[:1].upper() + kind[1:],
                who=each.actor or tr("someone"),
                at=time_in_words(each.at),
            )
        )
        by.setObjectName("hint")
        button = QPushButton(tr("Bring back"))
        button.setAccessibleName(tr("Bring back {label}", label=each.label))
        button.setEnabled(not self._desk.view_only)
        button.clicked.connect(partial(self._bring_back, each))
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(words)
        told.addWidget(by)
        inside = QHBoxLayout(row)
        inside.setContentsMargins(14, 8, 10, 8)
        inside.addLayout(told, 1)
        inside.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _bring_back(self, each: Removed) -> None:
        if self._desk.do(lambda store: undo.bring_back(store, each.record, self._desk.actor)):
            self._desk.say(tr("Brought back “{label}”.", label=each.label))
