"""Answers that are taken back one after the other, while the other thread has much to do."""

import pytest

from tests.make import event
from tests.ui.statement.held import Held
from youthcab.operations import records, statements
from youthcab.operations.review import answer


@pytest.fixture
def page(window, desk):
    desk.do(lambda store: records.add(store, event("Free Your Mind", "2021-03-10"), "test", desk.today()))
    window.go("statement")
    window.page.draft()
    pane = window.page.words.paragraphs[0].pane
    pane.setPlainText("Come to Free Your Mind on 10 March 2021 with 84 people and 62 guests.")
    window.page.leave()
    return window.page


def test_one_that_was_taken_back_does_not_come_again_with_the_next(page, desk, monkeypatch):
    found = [each for each in page.side.findings.findings if each.answerable][:3]
    assert len(found) == 3
    for each in found:
        page.keeping.change(lambda now, each=each: answer(now, each, "The hall counted.", "Chair", desk.today()))
    monkeypatch.setattr(page._latest, "_runner", Held())
    page.answers.look_through()
    for left in (2, 1):
        page.answers.dialog.rows[0].back_button.click()
        assert [row.answer for row in page.answers.dialog.rows] == list(reversed(kept(desk).answers))
        assert len(kept(desk).answers) == left


def kept(desk):
    return statements.statement_for(desk.store, desk.period)
