"""The backups of the open cabinet: take one, look through everything, or go back to one."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from youthcab.errors import YouthcabError
from youthcab.operations import backups, verifying
from youthcab.operations.backups import Restored, held
from youthcab.operations.verifying import Report
from youthcab.ui.cards import pill
from youthcab.ui.closed import with_it_closed
from youthcab.ui.desk import Desk
from youthcab.ui.dialogs.told import tell_recovered
from youthcab.ui.help.help import help_key
from youthcab.ui.shown import time_in_words
from youthcab.ui.translation import tr
from youthcab.ui.words import Label

if TYPE_CHECKING:
    from youthcab.store.backup_folder import Backup

_ABOUT = (
    "A backup is taken every half hour while something changes, on closing, and before anything large. "
    "Old ones go by themselves; the newest seven always stay."
)


class BackupsDialog(QDialog):
    """Newest first, each with a line on what it holds."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        help_key(self, "backups")
        self.setWindowTitle(tr("Backups"))
        self.resize(720, 560)
        self._desk, self._where = desk, desk.store.where
        self._chosen: Backup | None = None
        self.rows: list[QFrame] = []
        about = Label(tr(_ABOUT))
        about.setObjectName("hint")
        about.setWordWrap(True)
        self.now_button = QPushButton(tr("Back up now"))
        self.now_button.setObjectName("primary")
        self.now_button.setEnabled(not desk.view_only)
        self.now_button.clicked.connect(self._back_up)
        self.verify_button = QPushButton(tr("Look through everything"))
        self.verify_button.setToolTip(tr("The cabinet, its history and every backup are read whole and compared"))
        self.verify_button.clicked.connect(self._verify)
        self.told = Label()
        self.told.setWordWrap(True)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.told.hide()
        self._lay_out(about)
        self.refresh()

    def refresh(self) -> None:
        """Ask what backups there are."""
        self._desk.ask(lambda store: backups.backups(store.where), self._show, failed=self._tell)

    def _show(self, found: tuple[Backup, ...]) -> None:
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [self._row(each) for each in found]
        for place, row in enumerate(self.rows):
            self._list.insertWidget(place, row)
        self._empty.setVisible(not found)

    def _row(self, backup: Backup) -> QFrame:
        row = QFrame()
        row.setObjectName("step")
        title = Label(time_in_words(backup.taken))
        title.setObjectName("sectionTitle")
        words = Label(f"{backup.reason[:1].upper()}{backup.reason[1:]}: {held(backup.counts)}")
        words.setObjectName("hint")
        words.setWordWrap(True)
        button = QPushButton(tr("Go back to this one…"))
        button.setAccessibleName(tr("Go back to the backup of {text}", text=title.text()))
        button.setEnabled(backup.sound and not self._desk.view_only)
        button.clicked.connect(partial(self.ask_whether, backup))
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(title)
        told.addWidget(words)
        inside = QHBoxLayout(row)
        inside.setContentsMargins(14, 8, 10, 8)
        inside.setSpacing(10)
        inside.addLayout(told, 1)
        if not backup.sound:
            inside.addWidget(pill(tr("Damaged"), "bad"))
        inside.addWidget(button)
        return row

    def ask_whether(self, backup: Backup) -> None:
        """Say what going back to a backup means, and wait for a yes."""
        self._chosen = backup
        self._question.setText(
            tr(
                "Go back to {taken}? What was done since then will be missing. The cabinet as it is now "
                "is backed up first, and its file is set aside in a folder beside it, so nothing is "
                "destroyed.",
                taken=time_in_words(backup.taken),
            )
        )
        self._asking.show()
        self.yes_button.setFocus()

    def _restore(self) -> None:
        backup = self._chosen
        if backup is None:
            return
        self._asking.hide()
        self._tell(tr("Going back …"))
        self.setEnabled(False)
        keys = self._desk.store.keys

        def work(where: str) -> Restored:
            return backups.restore(where, backup, keys)

        with_it_closed(self._desk, work, self._restored, self._not_restored)

    def _restored(self, restored: Restored) -> None:
        self.accept()
        tell_recovered(restored, self.parentWidget(), tr("Gone back to a backup"))

    def _not_restored(self, error: YouthcabError) -> None:
        self.setEnabled(True)
        if self._desk.store.where != self._where:
            self.reject()
        self._tell(str(error))
        self._desk.say_error(error)
        self.refresh()

    def _back_up(self) -> None:
        def done(made: Backup) -> None:
            self._tell(tr("Backed up: {counts}. The copy was read back and is whole.", counts=held(made.counts)))
            self.refresh()

        self._desk.ask(backups.back_up, done, failed=self._tell)

    def _verify(self) -> None:
        self._tell(tr("Looking through everything …"))
        self._desk.ask(verifying.verify_open, self._verified, failed=self._tell)

    def _verified(self, report: Report) -> None:
        head = tr("Everything is as it was written.") if report.sound else tr("Not everything is as it was written:")
        wrong = [finding.words for finding in report.findings if not finding.sound]
        good = [
            finding.words for finding in report.findings if finding.sound and not finding.words.startswith("Backup")
        ]
        self._tell("\n".join([head, *wrong, *([] if wrong else good)]))

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.show()

    def _lay_out(self, about: QLabel) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.now_button)
        buttons.addWidget(self.verify_button)
        buttons.addStretch()
        folder = Label(tr("Beside {where}", where=Path(self._where)))
        folder.setObjectName("hint")
        folder.setWordWrap(True)
        self._empty = Label(tr("No backups yet."))
        self._empty.setObjectName("quietWords")
        inside = QWidget()
        inside.setObjectName("plain")
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 8, 0)
        self._list.setSpacing(8)
        self._list.addWidget(self._empty)
        self._list.addStretch(1)
        self._list_area = QScrollArea()
        self._list_area.setObjectName("scrolled")
        self._list_area.setWidgetResizable(True)
        self._list_area.setFrameShape(QFrame.Shape.NoFrame)
        self._list_area.setAccessibleName(tr("Backups"))
        self._list_area.setWidget(inside)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(about)
        column.addLayout(buttons)
        column.addWidget(self.told)
        column.addWidget(self._list_area, 1)
        column.addWidget(self._make_question())
        column.addWidget(folder)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _make_question(self) -> QFrame:
        self._asking = QFrame()
        self._asking.setObjectName("step")
        self._question = Label()
        self._question.setWordWrap(True)
        self.yes_button = QPushButton(tr("Go back to it"))
        self.yes_button.setObjectName("primary")
        self.yes_button.clicked.connect(self._restore)
        no = QPushButton(tr("Leave it as it is"))
        no.clicked.connect(self._asking.hide)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(no)
        row.addWidget(self.yes_button)
        column = QVBoxLayout(self._asking)
        column.setContentsMargins(14, 12, 14, 12)
        column.addWidget(self._question)
        column.addLayout(row)
        self._asking.hide()
        return self._asking
