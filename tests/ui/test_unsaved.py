"""Nothing that was typed is ever lost, whatever refuses to keep it."""

from dataclasses import replace

import pytest

from tests.make import event
from youthcab.errors import StoreError
from youthcab.operations import backups, records, statements
from youthcab.records.event import Event
from youthcab.records.person import Person
from youthcab.records.when import When
from youthcab.ui import files
from youthcab.ui.closed import with_it_closed
from youthcab.ui.dialogs.told import TellDialog

FULL = "The disk is full. Make room and write on."


@pytest.fixture
def disk(monkeypatch):
    """A disk that is full until it is told otherwise."""

    class Disk:
        full = True

    made, ways = Disk(), {name: getattr(records, name) for name in ("add", "change")}

    def refusing(real):
        def do(*given):
            if made.full:
                raise StoreError(FULL)
            return real(*given)

        return do

    for name, real in ways.items():
        monkeypatch.setattr(records, name, refusing(real))
    return made


@pytest.fixture
def typed(window, disk):
    """A page with a title in its form that could not be kept."""
    window.go("events")
    window.actions_by_name["add"].trigger()
    write(window.page, "title", "Typed while full")
    return window.page


def write(page, field, text):
    line = page.view.form.editor(field).line
    line.setText(text)
    line.editingFinished.emit()


def titles(desk):
    return [each.title for each in records.everything(desk.store, Event)]


def asked(window):
    return [each for each in window.findChildren(TellDialog) if each.isVisible()]


def test_a_page_with_something_unsaved_stays_in_sight(window, typed):
    window.go("home")
    assert window.page is typed
    assert window.notices.text == FULL


def test_it_is_tried_again_until_it_is_kept(window, desk, disk, typed):
    said = []
    desk.said.connect(said.append)
    window._unsaved.try_again()
    assert said == []
    disk.full = False
    window._unsaved.try_again()
    assert titles(desk) == ["Typed while full"]
    assert window.notices.text == "Everything that you typed is kept now."
    assert not window._unsaved._timer.isActive()


def test_what_cannot_be_read_is_not_said_again_and_again(window, desk, disk, typed):
    write(typed, "when", "some day")
    said = []
    desk.said.connect(said.append)
    window._unsaved.try_again()
    assert said == []
    disk.full = False
    window._unsaved.try_again()
    assert titles(desk) == ["Typed while full"]
    assert said == []


def test_what_is_typed_on_every_page_is_kept_on_closing(window, desk, disk, typed):
    people = window.page_named("people")
    people.view.add()
    people.view.form.editor("first_name").line.setText("Sam")
    disk.full = False
    window.close()
    assert not window.isVisible()
    assert titles(desk) == ["Typed while full"]
    assert [each.first_name for each in records.everything(desk.store, Person)] == ["Sam"]


def test_a_window_does_not_close_over_what_is_not_kept(window, typed, qtbot):
    window.close()
    assert window.isVisible()
    [dialog] = asked(window)
    assert "Typed while full" in dialog.text.toPlainText()
    assert dialog.text.accessibleName() == FULL
    dialog.buttons["Go back to it"].click()
    assert window.isVisible()
    window.close()
    asked(window)[0].buttons["Close without it"].click()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_what_is_not_kept_can_be_saved_in_a_file(window, typed, qtbot, tmp_path, monkeypatch):
    path = tmp_path / "typed.txt"
    monkeypatch.setattr(type(window._unsaved).save, "__defaults__", (lambda *_: (str(path), ""),))
    window.close()
    asked(window)[0].buttons["Save it in a file…"].click()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert path.read_text("utf-8") == "New event\nName, if it has one: Typed while full\n"


def test_a_date_that_cannot_be_read_is_not_dropped_for_one_from_elsewhere(window, desk):
    webinar = event("Webinar", "2021-03-10")
    desk.do(lambda store: records.add(store, webinar, "Sam", desk.today()))
    window.open_record(webinar)
    write(window.page, "when", "some day")
    moved = replace(webinar, when=When.parse("2021-04-01"), about="exam stress")
    desk.do(lambda store: records.change(store, moved, "Ann"))
    form = window.page.view.form
    assert (form.editor("when").line.text(), form.editor("about").value()) == ("some day", "exam stress")


