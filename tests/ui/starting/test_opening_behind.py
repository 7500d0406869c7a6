"""The window is there first, and its cabinet is opened behind it."""

import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import Qt

from tests.make import event
from youthcab import settings
from youthcab.operations import month, records
from youthcab.operations.cabinets import open_cabinet
from youthcab.operations.encryption import Secret, encrypt, new_lock
from youthcab.store.encryption import Keys
from youthcab.store.lock import holder_of
from youthcab.ui.dialogs import passphrase
from youthcab.ui.main_window import new_window
from youthcab.ui.starting.asking import OnTheWindow
from youthcab.ui.starting.opening_behind import OpeningBehind

PASSPHRASE = "otter lantern biscuit"
START_AGAIN = """
import sys
from PySide6.QtWidgets import QApplication
from youthcab import app
QApplication.exec = lambda *_: sys.exit("there is a second window")
print(app.run(sys.argv[1]))
"""


@pytest.fixture
def start(qapp, qtbot, tmp_path):
    """Starts the program on a cabinet, as often as asked."""
    begun = []

    def begin(where=None):
        window = new_window(qapp, tmp_path / "settings.toml")
        begun.append(OpeningBehind(qapp, window, tmp_path / "settings.toml", where and str(where)))
        qtbot.addWidget(window)
        window.show()
        return window, begun[-1]

    yield begin
    for behind in begun:
        behind.close()


def test_the_window_is_on_the_screen_before_its_cabinet(start, qtbot, store, cabinet_file):
    records.add(store, event("Debate", "2021-03-10"), "Sam", event("Debate").when.first)
    store.close()
    window, _ = start(cabinet_file)
    assert window.isVisible()
    assert not window.is_filled
    assert [name for name, action in window.actions_by_name.items() if action.isEnabled()] == ["quit"]
    assert not window.navigation.isEnabled()
    with qtbot.waitSignal(window.filled):
        pass
    assert "cabinet" in window.windowTitle()
    assert str(window.desk.period) == "2021-03"
    assert window.focusWidget() is window.navigation
    assert window.actions_by_name["add"].shortcut().toString() == "Ctrl+N"
    window.go("events")
    qtbot.waitUntil(lambda: window.page.view.list.model.rowCount() == 1)


def test_a_passphrase_is_asked_for_on_the_windows_thread(start, qtbot, tmp_path, monkeypatch):
    place, lock = tmp_path / "locked.youthcab", new_lock(PASSPHRASE)
    open_cabinet(place).close()
    encrypt(place, lock, lock.code[-5:], Keys())
    asked = []

    def ask(where, trouble, parent):
        asked.append((where, parent, threading.current_thread()))
        return Secret(PASSPHRASE)

    monkeypatch.setattr(passphrase, "ask_secret", ask)
    window, _ = start(place)
    with qtbot.waitSignal(window.filled):
        pass
    assert asked == [(str(place), window, threading.current_thread())]


def test_who_gives_up_ends_the_program(start, qtbot, tmp_path, monkeypatch):
    wrong = tmp_path / "letter.youthcab"
    wrong.write_text("Dear all", "utf-8")
    _, behind = start(wrong)
    told = []
    monkeypatch.setattr(behind, "_choose", lambda _, trouble: told.append(trouble) or "")
    with qtbot.waitSignal(behind.ended):
        pass
    assert behind.fault is None
    assert "letter.youthcab" in told[0]


def test_a_last_cabinet_that_cannot_be_opened_does_not_lock_anyone_out(start, qtbot, tmp_path, monkeypatch):
    wrong, usual = tmp_path / "letter.youthcab", tmp_path / "usual.youthcab"
    wrong.write_text("Dear all", "utf-8")
    settings.save({"last_cabinet": str(wrong)}, tmp_path / "settings.toml")
    monkeypatch.setattr("youthcab.paths.default_cabinet", lambda: usual)
    window, _ = start()
    with qtbot.waitSignal(window.filled):
        pass
    assert "letter.youthcab" in window.notices.text
    assert usual.is_file()


def test_a_fault_on_the_way_is_kept_to_be_reported(start, qtbot, cabinet_file, monkeypatch):
    monkeypatch.setattr(month, "month_in_hand", lambda *_: 1 // 0)
    _, behind = start(cabinet_file)
    with qtbot.waitSignal(behind.ended):
        pass
    assert isinstance(behind.fault, ZeroDivisionError)


def test_a_window_that_is_closed_before_its_cabinet_is_open_lets_go_of_it(start, cabinet_file, qtbot):
    window, behind = start(cabinet_file)
    qtbot.waitUntil(lambda: behind.has_begun)
    window.close()
    behind.close()
    assert not window.is_filled
    assert holder_of(cabinet_file) is None


def test_nobody_waits_for_a_window_that_has_gone(qapp):
    asked, arrived, answers = OnTheWindow(), threading.Event(), []
    asked._wanted.connect(arrived.set, Qt.ConnectionType.DirectConnection)
    waiting = threading.Thread(target=lambda: answers.append(asked.asking(pytest.fail, "gave up")()))
    waiting.start()
    assert arrived.wait(10)
    asked.close()
    waiting.join()
    assert answers == ["gave up"]
    assert asked.asking(pytest.fail, "too late")() == "too late"


def test_a_second_start_shows_no_second_window(program, qtbot, desk):
    program.listen()
    again = subprocess.Popen([sys.executable, "-c", START_AGAIN, desk.store.where], stdout=subprocess.PIPE, text=True)
    program.window.showMinimized()
    qtbot.waitUntil(lambda: again.poll() is not None, timeout=20_000)
    assert again.communicate()[0].split() == ["0"]
    assert not program.window.isMinimized()
