"""What is done while a draft is under way is not undone by it."""

import pytest

from tests.make import event
from tests.ui.statement.held import Held
from youthcab.operations import records, statements
from youthcab.store.store import open_store


@pytest.fixture
def page(window, desk):
    desk.do(lambda store: records.add(store, event("Free Your Mind", "2021-03-10"), "test", desk.today()))
    window.go("statement")
    return window.page


@pytest.fixture
def held(page, monkeypatch):
    """The thread on which drafts are made, which waits."""
    waits = Held()
    monkeypatch.setattr(page._latest, "_runner", waits)
    return waits


def test_a_paragraph_that_was_hidden_meanwhile_stays_hidden(page, held):
    page.draft()
    held.let_go()
    page.draft()
    page.words.go_to(1)
    page.do("hide")
    held.let_go()
    assert [each.hidden for each in page.statement.blocks] == [False, True]


def test_a_draft_of_one_cabinet_never_comes_into_another(window, desk, page, held, tmp_path):
    page.draft()
    window.go("events")
    assert desk.reopen(open_store(tmp_path / "other.youthcab"))
    held.let_go()
    assert statements.statement_for(desk.store, desk.period) is None
    window.go("statement")
    held.let_go()
    assert page.words.texts() == ()
