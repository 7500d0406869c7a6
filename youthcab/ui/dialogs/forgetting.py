"""Forgetting a person: what it means, what else names them, and afterwards what still holds the name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from youthcab.operations import forgetting, person_data
from youthcab.operations.forgetting import Forgotten
from youthcab.records.person import Person
from youthcab.ui.desk import Desk
from youthcab.ui.dialogs.told import TellDialog, ways_to_folders
from youthcab.ui.files import AskPath, documents, say_made
from youthcab.ui.roomy import room_for_words
from youthcab.ui.shown import day_in_words, time_in_words
from youthcab.ui.told import field_in_words
from youthcab.ui.translation import plural, tr
from youthcab.ui.words import Label

_WHAT_HAPPENS = (
    "The name leaves every record, link, draft and search, and the whole history. Roles stay without the person, and "
    "figures stay as they are. Backups and statements that were issued still hold the name: you are told which ones. "
    "This cannot be undone, by Undo or in any other way."
)


class ForgetDialog(QDialog):
    """Asks once, with all that there is to say."""

    def __init__(self, desk: Desk, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Forget a person"))
        self.setMinimumWidth(580)
        self._desk, self._person = desk, person
        heading = Label(tr("Forget {person} for good?", person=_name(person)))
        heading.setObjectName("formHeading")
        words = QLabel(tr(_WHAT_HAPPENS))
        words.setWordWrap(True)
        asked = QLabel(tr("Other words that name this person, with commas between"))
        asked.setObjectName("fieldLabel")
        asked.setWordWrap(True)
        self.also = QLineEdit(placeholderText=tr("a nickname, an address"))
        asked.setBuddy(self.also)
        self.also.setAccessibleName(asked.text())
        self.and_issued = QCheckBox(tr("Out of the kept copies of issued statements too"))
        self.trouble = Label()
        self.trouble.setObjectName("below")
        self.trouble.setProperty("problem", True)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.forget_button = buttons.addButton(tr("Forget for good"), QDialogButtonBox.ButtonRole.ActionRole)
        self.forget_button.setAutoDefault(False)
        self.forget_button.clicked.connect(self._forget)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(10)
        for widget in (heading, words, asked, self.also, self.and_issued, self.trouble, buttons):
            column.addWidget(widget)
        room_for_words(self)

    def _forget(self) -> None:
        desk, person = self._desk, self._person
        also = tuple(each.strip() for each in self.also.text().split(",") if each.strip())
        and_issued = self.and_issued.isChecked()
        self.forget_button.setEnabled(False)
        desk.ask(
            lambda store: forgetting.forget(store, person.id, desk.actor, also=also, and_issued=and_issued),
            self._forgotten,
            failed=self._not_forgotten,
        )

    def _not_forgotten(self, why: str) -> None:
        self.forget_button.setEnabled(True)
        self.trouble.setText(why)
        self.trouble.show()
        self.adjustSize()

    def _forgotten(self, done: Forgotten) -> None:
        self.accept()
        self._desk.tell(done.changes)
        uncompacted = () if done.is_compact else (forgetting.NOT_COMPACT,)
        lines = (*uncompacted, *lines_of(done)) or (
            tr("Nothing that lies beside this cabinet holds the name any more."),
        )
        ways = ways_to_folders(each.path for each in done.copies)
        TellDialog(tr("Forgotten"), tr("The person is forgotten."), lines, self.parentWidget(), ways=ways).open()


def forget_person(desk: Desk, parent: QWidget, person: Person) -> None:
    """Ask whether to forget a person."""
    ForgetDialog(desk, person, parent).open()


def save_person_data(desk: Desk, parent: QWidget, person: Person, ask: AskPath = QFileDialog.getSaveFileName) -> None:
    """Write all that is held on a person into a file that the person chooses."""
    path = ask(parent, tr("Save what is held on this person"), str(documents() / "person.json"), tr("Data (*.json)"))[0]
    if path:
        desk.ask(
            lambda store: person_data.export_person(store, person.id, Path(path)), lambda made: say_made(desk, (made,))
        )


def lines_of(done: Forgotten) -> Iterator[str]:
    """Say what still holds the name, and what to do about it."""
    if done.issued:
        yield tr("These statements were issued with the name, and cannot be taken back:")
        for issued in done.issued:
            on = day_in_words(issued.on) if issued.on else tr("an unknown day")
            yield "    " + tr("{title}, copy {number}, issued on {on}", title=issued.title, number=issued.number, on=on)
    if done.copies:
        yield tr("These files still hold the name. Delete them once you no longer need them:")
        for copy in done.copies:
            doubt = " " + tr("(could not be looked into)") if copy.unread else ""
            yield "    " + tr(
                "{path}, written {written}{doubt}", path=copy.path, written=time_in_words(copy.written), doubt=doubt
            )
    if done.left:
        yield tr("These may mean the person, or another of that name, and were left. Look at them yourself:")
        for mention in done.left:
            kind = mention.kind.replace("_", " ")
            yield f"    {kind} “{mention.label}”, {field_in_words(mention.field).lower()}: {mention.text}"
    if done.left_in_history:
        yield plural(
            done.left_in_history, "One such text is in the history.", "As many as {n} such texts are in the history."
        )


def _name(person: Person) -> str:
    return f"{person.first_name} {person.family_name}".strip() or tr("this person")
