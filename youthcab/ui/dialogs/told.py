"""Tell what came of something large: a sentence, and lines that can be read at leisure and copied."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from youthcab.operations.backups import Restored
from youthcab.ui.shown import time_in_words
from youthcab.ui.translation import tr
from youthcab.ui.words import Label

_FEW, _SHORT, _LONG = 4, 240, 400  # lines, and heights in pixels


@dataclass(frozen=True, slots=True)
class WayOn:
    """A button: what it says, and what it does; the dialog closes unless that comes to False."""

    words: str
    act: Callable[[], object]


class TellDialog(QDialog):
    """Something to read, a button to close it, and others that lead on."""

    def __init__(
        self,
        title: str,
        sentence: str,
        lines: Iterable[str],
        parent: QWidget | None = None,
        *,
        ways: Iterable[WayOn] = (),
        close: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        heading = Label(sentence)
        heading.setObjectName("formHeading")
        heading.setWordWrap(True)
        self.text = QPlainTextEdit("\n".join(line for line in lines if line), readOnly=True)
        self.text.setAccessibleName(sentence)
        self.resize(620, _SHORT if self.text.document().lineCount() <= _FEW else _LONG)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        self.buttons = {way.words: self._button(way) for way in (*ways, WayOn(close or tr("Close"), lambda: None))}
        for button in self.buttons.values():
            buttons.addWidget(button)
        button.setObjectName("primary")
        button.setDefault(True)
        button.setFocus()
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(self.text, 1)
        column.addLayout(buttons)

    def _button(self, way: WayOn) -> QPushButton:
        button = QPushButton(way.words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: None if way.act() is False else self.reject())
        return button


def ways_to_folders(paths: Iterable[Path]) -> tuple[WayOn, ...]:
    """Give a button that opens the folders in which files lie and leaves the dialog open; none for no file."""
    folders = tuple(dict.fromkeys(path.parent for path in paths))

    def show() -> bool:
        for folder in folders:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        return False

    return (WayOn(tr("Open the folder") if len(folders) == 1 else tr("Open the folders"), show),) if folders else ()


def tell_recovered(restored: Restored, parent: QWidget | None = None, title: str = "") -> None:
    """Say what going back to a backup came to."""
    TellDialog(title or tr("Recovered from a backup"), *_told(restored), parent or QApplication.activeWindow()).open()


def _told(restored: Restored) -> tuple[str, tuple[str, ...]]:
    """Say in words what going back to a backup came to: a sentence, and what is missing."""
    aside = (
        tr("The file that lay there before was set aside in {set_aside}.", set_aside=restored.set_aside)
        if restored.set_aside
        else ""
    )
    sentence = tr("The cabinet is as it was on {taken}.", taken=time_in_words(restored.backup.taken))
    return sentence, (aside, *restored.missing)
