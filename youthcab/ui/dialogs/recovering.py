"""The offer to go back to a backup where a cabinet's file is damaged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from youthcab.operations.backups import held
from youthcab.ui.roomy import room_for_words
from youthcab.ui.shown import time_in_words
from youthcab.ui.translation import tr
from youthcab.ui.words import Label

if TYPE_CHECKING:
    from youthcab.store.backup_folder import Backup


class RecoverDialog(QDialog):
    """Says what is wrong, what the newest good backup holds, and what will happen."""

    def __init__(self, trouble: str, backup: Backup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Go back to a backup? – youthcab"))
        self.setMinimumWidth(560)
        heading = Label(tr("This cabinet cannot be opened as it is. There is a good backup."))
        heading.setObjectName("formHeading")
        heading.setWordWrap(True)
        good = tr(
            "The newest good backup is of {taken}, and holds {counts}.",
            taken=time_in_words(backup.taken),
            counts=held(backup.counts),
        )
        then = tr(
            "If you go back to it, whatever lies in the place of the cabinet is set aside and kept, and you are told "
            "what is missing since."
        )
        words = Label(f"{trouble}\n\n{good}\n\n{then}")
        words.setWordWrap(True)
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Leave it as it is"), QDialogButtonBox.ButtonRole.RejectRole)
        self.recover_button = buttons.addButton(tr("Go back to the backup"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.recover_button.setObjectName("primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        for widget in (heading, words, buttons):
            column.addWidget(widget)
        room_for_words(self)


def offer(trouble: str, backup: Backup, parent: QWidget | None = None) -> bool:
    """Ask whether to go back to a backup, and wait."""
    return RecoverDialog(trouble, backup, parent).exec() == QDialog.DialogCode.Accepted
