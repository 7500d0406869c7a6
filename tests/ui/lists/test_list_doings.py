import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from tests.make import campaign, event, figure
from tests.ui.statement.held import Held
from youthcab.operations import records, undo
from youthcab.operations.table_text import from_tabs
from youthcab.records.event import Event, EventStatus
from youthcab.ui.lists.list_doings import delete_rows


@pytest.fixture
def listed(window, desk):
    """The page of events with three in it."""
    mine = campaign("Mental Health")
    with desk.store.writing("test", "Add") as writing:
        writing.save_all(
            (
                mine,
                event("Alpha", "2021-03-03", status=EventStatus.HELD, campaigns=(mine.id,)),
                event("Beta", "2021-03-02", attended=figure(84)),
                event("=Gamma", "2021-03-01"),
            )
        )
    window.go("events")
    return window.page.view.list


def act(window, name):
    window.actions_by_name[name].trigger()


def dialog_of(window):
    (dialog,) = [each for each in window.findChildren(QDialog) if each.isVisible()]
    return dialog


def kept(desk):
    return {each.title: each for each in records.everything(desk.store, Event)}


def test_selected_rows_are_copied_as_they_are_shown_and_safe_for_a_spreadsheet(window, listed):
    listed.table.arrange(("title", "campaigns", "attended"))
    listed.table.selectAll()
    act(window, "copy_rows")
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == (
        "Event\tCampaigns\tCame\nAlpha\tMental Health\t\nBeta\t\t84 young people\n'=Gamma\t\t\n"
    )
    assert "<th>Campaigns</th>" in clipboard.mimeData().html()
    assert from_tabs(clipboard.text())[3][0] == "=Gamma"
    assert window.notices.text == "Copied 3 rows, with their headings."


def test_without_a_selection_it_is_said_what_to_do(window, listed):
    listed.unmark()
    act(window, "copy_rows")
    assert window.notices.text == "Select the rows to copy first."


def test_rows_are_pasted_after_they_were_shown_in_one_step(window, desk, listed):
    QGuiApplication.clipboard().setText("When\tEvent\n10/3\tNew one\n11 Brumaire\tBad\n12/3\tNew two\n")
    act(window, "paste_rows")
    dialog = dialog_of(window)
    assert dialog.said.text() == "2 rows will be added."
    assert "Row 3, When: “11 Brumaire”" in dialog.faults.toPlainText()
    assert set(kept(desk)) == {"Alpha", "Beta", "=Gamma"}
    dialog.add.click()
    assert set(kept(desk)) == {"Alpha", "Beta", "=Gamma", "New one", "New two"}
    assert kept(desk)["New two"].noted == desk.today()
    assert window.notices.text == "Added 2 rows."
    assert undo.last_step(desk.store).words == "Paste 2 rows"
    window.notices.act_button.click()
    assert set(kept(desk)) == {"Alpha", "Beta", "=Gamma"}


def test_the_notice_takes_back_what_it_tells_of_and_nothing_later(window, desk, listed):
    held = Held()
    desk.runner, at_once = held, desk.runner
    listed.table.selectAll()
    delete_rows(listed)
    desk.runner = at_once
    [(work, done)] = held.waiting
    deleted = work()
    desk.do(lambda store: records.add(store, event("Delta"), "Ann", desk.today()))
    done(deleted)
    assert window.notices.text == "Deleted 3 records."
    window.notices.act_button.click()
    assert set(kept(desk)) == {"Alpha", "Beta", "=Gamma", "Delta"}


def test_there_may_be_nothing_to_paste(window, listed):
    QGuiApplication.clipboard().setText(" \n")
    act(window, "paste_rows")
    assert window.notices.text.startswith("There are no rows to paste.")


def test_rows_that_are_all_wrong_add_nothing(window, listed):
    QGuiApplication.clipboard().setText("When\tEvent\n11 Brumaire\tBad\n")
    act(window, "paste_rows")
    assert not dialog_of(window).add.isEnabled()


