"""What was done, newest first: a block for each step, with a way to take it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from youthcab.operations.step_names import named
from youthcab.records.identity import Id
from youthcab.ui.cards import pill
from youthcab.ui.desk import Desk
from youthcab.ui.dialogs.taking_back import ask_to_take_back
from youthcab.ui.shown import time_in_words
from youthcab.ui.task import Latest
from youthcab.ui.told import lines_of
from youthcab.ui.translation import tr
from youthcab.ui.words import Label

if TYPE_CHECKING:
    from youthcab.store.change import StepTold
    from youthcab.store.store import Store

PAGE = 25
Ask = Callable[["Store", int], tuple["StepTold", ...]]


@dataclass(frozen=True, slots=True)
class Way:
    """A way on from a step that changed one record: what the button says, and what it does with the record."""

    words: str
    go: Callable[[Id], object]


class HistoryList(QScrollArea):
    """Asks for steps a page at a time; `ask` is handed the cabinet and how many are wanted."""

    counted = Signal(int)

    def __init__(self, desk: Desk, empty: str, ways: tuple[Way, ...] = ()) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("scrolled")
        self.setAccessibleName(tr("History"))
        self._desk, self._ways, self._latest = desk, ways, Latest(desk.runner)
        self._ask: Ask | None = None
        self._wanted = PAGE
        self.blocks: list[StepBlock] = []
        self._empty = Label(empty)
        self._empty.setObjectName("quietWords")
        self._empty.setWordWrap(True)
        self.older_button = QPushButton(tr("Show older"))
        self.older_button.setObjectName("quiet")
        self.older_button.clicked.connect(self._show_older)
        inside = QWidget()
        inside.setObjectName("plain")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(20, 10, 20, 16)
        self._column.setSpacing(10)
        self._column.addWidget(self._empty)
        self._column.addWidget(self.older_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self.setWidget(inside)
        self._show(())

    def show_from(self, ask: Ask) -> None:
        """Show the newest steps that a question finds."""
        self._ask, self._wanted = ask, PAGE
        self.verticalScrollBar().setValue(0)
        self.refresh()

    def refresh(self) -> None:
        """Ask again for as many as are in sight."""
        ask, wanted = self._ask, self._wanted
        if ask is not None:
            self._desk.ask(lambda store: ask(store, wanted + 1), self._show, self._latest)

    def _show_older(self) -> None:
        self._wanted += PAGE
        self.refresh()

    def _show(self, steps: tuple[StepTold, ...]) -> None:
        in_sight = steps[: self._wanted]
        for block in self.blocks:
            block.hide()
            block.deleteLater()
        self.blocks = [StepBlock(self._desk, step, self._ways) for step in in_sight]
        for place, block in enumerate(self.blocks):
            self._column.insertWidget(place, block)
        self._empty.setVisible(not in_sight)
        self.older_button.setVisible(len(steps) > self._wanted)
        self.counted.emit(len(in_sight))


class StepBlock(QFrame):
    """One step: what was done, by whom and when, and each field from what to what."""

    def __init__(self, desk: Desk, step: StepTold, ways: tuple[Way, ...]) -> None:
        super().__init__()
        self.setObjectName("step")
        self.step = step
        name = named(step.step.words, step.changes)
        self.heading = Label(name)
        self.heading.setObjectName("sectionTitle")
        self.heading.setWordWrap(True)
        by = Label(f"{step.step.actor or tr('Someone')}, {time_in_words(step.step.at)}")
        by.setObjectName("hint")
        by.setWordWrap(True)
        self.lines = tuple(map(_line, lines_of(step, desk.label)))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.heading, 1)
        if step.step.undone:
            head.addWidget(pill(tr("Taken back"), "soft"), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(by)
        for line in self.lines:
            column.addWidget(line)
        self.buttons = tuple(self._buttons(desk, step, name, ways))
        below = QHBoxLayout()
        below.setSpacing(2)
        for place, button in enumerate(self.buttons):
            button.setProperty("first", place == 0)
            below.addWidget(button)
        below.addStretch()
        if self.buttons:
            column.addLayout(below)

    def _buttons(self, desk: Desk, step: StepTold, name: str, ways: tuple[Way, ...]) -> list[QPushButton]:
        made = []
        if not (step.step.undone or step.step.for_good or desk.view_only):
            made.append(
                _button(tr("Take this step back"), name, lambda: ask_to_take_back(desk, step, name, self.window()))
            )
        records = {change.record for change in step.changes}
        if len(records) == 1:
            [record] = records
            made += [_button(way.words, name, partial(way.go, record)) for way in ways]
        return made


def _button(words: str, name: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName("quiet")
    button.setAccessibleName(f"{words}: {name}")
    button.clicked.connect(lambda: act())
    return button


def _line(words: str) -> QLabel:
    label = Label(words)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
