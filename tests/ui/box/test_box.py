from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget

from tests.make import campaign, entry, event, figure
from youthcab.errors import StoreError
from youthcab.operations import records
from youthcab.operations.quick_log import Understood
from youthcab.records.campaign import Campaign
from youthcab.records.entry import Entry
from youthcab.records.event import Event
from youthcab.records.person import Person
from youthcab.ui.actions import ACTIONS
from youthcab.ui.box.box import box_in_sight, open_box
from youthcab.ui.box.box_rows import AT_MOST, is_like
from youthcab.ui.dialogs.taking_back import ChoicesDialog
from youthcab.ui.dialogs.told import TellDialog

MENTAL_HEALTH = campaign("Mental Health")


@pytest.fixture
def put(desk):
    def add(*made):
        for each in made:
            assert desk.do(lambda store, each=each: records.add(store, each, "test", desk.today()))

    return add


def typed(window, text):
    box = open_box(window)
    box.line.setText(text)
    return box


def titles(box):
    rows = box.list.rows
    return [rows.row_at(place).title for place in rows.places()]


def words_in_sight(box):
    return " ".join(label.text() for label in box.echo.findChildren(QWidget) if label.isVisible())


def words_on(box):
    return " ".join(label.text() for label in box.findChildren(QLabel) if label.isVisible())


def is_open(window):
    return box_in_sight(window) is not None


def test_control_k_opens_it_and_escape_goes_back_to_where_one_was(window, qtbot):
    window.go("events")
    window.page.search_line.setFocus()
    window.actions_by_name["box"].trigger()
    box = box_in_sight(window)
    assert window.actions_by_name["box"].shortcut().toString() == "Ctrl+K"
    assert window.focusWidget() is box.line
    qtbot.keyClick(box.line, Qt.Key.Key_Escape)
    assert not is_open(window)
    assert window.focusWidget() is window.page.search_line


@pytest.mark.parametrize("page", ["events", "statement", "history"])
def test_its_keys_are_heard_on_every_page_and_in_a_line_of_text(window, qtbot, page):
    window.go(page)
    window.activateWindow()
    if page == "events":
        window.page.search_line.setFocus()
        window.page.search_line.setText("not cut off")
        window.page.search_line.setCursorPosition(3)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert is_open(window)
    if page == "events":
        assert window.page.search_line.text() == "not cut off"


def test_a_second_time_goes_back_to_the_same_box(window):
    assert open_box(window) is open_box(window)


