"""Open the window; the only file outside `ui` that knows Qt."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence

from youthcab import paths, settings
from youthcab.errors import YouthcabError


def run(where: str | None, argv: Sequence[str] = ()) -> int:
    """Open the window on a cabinet, the one that was open last if none is named, and stay until it is closed.

    Raises YouthcabError where there is no screen, or the cabinet cannot be opened.
    """
    need_screen(os.environ, sys.platform)
    from PySide6.QtWidgets import QApplication

    from youthcab.operations.cabinets import open_cabinet
    from youthcab.ui.program import Program

    last = str(settings.load(paths.settings_file())["last_cabinet"])
    trouble = ""
    try:
        store = open_cabinet(where or (last if os.path.exists(last) else paths.default_cabinet()))
    except YouthcabError as error:
        if where or not last:
            raise
        trouble, store = str(error), open_cabinet(paths.default_cabinet())
    app = QApplication(["youthcab", *argv])
    app.setApplicationName("youthcab")
    program = Program(app, store, paths.settings_file())
    program.faults.install()
    program.window.show()
    if trouble:
        program.faults.sentence.emit(trouble)
    try:
        return app.exec()
    finally:
        program.faults.uninstall()
        program.desk.close()


def need_screen(environment: Mapping[str, str], platform: str) -> None:
    """Raise a YouthcabError where there is no screen to show a window on: Qt itself would end the program."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if platform.startswith("linux") and not any(environment.get(name) for name in named):
        raise YouthcabError(
            "There is no screen here to open a window on. Use the commands instead: youthcab --help lists them."
        )
