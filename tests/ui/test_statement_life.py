from dataclasses import replace

import pytest

from tests.make import campaign, event
from youthcab.operations import records, statements
from youthcab.records.statement import StatementState
from youthcab.review.finding import Finding, Level
from youthcab.ui.dialogs.issuing import Asked, LifeDialog
from youthcab.ui.pages.statement import StatementPage


@pytest.fixture
def page(window, desk) -> StatementPage:
    with desk.store.writing("Sam", "Begin") as writing:
        writing.save_all([campaign("Mental health", id="health"), event(id="webinar", about="exam stress")])
    window.go("statement")
    assert isinstance(window.page, StatementPage)
    window.page.draft()
    return window.page


def kept(desk):
    return statements.statement_for(desk.store, desk.period)


def clear(page):
    page.life.clear_button.click()
    page.life.dialog.fill("Participation officer")
    page.life.dialog.go_button.click()


def issue(page, **said):
    page.life.issue_button.click()
    page.life.dialog.fill(by="Chair", **said)
    page.life.dialog.go_button.click()


def shown(page):
    life = page.life
    buttons = (life.review_button, life.clear_button, life.issue_button, life.compare_button)
    return life.state.text(), [button.text() for button in buttons if not button.isHidden()]


def test_each_state_offers_what_comes_next(page):
    assert shown(page) == ("Draft", ["Ask for review", "Clear…", "Issue…"])
    page.life.review_button.click()
    assert shown(page) == ("In review", ["Clear…", "Issue…"])
    clear(page)
    assert shown(page) == ("Cleared", ["Issue…"])
    assert page.life.words.text() == "by Participation officer, 3 March 2021"
    issue(page)
    assert shown(page) == ("Issued", [])
    assert page.life.words.text() == "Copy 1 was issued on 3 March 2021 by Chair"


def test_without_words_there_is_nothing_to_move_on(window, desk):
    window.go("statement")
    assert window.page.life.isHidden()


def test_what_is_in_the_way_is_listed_and_gone_on_with_for_a_reason(page, desk):
    page.life.issue_button.click()
    dialog = page.life.dialog
    assert "No officer has cleared these words." in dialog.findings.toPlainText()
    dialog.fill(by="Chair")
    assert not dialog.go_button.isEnabled()
    dialog.fill(by="Chair", reason="The officer agreed on the telephone.")
    dialog.go_button.click()
    [copy] = kept(desk).issued
    assert copy.answers[0].reason == "The officer agreed on the telephone."


def test_new_words_make_it_a_draft_of_the_next_copy(page, desk):
    clear(page)
    issue(page)
    page.words.paragraphs[0].pane.setPlainText("Come along.")
    page.leave()
    assert shown(page) == ("Draft", ["Ask for review", "Clear…", "Issue…", "Compare…"])
    assert kept(desk).issued[0].blocks[0].text != "Come along."
    clear(page)
    issue(page, correction="Shorter.")
    assert [copy.reason for copy in kept(desk).issued] == ["", "Shorter."]


def test_what_is_being_typed_is_kept_before_it_is_cleared(page, desk):
    page.words.paragraphs[0].pane.setPlainText("Come along.")
    clear(page)
    assert (kept(desk).blocks[0].text, kept(desk).state) == ("Come along.", StatementState.CLEARED)


def test_two_versions_are_compared_and_records_that_moved_on_are_told(page, desk):
    clear(page)
    issue(page)
    page.words.paragraphs[0].pane.setPlainText("Come <b>along</b>.")
    page.leave()
    records.change(desk.store, replace(records.find(desk.store, "webinar"), about="sleep"), "Sam")
    page.life.compare_button.click()
    dialog = page.life.dialog
    told = dialog.told.toPlainText()
    assert "Come <b>along</b>." in told
    assert "Event “Free Your Mind” (told in it): changed: about" in told
    dialog.after.setCurrentIndex(0)
    assert "Nothing is different." in dialog.told.toPlainText()


def test_what_no_reason_outweighs_cannot_be_gone_on_with(qtbot):

    found = Finding(check="names", level=Level.BLOCKING, what="Priya", why="No.", mend="Mend.", answerable=False)
    dialog = LifeDialog(Asked(title="Issue", sentence="Issue?", button="Issue", held_up=True), [found])
    qtbot.addWidget(dialog)
    dialog.fill(by="Chair", reason="All the same.")
    assert not dialog.go_button.isEnabled()


def test_nothing_is_moved_on_where_the_cabinet_is_only_looked_at(page, desk, monkeypatch):
    monkeypatch.setattr(type(desk), "view_only", property(lambda _: True))
    page.life.show_statement(page.statement)
    assert shown(page) == ("Draft", [])
