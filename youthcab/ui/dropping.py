"""Files that are dragged onto the window: records are imported once it was said what would come of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from youthcab.errors import ImportProblems
from youthcab.operations import exchange
from youthcab.operations.exchange import ImportReport
from youthcab.progress import Progress
from youthcab.ui.desk import Desk
from youthcab.ui.dialogs.told import TellDialog, WayOn
from youthcab.ui.files import how_many_moved, import_files, open_at, what_moved
from youthcab.ui.long_work import Words, do_long
from youthcab.ui.notices import Tone
from youthcab.ui.translation import plural, tr
from youthcab.ui.words import Label

if TYPE_CHECKING:
    from youthcab.store.store import Store

_CABINET = ".youthcab"
_LISTED_AT_MOST = 20


class Dropping(QObject):
    """Takes what is dropped on a window; everything that it does is in the menu of the cabinet too."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self.sign = Label(tr("Drop the files here to import them"), window)
        self.sign.setObjectName("dropSign")
        self.sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sign.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show where to drop while files hang over the window, and take them when they fall."""
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove) and isinstance(event, QDropEvent):
            return self._take_over(event)
        if event.type() == QEvent.Type.DragLeave:
            self.sign.hide()
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self.sign.hide()
            event.acceptProposedAction()
            take_files(self._desk, self._window, _paths(event.mimeData()))
            return True
        return super().eventFilter(watched, event)

    def _take_over(self, event: QDropEvent) -> bool:
        if not _paths(event.mimeData()):
            return False
        event.acceptProposedAction()
        self.sign.setGeometry(self._window.rect().adjusted(24, 24, -24, -24))
        self.sign.show()
        self.sign.raise_()
        return True


def take_files(desk: Desk, parent: QWidget, dropped: Sequence[Path]) -> None:
    """Open a cabinet, or say what would come of importing files and folders of files, and import them on a yes."""
    if len(dropped) == 1 and dropped[0].suffix.lower() == _CABINET:
        open_at(desk, parent, str(dropped[0]))
        return
    paths = tuple(each for path in dropped for each in _files_in(path))
    if desk.view_only or not paths:
        only_looked_at = tr("This cabinet can only be looked at here.")
        desk.say(only_looked_at if desk.view_only else tr("There is no file of records (.json) in it."), Tone.WARN)
        return

    actor = desk.actor

    def look(store: Store, progress: Progress) -> ImportReport | ImportProblems:
        try:
            return exchange.import_files(store, paths, actor, dry_run=True, progress=progress)
        except ImportProblems as problems:
            return problems

    words = Words(tr("Reading the files …"), tr("Nothing was imported."))
    do_long(desk, words, look, partial(_tell, desk, parent, paths))


def _tell(desk: Desk, parent: QWidget, paths: tuple[Path, ...], found: ImportReport | ImportProblems) -> None:
    if isinstance(found, ImportProblems):
        sentence = tr("Nothing was imported. Mend these first, and drop them again.")
        TellDialog(tr("Import"), sentence, found.problems, parent).open()
        return
    names = [path.name for path in paths[:_LISTED_AT_MOST]]
    if len(paths) > len(names):
        names.append(plural(len(paths) - len(names), "and one more", "and {n} more"))
    sentence = tr(
        "{added} to be added, {changed} to be changed, {unchanged} as they are.",
        added=f"{found.added:,}",
        changed=f"{found.changed:,}",
        unchanged=f"{found.unchanged:,}",
    )
    if found.moved:
        names += (how_many_moved(found), *what_moved(found))
    chosen = [str(path) for path in paths]
    do = WayOn(tr("Import them"), lambda: import_files(desk, parent, lambda *_: (chosen, "")))
    ways = (do,) if found.changes.records else ()
    TellDialog(tr("Import"), sentence, names, parent, ways=ways, close=tr("Cancel") if ways else tr("Close")).open()


def _files_in(path: Path) -> list[Path]:
    return sorted(path.glob("*.json")) if path.is_dir() else [path]


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
