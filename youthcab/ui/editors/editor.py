"""What every editor can do, so that a form needs to know nothing else about it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget


class Editor(QWidget):
    """A widget that shows one value and lets a person change it.

    `edited` says that something was typed; `committed` that the person has done with it for now; `grown` that
    controls were added or taken away inside it.
    """

    edited = Signal()
    committed = Signal()
    grown = Signal()

    def value(self) -> Any:
        """Return the value as it stands; raises ValueError with a sentence where the text is no value."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value without saying that it was edited."""
        raise NotImplementedError

    def understood(self) -> str:
        """Return what was understood, where that is more than the text itself."""
        return ""

    def allow(self, writing: bool) -> None:
        """Let the value be changed, or only be looked at."""
        self.setEnabled(writing)

    def name_it(self, name: str) -> None:
        """Tell a screen reader what the control holds."""
        target = self.focusProxy() or self
        target.setAccessibleName(name)

    def describe(self, sentence: str) -> None:
        """Tell a screen reader more, where it asks."""
        target = self.focusProxy() or self
        target.setAccessibleDescription(sentence)


def silently(widget: QObject) -> QSignalBlocker:
    """Return a context in which a widget's signals stay unsaid."""
    return QSignalBlocker(widget)
