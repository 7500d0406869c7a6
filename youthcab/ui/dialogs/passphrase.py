"""Ask for the passphrase of an encrypted cabinet, or its recovery code."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from youthcab.operations import system_keyring
from youthcab.operations.encryption import Secret
from youthcab.ui.translation import tr
from youthcab.ui.words import Label


class PassphraseDialog(QDialog):
    """One line for the passphrase or the code."""

    def __init__(self, where: str, trouble: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Passphrase – youthcab"))
        self.setMinimumWidth(480)
        heading = Label(tr("“{stem}” is encrypted.", stem=Path(where).stem))
        heading.setObjectName("formHeading")
        words = Label(
            trouble or tr("Type its passphrase, or the recovery code that was printed when it was encrypted.")
        )
        words.setWordWrap(True)
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(tr("Passphrase or recovery code"))
        self.line.setAccessibleDescription(words.text())
        self.seen = QCheckBox(tr("Show what I type"))
        self.seen.toggled.connect(self._show)
        self.keep = QCheckBox(tr("Remember it on this computer, in the system’s keyring"))
        if not system_keyring.is_there():
            self.keep.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.open_button = buttons.addButton(tr("Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.open_button.setObjectName("primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(10)
        for widget in (heading, words, self.line, self.seen, self.keep, buttons):
            column.addWidget(widget)

    @property
    def secret(self) -> Secret:
        """What was typed."""
        return Secret(self.line.text(), self.keep.isChecked())

    def _show(self, seen: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if seen else QLineEdit.EchoMode.Password)


def ask_secret(where: str, trouble: str, parent: QWidget | None = None) -> Secret | None:
    """Ask for the passphrase of a cabinet, and wait; None where the person gave up."""
    dialog = PassphraseDialog(where, trouble, parent)
    return dialog.secret if dialog.exec() == QDialog.DialogCode.Accepted else None
