"""Open the window; the only file outside `ui` that knows Qt."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence

from youthcab import paths, settings
from youthcab.errors import YouthcabError

_LISTENS_AFTER = 300  # milliseconds: once the window is drawn


def run(where: str | None, argv: Sequence[str] = ()) -> int:
    """Open the window on a cabinet, the one that was open last if none is named, and stay until it is closed.

    Where it cannot be opened the person is asked for another. Raises YouthcabError where there is no screen.
    """
    need_screen(os.environ, sys.platform)
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from youthcab.operations.encryption import new_keys
    from youthcab.operations.opening import Asking
    from youthcab.ui.dialogs.passphrase import ask_secret
    from youthcab.ui.dialogs.recovering import offer
    from youthcab.ui.files import ask_other
    from youthcab.ui.one_window import raise_other
    from youthcab.ui.program import Program, dress
    from youthcab.ui.starting import begin_asking

    app = QApplication(["youthcab", *argv])
    app.setApplicationName("youthcab")
    wished = settings.load(paths.settings_file())
    dress(app, wished)
    last = str(wished["last_cabinet"])
    opened = begin_asking(where, last, raise_other, Asking(ask_secret, offer), new_keys(), ask_other)
    if opened is None:
        return 0
    program = Program(app, opened.store, paths.settings_file(), why_view_only=opened.why_view_only)
    program.faults.install()
    program.window.show()
    program.tell_how_it_began(opened)
    QTimer.singleShot(_LISTENS_AFTER, program, program.listen)
    try:
        return app.exec()
    finally:
        program.faults.uninstall()
        program.close()


def need_screen(environment: Mapping[str, str], platform: str) -> None:
    """Raise a YouthcabError where there is no screen to show a window on: Qt itself would end the program."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if platform.startswith("linux") and not any(environment.get(name) for name in named):
        raise YouthcabError(
            "There is no screen here to open a window on. Use the commands instead: youthcab --help lists them."
        )
