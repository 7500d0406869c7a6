"""What is found while the words go on."""

from tests.make import event
from tests.ui.statement.held import Held
from youthcab.operations import records


def test_what_was_found_in_words_that_went_on_is_not_shown(window, desk, monkeypatch):
    desk.do(lambda store: records.add(store, event("Free Your Mind", "2021-03-10"), "test", desk.today()))
    window.go("statement")
    page = window.page
    page.draft()
    held = Held()
    monkeypatch.setattr(page.looking._latest, "_runner", held)
    pane = page.words.paragraphs[0].pane
    pane.setPlainText("84 people will come to Free Your Mind.")
    page.looking.look()
    pane.setPlainText("People will come to Free Your Mind.")
    held.let_go()
    assert "84" not in {each.what for each in page.side.findings.findings}
    page.looking.look()
    held.let_go()
    assert pane.extraSelections() == []
