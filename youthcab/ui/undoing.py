"""Undo and redo: two actions that always say what they would do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from youthcab.operations import undo
from youthcab.operations.changes import Changes
from youthcab.operations.step_names import name_of
from youthcab.ui.actions import plain
from youthcab.ui.desk import Desk
from youthcab.ui.dialogs.taking_back import take_back
from youthcab.ui.long_work import Words, do_long
from youthcab.ui.task import Latest
from youthcab.ui.translation import tr
from youthcab.ui.words import as_tip, on_button, one_stop

if TYPE_CHECKING:
    from youthcab.progress import Progress
    from youthcab.store.store import Store

_UNDONE, _DONE_AGAIN = "Undone: {name}.", "Done again: {name}."
_BACK, _AGAIN = ("&Undo", "Nothing to undo"), ("&Redo", "Nothing to redo")


@dataclass(frozen=True, slots=True)
class _Names:
    """What would be undone and redone, in words; `began` where nothing is left to undo but what it all began with."""

    back: str = ""
    again: str = ""
    began: bool = False


class Undoing(QObject):
    """Keeps the two actions in step with the cabinet, and does what they say."""

    def __init__(self, desk: Desk, back: QAction, again: QAction, keep: Callable[[], bool], window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._back, self._again, self._keep, self._window = desk, back, again, keep, window
        self._latest = Latest(desk.runner)
        back.triggered.connect(lambda: self.undo())
        again.triggered.connect(lambda: self.redo())
        desk.changed.connect(lambda _: self.refresh())
        desk.reopened.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Ask what would be undone and redone now."""
        if self._desk.view_only:
            self._show(_Names())
        else:
            self._desk.ask(_names, self._show, self._latest)

    def undo(self) -> None:
        """Take back the last thing that was done; what is being typed is kept first, so that it is the last thing."""
        if not self._keep():
            return
        desk, meant = self._desk, undo.last_step(self._desk.store)

        def work(store: Store, progress: Progress) -> tuple[str, Changes | None]:
            # The other thread may have had much to do before: what was done since she asked is not what she meant.
            is_last = undo.last_step(store) == meant
            return _back(store), undo.undo(store, desk.actor, progress) if is_last else None

        def done(answer: tuple[str, Changes | None]) -> None:
            if answer[1] is None and meant is not None:
                take_back(desk, meant, name_of(desk.store, meant), self._window)
            else:
                self._tell(_UNDONE, answer)

        do_long(desk, Words(tr("Undoing …"), tr("Nothing was undone.")), work, done)

    def redo(self) -> None:
        """Do again what was undone last."""
        if not self._keep():
            return
        actor = self._desk.actor

        def work(store: Store, progress: Progress) -> tuple[str, Changes | None]:
            return _again(store), undo.redo(store, actor, progress)

        words = Words(tr("Doing it again …"), tr("Nothing was done again."))
        do_long(self._desk, words, work, partial(self._tell, _DONE_AGAIN))

    def _tell(self, words: str, answer: tuple[str, Changes | None]) -> None:
        name, changes = answer
        if changes is not None:
            self._desk.tell(changes)
            self._desk.say(one_stop(tr(words, name=name)))

    def _show(self, names: _Names) -> None:
        began = tr("Nothing to undo but what the cabinet began with: take that back on the page of history")
        for action, words, name in ((self._back, _BACK, names.back), (self._again, _AGAIN, names.again)):
            verb = tr(words[0])
            none = began if names.began and action is self._back else tr(words[1])
            action.setEnabled(bool(name))
            action.setText(f"{verb}: {on_button(name)}" if name else verb)
            tip = f"{plain(verb)}: {name}" if name else none
            action.setToolTip(as_tip(f"{tip} ({action.shortcut().toString()})"))
            action.setStatusTip(tip)


class KeysForUndo(QObject):
    """Leaves the keys of undo and redo to a text in which they have something to do, and to the cabinet elsewhere.

    It hears what comes to the text in hand and no more: whatever hears every event of the program slows all of it.
    """

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        app.focusChanged.connect(self._on_focus)

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if now is not None and _is_text(now):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a text field from claiming a key that it has no use for."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if event.matches(QKeySequence.StandardKey.Undo):
            return not _can_undo(watched)
        if event.matches(QKeySequence.StandardKey.Redo):
            return not _can_redo(watched)
        return False


def _names(store: Store) -> _Names:
    return _Names(_back(store), _again(store), undo.beginning(store) is not None)


def _back(store: Store) -> str:
    step = undo.last_step(store)
    return name_of(store, step) if step else ""


def _again(store: Store) -> str:
    step = undo.next_redo(store)
    return name_of(store, step) if step else ""


def _is_text(widget: QObject) -> bool:
    return isinstance(widget, (QLineEdit, QPlainTextEdit))


def _can_undo(widget: QObject) -> bool:
    if isinstance(widget, QLineEdit):
        return widget.isUndoAvailable()
    return isinstance(widget, QPlainTextEdit) and widget.document().isUndoAvailable()


def _can_redo(widget: QObject) -> bool:
    if isinstance(widget, QLineEdit):
        return widget.isRedoAvailable()
    return isinstance(widget, QPlainTextEdit) and widget.document().isRedoAvailable()
