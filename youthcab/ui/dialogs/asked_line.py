"""A line for an answer in a dialog, with what is asked above it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout


def asked_line(column: QVBoxLayout, words: str, changed: Callable[[], object]) -> QLineEdit:
    """Add a line that is named by what it asks for; `changed` is called when something is typed."""
    label, line = QLabel(words), QLineEdit()
    label.setObjectName("fieldLabel")
    label.setWordWrap(True)
    label.setBuddy(line)
    line.setAccessibleName(words)
    line.textChanged.connect(lambda _: changed())
    column.addWidget(label)
    column.addWidget(line)
    return line


def make_room(dialog: QDialog) -> None:
    """Let a dialog grow where what it says now takes more lines; it never shrinks under the pointer."""
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        dialog.resize(dialog.width(), max(dialog.height(), layout.totalHeightForWidth(dialog.width())))