def test_a_date_that_cannot_be_read_is_not_dropped_for_another_record(window, desk, qtbot):
    for title in ("One", "Two"):
        desk.do(lambda store, title=title: records.add(store, event(title), "test", desk.today()))
    window.go("events")
    view = window.page.view
    view.list.table.selectRow(0)
    before = view.record
    write(window.page, "when", "some day")
    view.list.table.selectRow(1)
    assert view.record == before
    assert view.form.editor("when").line.text() == "some day"
    window.close()
    assert "some day" in asked(window)[0].text.toPlainText()


@pytest.fixture
def unread(window, desk):
    """The form of an event with a date in it that cannot be read, and another page in sight."""
    desk.do(lambda store: records.add(store, event("One"), "test", desk.today()))
    window.go("events")
    view = window.page.view
    view.list.table.selectRow(0)
    write(window.page, "when", "some day")
    window.go("home")
    return view.form


def test_the_way_back_leads_to_what_is_not_kept(window, unread, qtbot):
    window.notices.act_button.click()
    assert window.page is window.page_named("events")
    assert unread.editor("when").isAncestorOf(window.focusWidget())
    window.go("home")
    window.close()
    asked(window)[0].buttons["Go back to it"].click()
    assert window.page is window.page_named("events")
    assert unread.editor("when").isAncestorOf(window.focusWidget())


@pytest.mark.parametrize("instead", ["11 March 2021", ""])
def test_it_is_said_once_nothing_is_left_that_cannot_be_read(window, unread, instead):
    assert "This was not kept: “some day” is not a date" in window.notices.text
    unread.editor("when").line.setText(instead)
    unread.commit()
    assert window.notices.text == "Everything that you typed is kept now."


def test_another_cabinet_is_not_opened_over_it(window, desk, typed, tmp_path):
    here = desk.store.where
    files.open_at(desk, window, str(tmp_path / "other.youthcab"))
    assert desk.store.where == here
    assert "other.youthcab was not opened, since what you typed last is not kept yet" in window.notices.text
    assert window.notices.act_button.text() == "Save what I typed…"
    assert typed.view.form.editor("title").line.text() == "Typed while full"


def test_it_goes_on_in_a_copy_of_the_cabinet_that_is_opened(window, desk, disk, typed, cabinet_file):
    copy = cabinet_file.with_name("copy.youthcab")
    copy.write_bytes(cabinet_file.read_bytes())
    files.open_cabinet(desk, window, lambda *_: (str(copy), ""))
    assert desk.store.where == str(copy)
    assert typed.view.form.editor("title").line.text() == "Typed while full"
    disk.full = False
    window._unsaved.try_again()
    assert titles(desk) == ["Typed while full"]


def test_it_goes_on_after_a_backup_was_gone_back_to(window, desk, disk, typed):
    made = backups.back_up(desk.store)
    with_it_closed(desk, lambda where: backups.restore(where, made, desk.store.keys), lambda _: None, pytest.fail)
    assert typed.view.form.editor("title").line.text() == "Typed while full"
    disk.full = False
    window._unsaved.try_again()
    assert titles(desk) == ["Typed while full"]


def test_words_of_a_statement_that_are_not_kept_go_on_too(window, desk, monkeypatch):
    desk.do(lambda store: records.add(store, event("Debate"), "test", desk.today()))
    window.actions_by_name["draft"].trigger()
    page = window.page

    def refuse(*_):
        raise StoreError(FULL)

    with monkeypatch.context() as full:
        full.setattr(statements, "keep", refuse)
        page.words.paragraphs[0].pane.setPlainText("Hers alone.")
        window.go("home")
        assert window.page is page
        with_it_closed(desk, lambda _: None, lambda _: None, pytest.fail)
        assert page.words.texts()[0] == "Hers alone."
        assert "Hers alone." in page.unsaved()[0]
    window._unsaved.try_again()
    assert statements.statement_for(desk.store, desk.period).blocks[0].text == "Hers alone."


def test_the_way_to_save_it_asks_for_a_file(window, typed, monkeypatch):
    asked_for = []
    monkeypatch.setattr(
        type(window._unsaved).save, "__defaults__", (lambda *given: asked_for.append(given) or ("", ""),)
    )
    window.notices.act_button.click()
    assert len(asked_for) == 1