def test_a_field_is_changed_in_all_selected_in_one_step(window, desk, listed):
    listed.table.selectAll()
    act(window, "change_all")
    dialog = dialog_of(window)
    box = dialog.choose("status").editor
    box.set_value(EventStatus.HELD)
    box.committed.emit()
    assert dialog.preview.text() == "Set “Status” to “Held” in 3 records. One of them has it already."
    dialog.button.click()
    assert {each.status for each in kept(desk).values()} == {EventStatus.HELD}
    assert window.notices.text == "Set “Status” to “Held” in 3 records."
    assert sum(map(len, listed.table.rows())) == 3
    window.actions_by_name["undo"].trigger()
    assert kept(desk)["Beta"].status is EventStatus.PLANNED
    assert kept(desk)["Alpha"].status is EventStatus.HELD


def test_links_are_added_to_what_each_has(window, desk, listed):
    other = campaign("Bus fares")
    desk.do(lambda store: records.add(store, other, "test", desk.today()))
    listed.table.selectAll()
    act(window, "change_all")
    dialog = dialog_of(window)
    box = dialog.choose("campaigns").editor
    assert not dialog.button.isEnabled()
    box.set_value((other.id,))
    box.committed.emit()
    assert dialog.preview.text() == "Add “Bus fares” to “Campaigns” in 3 records."
    dialog.button.click()
    assert [len(kept(desk)[title].campaigns) for title in ("Alpha", "Beta", "=Gamma")] == [2, 1, 1]
    act(window, "change_all")
    dialog = dialog_of(window)
    box = dialog.choose("campaigns").editor
    dialog.way.setCurrentIndex(1)
    box.set_value((other.id,))
    box.committed.emit()
    assert dialog.preview.text() == "Take “Bus fares” out of “Campaigns” in 3 records."
    dialog.button.click()
    assert [len(kept(desk)[title].campaigns) for title in ("Alpha", "Beta", "=Gamma")] == [1, 0, 0]


def test_a_field_is_emptied_in_all_selected(window, desk, listed):
    listed.table.selectAll()
    act(window, "change_all")
    dialog = dialog_of(window)
    dialog.choose("attended")
    assert dialog.preview.text() == "Empty “How many came” in 3 records. 2 of them have it already."
    dialog.button.click()
    assert kept(desk)["Beta"].attended is None


def test_what_cannot_be_read_cannot_be_put_in_all(window, listed):
    listed.table.selectAll()
    act(window, "change_all")
    dialog = dialog_of(window)
    editor = dialog.choose("when").editor
    editor.line.setText("11 Brumaire")
    editor.edited.emit()
    assert not dialog.button.isEnabled()


def test_typing_in_the_list_searches_and_the_menu_takes_everything_out(window, listed):
    page = window.page
    listed.table.typed.emit("b")
    assert page.search_line.text() == "b"
    page.search_line.returnPressed.emit()
    assert listed.model.rowCount() == 1
    act(window, "show_all")
    assert (listed.model.rowCount(), page.search_line.text()) == (3, "")


def test_actions_of_lists_are_offered_only_where_there_is_a_list(window, listed):
    names = ("edit_cell", "change_all", "copy_rows", "paste_rows", "filter", "show_all", "views", "columns")
    assert all(window.actions_by_name[name].isEnabled() for name in names)
    window.go("statement")
    assert not any(window.actions_by_name[name].isEnabled() for name in names)


def test_the_keys_of_the_list_work_in_it_and_leave_text_alone(window, desk, listed, qtbot):
    clipboard = QGuiApplication.clipboard()
    window.activateWindow()
    listed.table.setFocus()
    qtbot.waitUntil(listed.table.hasFocus)
    listed.table.selectAll()
    qtbot.keyClick(listed.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert len(from_tabs(clipboard.text())) == 4
    listed.table.setCurrentIndex(listed.model.index(1, 1))
    qtbot.keyClick(listed.table, Qt.Key.Key_F2)
    line = listed.editing.editor.box.editor.line
    qtbot.keyClick(line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "Beta"
    line.clear()
    qtbot.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == "Beta"
    qtbot.keyClick(line, Qt.Key.Key_Escape)  # else Ctrl is held for the tests to come
