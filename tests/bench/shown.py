"""Says when a window is on the screen, then goes to each of its pages and says how much memory was used."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

MILLISECONDS_ON_A_PAGE = 400


def until_shown(
    visits: Callable[[QWidget], list[Callable[[], object]]], is_filled: Callable[[QWidget], bool] = lambda _: True
) -> int:
    """Print a line as soon as the window is painted, one when it is filled, and the most megabytes ever in use."""
    window = next(widget for widget in QApplication.topLevelWidgets() if widget.isVisible())
    window.repaint()
    print("shown", flush=True)
    while not is_filled(window):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    window.repaint()
    print("filled", flush=True)
    for visit in visits(window):
        visit()
        _let_it_work()
    print(_megabytes(), flush=True)
    os._exit(0)


def _let_it_work() -> None:
    loop = QEventLoop()
    QTimer.singleShot(MILLISECONDS_ON_A_PAGE, loop.quit)
    loop.exec()


def _megabytes() -> float:
    if sys.platform.startswith("linux"):
        peak = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
        return int(peak.split()[1]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2
