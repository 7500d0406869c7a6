"""The program itself, from its start until its window has been painted."""

import sys

from PySide6.QtWidgets import QApplication

from tests.bench.shown import until_shown
from youthcab.app import run

QApplication.exec = staticmethod(until_shown)  # the event loop stops there, for the clock
run(sys.argv[1])
