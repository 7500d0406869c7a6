"""Opening a cabinet behind a window that is on the screen already, so that nobody waits for an empty screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from youthcab import settings
from youthcab.ui.starting.loaded import FOR_LATER, FOR_LATER_WITHOUT_QT, to_begin, to_begin_without_qt

if TYPE_CHECKING:
    from youthcab.operations.encryption import Secret
    from youthcab.operations.opening import Opened
    from youthcab.records.period import Period
    from youthcab.store.backup_folder import Backup
    from youthcab.store.encryption import Keys
    from youthcab.ui.main_window import MainWindow
    from youthcab.ui.program import Program
    from youthcab.ui.starting.first_minute import FirstMinute

_AT_THE_LATEST = 1000  # milliseconds: a window that starts behind others may never be painted
_LISTENS_AFTER, _LOADS_AFTER = 300, 150


@dataclass(frozen=True, slots=True)
class Began:
    """A cabinet that was opened, and the month to begin with."""

    opened: Opened
    month: Period


class OpeningBehind(QObject):
    """Waits for the first painting of a window, opens a cabinet on another thread, and fills the window with it.

    `ended` tells that there is nothing to show: the person opened none, another window has it, or `fault` came up.
    """

    ended = Signal()

    def __init__(self, app: QApplication, window: MainWindow, settings_file: Path, where: str | None) -> None:
        super().__init__()
        self._app, self._window, self._file, self._where = app, window, settings_file, where
        self.has_begun = False
        self._began: Began | None = None
        self._program: Program | None = None
        self._first: FirstMinute | None = None
        self.fault: Exception | None = None
        window.installEventFilter(self)
        QTimer.singleShot(_AT_THE_LATEST, self, self._begin)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Hear of the first painting; nothing is kept from the window."""
        if event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._begin)
        return False

    def close(self) -> None:
        """Let go of everything, also where the window was closed before its cabinet was open."""
        if not self.has_begun:
            return
        self._asked.close()
        self._chooser.close()
        if self._program is not None:
            self._program.faults.uninstall()
            self._program.close()
            return
        self._runner.close()
        if self._began is not None:
            self._began.opened.store.close()

    def _begin(self) -> None:
        if self.has_begun:
            return
        from youthcab.ui.left_off import LeftOff
        from youthcab.ui.starting.asking import OnTheWindow
        from youthcab.ui.task import Elsewhere

        self.has_begun = True
        self._page = LeftOff(self._file.with_name("window.ini")).page
        self._asked, self._runner, self._chooser = OnTheWindow(), Elsewhere(), Elsewhere()
        self._runner.run(self._open, self._opened, self._failed)

    def _open(self) -> Began | None:
        """Open it; this runs on the other thread, and asks on the window's."""
        from youthcab.operations.cabinets import site_of
        from youthcab.operations.encryption import new_keys
        from youthcab.operations.month import month_in_hand
        from youthcab.operations.opening import Asking
        from youthcab.ui.starting.starting import begin_asking

        on_the_window, keys = self._asked.asking, new_keys()
        opened = begin_asking(
            self._where,
            str(self._window.settings["last_cabinet"]),
            on_the_window(_raise_other, False),
            Asking(on_the_window(self._ask_secret, None), on_the_window(self._offer, False)),
            keys,
            on_the_window(partial(self._choose, keys), ""),
        )
        if opened is not None:
            # The first question of each kind takes the longest, and is better asked here.
            site_of(opened.store)
            self._began = Began(opened, month_in_hand(opened.store, date.today()))
            _load(to_begin_without_qt(self._page))
        return self._began

    def _failed(self, error: Exception) -> None:
        self.fault = error
        self.ended.emit()

    def _opened(self, began: Began | None) -> None:
        if began is None:
            self.ended.emit()
        else:
            self._in_turns([*map(_loading, to_begin(self._page)), partial(self._fill, began)])

    def _fill(self, began: Began) -> None:
        from youthcab.ui.program import Program

        opened = began.opened
        self._window.settings.update(settings.load(self._file))  # the welcome page may have kept some
        self._program = program = Program(
            self._app,
            opened.store,
            self._file,
            window=self._window,
            month=began.month,
            runner=self._runner,
            why_view_only=opened.why_view_only,
        )
        program.faults.install()
        program.tell_how_it_began(opened)
        if self._first is not None:
            self._first.follow(self._window)
        QTimer.singleShot(_LISTENS_AFTER, program, program.listen)
        load = partial(_load, FOR_LATER_WITHOUT_QT)
        later = [*map(_loading, FOR_LATER), self._tidy]
        # The month is on its way to the screen, and what is loaded meanwhile would hold it up.
        do = partial(self._runner.run, load, lambda _: self._in_turns(later), self._failed)
        QTimer.singleShot(_LOADS_AFTER, program, do)

    def _tidy(self) -> None:
        from youthcab.ui.tidying import Tidying

        self._tidying = Tidying(self._runner)

    def _in_turns(self, works: Iterable[Callable[[], object]]) -> None:
        """Do one piece of work in each turn of the event loop, so that the window is served in between."""
        left = iter(works)

        def next_one() -> None:
            work = next(left, None)
            if work is None:
                return
            try:
                work()
            except Exception as error:
                self._failed(error)
            else:
                QTimer.singleShot(0, self, next_one)

        next_one()

    def _ask_secret(self, where: str, trouble: str) -> Secret | None:
        from youthcab.ui.dialogs.passphrase import ask_secret

        return ask_secret(where, trouble, self._window)

    def _offer(self, trouble: str, backup: Backup) -> bool:
        from youthcab.ui.dialogs.recovering import offer

        return offer(trouble, backup, self._window)

    def _choose(self, keys: Keys, trouble: str) -> str:
        from youthcab.ui.starting.first_minute import FirstMinute

        self._first = self._first or FirstMinute(self._file, keys, self._chooser)
        return self._first.choose(trouble)


def _raise_other(where: str) -> bool:
    from youthcab.ui.one_window import raise_other

    return raise_other(where)


def _load(names: Iterable[str]) -> None:
    for name in names:
        import_module(name)


def _loading(name: str) -> Callable[[], object]:
    return partial(import_module, name)
