"""What is shown when a cabinet that was closed for a while cannot be opened again."""

import shutil

import pytest

from tests.make import event
from youthcab import paths
from youthcab.errors import StoreError
from youthcab.operations import backups, encryption, records
from youthcab.operations.encryption import Secret, encrypt, new_lock
from youthcab.operations.opening import Asking
from youthcab.records.event import Event
from youthcab.store.encryption import Keys
from youthcab.ui.closed import try_again, with_it_closed

PASSPHRASE = "otter lantern biscuit"
TROUBLE = "The stick with the cabinet is not there. Put it in again."


def titles(desk):
    return [each.title for each in records.everything(desk.store, Event)]


@pytest.fixture
def debate(desk):
    made = event("Debate")
    desk.do(lambda store: records.add(store, made, "Sam", desk.today()))
    return made


@pytest.fixture
def opener(monkeypatch):
    """Opens files as ever, until it is told for which ways of opening it is to fail."""

    class Opener:
        real = staticmethod(encryption.open_store)
        fails = staticmethod(lambda where, view_only: False)

        def __call__(self, where, *, view_only=False, **more):
            if self.fails(str(where), view_only):
                raise StoreError(TROUBLE)
            return self.real(where, view_only=view_only, **more)

    made = Opener()
    monkeypatch.setattr(encryption, "open_store", made)
    return made


@pytest.fixture
def own_data(tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path / "data")
    return paths.default_cabinet()


def close_and_open(desk):
    said = []
    with_it_closed(desk, lambda where: "done", said.append, said.append)
    return said


def test_what_cannot_be_worked_on_any_more_is_shown_to_be_looked_at(desk, window, debate, opener):
    opener.fails = lambda _, view_only: not view_only
    assert close_and_open(desk) == ["done"]
    assert desk.view_only
    assert titles(desk) == ["Debate"]
    [words] = window.banners.texts
    assert TROUBLE in words
    assert not window.actions_by_name["add"].isEnabled()

    opener.fails = lambda *_: False
    window.banners.bars[0].act_button.click()
    assert window.banners.texts == ()
    assert "can work on this cabinet now" in window.notices.text
    assert desk.do(lambda store: records.add(store, event("Later"), "Sam", desk.today()))
    assert titles(desk) == ["Debate", "Later"]


def test_where_it_cannot_even_be_looked_at_the_usual_cabinet_is_shown(desk, window, debate, opener, own_data):
    where = desk.store.where
    opener.fails = lambda path, _: path == where
    close_and_open(desk)
    assert desk.store.where == str(own_data)
    assert not desk.view_only
    assert window.notices.text == TROUBLE

    opener.fails = lambda *_: False
    window.notices.act_button.click()
    assert (desk.store.where, titles(desk)) == (where, ["Debate"])


def test_where_nothing_can_be_opened_the_window_stays_and_tries_again(desk, window, debate, opener, own_data):
    window.go("events")
    window.page.view.list.table.selectRow(0)
    opener.fails = lambda *_: True
    close_and_open(desk)
    assert "could not be opened again. Nothing in it is lost." in window.notices.text
    line = window.page.view.form.editor("title").line
    line.setText("Debate on homes")
    line.editingFinished.emit()
    assert "was closed here" in window.notices.text

    opener.fails = lambda *_: False
    try_again(desk)
    assert titles(desk) == ["Debate on homes"]


def test_work_that_fails_leaves_the_cabinet_open(desk, debate):
    def fails(_):
        raise StoreError("Nothing doing.")

    said = []
    with_it_closed(desk, fails, pytest.fail, said.append)
    assert [str(each) for each in said] == ["Nothing doing."]
    assert titles(desk) == ["Debate"]
    assert not desk.view_only


def test_a_fault_of_the_program_leaves_the_cabinet_open_too(desk, debate):
    def breaks(_):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        with_it_closed(desk, breaks, pytest.fail, pytest.fail)
    assert titles(desk) == ["Debate"]
    assert not desk.view_only


def test_a_file_that_was_damaged_meanwhile_is_offered_to_be_recovered(desk, window, debate, cabinet_file):
    desk.ask(backups.back_up, lambda _: None)
    offered = []
    desk.asking = Asking(pytest.fail, lambda trouble, _: offered.append(trouble) or True)
    with_it_closed(desk, lambda _: cabinet_file.write_bytes(bytes(9000)), lambda _: None, pytest.fail)
    assert len(offered) == 1
    assert titles(desk) == ["Debate"]
    assert not desk.view_only


def test_a_passphrase_that_is_needed_to_go_on_is_asked_for(desk, debate, tmp_path):
    def another(where):
        shutil.copy(where, copy := tmp_path / "copy.youthcab")
        lock = new_lock(PASSPHRASE)
        encrypt(copy, lock, lock.code[-5:], Keys())
        copy.replace(where)

    desk.asking = Asking(lambda *_: Secret(PASSPHRASE), pytest.fail)
    with_it_closed(desk, another, lambda _: None, pytest.fail)
    assert desk.store.is_encrypted
    assert titles(desk) == ["Debate"]
