"""What keeps a cabinet safe: backups while it is open and on closing, and what is told when it is opened."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from youthcab.operations import opening
from youthcab.operations.backups import Keeper
from youthcab.operations.beginning import is_sample_copy
from youthcab.ui.banner import Banner
from youthcab.ui.closed import try_again
from youthcab.ui.desk import Desk
from youthcab.ui.dialogs.backups import BackupsDialog
from youthcab.ui.notices import Tone
from youthcab.ui.translation import tr

_A_MINUTE = 60_000
_OR_READ = ", or open it here for reading only."


class BackupsMeanwhile(QObject):
    """Asks every minute whether a backup is due, and has it taken off the window's thread."""

    def __init__(self, desk: Desk, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._desk, self._clock = desk, clock
        self._keeper = Keeper(clock)
        self._timer = QTimer(self, interval=_A_MINUTE)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        desk.reopened.connect(self._begin_anew)

    def look(self) -> None:
        """Take a backup if one is due and something has changed."""
        keeper = self._keeper
        if keeper.due() and not self._desk.view_only:
            self._desk.ask(keeper.keep, lambda _: None)

    def _begin_anew(self) -> None:
        self._keeper = Keeper(self._clock)


def banners_for(desk: Desk, why: str = "") -> tuple[Banner, ...]:
    """Return what stands above the pages while this cabinet is open; `why` says more on why it can only be read."""
    reading = why.replace(_OR_READ, ", then try again here to work on it.") or desk.store.why_view_only
    again = partial(try_again, desk)
    sentence = tr("You can look, but not change anything. {reading}", reading=reading)
    only = (Banner(sentence, closable=False, button=tr("Try again"), act=again),) if desk.view_only else ()
    return (*only, *_sample(desk), *(Banner(warning) for warning in opening.warnings_for(desk.store.where)))


def _sample(desk: Desk) -> tuple[Banner, ...]:
    if not is_sample_copy(desk.store.where):
        return ()
    words = tr("This is a copy of a real month, to play with. Nothing that you do here reaches anybody.")
    return (Banner(words, Tone.GOOD, button=tr("Begin your own…"), act=partial(desk.to_act.emit, "new")),)


def show_backups(desk: Desk, parent: QWidget) -> None:
    """Show the backups, to take one, look through them or go back to one."""
    dialog = BackupsDialog(desk, parent)
    dialog.open()
