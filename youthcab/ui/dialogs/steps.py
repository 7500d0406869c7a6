"""A step of a dialog that asks in steps: its fields one below the other, and its buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from youthcab.ui.words import Label


def page_of(fields: tuple[QWidget, ...], buttons: tuple[QPushButton, ...]) -> QWidget:
    """Lay a step out."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    for field in fields:
        column.addWidget(field)
    column.addStretch()
    row = QHBoxLayout()
    row.addStretch()
    for button in buttons:
        row.addWidget(button)
    column.addLayout(row)
    return page


def secret_line(name: str) -> QLineEdit:
    """Make a line that does not show what is typed."""
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setAccessibleName(name)
    return line


def push_button(words: str, act: Callable[[], object], *, primary: bool = False) -> QPushButton:
    """Make a button; the primary one is pressed by Enter too."""
    button = QPushButton(words)
    button.setObjectName("primary" if primary else "")
    # Enter must not press any other: one of them takes the encryption off.
    button.setAutoDefault(primary)
    button.clicked.connect(lambda: act())
    return button


def field_label(words: str) -> QLabel:
    """Name the field below."""
    label = Label(words)
    label.setObjectName("fieldLabel")
    return label


def hint(words: str) -> QLabel:
    """Say what the step is about."""
    label = Label(words)
    label.setWordWrap(True)
    return label
