"""What is found while the words go on."""

from tests.make import event
from youthcab.operations import records


class Held:
    """A runner whose work waits until it is let go, as slow work does."""

    def __init__(self):
        self.waiting = []

    def run(self, work, done, failed):
        self.waiting.append((work, done))

    def let_go(self):
        while self.waiting:
            work, done = self.waiting.pop(0)
            done(work())


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
