"""Tell what came of something large: a sentence, and lines that can be read at leisure and copied."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from youthcab.operations.backups import Restored, day_and_time


class TellDialog(QDialog):
    """Something to read, and a button to close it."""

    def __init__(self, title: str, sentence: str, lines: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(620, 400)
        heading = QLabel(sentence)
        heading.setObjectName("formHeading")
        heading.setWordWrap(True)
        self.text = QPlainTextEdit("\n".join(line for line in lines if line), readOnly=True)
        self.text.setAccessibleName(sentence)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)


def tell_recovered(restored: Restored, parent: QWidget | None = None, title: str = "Recovered from a backup") -> None:
    """Say what going back to a backup came to."""
    TellDialog(title, *_told(restored), parent or QApplication.activeWindow()).open()


def _told(restored: Restored) -> tuple[str, tuple[str, ...]]:
    """Say in words what going back to a backup came to: a sentence, and what is missing."""
    aside = f"The file that lay there before was set aside in {restored.set_aside}." if restored.set_aside else ""
    sentence = f"The cabinet is as it was on {day_and_time(restored.backup.taken)}."
    return sentence, (aside, *restored.missing)
