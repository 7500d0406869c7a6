"""Take one old step back; where a field changed again since, the person says which of the two is to stay."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from youthcab.operations import undo
from youthcab.operations.undo import TakenBack
from youthcab.records.identity import Id
from youthcab.ui.desk import Desk
from youthcab.ui.dialogs.told import TellDialog, WayOn
from youthcab.ui.long_work import Words, do_long
from youthcab.ui.told import Label as LabelOf
from youthcab.ui.told import field_in_words, value_in_words
from youthcab.ui.translation import tr
from youthcab.ui.words import Label, one_stop

if TYPE_CHECKING:
    from youthcab.progress import Progress
    from youthcab.store.change import StepTold, StepWords
    from youthcab.store.store import Store
    from youthcab.store.undoing import Disputed

Kept = frozenset[tuple[Id, str]]
_DELETED = "deleted"


def take_back(
    desk: Desk, step: StepWords, name: str, parent: QWidget, keep: Kept | None = None, *, again: bool = False
) -> None:
    """Take a step back, and ask first where fields changed again since.

    `again` tells that the step was itself to take back what the name says.
    """
    actor = desk.actor

    def work(store: Store, progress: Progress) -> tuple[TakenBack, StepWords | None]:
        return undo.take_back(store, step.id, actor, keep, progress), undo.last_step(store)

    def done(answer: tuple[TakenBack, StepWords | None]) -> None:
        taken, last = answer
        if taken.disputed and keep is None:
            dialog = ChoicesDialog(name, taken.disputed, desk.label, parent)
            dialog.accepted.connect(lambda: take_back(desk, step, name, parent, dialog.kept(), again=again))
            dialog.open()
            return
        desk.tell(taken.changes)
        if last is None or not taken.changes.records:
            desk.say(tr("Nothing was left of it to take back."))
            return
        words = tr("Done again: {name}.", name=name) if again else tr("Taken back: {name}.", name=name)
        back = partial(take_back, desk, last, name, parent, again=not again)
        desk.say(one_stop(words), button=tr("Undo"), act=back)

    do_long(desk, Words(tr("Undoing …"), tr("Nothing was undone.")), work, done)


def ask_to_take_back(desk: Desk, told: StepTold, name: str, parent: QWidget) -> None:
    """Take a step back; one that changed several records, or that all began with, waits for a yes and says which."""
    go_on = partial(take_back, desk, told.step, name, parent)
    labels = tuple(dict.fromkeys(change.label or change.kind for change in told.changes))
    if len({change.record for change in told.changes}) < 2 and not told.step.is_beginning:
        go_on()
        return
    more = (tr("and others"),) if told.count > len(told.changes) else ()
    ways = (WayOn(tr("Take all of it back"), go_on),)
    several = tr("“{name}” changed several records. All of it is taken back together.", name=name)
    began = tr("The cabinet began with this. All of it is taken back together.")
    sentence = began if told.step.is_beginning else several
    TellDialog(
        tr("Take a step back"), sentence, (*labels, *more), parent, ways=ways, close=tr("Leave it as it is")
    ).open()


class ChoicesDialog(QDialog):
    """For each field that changed since: as it is now, or as it was before the step."""

    def __init__(
        self, name: str, disputed: tuple[Disputed, ...], label: LabelOf, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Take a step back"))
        self.resize(560, 420)
        self._disputed = disputed
        words = Label(
            tr(
                "Since “{name}” was done, some of what it changed was changed again. What should stay? "
                "Everything else goes back to what it was.",
                name=name,
            )
        )
        words.setWordWrap(True)
        inside = QWidget()
        inside.setObjectName("plain")
        column = QVBoxLayout(inside)
        column.setSpacing(12)
        self.choices = tuple(self._choice(each, label, column) for each in disputed)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(tr("What should stay"))
        scroll.setWidget(inside)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go_button = buttons.addButton(tr("Take it back"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go_button.setObjectName("primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(22, 20, 22, 18)
        whole.setSpacing(12)
        whole.addWidget(words)
        whole.addWidget(scroll, 1)
        whole.addWidget(buttons)

    def kept(self) -> Kept:
        """Return the fields that stay as they are now."""
        pairs = zip(self._disputed, self.choices, strict=True)
        return frozenset((each.record, each.field) for each, choice in pairs if choice.checkedId() == 0)

    def _choice(self, each: Disputed, label: LabelOf, column: QVBoxLayout) -> QButtonGroup:
        now, then = _options(each, label)
        title = Label(each.label if each.field == _DELETED else f"{each.label}: {field_in_words(each.field)}")
        title.setObjectName("sectionTitle")
        title.setWordWrap(True)
        group = QButtonGroup(self)
        column.addWidget(title)
        for place, words in enumerate((now, then)):
            button = QRadioButton(words)
            button.setAccessibleName(f"{title.text()}: {words}")
            button.setChecked(place == 0)
            group.addButton(button, place)
            column.addWidget(button)
        return group


def _options(each: Disputed, label: LabelOf) -> tuple[str, str]:
    if each.field == _DELETED:
        return tr("Keep it: something was done with it since"), tr("Remove it")
    now, then = (value_in_words(each.kind, each.field, value, label) for value in (each.now, each.then))
    return tr("As it is now: {now}", now=now), tr("As it was before: {then}", then=then)
