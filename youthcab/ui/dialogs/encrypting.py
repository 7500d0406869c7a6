"""Put a cabinet under a passphrase, or take that off: the recovery code comes first, on paper or in a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from youthcab.errors import YouthcabError
from youthcab.operations import encryption, system_keyring
from youthcab.operations.encryption import Converted, NewLock, Secret
from youthcab.operations.text_file import save_text
from youthcab.ui.closed import with_it_closed
from youthcab.ui.desk import Desk
from youthcab.ui.dialogs.steps import field_label, hint, page_of, push_button, secret_line
from youthcab.ui.dialogs.told import TellDialog, ways_to_folders
from youthcab.ui.files import AskPath, documents
from youthcab.ui.help.help import help_key
from youthcab.ui.roomy import room_for_words
from youthcab.ui.translation import plural, tr
from youthcab.ui.words import Label

_WHY = (
    "Whoever finds or steals the file cannot read it without the passphrase. Backups are encrypted alike. Take three "
    "words at random, such as you can remember."
)
_ON = "This cabinet is encrypted. You can give it another passphrase, or take the encryption off it and its backups."
_AS_THEY_WERE = (
    "These copies beside it were not converted, and open without the passphrase, or by an older one. Delete them once "
    "you no longer need them:"
)
_CODE = (
    "This recovery code opens the cabinet if the passphrase is forgotten. There is no other way in. Print or save it, "
    "and keep it away from this computer; then type its last group to show that you have it."
)


class EncryptDialog(QDialog):
    """Two steps: the passphrase twice, then the recovery code."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, ask: AskPath = QFileDialog.getSaveFileName) -> None:
        super().__init__(parent)
        help_key(self, "backups")
        self.setWindowTitle(tr("Passphrase"))
        self.setMinimumWidth(560)
        self._desk, self._ask = desk, ask
        self._lock: NewLock | None = None
        self._is_on = desk.store.is_encrypted
        self.trouble = Label()
        self.trouble.setObjectName("below")
        self.trouble.setProperty("problem", True)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self._steps = QStackedWidget()
        self._steps.addWidget(self._make_first())
        self._steps.addWidget(self._make_second())
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(self._steps, 1)
        column.addWidget(self.trouble)

    def _make_first(self) -> QWidget:
        self.first, self.second = secret_line(tr("Passphrase")), secret_line(tr("The same again"))
        self.next_button = push_button(tr("Next"), self._to_code, primary=True)
        self.off_button = push_button(tr("Take the encryption off"), self._take_off)
        self.off_button.setVisible(self._is_on)
        self.now = secret_line(tr("The passphrase as it is now"))
        fields: tuple[QWidget, ...] = (hint(tr(_ON if self._is_on else _WHY)),)
        self.now.setParent(self)
        self.now.setVisible(self._is_on)
        if self._is_on:
            fields += (field_label(tr("The passphrase as it is now, or the recovery code")), self.now)
        fields += (field_label(tr("New passphrase") if self._is_on else tr("Passphrase")), self.first)
        again = (field_label(tr("The same again")), self.second)
        return page_of((*fields, *again), (self.off_button, push_button(tr("Cancel"), self.reject), self.next_button))

    def _make_second(self) -> QWidget:
        self.code = Label()
        self.code.setObjectName("formHeading")
        self.code.setWordWrap(True)
        self.code.setAccessibleName(tr("The recovery code"))
        self.save_button = push_button(tr("Save…"), self._save)
        self.print_button = push_button(tr("Print…"), self._print)
        self.copy_button = push_button(tr("Copy"), lambda: QGuiApplication.clipboard().setText(self.code.text()))
        ways = QWidget()
        row = QHBoxLayout(ways)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.print_button, self.save_button, self.copy_button):
            row.addWidget(button)
        row.addStretch()
        self.last_group = QLineEdit()
        self.last_group.setAccessibleName(tr("The last group of the recovery code"))
        self.keep = QCheckBox(tr("Remember the key on this computer, in the system’s keyring"))
        if not system_keyring.is_there():
            self.keep.hide()
        self.encrypt_button = push_button(tr("Encrypt"), self._encrypt, primary=True)
        fields = (
            hint(tr(_CODE)),
            self.code,
            ways,
            field_label(tr("The last group of the code")),
            self.last_group,
            self.keep,
        )
        return page_of(
            fields, (push_button(tr("Back"), self._back), push_button(tr("Cancel"), self.reject), self.encrypt_button)
        )

    def _to_code(self) -> None:
        if self.first.text() != self.second.text():
            self._say(tr("The two are not the same. Type the passphrase twice."))
            return
        try:
            self._lock = encryption.new_lock(self.first.text())
        except YouthcabError as error:
            self._say(str(error))
            return
        self.code.setText(self._lock.code)
        self.trouble.hide()
        self._steps.setCurrentIndex(1)
        room_for_words(self)
        self.last_group.setFocus()

    def _back(self) -> None:
        self.trouble.hide()
        self._steps.setCurrentIndex(0)
        self.first.setFocus()

    def _encrypt(self) -> None:
        lock, last, keep = self._lock, self.last_group.text(), self.keep.isChecked()
        keys = self._desk.store.keys
        if lock is None:
            return
        try:
            encryption.must_be_printed(lock, last)
        except YouthcabError as error:
            self._say(str(error))
            return
        kept: list[bool] = []

        def work(where: str) -> Converted:
            done = encryption.encrypt(where, lock, last, keys)
            kept.append(not keep or encryption.keep_in_keyring(where, keys))
            return done

        def told() -> str:
            refused = tr("The system’s keyring did not take the key: the passphrase is asked for.")
            return tr("The cabinet is encrypted") if all(kept) else f"{refused} {tr('The cabinet is encrypted')}"

        self._go(work, told, tr("Encrypting …"))

    def _take_off(self) -> None:
        keys = self._desk.store.keys
        self._go(
            lambda where: encryption.decrypt(where, keys),
            lambda: tr("The cabinet is no longer encrypted"),
            tr("Taking the encryption off …"),
        )

    def _go(self, work: Callable[[str], Converted], words: Callable[[], str], doing: str) -> None:
        now, keys, is_on = Secret(self.now.text()), self._desk.store.keys, self._is_on

        def proven(where: str) -> Converted:
            if is_on:
                encryption.unlock(where, now, keys)
            return work(where)

        def done(converted: Converted) -> None:
            self.accept()
            many = plural(converted.backups, "one backup", "{n} backups")
            told = f"{tr('{words}, with {many}.', words=words(), many=many)} {converted.still_there}".strip()
            self._desk.say(told)
            if converted.left:
                left = (tr(_AS_THEY_WERE), *map(str, converted.left))
                ways = ways_to_folders(converted.left)
                TellDialog(tr("Copies that are as they were"), told, left, self.parentWidget(), ways=ways).open()

        where = self._desk.store.where

        def failed(error: YouthcabError) -> None:
            self.setEnabled(True)
            self._say(str(error))
            if self._desk.store.where != where:
                self.reject()
                self._desk.say_error(error)

        self._say(doing, is_problem=False)
        self.setEnabled(False)
        with_it_closed(self._desk, proven, done, failed)

    def _say(self, words: str, *, is_problem: bool = True) -> None:
        self.trouble.setText(words)
        self.trouble.setProperty("problem", is_problem)
        self.trouble.style().unpolish(self.trouble)
        self.trouble.style().polish(self.trouble)
        self.trouble.show()
        self.adjustSize()

    def _text(self) -> str:
        name = Path(self._desk.store.where).name
        return tr(
            "Recovery code of {name}\n\n{text}\n\nIt opens the cabinet without the passphrase.\n",
            name=name,
            text=self.code.text(),
        )

    def _save(self) -> None:
        path = self._ask(
            self, tr("Save the recovery code"), str(documents() / "recovery-code.txt"), tr("Text (*.txt)")
        )[0]
        if not path:
            return
        try:
            made = save_text(self._text(), Path(path))
        except YouthcabError as error:
            self._say(str(error))
        else:
            self._say(tr("Saved as {made}. Keep it away from this computer.", made=made), is_problem=False)

    def _print(self) -> None:
        # Printing is needed here alone, and takes a while to load.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            QTextDocument(self._text()).print_(printer)
