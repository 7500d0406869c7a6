"""What was typed and could not be kept: tried again, saved elsewhere if wished, never left behind."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from youthcab.errors import YouthcabError
from youthcab.operations.text_file import save_text
from youthcab.ui.desk import Desk
from youthcab.ui.dialogs.told import TellDialog, WayOn
from youthcab.ui.files import AskPath, documents, say_made
from youthcab.ui.translation import tr

_EVERY = 10_000  # milliseconds


class Typed(Protocol):
    """A page on which something can be typed."""

    def leave(self) -> bool:
        """Keep what is being typed; False where that was not possible."""

    def unsaved(self) -> tuple[str, ...]:
        """Return what is in sight and not kept, in words."""


class NotLogged:
    """A line of the box that could not be logged: it waits there until it is, or is given up."""

    def __init__(self) -> None:
        self.line = ""

    def leave(self) -> bool:
        """Nothing is in its way: it goes on waiting."""
        return True

    def unsaved(self) -> tuple[str, ...]:
        """Return the line, in words."""
        return (tr("Not logged: {line}", line=self.line),) if self.line else ()


class Unsaved(QObject):
    """Asks every page that there is, in sight or not, and the box."""

    def __init__(
        self, desk: Desk, pages: Callable[[], Iterable[Typed]], parent: QWidget, go_back: Callable[[], None]
    ) -> None:
        super().__init__(parent)
        self._desk, self._pages, self._window, self._go_back = desk, pages, parent, go_back
        self._leaves_it = False
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.try_again)
        desk.keep_typing, desk.unsaved = self.keep, self.texts
        desk.not_kept.connect(self._timer.start)
        desk.to_save.connect(self.save)
        desk.to_unsaved.connect(go_back)

    def keep(self) -> bool:
        """Keep what is being typed on every page; False where some of it could not be kept."""
        kept = [page.leave() for page in self._pages()]
        return all(kept)

    def texts(self) -> tuple[str, ...]:
        """Return all that is typed and not kept, in words."""
        return tuple(text for page in self._pages() for text in page.unsaved())

    def try_again(self) -> None:
        """Keep what could not be kept before, if it can be now; says so only then."""
        with self._desk.quietly():
            if not self.texts() or self.keep():
                self._timer.stop()

    def may_close(self) -> bool:
        """Tell whether everything is kept; where it is not, say why, and ask what is to become of it."""
        if self._leaves_it or (self.keep() and not self.texts()):
            return True
        dialog = TellDialog(
            tr("Not everything is kept"),
            self._desk.trouble or tr("Some of what you typed cannot be read, and was not kept."),
            self.texts(),
            self._window,
            ways=(WayOn(tr("Close without it"), self._leave), WayOn(tr("Save it in a file…"), self._save_and_leave)),
            close=tr("Go back to it"),
        )
        dialog.rejected.connect(lambda: None if self._leaves_it else self._go_back())
        dialog.open()
        return False

    def _save_and_leave(self) -> bool:
        saved = self.save()
        if saved:
            self._leave()
        return saved

    def _leave(self) -> None:
        self._leaves_it = True
        QTimer.singleShot(0, self._window, self._window.close)

    def save(self, ask: AskPath = QFileDialog.getSaveFileName) -> bool:
        """Write it into a file that the person chooses; False where that came to nothing."""
        path = ask(self._window, tr("Save what I typed"), str(documents() / "typed.txt"), tr("Text (*.txt)"))[0]
        if not path:
            return False
        try:
            made = save_text("\n\n".join(self.texts()) + "\n", Path(path))
        except YouthcabError as error:
            self._desk.say_error(error)
            return False
        say_made(self._desk, (made,))
        return True
