import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from tests.make import event
from youthcab.operations import records
from youthcab.operations.opening import open_to_read
from youthcab.records.event import Event
from youthcab.ui.actions import mnemonic, plain


@pytest.fixture
def listed(window, desk):
    """The list of events with two in it."""
    with desk.store.writing("test", "Add") as writing:
        writing.save_all((event("Alpha", "2021-03-03"), event("Beta", "2021-03-02")))
    window.go("events")
    return window.page.view.list.table


@pytest.fixture
def opened(listed):
    """Ask for the menu as a key or the mouse does, and give what it offers."""

    def ask(at=None):
        reason = QContextMenuEvent.Reason.Keyboard if at is None else QContextMenuEvent.Reason.Mouse
        point = listed.visualRect(listed.currentIndex()).center() if at is None else at
        to = listed if at is None else listed.viewport()
        QApplication.sendEvent(to, QContextMenuEvent(reason, point, to.mapToGlobal(point)))
        return shown(listed)

    yield ask
    for menu in listed.findChildren(QMenu):
        menu.close()


def shown(table):
    [menu] = [each for each in table.findChildren(QMenu) if each.isVisible()]
    return {plain(each.text()): each for each in menu.actions() if each.text() and each.isEnabled()}


def test_a_row_offers_what_can_be_done_with_it(listed, opened):
    listed.selectRow(0)
    assert list(opened()) == [
        "Open in the form",
        "Change this cell",
        "Said in",
        "History",
        "Change a field of all selected",
        "Copy as a table",
        "Delete",
        "Paste rows",
        "Add",
    ]
    assert shown(listed)["Change this cell"].shortcut().toString() == "F2"
    letters = [letter for each in shown(listed).values() if (letter := mnemonic(each.text()))]
    assert len(letters) == len(set(letters))


def test_the_row_under_the_mouse_is_the_one_that_is_meant(listed, opened, desk):
    listed.selectRow(0)
    opened(listed.visualRect(listed.model().index(1, 0)).center())["Delete"].trigger()
    assert [each.title for each in records.everything(desk.store, Event)] == ["Alpha"]


def test_beside_the_rows_there_is_only_what_needs_none(listed, opened):
    listed.selectRow(0)
    assert list(opened(QPoint(5, listed.viewport().height() - 3))) == ["Paste rows", "Add"]


def test_of_several_rows_none_is_opened(listed, opened):
    listed.selectAll()
    offered = list(opened())
    assert "Change a field of all selected" in offered
    assert not {"Open in the form", "Said in", "History"} & set(offered)


def test_the_form_and_the_history_are_reached_from_the_row(window, listed, opened):
    listed.setFocus()
    listed.selectRow(0)
    view = window.page.view
    opened()["History"].trigger()
    [menu] = listed.findChildren(QMenu)
    menu.close()
    assert view.beside.isAncestorOf(window.focusWidget()) or view.beside is window.focusWidget()
    assert view.form.isHidden()
    listed.setFocus()
    window.actions_by_name["row_menu"].trigger()
    shown(listed)["Open in the form"].trigger()
    assert view.form.editor("title").line.hasFocus()


def test_where_the_cabinet_can_only_be_looked_at_nothing_is_offered_that_changes_it(window, desk, listed, opened):
    desk.reopen(open_to_read(desk.store.where), is_same=True)
    listed.selectRow(0)
    assert list(opened()) == ["Open in the form", "Said in", "History", "Copy as a table"]