def test_it_closes_when_another_page_or_cabinet_is_shown(window, desk, qtbot):
    open_box(window)
    window.actions_by_name["people"].trigger()
    assert not is_open(window)
    open_box(window)
    desk.reopened.emit()
    assert not is_open(window)
    qtbot.mouseClick(open_box(window), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not is_open(window)
    window.to_box.click()
    assert is_open(window)


def test_an_empty_box_offers_what_was_worked_on_and_three_examples(window, put, qtbot):
    put(campaign("Bus fares"))
    box = open_box(window)
    assert titles(box)[0] == "Bus fares"
    assert len(titles(box)) == 4
    qtbot.keyClick(box.line, Qt.Key.Key_Up)
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    assert box.line.text() == "we met the mayor on monday about bus fares"


def test_what_was_understood_is_in_sight_before_enter_does_it(window, put, desk, qtbot):
    put(MENTAL_HEALTH)
    box = typed(window, "webinar yesterday 84 attended #mental health")
    assert records.everything(desk.store, Event) == ()
    said = words_in_sight(box)
    for words in (
        "Tuesday 2 March 2021",
        "84 people",
        "Mental Health",
        "campaign held a webinar, which drew 84 people",
    ):
        assert words in said
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    [kept] = records.everything(desk.store, Event)
    assert kept.attended == figure(84, "")
    assert not is_open(window)
    assert "which drew 84 people" in window.notices.text


def test_what_was_logged_and_changed_since_is_not_said_to_be_taken_back(window, desk, qtbot):
    qtbot.keyClick(typed(window, "workshop yesterday").line, Qt.Key.Key_Return)
    [logged] = records.everything(desk.store, Event)
    desk.do(lambda store: records.change(store, replace(logged, title="Buses"), "Ann"))
    window.notices.act_button.click()
    assert "Taken back" not in window.notices.text
    assert window.findChild(ChoicesDialog).choices
    assert [each.title for each in records.everything(desk.store, Event)] == ["Buses"]


def test_the_notice_opens_what_was_logged_and_takes_it_back(window, desk, qtbot):
    for button in (window.notices.other_button, window.notices.act_button):
        qtbot.keyClick(typed(window, "workshop yesterday").line, Qt.Key.Key_Return)
        assert (window.notices.act_button.text(), window.notices.other_button.text()) == ("Undo", "Open")
        button.click()
        if button is window.notices.other_button:
            assert window.page.view.form.record == records.everything(desk.store, Event)[0]
            records.remove(desk.store, records.everything(desk.store, Event)[0], "test")
        else:
            assert window.notices.text == "Taken back: Add “Workshop”."
    assert records.everything(desk.store, Event) == ()


def test_a_planned_event_is_filled_in_or_another_is_added(window, put, desk, qtbot):
    put(event("Free Your Mind", "2021-03-02"))
    box = typed(window, "free your mind webinar 2 march 84 attended")
    assert titles(box)[:2] == ["Fill in webinar “Free Your Mind”", "Log webinar “Free your mind”"]
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    [kept] = records.everything(desk.store, Event)
    assert kept.attended == figure(84, "")


def test_a_sentence_is_offered_last_and_kept_in_its_words(window, put, desk, qtbot):
    put(entry("meet the mayor"))
    box = typed(window, "meet the mayor")
    assert titles(box)[0] == "Meet the mayor"
    assert titles(box)[-1] == "Log “Meet the mayor.”"
    qtbot.keyClick(box.line, Qt.Key.Key_Up)
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    assert [each.in_our_words for each in records.everything(desk.store, Entry)] == ["", "Meet the mayor."]


def test_a_new_campaign_is_added_by_its_name_and_not_logged_as_a_sentence(window, desk, qtbot):
    box = typed(window, "new campaign cheaper bus fares")
    assert titles(box)[0] == "Add campaign “Cheaper bus fares”"
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    [kept] = records.everything(desk.store, Campaign)
    assert kept.title == "Cheaper bus fares"
    assert window.page.view.form.record == kept
    window.notices.act_button.click()
    assert records.everything(desk.store, Campaign) == ()


def test_what_has_no_name_yet_is_begun_in_an_empty_form(window, desk, qtbot):
    qtbot.keyClick(typed(window, "add a person").line, Qt.Key.Key_Return)
    assert window.page is window.page_named("people")
    assert isinstance(window.page.view.form.record, Person)
    assert records.everything(desk.store, Person) == ()


def test_one_word_is_not_logged_by_mistake(window):
    assert titles(typed(window, "xyzzy")) == []


def test_a_record_is_found_without_its_accents_and_opened(window, put, qtbot):
    put(event("Gŵyl Llŷr"))
    box = typed(window, "llyr")
    assert box.list.chosen.spoken == "Gŵyl Llŷr, Webinar · 10 Mar 2021, Records"
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    assert window.page is window.page_named("events")
    assert window.page.view.form.record.title == "Gŵyl Llŷr"


@pytest.mark.parametrize("asked", ["go to events with 'mental'", "events mental", "webinars & events “mental”"])
def test_a_page_is_filtered(window, put, qtbot, asked):
    put(event("Mental health day"), event("Buses"))
    box = typed(window, asked)
    assert titles(box)[0] == "Webinars & events with “mental”"
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    assert window.page is window.page_named("events")
    assert window.page.search_line.text() == "mental"


def test_an_action_is_found_by_its_words_and_done(window, qtbot):
    box = typed(window, "histor")
    assert titles(box)[0] == "History"
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    assert window.page is window.page_named("history")


def test_every_action_that_can_be_done_is_found_by_its_own_words(window):
    for each in ACTIONS:
        action = window.actions_by_name[each.name]
        if action.isEnabled() and not each.on_page and each.name != "box":
            box = typed(window, action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…"))
            goals = [box.list.rows.row_at(place).goal for place in box.list.rows.places()]
            assert each.name in goals, each.name


def test_there_are_never_more_rows_than_can_be_taken_in(window, put):
    put(*(event(f"Open day {n}") for n in range(20)))
    assert len(titles(typed(window, "open day"))) <= AT_MOST


def test_enter_waits_for_the_answer_to_what_was_typed_last(window, put, qtbot):
    put(event("Buses"))
    box = open_box(window)
    held = []
    box._desk.ask = lambda work, done, latest: held.append(lambda: done(work(window.desk.store)))
    box.line.setText("buses")
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    assert is_open(window)
    held[-1]()
    assert window.page.view.form.record.title == "Buses"


def test_nothing_is_logged_in_a_cabinet_that_can_only_be_looked_at(window, monkeypatch):
    monkeypatch.setattr(type(window.desk.store), "view_only", True)
    box = typed(window, "webinar yesterday 84 attended")
    assert not any(isinstance(box.list.rows.row_at(place).goal, Understood) for place in box.list.rows.places())
    box.line.clear()
    assert not any("webinar" in title for title in titles(box))


@pytest.fixture
def full(monkeypatch):
    """A disk on which nothing can be logged until it is told otherwise."""

    def refuse(*_):
        raise StoreError("There is no room left on the disk.")

    with monkeypatch.context() as patch:
        patch.setattr("youthcab.operations.quick_log.do", refuse)
        yield patch


def test_a_line_that_could_not_be_kept_waits_in_the_box(window, full, qtbot):
    qtbot.keyClick(typed(window, "webinar yesterday 84 attended").line, Qt.Key.Key_Return)
    full.undo()
    again = open_box(window)
    assert again.line.text() == "webinar yesterday 84 attended"
    qtbot.keyClick(again.line, Qt.Key.Key_Return)
    assert open_box(window).line.text() == ""
    assert not window.desk.unsaved()


def test_a_line_that_waits_is_not_said_to_be_kept_and_is_asked_for_on_closing(window, desk, full, qtbot):
    qtbot.keyClick(typed(window, "webinar yesterday 84 attended").line, Qt.Key.Key_Return)
    window._unsaved.try_again()
    desk.do(lambda store: records.add(store, event("Quiz"), "test", desk.today()))
    assert window.notices.text == "There is no room left on the disk."
    window.close()
    [dialog] = [each for each in window.findChildren(TellDialog) if each.isVisible()]
    assert dialog.text.toPlainText() == "Not logged: webinar yesterday 84 attended"
    dialog.buttons["Go back to it"].click()
    assert box_in_sight(window).line.text() == "webinar yesterday 84 attended"


def test_a_line_that_waits_is_given_up_by_writing_over_it(window, full, qtbot):
    qtbot.keyClick(typed(window, "webinar yesterday 84 attended").line, Qt.Key.Key_Return)
    again = open_box(window)
    qtbot.keyClick(again.line, Qt.Key.Key_Escape)
    assert window.desk.unsaved()
    open_box(window).line.clear()
    box_in_sight(window).shut()
    assert not window.desk.unsaved()


def test_it_says_that_nothing_was_found(window, monkeypatch):
    heard = []
    monkeypatch.setattr("youthcab.ui.box.box.QAccessibleAnnouncementEvent", lambda _, said: heard.append(said))
    monkeypatch.setattr("youthcab.ui.box.box.QAccessible.updateAccessibility", lambda _: None)
    box = typed(window, "qqq")
    box._until_spoken.timeout.emit()
    assert titles(box) == []
    assert "Nothing like it was found" in words_on(box)
    assert "Nothing like it was found" in heard[-1]


def test_a_screen_reader_finds_names_and_hears_each_row(window, put):
    put(event("Buses"))
    box = typed(window, "buses")
    for part in (box.line, box.list, box.echo):
        assert part.accessibleName()
    heard = QAccessible.queryAccessibleInterface(box.list)
    rows = [heard.child(place).text(QAccessible.Text.Name) for place in range(heard.childCount())]
    assert any(row.startswith("Buses, Webinar") for row in rows)


@pytest.mark.parametrize("size", [100, 200])
def test_nothing_is_cut_off_in_a_small_window_with_large_text(program, window, size, put):
    put(MENTAL_HEALTH)
    window.resize(1280, 720)
    program.choose("text_size", size)
    box = typed(window, "free your mind webinar yesterday 84 young people attended #mental health #litter")
    card = box._card.geometry()
    assert box.rect().contains(card)
    for part in (box.line, box.list, box.echo, box._keys):
        assert part.geometry().bottom() <= card.height()
        assert part.height() >= 24
    assert box.list.height() >= box.list.sizeHint().height()
    assert box.echo.height() >= box.echo.height_at(box.echo.width())


def test_words_are_alike_by_how_they_begin_or_letter_by_letter():
    assert is_like("exp", "Export…") == 0
    assert is_like("new cab", "New cabinet") == 0
    assert is_like("all rec", "Export all records") == 1
    assert is_like("exprt", "Export all records") == 2
    assert is_like("zzz", "Export all records") is None


def test_the_day_is_said_for_who_looks(window):
    box = typed(window, "podcast ep 5 out friday")
    assert box.list.chosen.hint == f"{date(2021, 3, 5):%A} 5 March 2021"
