"""One short form for a new cabinet: whose it is, who is at the keyboard, and where its file lies."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from youthcab.operations.beginning import ENDING, place_for, with_ending
from youthcab.records.cabinet import Cabinet
from youthcab.settings import Value
from youthcab.ui.help.help import help_key
from youthcab.ui.roomy import roomy
from youthcab.ui.translation import tr
from youthcab.ui.words import Label

AskPath = Callable[[QWidget, str, str, str], tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Beginning:
    """What the form asked: where the file lies, the body, who is at the keyboard, and whether to encrypt it next."""

    path: Path
    body: Cabinet
    name: str
    role: str
    encrypt: bool


class NewCabinetDialog(QDialog):
    """Only the name of the body is needed; `agreed` gives the rest as it was proposed."""

    agreed = Signal(object)

    def __init__(
        self,
        values: Mapping[str, Value],
        parent: QWidget | None = None,
        ask: AskPath = QFileDialog.getSaveFileName,
    ) -> None:
        super().__init__(parent)
        help_key(self, "start")
        self._ask, self._is_own_place = ask, False
        self.setWindowTitle(tr("New cabinet"))
        heading = Label(tr("A new cabinet"))
        heading.setObjectName("formHeading")
        words = Label(tr("All of it can be changed later. It stays on this computer."))
        words.setObjectName("quietWords")
        words.setWordWrap(True)
        self.body = self._line(tr("West Sussex Youth Cabinet"))
        self.council = self._line(tr("West Sussex County Council"))
        self.place = self._line(tr("West Sussex"))
        self.name, self.role = self._line(tr("Sam")), self._line(tr("chair, campaign lead or youth officer"))
        self.name.setText(str(values["actor"]))
        self.role.setText(str(values["role"]))
        self.file = self._line("")
        self.encrypt = QCheckBox(tr("Put it under a passphrase, in the next step"))
        self.encrypt.setVisible(False)
        self.trouble = Label()
        self.trouble.setObjectName("below")
        self.trouble.setProperty("problem", True)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self._lay_out(heading, words)
        self.body.textChanged.connect(lambda _: self._propose())
        self.file.textEdited.connect(lambda _: self._mine())
        self._propose()
        roomy(self, 600, 300)
        self.body.setFocus()

    def say(self, trouble: str) -> None:
        """Say what is in the way, in sight and aloud."""
        self.trouble.setText(trouble)
        self.trouble.show()
        self.adjustSize()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, trouble))

    def _lay_out(self, heading: Label, words: Label) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(10)
        column.addWidget(heading)
        column.addWidget(words)
        column.addLayout(self._rows())
        for widget in (self.more_button, self.encrypt, self.trouble):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(self._buttons())

    def _line(self, example: str) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(example)
        return line

    def _rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        choose = QPushButton(tr("Choose…"))
        choose.setAccessibleName(tr("Choose where the file lies"))
        choose.clicked.connect(self._choose)
        file = QHBoxLayout()
        file.setSpacing(8)
        file.addWidget(self.file, 1)
        file.addWidget(choose)
        rows: tuple[tuple[str, QLineEdit, int, int, int], ...] = (
            (tr("&Name of your youth cabinet"), self.body, 0, 0, 2),
            (tr("Its &council"), self.council, 3, 0, 1),
            (tr("Its &place"), self.place, 3, 1, 1),
            (tr("&Your name"), self.name, 6, 0, 1),
            (tr("Your &role"), self.role, 6, 1, 1),
            (tr("Where its &file lies"), self.file, 9, 0, 2),
        )
        for between in (2, 5, 8):
            grid.setRowMinimumHeight(between, 6)
        for words, line, row, place, wide in rows:
            label = Label(words)
            label.setObjectName("fieldLabel")
            label.setBuddy(line)
            line.setAccessibleName(words.replace("&", ""))
            grid.addWidget(label, row, place, 1, wide)
            if line is self.file:
                grid.addLayout(file, row + 1, place, 1, wide)
            else:
                grid.addWidget(line, row + 1, place, 1, wide)
        self.more_button = QPushButton(tr("More ▾"))
        self.more_button.setObjectName("fold")
        self.more_button.setCheckable(True)
        self.more_button.toggled.connect(self.encrypt.setVisible)
        return grid

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.begin_button = buttons.addButton(tr("Begin"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.begin_button.setObjectName("primary")
        buttons.accepted.connect(self._begin)
        buttons.rejected.connect(self.reject)
        return buttons

    def _propose(self) -> None:
        if not self._is_own_place:
            self.file.setText(str(place_for(self.body.text())))
        self.begin_button.setEnabled(bool(self.body.text().strip()))

    def _mine(self) -> None:
        self._is_own_place = bool(self.file.text().strip())

    def _choose(self) -> None:
        path = self._ask(self, tr("New cabinet"), self.file.text(), tr("Cabinets") + f" (*{ENDING})")[0]
        if path:
            self.file.setText(str(with_ending(Path(path))))
            self._is_own_place = True

    def _begin(self) -> None:
        said = {name: getattr(self, name).text().strip() for name in ("body", "council", "place", "name", "role")}
        path = Path(self.file.text().strip() or place_for(said["body"])).expanduser()
        body = Cabinet(title=said["body"], council=said["council"], place=said["place"])
        self.agreed.emit(Beginning(path, body, said["name"], said["role"], self.encrypt.isChecked()))
