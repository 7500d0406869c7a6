"""When Python looks for what nothing refers to any more: between works, and not in the middle of one."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from youthcab.memory import search_the_young_only
from youthcab.ui.task import Runner

_EVERY = 30_000  # milliseconds


class Tidying(QObject):
    """Has the whole memory looked through after a work, when few records are in it, and never during one."""

    def __init__(self, runner: Runner) -> None:
        super().__init__()
        self._runner = runner
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.tidy)
        gc.freeze()  # what was loaded stays until the end, and need not be looked at again
        search_the_young_only()
        gc.enable()
        self._timer.start()

    def tidy(self) -> None:
        """Look through the memory, after whatever is under way."""
        self._runner.run(gc.collect, lambda _: None, lambda _: None)
