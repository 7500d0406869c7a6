"""Undo and redo: two actions that always say what they would do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from youthcab.operations import undo
from youthcab.operations.changes import Changes
from youthcab.operations.step_names import name_of
from youthcab.ui.actions import plain
from youthcab.ui.desk import Desk
from youthcab.ui.task import Latest
from youthcab.ui.translation import tr
from youthcab.ui.words import as_tip, on_button, one_stop

if TYPE_CHECKING:
    from youthcab.store.store import Store

Names = tuple[str, str]
_UNDONE, _DONE_AGAIN = "Undone: {name}.", "Done again: {name}."
_BACK, _AGAIN = ("&Undo", "Nothing to undo"), ("&Redo", "Nothing to redo")


class Undoing(QObject):
    """Keeps the two actions in step with the cabinet, and does what they say."""

    def __init__(self, desk: Desk, back: QAction, again: QAction, keep: Callable[[], bool]) -> None:
        super().__init__()
        self._desk, self._back, self._again, self._keep = desk, back, again, keep
        self._latest = Latest(desk.runner)
        back.triggered.connect(lambda: self.undo())
        again.triggered.connect(lambda: self.redo())
        desk.changed.connect(lambda _: self.refresh())
        desk.reopened.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Ask what would be undone and redone now."""
        if self._desk.view_only:
            self._show(("", ""))
        else:
            self._desk.ask(_names, self._show, self._latest)

    def undo(self) -> None:
        """Take back the last thing that was done; what is being typed is kept first, so that it is the last thing."""
        if self._keep():
            self._do(lambda store: (_names(store)[0], undo.undo(store, self._desk.actor)), _UNDONE)

    def redo(self) -> None:
        """Do again what was undone last."""
        if self._keep():
            self._do(lambda store: (_names(store)[1], undo.redo(store, self._desk.actor)), _DONE_AGAIN)

    def _do(self, work: Callable[[Store], tuple[str, Changes | None]], words: str) -> None:
        def done(answer: tuple[str, Changes | None]) -> None:
            name, changes = answer
            if changes is not None:
                self._desk.tell(changes)
                self._desk.say(one_stop(tr(words, name=name)))

        self._desk.ask(work, done)

    def _show(self, names: Names) -> None:
        for action, words, name in zip((self._back, self._again), (_BACK, _AGAIN), names, strict=True):
            verb = tr(words[0])
            action.setEnabled(bool(name))
            action.setText(f"{verb}: {on_button(name)}" if name else verb)
            tip = f"{plain(verb)}: {name}" if name else tr(words[1])
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


def _names(store: Store) -> Names:
    back, again = undo.last_step(store), undo.next_redo(store)
    return (name_of(store, back) if back else "", name_of(store, again) if again else "")


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
