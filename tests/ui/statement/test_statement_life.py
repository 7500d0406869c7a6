from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from tests.make import campaign, event, person
from tests.ui.statement.held import Held
from youthcab.operations import records, statements
from youthcab.records.period import Period
from youthcab.records.statement import StatementState
from youthcab.review.finding import Finding, Level
from youthcab.ui.actions import LIFE
from youthcab.ui.box.box import open_box
from youthcab.ui.dialogs.issuing import Asked, LifeDialog
from youthcab.ui.dialogs.rows import AT_ONCE
from youthcab.ui.statement.statement import StatementPage


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


def listed(dialog):
    return [each.finding.what for each in dialog.obstacles]


def shown(page):
    life = page.life
    buttons = (life.review_button, life.clear_button, life.issue_button, life.compare_button)
    return life.state.text(), [button.text() for button in buttons if not button.isHidden()]


def test_whoever_turns_to_another_month_meanwhile_is_not_asked_about_this_one(page, desk, monkeypatch):
    held = Held()
    monkeypatch.setattr(page.life._latest, "_runner", held)
    page.life.clear_button.click()
    desk.choose_month(Period.parse("2021-02"))
    held.let_go()
    assert page.life.dialog is None


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


def test_the_menu_and_the_box_offer_what_the_buttons_do(window, page, desk, qtbot):
    def offered():
        return {each.name for each in LIFE if window.actions_by_name[each.name].isEnabled()}

    assert offered() == {"ask_for_review", "clear", "issue"}
    window.actions_by_name["ask_for_review"].trigger()
    assert kept(desk).state is StatementState.IN_REVIEW
    assert offered() == {"clear", "issue"}
    window.go("home")
    assert offered() == set()
    window.go("statement")
    assert offered() == {"clear", "issue"}
    box = open_box(window)
    box.line.setText("issue")
    assert box.list.chosen.goal == "issue"
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    assert isinstance(page.life.dialog, LifeDialog)
    page.life.dialog.fill(by="Chair", reason="Agreed")
    page.life.dialog.go_button.click()
    assert kept(desk).state is StatementState.ISSUED
    assert offered() == set()


def test_what_moves_a_statement_on_is_offered_only_once_there_is_one(window):
    for name in ("home", "statement"):
        window.go(name)
        assert not any(window.actions_by_name[each.name].isEnabled() for each in LIFE)


def test_without_words_there_is_nothing_to_move_on(window, desk):
    window.go("statement")
    assert window.page.life.isHidden()


def test_what_is_in_the_way_is_listed_and_gone_on_with_for_a_reason(page, desk):
    page.life.issue_button.click()
    dialog = page.life.dialog
    assert listed(dialog) == ["Clearing"]
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


def test_what_is_being_typed_is_kept_before_it_is_cleared(page, desk, window):
    page.words.paragraphs[0].pane.setPlainText("Come along.")
    clear(page)
    assert (kept(desk).blocks[0].text, kept(desk).state) == ("Come along.", StatementState.CLEARED)
    assert window.notices.text.startswith("Cleared.")


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


@pytest.fixture
def named(page, desk):
    """A page whose first paragraph names someone who has not consented, and cites a figure that no record has."""
    with desk.store.writing("Sam", "Begin") as writing:
        writing.save(person("Priya", family_name="Sharma", id="priya"))
    page.words.paragraphs[0].pane.setPlainText("Priya spoke to 84 people.")
    page.leave()
    return page


def press(dialog, what, words):
    row = next(each for each in dialog.obstacles if each.finding.what == what)
    next(each for each in row.buttons if each.text() == words).click()


def test_each_thing_in_the_way_is_answered_by_itself_until_it_can_be_issued(named, desk):
    clear(named)
    named.life.issue_button.click()
    dialog = named.life.dialog
    dialog.fill(by="Chair", reason="All the same.")
    assert not dialog.go_button.isEnabled()
    for what in listed(dialog):
        press(dialog, what, "Answer…")
        answering = named.life.answering
        answering.reason.setText("It was checked.")
        answering.by.setText("Participation officer")
        answering.go_button.click()
    assert listed(dialog) == []
    dialog.go_button.click()
    assert {each.reason for each in kept(desk).issued[0].answers} == {"It was checked."}


def test_hundreds_in_the_way_are_shown_a_few_at_a_time_and_count_all_the_same(qtbot):
    found = [
        Finding(check="names", level=Level.BLOCKING, what=f"Priya {number}", why="No.", mend="Mend.", block=number)
        for number in range(300)
    ]
    dialog = LifeDialog(Asked(title="Issue", sentence="Issue?", button="Issue", held_up=True), found)
    qtbot.addWidget(dialog)
    dialog.fill(by="Chair")
    assert len(dialog.obstacles) == AT_ONCE
    dialog.show_findings(found[100:])
    assert listed(dialog)[0] == "Priya 100"
    assert not dialog.go_button.isEnabled()


def test_one_is_led_from_what_is_in_the_way_to_the_words(named):
    named.life.issue_button.click()
    dialog = named.life.dialog
    press(dialog, "84", "Go to the words")
    assert dialog.isHidden()
    assert named.words.in_hand().pane.textCursor().selectedText() == "84"


def test_roles_are_written_in_place_of_names_that_may_not_stand(named, desk):
    named.life.issue_button.click()
    dialog = named.life.dialog
    assert "“Priya spoke to 84 people.”\n→ “One of our members spoke" in dialog.instead.toPlainText()
    dialog.roles_button.click()
    assert "Priya" not in listed(dialog)
    assert kept(desk).blocks[0].text == named.words.texts()[0] == "One of our members spoke to 84 people."
    assert not dialog.instead.isVisible()


def test_nothing_is_moved_on_where_the_cabinet_is_only_looked_at(page, desk, monkeypatch):
    monkeypatch.setattr(type(desk), "view_only", property(lambda _: True))
    page.life.show_statement(page.statement)
    assert shown(page) == ("Draft", [])
