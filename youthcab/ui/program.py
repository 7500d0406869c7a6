"""The running window: its colours, its settings and its faults, held together until it is closed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from youthcab import settings
from youthcab.operations.month import month_in_hand
from youthcab.settings import Value
from youthcab.ui.crash import FaultDialog, Faults
from youthcab.ui.desk import Desk
from youthcab.ui.main_window import MainWindow
from youthcab.ui.notices import Notice, Tone
from youthcab.ui.task import Elsewhere, Runner
from youthcab.ui.theme import Theme, apply_theme, theme_for

if TYPE_CHECKING:
    from youthcab.store.store import Store


class Program(QObject):
    """Makes the window on an open cabinet and keeps the person's settings."""

    def __init__(
        self,
        app: QApplication,
        store: Store,
        settings_file: Path,
        *,
        runner: Runner | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__()
        self._app, self._settings_file = app, settings_file
        self.settings = settings.load(settings_file)
        app.setStyle("Fusion")
        self._plain_font = app.font()
        self.desk = Desk(store, runner or Elsewhere(), str(self.settings["actor"]), today)
        self.desk.choose_month(month_in_hand(store, today()))
        theme = self._dress()
        self.window = MainWindow(self.desk, theme, self.settings, settings_file.with_name("window.ini"))
        self.window.setting_chosen.connect(self.choose)
        self.faults = Faults()
        self.faults.happened.connect(lambda text: FaultDialog(text, self.window).open())
        self.faults.sentence.connect(lambda text: self.window.notices.say(Notice(text, Tone.BAD)))
        app.styleHints().colorSchemeChanged.connect(lambda _: self._redress())
        self.desk.reopened.connect(self._reopened)
        self._remember_cabinet()

    def choose(self, key: str, value: Value) -> None:
        """Take over a setting at once, and keep it."""
        self.settings[key] = value
        self.desk.actor = str(self.settings["actor"])
        if key in ("theme", "text_size"):
            self._redress()
        self._keep()

    def _reopened(self) -> None:
        self.desk.choose_month(month_in_hand(self.desk.store, self.desk.today()))
        self._remember_cabinet()

    def _remember_cabinet(self) -> None:
        self.settings["last_cabinet"] = self.desk.store.where
        self._keep()

    def _keep(self) -> None:
        try:
            settings.save(self.settings, self._settings_file)
        except OSError as error:
            self.desk.say(f"Your settings could not be kept ({error.strerror}).", Tone.WARN)

    def _redress(self) -> None:
        self.window.show_theme(self._dress())

    def _dress(self) -> Theme:
        theme = theme_for(str(self.settings["theme"]), self._app.styleHints().colorScheme())
        apply_theme(self._app, theme, self._plain_font, int(self.settings["text_size"]))
        return theme
