import sys
import threading
from concurrent.futures import Future

import pytest
from PySide6.QtCore import QObject, Signal

from youthcab.ui.task import AtOnce, Elsewhere, Latest


@pytest.fixture
def elsewhere(qapp):
    runner = Elsewhere()
    yield runner
    runner.close()


def test_work_is_done_on_another_thread_and_answers_on_this_one(qtbot, elsewhere):
    seen = []
    elsewhere.run(
        lambda: seen.append(threading.current_thread()) or "answer",
        lambda answer: seen.append((answer, threading.current_thread())),
        seen.append,
    )
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen[0] is not threading.current_thread()
    assert seen[1] == ("answer", threading.current_thread())


def test_an_error_comes_back_as_an_error(qtbot, elsewhere):
    failed = []
    elsewhere.run(lambda: 1 // 0, pytest.fail, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], ZeroDivisionError)


def test_work_that_is_over_at_once_answers_through_the_event_loop_too(qtbot, elsewhere, monkeypatch):
    def over_at_once(work):
        over = Future()
        over.set_result(work())
        return over

    heard = []
    monkeypatch.setattr(elsewhere._threads, "submit", over_at_once)
    elsewhere.run(lambda: "answer", heard.append, pytest.fail)
    assert heard == []
    qtbot.waitUntil(lambda: heard == ["answer"])


def test_what_comes_back_after_closing_is_told_to_nobody(qapp, elsewhere):
    begun, done = threading.Event(), []
    elsewhere.run(lambda: begun.set() or done.append("all"), pytest.fail, pytest.fail)
    begun.wait(10)
    elsewhere.close()
    qapp.processEvents()
    assert done == ["all"]


def test_only_the_newest_answer_is_heard(qtbot, elsewhere):
    latest, heard, gate = Latest(elsewhere), [], threading.Event()
    latest.ask(lambda: gate.wait(10) and "old", heard.append, pytest.fail)
    latest.ask(lambda: "new", heard.append, pytest.fail)
    gate.set()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["new"]


def test_the_stand_in_answers_there_and_then():
    heard = []
    AtOnce().run(lambda: "answer", heard.append, pytest.fail)
    AtOnce().run(lambda: int("x"), pytest.fail, lambda error: heard.append(type(error)))
    assert heard == ["answer", ValueError]


def test_signals_lose_no_reference(qapp):
    """Qt for Python 6.12.0 did so on Python 3.11, and the program ended after some hundred of them."""

    class Speaker(QObject):
        said = Signal()

    speaker, heard = Speaker(), []
    speaker.said.connect(lambda: heard.append(None))
    before = sys.getrefcount(True)
    for _ in range(100):
        speaker.said.emit()
    assert sys.getrefcount(True) >= before - 10
    assert len(heard) == 100


def test_what_is_asked_for_once_it_is_closed_is_let_be(qapp):
    runner = Elsewhere()
    runner.close()
    runner.run(lambda: pytest.fail("done"), pytest.fail, pytest.fail)
