"""The chair at work on her words: findings, news, sources, and paragraphs moved about."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest

from tests.make import campaign, event
from youthcab.operations import records, statements
from youthcab.records.statement import Statement
from youthcab.review.finding import Level
from youthcab.ui.shown import day_in_words
from youthcab.ui.statement.statement import StatementPage

HERS = "Come to Free Your Mind on 10 March. It is about the stigma."


@pytest.fixture
def page(window, desk) -> StatementPage:
    health = campaign("Mental Health", known_as="mental health campaign")
    trees = campaign("Trees", known_as="tree campaign")
    made = (
        event("Free Your Mind", "2021-03-10", about="the stigma", campaigns=(health.id,)),
        event("Planting day", "2021-03-20", campaigns=(trees.id,)),
    )
    for each in (health, trees, *made):
        desk.do(lambda store, each=each: records.add(store, each, "test", desk.today()))
    window.go("statement")
    window.page.draft()
    return window.page


def place_of(page, words):
    return next(place for place, text in enumerate(page.words.texts()) if words in text)


def pane_of(page, words):
    return page.words.paragraphs[place_of(page, words)].pane


def write(page, place, text):
    pane = page.words.paragraphs[place].pane
    pane.setFocus()
    pane.setPlainText(text)
    page.looking.look()


def kept(desk):
    return statements.statement_for(desk.store, desk.period)


def webinar(desk):
    return next(each for each in records.everything(desk.store, type(event("x"))) if each.title == "Free Your Mind")


def found(page):
    return {each.what: each for each in page.side.findings.findings}


def test_what_is_typed_is_looked_at_in_a_pause_and_underlined_by_shape(page):
    place = place_of(page, "Free Your Mind")
    write(page, place, "We met 84 peeple at Free Your Mind.")
    assert found(page)["84"].level is Level.BLOCKING
    styles = [mark.format.underlineStyle() for mark in page.words.paragraphs[place].pane.extraSelections()]
    assert set(styles) == {QTextCharFormat.UnderlineStyle.WaveUnderline, QTextCharFormat.UnderlineStyle.DashUnderline}
    marked = {mark.cursor.selectedText() for mark in page.words.paragraphs[place].pane.extraSelections()}
    assert {"84", "peeple"} <= marked


def test_more_spaces_than_are_kept_do_not_shift_what_is_underlined(page):
    write(page, place_of(page, "Free Your Mind"), "We  met\n84 people  at Free Your Mind.")
    assert "84" in {mark.cursor.selectedText() for mark in pane_of(page, "84").extraSelections()}


def test_one_click_mends_what_has_one_mend(page, desk):
    write(page, place_of(page, "Free Your Mind"), "We will talk at Free Your Mind, a webinnar.")
    place = list(found(page)).index("webinnar")
    row = page.side.findings.list.made(place)
    assert row.buttons[0].text() == "Write “webinar”"
    row.buttons[0].click()
    assert "a webinar." in " ".join(page.words.texts())
    assert "webinnar" not in found(page)
    assert any("a webinar." in block.text for block in kept(desk).blocks)


def test_a_finding_is_answered_with_a_reason_and_by_whom(page, desk):
    write(page, place_of(page, "Free Your Mind"), "Come to Free Your Mind with 84 people.")
    page.side.findings.answered.emit(found(page)["84"])
    dialog = page.writing.dialog
    assert not dialog.go_button.isEnabled()
    dialog.reason.setText("We counted them.")
    dialog.by.setText("Chair")
    dialog.go_button.click()
    assert "84" not in found(page)
    assert [(each.what, each.reason, each.by) for each in kept(desk).answers] == [("84", "We counted them.", "Chair")]


def test_findings_are_spoken_whole_and_the_next_one_is_a_key_away(page, qtbot):
    write(page, place_of(page, "Free Your Mind"), "Come to Free Your Mind with 84 people.")
    page.words.go_to(0, 0)
    page.do("next_finding")
    assert pane_of(page, "84").textCursor().selectedText() == "84"
    place = list(found(page)).index("84")
    spoken = page.side.findings.list.item(place).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Must be mended, paragraph ")
    assert "84" in spoken
    assert "must be mended" in page.side.findings.count.text()


def test_the_record_behind_a_finding_is_opened(page, window, desk):
    write(page, place_of(page, "Free Your Mind"), "Nothing of it.")
    place = next(place for place, each in enumerate(page.side.findings.findings) if each.record == webinar(desk).id)
    button = next(each for each in page.side.findings.list.made(place).buttons if each.text() == "Open the record")
    button.click()
    assert window.page.view.form.record.title == "Free Your Mind"


def test_a_changed_record_is_proposed_below_her_words_and_can_be_taken_left_or_edited(page, desk):
    write(page, place_of(page, "Free Your Mind"), HERS)
    page.leave()
    desk.do(lambda store: records.change(store, replace(webinar(desk), about="sleep"), "test"))
    page.looking.look()
    paragraph = page.words.paragraphs[place_of(page, "Free Your Mind")]
    assert paragraph.text == HERS
    [proposed] = paragraph.proposed
    assert "sleep" in proposed.accessibleName()
    proposed.leave_button.click()
    assert paragraph.proposed == ()
    assert paragraph.text == HERS
    desk.do(lambda store: records.change(store, replace(webinar(desk), about="rest"), "test"))
    page.looking.look()
    paragraph.proposed[0].edit_button.click()
    assert "rest" in paragraph.pane.textCursor().selectedText()
    assert paragraph.proposed == ()


def test_a_proposal_that_was_taken_can_be_undone(page, desk, window):
    write(page, place_of(page, "Free Your Mind"), HERS)
    page.leave()
    desk.do(lambda store: records.remove(store, webinar(desk), "test"))
    page.looking.look()
    paragraph = page.words.paragraphs[place_of(page, "Free Your Mind")]
    assert paragraph.proposed
    while paragraph.proposed:
        paragraph.proposed[0].take_button.click()
    assert paragraph.text == ""
    window.actions_by_name["undo"].trigger()
    assert any(block.text for block in kept(desk).blocks if block.topic == paragraph.block.topic)


def test_what_could_be_said_is_put_in_with_its_sources(page, desk):
    write(page, place_of(page, "Free Your Mind"), "Hello.")
    page.leave()
    assert page.could.left() == 1
    page.could.list.setCurrentRow(0)
    assert page.could.act_button.text() == "Put it in"
    page.could.act_button.click()
    assert page.could.left() == 0
    block = kept(desk).blocks[place_of(page, "Free Your Mind")]
    assert webinar(desk).id in {source.record for source in block.sentences[0].sources}


def test_the_sources_of_a_sentence_are_a_key_away(page, window, desk):
    pane = pane_of(page, "Free Your Mind")
    page.words.go_to(place_of(page, "Free Your Mind"), 0)
    page.do("sources")
    menu = next(each for each in pane.children() if each.metaObject().className() == "QMenu")
    assert menu.actions()[0].text().startswith("Free Your Mind")
    menu.actions()[0].trigger()
    assert window.page.view.form.record.title == "Free Your Mind"


def test_a_form_lists_where_its_record_was_said_and_leads_there(page, window, desk):
    window.open_record(webinar(desk))
    said_button = window.page.view._side.said_button
    said_button.click()
    menu = said_button.property("said")
    [action] = menu.actions()
    assert action.text().startswith("March 2021, as it stands: “On 10 March")
    action.trigger()
    assert window.page is page
    assert "Free Your Mind" in page.words.in_hand().pane.textCursor().selectedText()


def test_keys_move_join_split_and_hide_the_paragraph_in_hand(page, desk):
    first, second = page.words.texts()[:2]
    page.words.go_to(0, 0)
    page.do("move_down")
    assert page.words.texts()[:2] == (second, first)
    assert page.words.place == 1
    page.do("move_up")
    page.do("merge")
    assert page.words.texts()[0] == f"{first} {second}"
    assert page.words.in_hand().pane.textCursor().position() == len(first)
    page.do("split")
    assert page.words.texts()[:2] == (first, second)
    page.do("hide")
    assert kept(desk).blocks[1].hidden
    assert page.words.paragraphs[1].foot.hidden_mark.isVisible()
    page.do("hide")
    assert not kept(desk).blocks[1].hidden


def test_keys_move_the_sentence_at_the_cursor_with_what_it_stands_on(page, desk):
    place = place_of(page, "Free Your Mind")
    write(page, place, HERS)
    page.leave()
    stands_on = page.words.paragraphs[place].block.sentences[0].sources
    page.words.go_to(place, 3)
    press = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(pane_of(page, "Free Your Mind"), Qt.Key.Key_Down, press)
    sentences = kept(desk).blocks[place].sentences
    assert [each.text for each in sentences] == ["It is about the stigma.", "Come to Free Your Mind on 10 March."]
    assert sentences[1].sources == stands_on != ()
    assert page.words.in_hand().place_in_text() == len("It is about the stigma. ")
    QTest.keyClick(pane_of(page, "Free Your Mind"), Qt.Key.Key_Up, press)
    assert kept(desk).blocks[place].text == HERS


def test_the_order_that_she_chose_outlives_a_refresh(page, desk, window):
    before = page.words.texts()
    page.words.go_to(0, 0)
    page.do("move_down")
    window.actions_by_name["draft"].trigger()
    assert page.words.texts()[:2] == (before[1], before[0])


def test_an_empty_paragraph_of_her_own_goes_when_it_is_hidden(page):
    before = page.words.texts()
    page.words.go_to(0, 0)
    page.do("add_paragraph")
    assert page.words.texts()[1] == ""
    page.do("hide")
    assert page.words.texts() == before


def test_the_keys_work_in_the_words_and_on_no_other_page(page, window):
    first, second = page.words.texts()[:2]
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    page.words.go_to(0, 0)
    QTest.keyClick(page.words.paragraphs[0].pane, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert page.words.texts()[:2] == (second, first)
    window.go("events")
    QTest.keyClick(window.page.search_line, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert window.page is not page


def test_nothing_is_changed_where_the_cabinet_is_only_looked_at(page, desk, monkeypatch):
    monkeypatch.setattr(type(desk), "view_only", True)
    page._show(records.get(desk.store, Statement, kept(desk).id))
    before = page.words.texts()
    page.words.go_to(0, 0)
    page.do("move_down")
    page.do("merge")
    assert page.words.texts() == before
    assert not page.words.add_button.isVisible()


def test_an_answer_is_looked_through_and_taken_back(page, desk):
    write(page, place_of(page, "Free Your Mind"), "Come to Free Your Mind with 84 people.")
    page.leave()
    assert page.side.findings.answers_button.isHidden()
    page.writing.ask_answer(found(page)["84"])
    page.writing.dialog.reason.setText("The hall counted.")
    page.writing.dialog.by.setText("Chair")
    page.writing.dialog.go_button.click()
    assert "84" not in found(page)
    assert page.side.findings.answers_button.text() == "One answer was given…"
    page.side.findings.answers_button.click()
    [row] = page.answers.dialog.rows
    assert row.told[:3] == ("“84”", "The hall counted.", f"Chair, {day_in_words(desk.today())}")
    row.back_button.click()
    assert kept(desk).answers == ()
    assert "84" in found(page)
    assert (page.answers.dialog.isHidden(), page.side.findings.answers_button.isHidden()) == (True, True)


def test_a_quiet_line_tells_when_the_records_moved_on_and_refreshes_around_her_words(page, desk):
    hers = place_of(page, "Free Your Mind")
    write(page, hers, HERS)
    page.leave()
    assert page.panes_of.behind.isHidden()
    planting = next(each for each in records.everything(desk.store, type(event("x"))) if each.title == "Planting day")
    desk.do(lambda store: records.change(store, replace(planting, title="Tree day"), "Ali"))
    page.looking.look()
    assert not page.panes_of.behind.isHidden()
    assert "a planting day" in " ".join(page.words.texts())
    page.panes_of.behind.button.click()
    assert "tree day" in " ".join(page.words.texts()).casefold()
    assert "planting day" not in " ".join(page.words.texts())
    assert page.words.texts()[hers] == HERS
    assert page.panes_of.behind.isHidden()
