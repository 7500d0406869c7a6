"""What is asked of the cabinet is true of it as it is now."""

import threading
from dataclasses import replace

import pytest

from tests.make import event
from tests.ui.conftest import TODAY
from youthcab.operations import records
from youthcab.operations.opening import Asking
from youthcab.ui.desk import Desk
from youthcab.ui.task import Elsewhere


def test_words_that_were_read_before_a_change_are_not_given_after_it(own_desk, monkeypatch):
    desk, webinar = own_desk, event("Webinar", id="webinar")
    desk.do(lambda store: records.add(store, webinar, "Sam", desk.today()))

    def changed_meanwhile(store, record, read=records.label_of):
        monkeypatch.setattr(records, "label_of", read)
        found = read(store, record)
        desk.do(lambda store: records.change(store, replace(webinar, title="Free Your Mind"), "Sam"))
        return found

    monkeypatch.setattr(records, "label_of", changed_meanwhile)
    desk.label("webinar")
    assert desk.label("webinar") == "Free Your Mind"


def test_closing_waits_for_what_is_done_beside(qapp, store):
    desk = Desk(store, Elsewhere(), "Sam", Asking(lambda *_: None, lambda *_: False), lambda: TODAY)
    begun, gate, done = threading.Event(), threading.Event(), []

    def slow():
        begun.set()
        gate.wait(10)
        done.append("checked")

    desk.beside.run(slow, pytest.fail, pytest.fail)
    begun.wait(10)
    threading.Thread(target=gate.set).start()
    desk.close()
    assert done == ["checked"]
    desk.beside.run(pytest.fail, pytest.fail, pytest.fail)
