"""What a person who listens is told when nothing that was in focus says it."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from tests.make import campaign, event
from youthcab.operations import records
from youthcab.records.campaign import Stage, StageStep
from youthcab.records.event import EventKind
from youthcab.records.question import Condition, Is
from youthcab.ui.actions import PAGES
from youthcab.ui.banner import Banner, Banners
from youthcab.ui.editors.choice import StillBox


@pytest.fixture
def heard(monkeypatch):
    said = []

    def hear(told):
        if isinstance(told, QAccessibleAnnouncementEvent):
            said.append(told.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return said


def test_a_banner_is_said_once_as_long_as_it_stands(qtbot, heard):
    banners = Banners()
    qtbot.addWidget(banners)
    locked = Banner("You can look, but not change anything.", closable=False)
    banners.show_all((locked,))
    banners.show_all((locked, Banner("A copy to play with.")))
    assert heard == ["You can look, but not change anything.", "A copy to play with."]


def test_the_page_is_said_to_who_went_there_by_its_number(window, heard):
    window.activateWindow()
    window.go("events")
    window.page.search_line.setFocus()
    del heard[:]
    window.actions_by_name["people"].trigger()
    assert "People" in heard
    window.navigation.setFocus()
    del heard[:]
    window.actions_by_name["log"].trigger()
    assert heard.count("Log") == 1
    window.navigation.setFocus()
    del heard[:]
    window.go("events")
    assert "Webinars & events" not in heard


def said_twice(window):
    """Give the names of controls in sight whose description says the same again, or has marks of a tip in it."""
    for each in window.findChildren(QWidget):
        if not each.isVisible() or not each.toolTip() or each.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        told = QAccessible.queryAccessibleInterface(each)
        name, more = told.text(QAccessible.Text.Name), told.text(QAccessible.Text.Description).strip()
        if more and (more.partition(" (")[0].lower() in name.lower() or "<" in more):
            yield name, more


def test_no_tip_says_the_name_again(window, desk):
    mine = campaign("Mental Health")
    desk.do(lambda store: records.add(store, mine, "test", desk.today()))
    for title in ("One", "Two"):
        desk.do(
            lambda store, title=title: records.add(
                store, event(title, "2021-03-01", campaigns=(mine.id,), topics=("buses",)), "test", desk.today()
            )
        )
    found = set()
    for page in PAGES:
        window.go(page.name)
        if page.name == "events":
            window.page.view.list.views.add(Condition("kind", Is.SAME, EventKind.WEBINAR))
            window.page.view.list.table.selectRow(0)
        if page.name == "statement":
            window.page.draft()
            found |= set(said_twice(window))
            window.actions_by_name["preview"].trigger()
        found |= set(said_twice(window))
    assert found == set()


def test_a_draft_is_said_where_review_has_nothing_to_say(window, desk, heard):
    desk.do(lambda store: records.add(store, event("One", "2021-03-01"), "test", desk.today()))
    window.actions_by_name["draft"].trigger()
    assert any(each.startswith("Drafted: ") for each in heard)


def test_one_that_was_found_is_one_event(window, desk, heard):
    desk.do(lambda store: records.add(store, event("One"), "test", desk.today()))
    desk.do(lambda store: records.add(store, event("Two"), "test", desk.today()))
    window.go("events")
    window.page.search_line.setText("One")
    window.page.search_line.returnPressed.emit()
    assert heard[-1] == "1 event"


def test_a_choice_in_a_row_of_steps_is_heard_with_what_it_is(window, desk):
    grown = campaign("Buses", stages=(StageStep(stage=Stage.RESEARCHING),))
    desk.do(lambda store: records.add(store, grown, "test", desk.today()))
    window.go("campaigns")
    window.open_record(grown)
    told = [box.accessibleDescription() for box in window.page.view.form.findChildren(StillBox)]
    assert any(each.endswith("1: stage") for each in told)


def test_how_many_rows_are_selected_is_said(window, desk, heard):
    for title in ("One", "Two", "Three"):
        desk.do(lambda store, title=title: records.add(store, event(title), "test", desk.today()))
    window.activateWindow()
    window.go("events")
    table = window.page.view.list.table
    table.setFocus()
    for row in (0, 1, 2):
        table.selectionModel().select(
            table.model().index(row, 0),
            QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
        )
    assert [each for each in heard if "selected" in each] == ["2 selected", "3 selected"]
