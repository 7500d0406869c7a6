"""Choose the formats and the folder of an export."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from youthcab.review.finding import Finding
from youthcab.ui.cards import quiet_words
from youthcab.ui.dialogs.asked_line import make_room
from youthcab.ui.dialogs.in_roles import Instead
from youthcab.ui.help.help import help_key
from youthcab.ui.translation import plural, tr
from youthcab.ui.words import Label

_NAMED = 2
"""How many things that must be mended are named."""


class ExportDialog(QDialog):
    """Ticks for formats, and a folder; `to_words` asks for the words, where something in them must be mended."""

    to_words = Signal()

    def __init__(
        self,
        title: str,
        formats: Sequence[tuple[str, str]],
        ticked: Sequence[str],
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        help_key(self, "export")
        self.setWindowTitle(title)
        self.setMinimumWidth(480)
        self.boxes = {suffix: QCheckBox(tr(words)) for suffix, words in formats}
        for suffix, box in self.boxes.items():
            box.setChecked(suffix in ticked)
            box.toggled.connect(lambda _: self._check())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(22, 20, 22, 18)
        self._column.setSpacing(8)
        self._column.addWidget(_title(tr("Which files?")))
        for box in self.boxes.values():
            self._column.addWidget(box)
        self._column.addSpacing(8)
        self._ask_where(folder)
        self._say_of_draft()
        self._offer_roles()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export_button = buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.export_button.setObjectName("primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._column.addSpacing(8)
        self._column.addWidget(buttons)
        self._check()

    @property
    def in_roles(self) -> bool:
        """Whether roles are to stand in place of the names that may not be shown."""
        return self.roles_box.isChecked()

    def offer_roles(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Offer to leave out names, where there are some: sentences, each with what would be said in its place."""
        self.instead.show_pairs(pairs)
        self.roles_box.setVisible(bool(pairs))
        self.roles_hint.setVisible(bool(pairs))
        self.adjustSize()

    def say_left(self, findings: Sequence[Finding]) -> None:
        """Say what must still be mended in the words, where there is something; the files can be made all the same."""
        named = "; ".join(dict.fromkeys(f"“{each.what}”" for each in findings[:_NAMED]))
        self.left.setText(
            plural(
                len(findings),
                "One thing must still be mended: {named}",
                "{n} things must still be mended: {named}",
                named=named if len(findings) <= _NAMED else f"{named} …",
            )
        )
        for widget in (self.left, self.words_button):
            widget.setVisible(bool(findings))
        make_room(self)

    def paths(self, stem: str) -> tuple[Path, ...]:
        """Return the files that were asked for."""
        folder = Path(self.folder.text().strip()).expanduser()
        return tuple(folder / f"{stem}{suffix}" for suffix, box in self.boxes.items() if box.isChecked())

    def _ask_where(self, folder: Path) -> None:
        self.folder = QLineEdit(str(folder))
        self.folder.setAccessibleName(tr("Folder"))
        self.folder.textChanged.connect(lambda _: self._check())
        choose = QPushButton(tr("Choose…"))
        choose.setAccessibleName(tr("Choose the folder"))
        choose.clicked.connect(self._choose_folder)
        label = _title(tr("Where?"))
        label.setBuddy(self.folder)
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(choose)
        self._column.addWidget(label)
        self._column.addLayout(row)

    def _say_of_draft(self) -> None:
        self.left = Label()
        self.left.setObjectName("advice")
        self.left.setWordWrap(True)
        self.words_button = QPushButton(tr("Go to the words"))
        self.words_button.setObjectName("quiet")
        self.words_button.setProperty("first", True)
        self.words_button.setAutoDefault(False)
        self.words_button.clicked.connect(self.reject)
        self.words_button.clicked.connect(lambda: self.to_words.emit())
        self._column.addWidget(self.left)
        self._column.addWidget(self.words_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.left.hide()
        self.words_button.hide()

    def _offer_roles(self) -> None:
        self.roles_box = QCheckBox(tr("Leave out names: they become roles"))
        self.roles_hint = quiet_words(tr("Some may not be shown, and nothing is exported while they stand."))
        self.roles_box.setAccessibleDescription(self.roles_hint.text())
        self.instead = Instead()
        self.roles_box.toggled.connect(self._show_instead)
        for widget in (self.roles_box, self.roles_hint, self.instead):
            widget.hide()
            self._column.addWidget(widget)

    def _show_instead(self, shown: bool) -> None:
        self.instead.setVisible(shown)
        self.adjustSize()

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder for the files"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _check(self) -> None:
        ticked = any(box.isChecked() for box in self.boxes.values())
        self.export_button.setEnabled(ticked and bool(self.folder.text().strip()))


def _title(words: str) -> QLabel:
    label = QLabel(words)
    label.setObjectName("sectionTitle")
    return label
