"""The program itself, from its start until its window has been painted."""

import sys
from functools import partial

from youthcab.app import run  # before Qt, as the program does


def until_ours_is_shown() -> int:
    from tests.bench.shown import until_shown
    from youthcab.ui.actions import PAGES

    return until_shown(lambda window: [partial(window.go, page.name) for page in PAGES], shows_its_month)


def shows_its_month(window) -> bool:
    """Tell whether Home has the answer of the cabinet, and not only the window a frame."""
    return window.is_filled and bool(window.page.title.text())


from PySide6.QtWidgets import QApplication  # noqa: E402

QApplication.exec = staticmethod(until_ours_is_shown)  # the event loop stops there, for the clock
run(sys.argv[1])
