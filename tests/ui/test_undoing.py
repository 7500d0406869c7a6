import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from tests.make import event
from tests.ui.statement.held import Held
from youthcab.operations import exchange, records, statements
from youthcab.operations.cabinets import open_cabinet
from youthcab.operations.changes import Changes
from youthcab.records.event import Event
from youthcab.ui import files
from youthcab.ui.dialogs.told import TellDialog
from youthcab.ui.long_work import LongWork
from youthcab.ui.program import Program
from youthcab.ui.task import AtOnce


@pytest.fixture
def free_your_mind(desk):
    made = event("Free Your Mind")
    desk.do(lambda store: records.add(store, made, "test", desk.today()))
    return made


def words(window, name="undo"):
    return window.actions_by_name[name].text().replace("&", "")


def kept(desk):
    return records.everything(desk.store, Event)


def change(desk, record, **more):
    changed = event(record.title, id=record.id, **more)
    desk.do(lambda store: records.change(store, changed, "test"))


def test_nothing_can_be_undone_in_a_new_cabinet(window):
    assert words(window) == "Undo"
    assert not window.actions_by_name["undo"].isEnabled()
    assert not window.actions_by_name["redo"].isEnabled()


def test_the_menu_says_what_would_be_undone_and_redone(window, desk, free_your_mind):
    change(desk, free_your_mind, about="exam stress")
    assert words(window) == "Undo: Change “Free Your Mind”"
    window.actions_by_name["undo"].trigger()
    assert [each.about for each in kept(desk)] == [""]
    assert window.notices.text == "Undone: Change “Free Your Mind”."
    assert words(window) == "Undo: Add “Free Your Mind”"
    assert words(window, "redo") == "Redo: Change “Free Your Mind”"
    window.actions_by_name["redo"].trigger()
    assert [each.about for each in kept(desk)] == ["exam stress"]
    assert not window.actions_by_name["redo"].isEnabled()


def test_a_notice_of_one_cabinet_does_nothing_in_another(window, desk, free_your_mind, tmp_path):
    window.open_record(free_your_mind)
    window.actions_by_name["delete"].trigger()
    assert window.notices.act_button.isVisible()
    desk.reopen(open_cabinet(tmp_path / "other.youthcab"))
    assert window.notices.isHidden()
    window.notices.act_button.click()
    assert window.notices.isHidden()


def test_what_was_done_while_undo_waited_for_other_work_stays(window, desk, free_your_mind):
    held = Held()
    desk.runner, at_once = held, desk.runner
    window.actions_by_name["undo"].trigger()
    desk.runner = at_once
    desk.do(lambda store: records.add(store, event("Quiz"), "test", desk.today()))
    held.let_go()
    assert [each.title for each in kept(desk)] == ["Quiz"]
    assert window.notices.text == "Taken back: Add “Free Your Mind”."


def test_words_that_end_with_a_stop_of_their_own_get_no_second_one(window, desk):
    desk.do(lambda store: records.add(store, event("New campaign."), "test", desk.today()))
    window.actions_by_name["undo"].trigger()
    assert window.notices.text == "Undone: Add “New campaign.”"


def test_it_can_be_undone_after_the_program_was_closed(qapp, program, desk, free_your_mind, tmp_path):
    path = desk.store.where
    desk.reopen(open_cabinet(tmp_path / "other.youthcab"))
    again = Program(qapp, open_cabinet(path), tmp_path / "settings.toml", runner=AtOnce())
    assert words(again.window) == "Undo: Add “Free Your Mind”"
    again.close()
    again.window.deleteLater()


def test_the_keys_undo_in_the_cabinet_where_the_text_has_nothing_to_undo(window, desk, qtbot, free_your_mind):
    change(desk, free_your_mind, about="exam stress")
    window.go("events")
    window.page.view.list.table.selectRow(0)
    line = window.page.view.form.editor("title").line
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [each.about for each in kept(desk)] == [""]
    assert window.page.view.form.editor("about").line.text() == ""
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert [each.about for each in kept(desk)] == ["exam stress"]


def test_a_text_that_is_being_edited_keeps_its_own_undo(window, desk, qtbot, free_your_mind):
    window.go("events")
    window.page.view.list.table.selectRow(0)
    line = window.page.view.form.editor("title").line
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "Another")
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == "Free Your Mind"
    assert [each.title for each in kept(desk)] == ["Free Your Mind"]
    assert QApplication.focusWidget() is line


