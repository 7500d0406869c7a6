"""Editors for what can be picked: one of several words, any of several words, yes or no."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QListView, QVBoxLayout, QWidget

from youthcab.ui.editors.editor import Editor, silently
from youthcab.ui.flow import Flow
from youthcab.ui.shown import choice_in_words
from youthcab.ui.translation import tr


class StillBox(QComboBox):
    """A box to choose from that the wheel does not turn while the form is scrolled past it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        choices = QListView(self)
        choices.setAccessibleName(tr("Choices"))
        self.setView(choices)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form."""
        event.ignore()


class Choice(Editor):
    """One of the words of an enumeration."""

    def __init__(self, choices: type[StrEnum], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = StillBox()
        for choice in choices:
            self.box.addItem(choice_in_words(choice), choice)
        self._choices = tuple(choices)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.activated.connect(lambda _: self._chosen())

    def value(self) -> Any:
        """Return the chosen one."""
        return self._choices[self.box.currentIndex()]

    def set_value(self, value: Any) -> None:
        """Choose one."""
        with silently(self.box):
            self.box.setCurrentIndex(self._choices.index(value))

    def name_it(self, name: str) -> None:
        """Tell a screen reader what is chosen here: on Linux Qt names such a box by its value, so it is told beside."""
        if self.box.accessibleDescription() in ("", self.box.accessibleName()):
            self.box.setAccessibleDescription(name)
        super().name_it(name)

    def _chosen(self) -> None:
        self.edited.emit()
        self.committed.emit()


class YesNo(Editor):
    """A box to tick; its own words say what a tick means."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.clicked.connect(self.edited)
        self.box.clicked.connect(self.committed)

    def value(self) -> Any:
        """Tell whether it is ticked."""
        return self.box.isChecked()

    def set_value(self, value: Any) -> None:
        """Tick it or not."""
        with silently(self.box):
            self.box.setChecked(value)


class Ticks(Editor):
    """Any of the words of an enumeration, each with a box to tick."""

    def __init__(self, choices: Iterable[StrEnum], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes = {choice: QCheckBox(choice_in_words(choice)) for choice in choices}
        flow = Flow(self)
        for box in self._boxes.values():
            flow.addWidget(box)
            box.clicked.connect(self.edited)
            box.clicked.connect(self.committed)
        self.setFocusProxy(next(iter(self._boxes.values())))

    def value(self) -> Any:
        """Return the ticked ones, in the order of the enumeration."""
        return tuple(choice for choice, box in self._boxes.items() if box.isChecked())

    def set_value(self, value: Any) -> None:
        """Tick these and no others."""
        for choice, box in self._boxes.items():
            with silently(box):
                box.setChecked(choice in value)

    def name_it(self, name: str) -> None:
        """Tell a screen reader what each box belongs to."""
        for choice, box in self._boxes.items():
            box.setAccessibleName(f"{name}: {choice_in_words(choice)}")
