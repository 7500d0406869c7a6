"""Says when a window is on the screen, then visits every tab and says how much memory was used."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QThreadPool
from PySide6.QtWidgets import QApplication, QTabWidget


def until_shown() -> int:
    """Print a line as soon as the window has been painted, then the most megabytes ever in use, and end."""
    window = next(widget for widget in QApplication.topLevelWidgets() if widget.isVisible())
    window.repaint()
    print("shown", flush=True)
    for tabs in window.findChildren(QTabWidget):
        for place in range(tabs.count()):
            tabs.setCurrentIndex(place)
            _settle()
    print(_megabytes(), flush=True)
    os._exit(0)


def _settle() -> None:
    for _ in range(20):
        QThreadPool.globalInstance().waitForDone(2000)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def _megabytes() -> float:
    if sys.platform.startswith("linux"):
        peak = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
        return int(peak.split()[1]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2