def test_what_is_being_typed_is_kept_first_and_is_then_the_last_thing(window, desk, qtbot, free_your_mind):
    window.go("events")
    window.page.view.list.table.selectRow(0)
    qtbot.keyClicks(window.page.view.form.editor("about").line, "exam stress")
    window.actions_by_name["undo"].trigger()
    assert kept(desk)[0].about == ""
    assert words(window, "redo") == "Redo: Change “Free Your Mind”"


def test_an_import_is_one_undo(window, desk, tmp_path):
    desk.do(lambda store: records.add(store, event("Mine"), "test", desk.today()))
    path = tmp_path / "others.json"
    with exchange.make_sample(tmp_path / "sample.youthcab") as sample:
        exchange.export_data(sample, path)
    files.import_files(desk, window, lambda *_: ([str(path)], ""))
    assert len(kept(desk)) > 1
    assert words(window) == "Undo: Import others.json"
    window.notices.act_button.click()
    assert [each.title for each in kept(desk)] == ["Mine"]


def test_the_words_of_a_statement_go_back_on_its_page(window, desk, free_your_mind):
    window.go("statement")
    page = window.page
    page.draft()
    before = page.words.texts()
    page.words.paragraphs[0].pane.setPlainText("Hers.")
    page.leave()
    window.actions_by_name["undo"].trigger()
    assert page.words.texts() == before
    assert statements.statement_for(desk.store, desk.period).blocks == page.statement.blocks
    window.actions_by_name["redo"].trigger()
    assert page.words.texts()[0] == "Hers."


def test_a_refused_undo_says_why(window, desk, free_your_mind, tmp_path):
    path = tmp_path / "bad.json"
    path.write_text(json.dumps({"format": "none"}), "utf-8")
    files.import_files(desk, window, lambda *_: ([str(path)], ""))
    assert "bad.json" in window.notices.text
    assert words(window) == "Undo: Add “Free Your Mind”"


def test_a_step_that_changed_several_records_is_asked_about_before_and_undone_after(desk, window):
    with desk.store.writing("Sam", "Import records") as writing:
        writing.save_all((event("One"), event("Two")))
    window.go("history")
    window.page.catch_up()
    window.page.steps.refresh()
    window.page.steps.blocks[0].buttons[0].click()
    assert len(records.everything(desk.store, Event)) == 2
    [dialog] = window.findChildren(TellDialog)
    assert {"One", "Two"} <= set(dialog.text.toPlainText().split())
    dialog.buttons["Take all of it back"].click()
    assert records.everything(desk.store, Event) == ()
    window.notices.act_button.click()
    assert len(records.everything(desk.store, Event)) == 2


def test_undo_stops_at_what_the_sample_began_with_and_history_asks_first(window, desk, tmp_path):
    desk.reopen(exchange.make_sample(tmp_path / "march.youthcab"))
    back = window.actions_by_name["undo"]
    assert (words(window), back.isEnabled()) == ("Undo", False)
    assert "what the cabinet began with" in back.toolTip()
    desk.do(lambda store: records.add(store, event("Mine"), "test", desk.today()))
    assert words(window) == "Undo: Add “Mine”"
    back.trigger()
    assert not back.isEnabled()

    window.go("history")
    began = next(each for each in window.page.steps.blocks if "Begin with March 2021" in each.heading.text())
    began.buttons[0].click()
    [dialog] = window.findChildren(TellDialog)
    assert any("The cabinet began with this" in each.text() for each in dialog.findChildren(QLabel))
    dialog.buttons["Take all of it back"].click()
    assert kept(desk) == ()


def test_a_long_undo_is_stopped_from_its_notice_and_leaves_all_as_it_was(window, desk, monkeypatch):
    with desk.store.writing("Sam", "Import many") as writing:
        writing.save_all(event(str(number)) for number in range(600))
    desk.tell(Changes(frozenset({"event"})))
    under_way = []

    def stop_in_the_middle(one, done, of):
        under_way.append((done, of))
        if done:
            one.stop()
        progress(one, done, of)

    progress = LongWork.progress
    monkeypatch.setattr(LongWork, "progress", stop_in_the_middle)
    window.actions_by_name["undo"].trigger()
    assert under_way[-1] == (500, 600)
    assert window.notices.text == "Nothing was undone."
    assert len(kept(desk)) == 600
    assert words(window) == "Undo: Import many"
