from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.make import campaign, event, figure
from youthcab.errors import StoreError
from youthcab.operations import records, undo
from youthcab.records.cabinet import Cabinet
from youthcab.records.event import Event, EventKind
from youthcab.records.when import When
from youthcab.ui.editors.moment import Moment
from youthcab.ui.page import RecordPage


@pytest.fixture
def page(window, desk) -> RecordPage:
    window.go("events")
    return window.page


def write(page, name, text, qtbot):
    line = page.view.form.editor(name).focusProxy()
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    line.editingFinished.emit()


def kept(desk):
    return records.everything(desk.store, Event)


def rows(page):
    model = page.view.list.model
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def test_several_that_are_selected_take_the_place_of_the_form_of_one(page, desk):
    for title in ("One", "Two", "Three"):
        desk.do(lambda store, title=title: records.add(store, event(title), "test", desk.today()))
    page.view.list.table.selectRow(1)
    assert page.view.form.isVisible()
    page.view.list.table.selectAll()
    assert not page.view.form.isVisible()
    assert any(each.text().startswith("3 selected. ") for each in page.view.findChildren(QLabel) if each.isVisible())
    page.view.list.table.selectRow(0)
    assert page.view.form.isVisible()
    page.view.list.table.selectAll()
    page.view.add()
    assert page.view.form.isVisible()


def test_an_event_is_added_by_writing_in_the_form(page, desk, qtbot, window):
    window.actions_by_name["add"].trigger()
    assert kept(desk) == ()
    write(page, "title", "Free Your Mind", qtbot)
    write(page, "when", "10 March 2021", qtbot)
    (found,) = kept(desk)
    assert (found.title, found.when, found.noted) == ("Free Your Mind", When.day(date(2021, 3, 10)), date(2021, 3, 3))
    assert rows(page)[0][:3] == ["10 Mar 2021", "Free Your Mind", "Webinar"]
    assert page.view.list.table.currentIndex().row() == 0


def test_who_changed_what_is_in_the_log(page, desk, program, qtbot):
    program.choose("actor", "Sam")
    page.view.add()
    write(page, "title", "Debate", qtbot)
    with desk.store.reading() as reading:
        assert {change.actor for change in reading.history()} == {"Sam"}


def test_an_edit_is_kept_when_the_field_is_left_and_shown_in_its_row(page, desk, qtbot):
    desk.do(lambda store: records.add(store, event("Old name"), "test", desk.today()))
    page.view.list.table.selectRow(0)
    write(page, "title", "New name", qtbot)
    assert kept(desk)[0].title == "New name"
    assert rows(page)[0][1] == "New name"


def test_an_edit_changes_only_what_was_edited(page, desk, qtbot):
    first = event("One", attended=figure(84))
    desk.do(lambda store: records.add(store, first, "test", desk.today()))
    page.view.list.table.selectRow(0)
    other = event("One", id=first.id, attended=figure(90))
    with desk.store.writing("another program", "Change") as writing:
        writing.save(other)
    write(page, "about", "exam stress", qtbot)
    assert (kept(desk)[0].about, kept(desk)[0].attended) == ("exam stress", figure(90))


def test_what_is_being_typed_is_kept_when_another_page_is_shown(page, desk, qtbot, window):
    page.view.add()
    line = page.view.form.editor("title").line
    qtbot.keyClicks(line, "Half a na")
    window.go("home")
    assert kept(desk)[0].title == "Half a na"


def test_a_date_that_cannot_be_read_says_what_to_write_and_keeps_the_rest(page, desk, qtbot):
    page.view.add()
    write(page, "title", "Debate", qtbot)
    write(page, "when", "10 Brumaire", qtbot)
    below = page.view.form._boxes["when"].below
    assert "10 Brumaire" in below.text()
    assert "10 March 2021" in below.text()
    assert below.isVisible()
    assert kept(desk)[0].when == When()


