from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.make import campaign, event
from youthcab.operations import records
from youthcab.records.campaign import Stage, StageStep
from youthcab.records.event import Event, EventStatus
from youthcab.records.when import When
from youthcab.ui.lists.record_list import RecordList
from youthcab.ui.pages import campaigns, events

WHEN, EVENT, STATUS, CAME = 0, 1, 3, 5


@pytest.fixture
def made(own_desk, qtbot):
    """Make a list of events, or of what else there is, with something in it."""

    def of(*many, listing=events.PAGE.listings[0]):
        with own_desk.store.writing("test", "Add") as writing:
            writing.save_all(many)
        shown = RecordList(own_desk, listing)
        own_desk.changed.connect(lambda changes: shown.take_in(changes, None))
        qtbot.addWidget(shown)
        shown.resize(700, 400)
        shown.show()
        shown.refresh()
        qtbot.waitUntil(shown.isVisible)
        return shown

    return of


@pytest.fixture
def listed(made):
    return made(event("Alpha", "2021-03-01"), event("Beta", "2021-02-01"))


def kept(own_desk):
    return {each.title: each for each in records.everything(own_desk.store, Event)}


def open_cell(listed, row, column):
    listed.table.setCurrentIndex(listed.model.index(row, column))
    listed.edit_cell()
    return listed.editing.editor


def write(editor, text):
    line = editor.box.editor.focusProxy()
    assert isinstance(line, QLineEdit)
    line.setText(text)
    return line


def test_enter_keeps_what_was_written_and_goes_back_to_the_list(listed, own_desk, qtbot):
    editor = open_cell(listed, 0, WHEN)
    qtbot.keyClick(write(editor, "10/3"), Qt.Key.Key_Return)
    assert kept(own_desk)["Alpha"].when == When.day(date(2021, 3, 10))
    assert listed.editing.editor is None
    assert listed.model.index(0, WHEN).data() == "10 Mar 2021"


@pytest.mark.parametrize("way", ["enter", "double click"])
def test_a_cell_opens_by_enter_and_by_a_double_click(listed, qtbot, way):
    index = listed.model.index(1, EVENT)
    listed.table.setCurrentIndex(index)
    if way == "enter":
        qtbot.keyClick(listed.table, Qt.Key.Key_Return)
    else:
        listed.table.doubleClicked.emit(index)
    assert listed.editing.editor.box.editor.value() == "Beta"


def test_escape_keeps_nothing(listed, own_desk, qtbot):
    editor = open_cell(listed, 0, EVENT)
    qtbot.keyClick(write(editor, "Something else"), Qt.Key.Key_Escape)
    assert listed.editing.editor is None
    assert set(kept(own_desk)) == {"Alpha", "Beta"}


def test_tab_keeps_and_opens_the_next_cell_and_the_next_row(listed, own_desk, qtbot):
    line = write(open_cell(listed, 0, EVENT), "Omega")
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert "Omega" in kept(own_desk)
    assert listed.table.currentIndex().column() == 2
    editor = open_cell(listed, 0, CAME)
    qtbot.keyClick(write(editor, "84"), Qt.Key.Key_Tab)
    assert (listed.table.currentIndex().row(), listed.table.currentIndex().column()) == (1, WHEN)
    assert kept(own_desk)["Omega"].attended.number == 84


def test_what_cannot_be_read_is_said_at_the_cell_and_stays(listed, own_desk, qtbot):
    editor = open_cell(listed, 0, WHEN)
    qtbot.keyClick(write(editor, "11 Brumaire"), Qt.Key.Key_Return)
    assert listed.editing.editor is editor
    assert "is not a date" in editor.box.below.text()
    assert editor.box.below.isVisible()
    assert editor.geometry().bottom() <= listed.table.viewport().height()
    assert kept(own_desk)["Alpha"].when == When.day(date(2021, 3, 1))


def test_a_choice_is_kept_as_soon_as_it_is_made(listed, own_desk):
    editor = open_cell(listed, 0, STATUS)
    box = editor.box.editor.box
    box.setCurrentIndex(box.findText("Held"))
    box.activated.emit(box.currentIndex())
    assert kept(own_desk)["Alpha"].status is EventStatus.HELD
    assert listed.editing.editor is None


def test_a_column_that_is_not_changed_here_says_so(made, own_desk, qtbot):
    running = StageStep(stage=Stage.RUNNING, when=When.parse("2021-01"))
    of = made(campaign("Mental Health", stages=(running,)), listing=campaigns.PAGE.listings[0])
    with qtbot.waitSignal(own_desk.said) as said:
        open_cell(of, 0, 1)
    assert said.args[0].text == "“Stage” is changed in the form beside the list."
    assert of.editing.editor is None


def test_what_was_written_is_kept_when_the_list_is_left(listed, own_desk):
    write(open_cell(listed, 0, EVENT), "Omega")
    listed.views.bar.columns_button.setFocus()
    assert "Omega" in kept(own_desk)


def test_another_order_puts_the_editor_away(listed, own_desk):
    write(open_cell(listed, 0, EVENT), "Omega")
    listed.table.sortByColumn(EVENT, Qt.SortOrder.DescendingOrder)
    assert listed.editing.editor is None


def test_only_the_changed_field_is_written_over_what_others_wrote(listed, own_desk, qtbot):
    editor = open_cell(listed, 0, EVENT)
    now = kept(own_desk)["Alpha"]
    records.change(own_desk.store, event("Alpha", "2021-03-01", id=now.id, about="exam stress"), "Ann")
    qtbot.keyClick(write(editor, "Omega"), Qt.Key.Key_Return)
    assert kept(own_desk)["Omega"].about == "exam stress"


def test_the_editor_says_what_it_is_of(listed):
    editor = open_cell(listed, 0, STATUS)
    assert editor.box.editor.focusProxy().accessibleName() == "Status of Alpha"
