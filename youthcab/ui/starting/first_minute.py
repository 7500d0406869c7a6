"""The welcome page as a window of its own, before there is a cabinet or beside one, and what follows from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QVBoxLayout, QWidget

from youthcab import settings
from youthcab.errors import YouthcabError
from youthcab.operations.beginning import ENDING, begin_cabinet, sample_copy
from youthcab.paths import data_folder
from youthcab.settings import Value
from youthcab.ui.dialogs.new_cabinet import Beginning, NewCabinetDialog
from youthcab.ui.roomy import roomy
from youthcab.ui.starting.welcome import Welcome
from youthcab.ui.task import Runner
from youthcab.ui.translation import tr

if TYPE_CHECKING:
    from youthcab.store.encryption import Keys
    from youthcab.ui.main_window import MainWindow

AskPath = Callable[[QWidget, str, str, str], tuple[str, str]]


class WelcomeDialog(QDialog):
    """Comes to the path of one cabinet that is there: `wanted`. What is learnt on the way goes by `setting_chosen`."""

    wanted = Signal(str)
    setting_chosen = Signal(str, object)

    def __init__(
        self,
        values: Mapping[str, Value],
        keys: Keys,
        runner: Runner,
        parent: QWidget | None = None,
        *,
        trouble: str = "",
        ask: AskPath = QFileDialog.getOpenFileName,
    ) -> None:
        super().__init__(parent)
        self._values, self._keys, self._ask = dict(values), keys, ask
        self._runner = runner
        self.path, self.encrypt = "", False
        self.setWindowTitle(tr("Welcome to youthcab"))
        roomy(self, 880, 480)
        self.page = Welcome(settings.recent_of(values), runner, trouble)
        self.page.new.connect(self.begin)
        self.page.other.connect(self._choose)
        self.page.sample.connect(self._try)
        self.page.opened.connect(self._want)
        self.page.forgotten.connect(self._forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.page.new_button.setFocus()

    def begin(self) -> None:
        """Ask for a new cabinet in one form."""
        self.form = NewCabinetDialog(self._values, self if self.isVisible() else self.parentWidget())
        self.form.agreed.connect(self._begin)
        self.form.open()

    def _begin(self, asked: Beginning) -> None:
        def made(place: Path) -> None:
            for key, value in (("actor", asked.name), ("role", asked.role)):
                self.setting_chosen.emit(key, value)
            self.encrypt = asked.encrypt
            self.form.accept()
            self._want(str(place))

        work = partial(begin_cabinet, asked.path, asked.body, self._keys, asked.name)
        self._runner.run(work, made, partial(_tell, self.form.say))

    def _choose(self) -> None:
        recent = settings.recent_of(self._values)
        folder = str(Path(recent[0]).parent) if recent else str(data_folder())
        kinds = f"{tr('Cabinets')} (*{ENDING});;{tr('All files')} (*)"
        path = self._ask(self, tr("Open a cabinet"), folder, kinds)[0]
        if path:
            self._want(path)

    def _try(self) -> None:
        self.page.sample_button.setEnabled(False)
        self._runner.run(partial(sample_copy, self._keys), lambda made: self._want(str(made)), self._not_tried)

    def _not_tried(self, error: Exception) -> None:
        self.page.sample_button.setEnabled(True)
        _tell(self.page.say, error)

    def _forget(self, place: str) -> None:
        left = settings.without_recent(self._values, place)
        self._values["recent"] = left
        self.setting_chosen.emit("recent", left)
        self.page.show_recent(settings.recent_of(self._values))

    def _want(self, path: str) -> None:
        self.path = path
        self.accept()
        self.wanted.emit(path)


def _tell(say: Callable[[str], None], error: Exception) -> None:
    if not isinstance(error, (YouthcabError, OSError)):
        raise error
    say(str(error))


class FirstMinute:
    """Asks for a cabinet while there is none, and goes on from there in the window that is made for it."""

    def __init__(self, settings_file: Path, keys: Keys, runner: Runner) -> None:
        self._file, self._keys, self._runner = settings_file, keys, runner
        self._encrypt = self._was_asked = False

    def choose(self, trouble: str) -> str:
        """Show the welcome page and wait; the path of a cabinet that is there, or nothing where the person quits."""
        values = settings.load(self._file)
        dialog = WelcomeDialog(values, self._keys, self._runner, QApplication.activeWindow(), trouble=trouble)
        dialog.setting_chosen.connect(self._keep)
        dialog.exec()
        self._encrypt, self._was_asked = dialog.encrypt, True
        return dialog.path

    def follow(self, window: MainWindow) -> None:
        """Go on in the window with what was asked for: a passphrase, and the tour where it was never seen."""
        # Two dialogs have just closed over it, and some desktops then leave no window in front.
        window.activateWindow()
        if self._encrypt:
            window.actions_by_name["passphrase"].trigger()
        elif self._was_asked:
            offer_tour(window)

    def _keep(self, key: str, value: Value) -> None:
        # Where they cannot be kept, the window says so as soon as it is there.
        with suppress(OSError):
            settings.save(settings.load(self._file) | {key: value}, self._file)


def offer_tour(window: MainWindow) -> None:
    """Begin the tour for somebody who never saw or skipped it."""
    if not window.settings["tour_seen"]:
        window.actions_by_name["tour"].trigger()


def show_welcome(window: MainWindow, *, begin: bool = False) -> WelcomeDialog:
    """Show the welcome page before the window, or at once the form that begins a cabinet."""
    from youthcab.ui.files import open_at

    desk = window.desk

    def opened(path: str) -> None:
        if open_at(desk, window, path):
            if dialog.encrypt:
                window.actions_by_name["passphrase"].trigger()
            else:
                offer_tour(window)

    dialog = WelcomeDialog(window.settings, desk.store.keys, desk.runner, window)
    dialog.setting_chosen.connect(window.setting_chosen)
    dialog.wanted.connect(opened)
    if begin:
        dialog.begin()
        dialog.form.rejected.connect(dialog.reject)
    else:
        dialog.open()
    return dialog