def test_what_was_understood_stands_below_the_date(page, qtbot):
    page.view.add()
    write(page, "when", "mid march 2021", qtbot)
    assert page.view.form._boxes["when"].below.text() == "Some time between 11 March 2021 and 20 March 2021"
    moment = page.view.form.editor("when")
    assert isinstance(moment, Moment)


def test_how_it_reads_follows_the_typing(page, qtbot):
    page.view.add()
    write(page, "title", "Free Your Mind", qtbot)
    write(page, "when", "10 March 2021", qtbot)
    qtbot.keyClicks(page.view.form.editor("about").line, "the stigma around mental health")
    words = page.view._side.reads.words
    qtbot.waitUntil(lambda: "the stigma around mental health" in words.text())
    assert "10 March" in words.text()
    assert "Free Your Mind" in words.text()


def test_how_it_reads_follows_what_is_taken_back(page, desk):
    page.view.add()
    title = page.view.form.editor("title")
    title.line.setText("Free Your Mind")
    page.view.leave()
    words = page.view._side.reads.words
    title.line.setText("Something else")
    page.view.form.edited.emit()
    page.view.leave()
    assert "Something else" in words.text()
    desk.do(lambda store: undo.undo(store, "test"))
    assert "Free Your Mind" in words.text()


def test_deleting_is_done_at_once_and_taken_back_in_the_notice(page, desk, window):
    desk.do(lambda store: records.add(store, event("Debate"), "test", desk.today()))
    page.view.list.table.selectRow(0)
    window.actions_by_name["delete"].trigger()
    assert kept(desk) == ()
    assert window.notices.text == "Deleted “Debate”."
    assert rows(page) == []
    assert page.view.record is None
    window.notices.act_button.click()
    assert [each.title for each in kept(desk)] == ["Debate"]
    assert [row[1] for row in rows(page)] == ["Debate"]
    assert page.view.record == kept(desk)[0]


def test_several_are_deleted_in_one_step_and_taken_back_together(page, desk, window):
    for title in ("One", "Two", "Three"):
        desk.do(lambda store, title=title: records.add(store, event(title), "test", desk.today()))
    page.view.list.table.selectAll()
    window.actions_by_name["delete"].trigger()
    assert kept(desk) == ()
    assert window.notices.text == "Deleted 3 records."
    window.notices.act_button.click()
    assert {each.title for each in kept(desk)} == {"One", "Two", "Three"}


def test_search_finds_words_and_the_count_follows(page, desk, qtbot):
    assert page._count.text() == "0"
    for title in ("Free Your Mind", "Debate"):
        desk.do(lambda store, title=title: records.add(store, event(title), "test", desk.today()))
    qtbot.keyClicks(page.search_line, "deb")
    qtbot.waitUntil(lambda: [row[1] for row in rows(page)] == ["Debate"])
    assert page._count.text() == "1"


def test_a_click_on_a_header_sorts(page, desk):
    for title, kind in (("Alpha", EventKind.WORKSHOP), ("Beta", EventKind.DEBATE)):
        desk.do(lambda store, t=title, k=kind: records.add(store, event(t, kind=k), "test", desk.today()))
    page.view.list.table.horizontalHeader().setSortIndicator(
        1, page.view.list.table.horizontalHeader().sortIndicatorOrder()
    )
    page.view.list.table.sortByColumn(2, page.view.list.table.horizontalHeader().sortIndicatorOrder().AscendingOrder)
    assert [row[2] for row in rows(page)] == ["Debate", "Workshop"]


def test_a_change_made_elsewhere_is_shown_when_the_page_is_looked_at_again(page, desk, window):
    window.go("home")
    desk.do(lambda store: records.add(store, event("From elsewhere"), "test", desk.today()))
    window.go("events")
    assert [row[1] for row in rows(page)] == ["From elsewhere"]


def test_a_link_is_found_by_a_part_of_its_name(page, desk, qtbot):
    mine = campaign("Mental Health")
    desk.do(lambda store: records.add(store, mine, "test", desk.today()))
    page.view.add()
    links = page.view.form.editor("campaigns")
    qtbot.keyClicks(links.line, "ment")
    links.put_in(links.line.text())
    assert kept(desk)[0].campaigns == (mine.id,)
    assert rows(page)[0][4] == "Mental Health"


