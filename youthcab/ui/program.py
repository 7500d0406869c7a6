"""The running window: its colours, its settings and its faults, held together until it is closed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from youthcab import settings
from youthcab.operations.month import month_in_hand
from youthcab.operations.opening import Asking, Opened
from youthcab.settings import Value
from youthcab.ui.closed import try_again
from youthcab.ui.crash import FaultDialog, Faults
from youthcab.ui.desk import Desk
from youthcab.ui.dialogs.passphrase import ask_secret
from youthcab.ui.dialogs.recovering import offer
from youthcab.ui.dialogs.told import tell_recovered
from youthcab.ui.files import open_at
from youthcab.ui.left_off import LeftOff
from youthcab.ui.lists.kept_lists import KeptLists
from youthcab.ui.main_window import MainWindow, new_window
from youthcab.ui.notices import Tone
from youthcab.ui.one_window import Door
from youthcab.ui.safety import BackupsMeanwhile, banners_for
from youthcab.ui.task import Elsewhere, Runner
from youthcab.ui.theme import dress
from youthcab.ui.translation import tr

if TYPE_CHECKING:
    from youthcab.records.period import Period
    from youthcab.store.store import Store


class Program(QObject):
    """Fills the window with an open cabinet, one that is on the screen already if given, and keeps the settings."""

    def __init__(
        self,
        app: QApplication,
        store: Store,
        settings_file: Path,
        *,
        window: MainWindow | None = None,
        month: Period | None = None,
        runner: Runner | None = None,
        asking: Asking | None = None,
        why_view_only: str = "",
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__()
        self._app, self._settings_file, self._has_told_unkept = app, settings_file, False
        self.window = window or new_window(app, settings_file)
        self.settings = self.window.settings
        self.desk = Desk(
            store, runner or Elsewhere(), str(self.settings["actor"]), asking or Asking(ask_secret, offer), today
        )
        self.desk.role = str(self.settings["role"])
        self._first_month = month or month_in_hand(store, today())
        self._go_on()
        self.window.fill(self.desk)
        self.desk.month_chosen.connect(self._keep_month)
        self.window.closing.connect(self._leave_off)
        self.window.setting_chosen.connect(self.choose)
        self.faults = Faults()
        self.faults.happened.connect(lambda text: FaultDialog(text, self.window).open())
        self.faults.sentence.connect(self.desk.say_error)
        app.styleHints().colorSchemeChanged.connect(lambda _: self._redress())
        self.desk.reopened.connect(self._reopened)
        self.desk.to_open.connect(lambda path: open_at(self.desk, self.window, path, is_same=True))
        self.desk.to_mend.connect(lambda: try_again(self.desk))
        self.backups = BackupsMeanwhile(self.desk)
        self.door = Door(self.come_to_the_front)
        self._remember_cabinet()
        self._say_where_it_is(why_view_only)

    def choose(self, key: str, value: Value) -> None:
        """Take over a setting at once, and keep it."""
        self.settings[key] = value
        self.desk.actor, self.desk.role = str(self.settings["actor"]), str(self.settings["role"])
        if key in ("theme", "text_size"):
            self._redress()
        self._keep()

    def come_to_the_front(self) -> None:
        """Bring the window before the others, as somebody asked for it."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def tell_how_it_began(self, opened: Opened) -> None:
        """Say what went wrong on the way, and what is missing after a recovery."""
        if opened.trouble:
            self.desk.say(opened.trouble, Tone.BAD)
        if opened.restored is not None:
            tell_recovered(opened.restored, self.window)

    def listen(self) -> None:
        """Hear of a second start on the cabinet that is open."""
        if self.desk.view_only:
            self.door.close()
        else:
            self.door.listen(self.desk.store.where)

    def close(self) -> None:
        """Let go of everything; the cabinet is backed up if it has changed."""
        self.door.close()
        self.desk.close()

    def _say_where_it_is(self, why_view_only: str = "") -> None:
        self.window.banners.show_all(banners_for(self.desk, why_view_only))

    def _reopened(self) -> None:
        self._say_where_it_is(self.desk.why_view_only)
        QTimer.singleShot(0, self, self.listen)
        self._first_month = month_in_hand(self.desk.store, self.desk.today())
        self._begin_with_month()
        self._remember_cabinet()

    def _go_on(self) -> None:
        """Take up the lists, the month and the page as they were left."""
        self.desk.lists = KeptLists(self._settings_file.with_name("lists.json"))
        self.desk.left = LeftOff(self._settings_file.with_name("window.ini"))
        self._begin_with_month()
        if self.desk.left.page:
            self.window.go(self.desk.left.page)

    def _begin_with_month(self) -> None:
        """Take the month in hand that was chosen last time, or else the one that is the newest with news."""
        self.desk.choose_month(self.desk.left.month(self.desk.site, self.desk.today()) or self._first_month)

    def _keep_month(self) -> None:
        chosen = self.desk.period if self.desk.period != self._first_month else None
        self.desk.left.keep_month(self.desk.site, self.desk.today(), chosen)

    def _leave_off(self) -> None:
        self.desk.left.page = self.window.page_in_sight
        self.desk.left.save()

    def _remember_cabinet(self) -> None:
        self.settings["last_cabinet"] = self.desk.store.where
        self.settings["recent"] = settings.with_recent(self.settings, self.desk.store.where)
        self._keep()

    def _keep(self) -> None:
        try:
            settings.save(self.settings, self._settings_file)
        except OSError as error:
            if self._has_told_unkept:
                return
            self._has_told_unkept = True
            told = tr(
                "Your settings could not be kept ({strerror}); records are. Let {folder} be written to, to keep both.",
                strerror=error.strerror,
                folder=self._settings_file.parent,
            )
            self.desk.say(told, Tone.WARN)

    def _redress(self) -> None:
        self.window.show_theme(dress(self._app, self.settings))
