"""What is being written over a cell is not lost, whatever else happens in the window meanwhile."""

import pytest
from PySide6.QtCore import Qt

from tests.make import event
from youthcab.errors import StoreError
from youthcab.operations import records
from youthcab.records.event import Event
from youthcab.ui.dialogs.told import TellDialog

WHEN, EVENT = 0, 1
FULL = "The disk is full. Make room and write on."


@pytest.fixture
def listed(window, desk):
    """The page of events with two in it."""
    with desk.store.writing("test", "Add") as writing:
        writing.save_all((event("Alpha", "2021-03-01"), event("Beta", "2021-02-01")))
    window.go("events")
    return window.page.view.list


def write(listed, text, column=EVENT, row=0):
    listed.table.setCurrentIndex(listed.model.index(row, column))
    listed.edit_cell()
    line = listed.editing.editor.box.editor.focusProxy()
    line.setText(text)
    return line


def kept(desk):
    return {each.title: each for each in records.everything(desk.store, Event)}


def asked(window):
    return [each for each in window.findChildren(TellDialog) if each.isVisible()]


def test_it_is_kept_when_the_window_is_closed(window, desk, listed):
    write(listed, "Omega")
    window.close()
    assert not window.isVisible()
    assert set(kept(desk)) == {"Omega", "Beta"}


def test_a_window_does_not_close_over_what_cannot_be_read(window, listed):
    line = write(listed, "11 Brumaire", WHEN)
    window.close()
    assert window.isVisible()
    [dialog] = asked(window)
    assert dialog.text.toPlainText() == "Alpha\nWhen: 11 Brumaire"
    window.page.search_line.setFocus()
    dialog.buttons["Go back to it"].click()
    assert window.focusWidget() is line


def test_it_is_kept_before_the_last_thing_is_undone(window, desk, listed):
    write(listed, "Alpha and Omega")
    window.page.search_line.setFocus()
    write(listed, "Omega")
    window.actions_by_name["undo"].trigger()
    assert set(kept(desk)) == {"Alpha and Omega", "Beta"}


def test_it_is_kept_before_the_rows_are_sorted(desk, listed):
    write(listed, "Omega")
    listed.table.sortByColumn(EVENT, Qt.SortOrder.DescendingOrder)
    assert listed.editing.editor is None
    assert listed.model.record_at(0).title == "Omega"


def test_it_goes_on_where_others_add_rows(desk, listed, qtbot):
    line = write(listed, "Ome")
    desk.do(lambda store: records.add(store, event("Gamma", "2021-03-09"), "Ann", desk.today()))
    assert listed.model.record_at(1).title == "Alpha"
    row = listed.table.visualRect(listed.model.index(1, EVENT))
    qtbot.waitUntil(lambda: abs(listed.editing.editor.y() - row.top()) <= 2)
    assert line.hasFocus()
    qtbot.keyClicks(line, "ga")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert set(kept(desk)) == {"Omega", "Beta", "Gamma"}


def test_whoever_goes_elsewhere_stays_there(window, desk, listed):
    write(listed, "Omega")
    window.page.search_line.setFocus()
    assert set(kept(desk)) == {"Omega", "Beta"}
    assert window.focusWidget() is window.page.search_line


def test_what_cannot_be_read_stays_and_holds_its_row(window, desk, listed):
    line = write(listed, "11 Brumaire", WHEN)
    window.page.search_line.setFocus()
    assert "is not a date" in window.notices.text
    listed.table.selectRow(1)
    assert window.page.view.record.title == "Alpha"
    listed.table.setCurrentIndex(listed.model.index(1, EVENT))
    listed.edit_cell()
    assert window.focusWidget() is line
    window.notices.act_button.click()
    line.setText("10/3")
    window.page.search_line.setFocus()
    assert str(kept(desk)["Alpha"].when) == "2021-03-10"
    assert window.notices.text == "Everything that you typed is kept now."


def test_what_the_disk_has_no_room_for_is_tried_again(window, desk, listed, monkeypatch):
    def full(*_):
        raise StoreError(FULL)

    with monkeypatch.context() as patch:
        patch.setattr(records, "change", full)
        line = write(listed, "Omega")
        window.page.search_line.setFocus()
        assert window.notices.text == FULL
        assert line.text() == "Omega"
        window.go("home")
        assert window.page_in_sight == "events"
    window._unsaved.try_again()
    assert set(kept(desk)) == {"Omega", "Beta"}
    assert window.notices.text == "Everything that you typed is kept now."