def test_a_new_label_is_shown_where_it_is_linked_to(page, desk):
    mine = campaign("Mental Health")
    desk.do(lambda store: records.add(store, mine, "test", desk.today()))
    desk.do(lambda store: records.add(store, event("One", campaigns=(mine.id,)), "test", desk.today()))
    desk.do(lambda store: records.change(store, campaign("Wellbeing", id=mine.id), "test"))
    assert rows(page)[0][4] == "Wellbeing"


def test_leaving_a_new_record_empty_keeps_nothing(page, desk):
    page.view.add()
    page.view.delete()
    assert kept(desk) == ()
    assert page.view.record is None


def test_a_link_is_picked_from_the_list_by_keyboard(page, desk, qtbot):
    for title in ("Mental Health", "Mental arithmetic"):
        desk.do(lambda store, title=title: records.add(store, campaign(title), "test", desk.today()))
    page.view.add()
    links = page.view.form.editor("campaigns")
    links.line.setFocus()
    qtbot.keyClicks(links.line, "ment")
    popup = links.completer.popup()
    qtbot.waitUntil(popup.isVisible)
    first = popup.model().index(0, 0).data()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(kept(desk)) and links.line.text() == "")
    assert [desk.label(each) for each in kept(desk)[0].campaigns] == [first]


def test_a_name_that_is_not_known_is_not_linked(page, desk, qtbot):
    page.view.add()
    write(page, "title", "Debate", qtbot)
    write(page, "campaigns", "no such campaign", qtbot)
    assert kept(desk)[0].campaigns == ()
    assert page.view.form.editor("campaigns").line.text() == "no such campaign"
    assert "is not put in yet" in page.view.form._boxes["campaigns"].below.text()


def test_a_record_deleted_elsewhere_leaves_the_form(page, desk, qtbot):
    gone = event("Debate")
    desk.do(lambda store: records.add(store, gone, "test", desk.today()))
    page.view.list.table.selectRow(0)
    desk.do(lambda store: records.remove(store, gone, "somebody else"))
    assert page.view.record is None


def test_a_refused_change_stays_in_the_form_and_is_tried_again(page, desk, qtbot, window, monkeypatch):
    for title in ("One", "Two"):
        desk.do(lambda store, title=title: records.add(store, event(title), "test", desk.today()))
    page.view.list.table.selectRow(0)
    before = page.view.record

    def refuse(*_):
        raise StoreError("The disk is full. Make room and write on.")

    with monkeypatch.context() as full:
        full.setattr(records, "change", refuse)
        write(page, "about", "exam stress", qtbot)
        page.view.list.table.selectRow(1)
        assert window.notices.text == "The disk is full. Make room and write on."
        assert page.view.record == before
    assert page.view.leave()
    assert [each.about for each in kept(desk) if each.id == before.id] == ["exam stress"]


def test_what_cannot_be_read_is_said_when_another_record_is_chosen(page, desk, qtbot, window):
    for title in ("One", "Two"):
        desk.do(lambda store, title=title: records.add(store, event(title), "test", desk.today()))
    page.view.list.table.selectRow(0)
    write(page, "when", "some day", qtbot)
    page.view.list.table.selectRow(1)
    assert "This was not kept" in window.notices.text
    assert "some day" in window.notices.text


def test_the_cabinet_itself_is_not_deleted_and_that_is_said(window, desk):
    desk.do(lambda store: records.add(store, Cabinet(title="Coastal Youth Cabinet"), "test", desk.today()))
    window.go("people")
    page = window.page
    page.show_listing([listing.kind for listing in page.data.listings].index(Cabinet))
    assert page.view.record.title == "Coastal Youth Cabinet"
    assert not page.view._side.delete_button.isVisibleTo(page)
    window.actions_by_name["delete"].trigger()
    assert "cannot be deleted" in window.notices.text
    assert page.view.record.title == "Coastal Youth Cabinet"
