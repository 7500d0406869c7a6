"""Open the window; the only file outside `ui` that knows Qt."""

from __future__ import annotations

import builtins
import gc
import locale
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from youthcab import paths
from youthcab.errors import YouthcabError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_TURN = 0.001  # seconds: how long work on another thread may keep Python from the window's


def run(where: str | None, argv: Sequence[str] = ()) -> int:
    """Open the window on a cabinet, the one that was open last if none is named, and stay until it is closed.

    Where it cannot be opened the person is asked for another. Raises YouthcabError where there is no screen.
    """
    need_screen(os.environ, sys.platform)
    app = application(argv)
    if not _can_keep():
        return 1
    from youthcab.ui.main_window import new_window
    from youthcab.ui.starting.opening_behind import OpeningBehind

    file = paths.settings_file()
    window = new_window(app, file)
    place = where or str(window.settings["last_cabinet"]) or str(paths.default_cabinet())
    if _is_open_in_another_window(place):
        return 0
    if os.path.exists(place):
        window.say_what_is_opened(Path(place).stem)
    behind = OpeningBehind(app, window, file, where)
    behind.ended.connect(app.quit)
    window.show()
    try:
        code = app.exec()
    finally:
        behind.close()
    if behind.fault is not None:
        raise behind.fault
    return code


def application(argv: Sequence[str] = ()) -> QApplication:
    """Begin with Qt, and keep the names of months and days English, which Qt would take from the desktop's language."""
    gc.disable()  # until the window is filled: what is loaded stays anyway
    sys.setswitchinterval(_TURN)
    from PySide6.QtWidgets import QApplication

    _read_no_sources()
    app = QApplication(["youthcab", "-style", "Fusion", *argv])  # by word, since naming a style later loads it all
    app.setApplicationName("youthcab")
    locale.setlocale(locale.LC_TIME, "C")
    return app


def _read_no_sources() -> None:
    """Keep Qt for Python from reading the source of whatever is imported after it, for a feature that is not used."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _can_keep() -> bool:
    if paths.carried_folder() is None:
        return True
    from youthcab.operations.carried import expect_to_keep

    try:
        expect_to_keep()
    except YouthcabError as error:
        from PySide6.QtWidgets import QMessageBox

        QMessageBox.critical(None, "youthcab", str(error))
        return False
    return True


def _is_open_in_another_window(place: str) -> bool:
    # Without a lock beside it nobody has it open, and what asks the others need not be loaded.
    if not paths.lock_file(place).exists():
        return False
    from youthcab.ui.one_window import raise_other

    return raise_other(place)


def need_screen(environment: Mapping[str, str], platform: str) -> None:
    """Raise a YouthcabError where there is no screen to show a window on: Qt itself would end the program."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if platform.startswith("linux") and not any(environment.get(name) for name in named):
        raise YouthcabError(
            "There is no screen here to open a window on. Use the commands instead: youthcab --help lists them."
        )
