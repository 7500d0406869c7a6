"""Long work tells in the notice how far it is, and stops when the person asks or closes the window."""

import json
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from youthcab.operations import records
from youthcab.records.event import Event
from youthcab.ui import long_work
from youthcab.ui.files import import_files
from youthcab.ui.long_work import Words, do_long
from youthcab.ui.notices import Notice, NoticeBar
from youthcab.ui.task import Elsewhere

WORDS = Words("Importing …", "Nothing was imported.")


class Held:
    """Work that goes on only when it is told to."""

    def __init__(self):
        self.step, self.reached = threading.Semaphore(0), 0

    def __call__(self, store, progress):
        for done in range(3400, 10000, 100):
            self.step.acquire(timeout=20)
            progress(done, 10000)
            self.reached = done
        return "all"


@pytest.fixture
def heard(monkeypatch):
    """What a screen reader is told."""
    spoken = []
    tell = QAccessible.updateAccessibility
    note = lambda event: spoken.append(event.message()) if hasattr(event, "message") else tell(event)  # noqa: E731
    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    return spoken


@pytest.fixture
def slow(desk, monkeypatch):
    """A desk whose work is done on another thread, and is long at once."""
    monkeypatch.setattr(long_work, "_LONG", 1)
    monkeypatch.setattr(long_work, "_BETWEEN", 2)
    desk.runner = Elsewhere(desk)
    yield desk
    desk.stop()
    desk.runner.close()


def test_how_far_it_is_is_shown_and_said_once(window, slow, qtbot, heard):
    work, done = Held(), []
    do_long(slow, WORDS, work, done.append)
    qtbot.waitUntil(lambda: window.notices.text == "Importing …")
    work.step.release()
    qtbot.waitUntil(lambda: window.notices.text == "Importing … 3,400 of 10,000")
    work.step.release(2)
    qtbot.waitUntil(lambda: window.notices.text == "Importing … 3,600 of 10,000")
    assert heard == ["Importing …"]
    work.step.release(100)
    qtbot.waitUntil(lambda: done == ["all"])
    assert window.notices.text == ""
    assert slow.under_way == []


def test_it_is_stopped_from_the_keyboard(window, slow, qtbot, heard):
    work = Held()
    do_long(slow, WORDS, work, pytest.fail)
    qtbot.waitUntil(lambda: window.notices.act_button.text() == "Cancel")
    assert window.notices.act_button.focusPolicy() & Qt.FocusPolicy.TabFocus
    window.notices.act_button.setFocus()
    qtbot.keyClick(window.notices.act_button, Qt.Key.Key_Space)
    assert window.notices.text == "Stopping …"
    work.step.release()
    qtbot.waitUntil(lambda: window.notices.text == "Nothing was imported.")
    assert work.reached == 0
    assert heard == ["Importing …", "Stopping …", "Nothing was imported."]


def test_another_notice_is_read_first_and_a_closed_one_stays_closed(qtbot, heard):
    bar, work = NoticeBar(), object()
    qtbot.addWidget(bar)
    bar.say(Notice("Importing …", work=work))
    bar.say(Notice("Copied 3 rows."))
    bar.go_on(Notice("Importing … 1 of 9", work=work))
    assert bar.text == "Copied 3 rows."
    bar.hide()
    bar.go_on(Notice("Importing … 2 of 9", work=work))
    assert bar.text == "Importing … 2 of 9"
    bar.close_button.click()
    bar.go_on(Notice("Importing … 3 of 9", work=work))
    assert bar.text == ""
    assert heard == ["Importing …", "Copied 3 rows.", "Importing … 2 of 9"]


def test_a_change_meanwhile_leaves_it_in_sight_and_its_end_does_not(qtbot):
    bar, work = NoticeBar(), object()
    qtbot.addWidget(bar)
    bar.say(Notice("Importing …", button="Cancel", work=work))
    bar.make_way()
    assert bar.text == "Importing …"
    bar.go_on(Notice("", work=object()))
    assert bar.text == "Importing …"
    bar.go_on(Notice("", work=work))
    assert bar.text == ""


def test_what_is_done_at_once_is_not_told(window, desk):
    heard, done = [], []
    desk.said.connect(heard.append)
    do_long(desk, WORDS, lambda store, progress: progress(1, 2), done.append)
    assert (heard, done, desk.under_way) == ([], [None], [])


def test_a_fault_of_what_follows_leaves_nothing_under_way(desk):
    def fail(_):
        raise ValueError("a fault")

    with pytest.raises(ValueError, match="a fault"):
        do_long(desk, WORDS, lambda store, progress: None, fail)
    assert desk.under_way == []


def test_closing_the_window_stops_an_import_and_keeps_nothing_of_it(window, slow, qtbot, tmp_path):
    path = tmp_path / "many.json"
    path.write_text(json.dumps({"youthcab": 1, "events": [{"title": str(each)} for each in range(2000)]}), "utf-8")
    gate, said = threading.Event(), []
    slow.said.connect(lambda notice: said.append(notice.text))
    slow.runner.run(lambda: gate.wait(20), lambda _: None, pytest.fail)
    import_files(slow, window, lambda *_: ([str(path)], ""))
    window.close()
    gate.set()
    qtbot.waitUntil(lambda: slow.under_way == [])
    assert said[-1] == "Nothing was imported."
    assert records.everything(slow.store, Event) == ()
