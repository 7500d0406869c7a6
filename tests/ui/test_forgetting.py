import json

import pytest
from PySide6.QtGui import QDesktopServices

from tests.make import event, person
from youthcab.errors import StoreError
from youthcab.operations import backups, forgetting, records
from youthcab.records.person import Person
from youthcab.ui.dialogs.forgetting import ForgetDialog, save_person_data
from youthcab.ui.dialogs.told import TellDialog


@pytest.fixture
def page(window, desk):
    who = person("Zebedee", family_name="Quillfeather")
    for each in (who, event("Debate", speakers=(who.id,), notes="Zebedee Quillfeather spoke")):
        desk.do(lambda store, each=each: records.add(store, each, "Sam", desk.today()))
    window.go("people")
    window.page.view.list.table.selectRow(0)
    return window.page


def press(page, words):
    next(button for button in page.view._side.deed_buttons if button.text() == words).click()


def test_a_person_is_forgotten_and_what_still_holds_the_name_is_listed(page, desk, window):
    backups.back_up(desk.store)
    press(page, "Forget this person…")
    dialog = window.findChild(ForgetDialog)
    assert len(records.everything(desk.store, Person)) == 1
    dialog.forget_button.click()
    assert not any(each.family_name for each in records.everything(desk.store, Person))
    told = window.findChild(TellDialog).text.toPlainText()
    assert "These files still hold the name" in told
    assert "000001.youthcab" in told


def test_the_folder_of_copies_that_hold_the_name_is_opened_from_the_list(page, desk, window, monkeypatch):
    backups.back_up(desk.store)
    press(page, "Forget this person…")
    window.findChild(ForgetDialog).forget_button.click()
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    told = window.findChild(TellDialog)
    told.buttons["Open the folder"].click()
    assert [path.endswith("-backups") for path in opened] == [True]
    assert told.isVisible()


def test_it_is_asked_first(page, desk, window):
    press(page, "Forget this person…")
    window.findChild(ForgetDialog).reject()
    assert [each.first_name for each in records.everything(desk.store, Person)] == ["Zebedee"]


def test_what_is_held_on_a_person_is_saved(page, desk, window, tmp_path):
    path = tmp_path / "person.json"
    save_person_data(desk, window, records.everything(desk.store, Person)[0], lambda *_: (str(path), ""))
    assert json.loads(path.read_text("utf-8"))["person"]["first_name"] == "Zebedee"
    assert window.notices.text.startswith("Saved person.json")


def test_other_kinds_have_no_such_buttons(page, window):
    page.show_listing(3)
    page.view.add()
    assert page.view._side.deed_buttons == ()


def test_what_kept_it_from_being_done_is_said_in_the_dialog(page, window, monkeypatch):
    press(page, "Forget this person…")
    dialog = window.findChild(ForgetDialog)

    def refuse(*_, **__):
        raise StoreError("The disk is full.")

    with monkeypatch.context() as full:
        full.setattr(forgetting, "forget", refuse)
        dialog.forget_button.click()
    assert dialog.trouble.text() == "The disk is full."
    assert dialog.forget_button.isEnabled()
