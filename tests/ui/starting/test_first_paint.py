"""What is loaded before the window is painted for the first time: each module of ours by name, and of others a few."""

import subprocess
import sys

from tests.make import event
from youthcab.operations import records

# Whoever adds a module here makes everybody wait longer for the window: `python3 dev.py bench` tells how long.
OURS = """
youthcab youthcab.app youthcab.errors youthcab.paths youthcab.settings youthcab.ui youthcab.ui.actions
youthcab.ui.banner youthcab.ui.frame youthcab.ui.icons youthcab.ui.main_window youthcab.ui.navigation
youthcab.ui.notices youthcab.ui.starting youthcab.ui.starting.loaded youthcab.ui.starting.opening_behind youthcab.ui.theme youthcab.ui.translation youthcab.ui.words
"""
OTHERS = {"PySide6", "shiboken6", "shibokensupport", "platformdirs"}
QT = {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtSvg", "PySide6.QtWidgets"}
STANDARD_LIBRARY_WITHOUT = {"asyncio", "concurrent", "json", "sqlite3", "ssl", "email", "http", "multiprocessing"}

SHOW_AND_TELL = """
import sys
from youthcab import app
from PySide6.QtWidgets import QApplication
began = set(sys.modules)
def exec(_=None):
    [window] = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    window.repaint()
    print(*sys.modules)
    print(*(set(sys.modules) - began))
    print(sum("youthcab" in name for name in sys.modules["linecache"].cache))
    print("Qt" in vars(sys.modules["PySide6.QtCore"]))
    return 0
QApplication.exec = exec
sys.exit(app.run(sys.argv[1]))
"""


def loaded(cabinet_file):
    command = [sys.executable, "-c", SHOW_AND_TELL, str(cabinet_file)]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    assert ran.stderr == ""
    everything, ours, sources, has_names = ran.stdout.splitlines()
    assert sources == "0", "Qt for Python reads the source of every module again"
    assert has_names == "False", "PySide6.QtCore.Qt, with the names of all keys, takes a tenth of the time to load"
    return set(everything.split()), set(ours.split())


def tops(modules):
    return {name.partition(".")[0] for name in modules if not name.startswith(("_", "sitecustomize", "usercustomize"))}


def test_nothing_but_what_is_painted_is_loaded_before_the_window_is_on_the_screen(store, cabinet_file):
    records.add(store, event("Debate"), "Sam", event("Debate").when.first)
    store.close()
    everything, since_qt = loaded(cabinet_file)
    assert {name for name in everything if name.partition(".")[0] == "youthcab"} == set(OURS.split())
    assert {name for name in everything if name.startswith("PySide6.Qt")} == QT
    assert tops(since_qt) - sys.stdlib_module_names - {"youthcab"} <= OTHERS
    assert not tops(since_qt) & STANDARD_LIBRARY_WITHOUT
