import sys
from types import SimpleNamespace

import pytest

from tests.make import event
from youthcab.operations import encryption, records
from youthcab.operations.encryption import Secret
from youthcab.operations.opening import Asking, open_or_look
from youthcab.records.event import Event
from youthcab.store.encryption import Keys
from youthcab.ui.dialogs.encrypting import EncryptDialog
from youthcab.ui.dialogs.passphrase import PassphraseDialog
from youthcab.ui.dialogs.told import TellDialog

WORDS = "otter lantern biscuit"


@pytest.fixture
def dialog(window, desk, tmp_path):
    desk.do(lambda store: records.add(store, event("Quite a debate"), "Sam", desk.today()))
    made = EncryptDialog(desk, window, lambda *_: (str(tmp_path / "code.txt"), ""))
    made.first.setText(WORDS)
    made.second.setText(WORDS)
    return made


def encrypt(dialog):
    dialog.next_button.click()
    dialog.last_group.setText(dialog.code.text().rpartition("-")[2])
    dialog.encrypt_button.click()


def titles(store):
    return [each.title for each in records.everything(store, Event)]


def test_a_cabinet_is_encrypted_and_work_goes_on(dialog, desk, window, cabinet_file):
    encrypt(dialog)
    assert "The cabinet is encrypted" in window.notices.text
    assert b"Quite a debate" not in cabinet_file.read_bytes()
    desk.do(lambda store: records.add(store, event("Later"), "Sam", desk.today()))
    assert titles(desk.store) == ["Quite a debate", "Later"]


def test_the_code_is_saved_before_and_shown_to_be_there(dialog, desk, cabinet_file, tmp_path):
    dialog.next_button.click()
    dialog.save_button.click()
    assert dialog.code.text() in (tmp_path / "code.txt").read_text("utf-8")
    dialog.last_group.setText("WRONG")
    dialog.encrypt_button.click()
    assert "nothing was encrypted" in dialog.trouble.text()
    assert b"Quite a debate" in cabinet_file.read_bytes()
    assert titles(desk.store) == ["Quite a debate"]


def test_a_passphrase_is_typed_twice_and_is_not_short(dialog):
    dialog.second.setText("otter lantern bisquit")
    dialog.next_button.click()
    assert "not the same" in dialog.trouble.text()
    for line in (dialog.first, dialog.second):
        line.setText("otter")
    dialog.next_button.click()
    assert "12 letters" in dialog.trouble.text()


def test_the_passphrase_is_asked_for_until_it_is_right(dialog, desk, cabinet_file):
    encrypt(dialog)
    desk.store.close()
    tried = iter((Secret("wrong wrong wrong", False), Secret(WORDS, False)))
    troubles = []
    asking = Asking(lambda _, trouble: troubles.append(trouble) or next(tried), pytest.fail)
    with open_or_look(cabinet_file, asking, Keys()).store as store:
        assert titles(store) == ["Quite a debate"]
    assert troubles[0] == ""
    assert troubles[1]


def test_whoever_has_no_passphrase_gets_nothing(dialog, desk, cabinet_file):
    encrypt(dialog)
    desk.store.close()
    assert open_or_look(cabinet_file, Asking(lambda *_: None, pytest.fail), Keys()) is None


def test_the_encryption_is_taken_off(dialog, desk, window, cabinet_file):
    encrypt(dialog)
    taking_off = EncryptDialog(desk, window)
    taking_off.off_button.click()
    assert not taking_off.trouble.isHidden()
    assert desk.store.is_encrypted
    taking_off.now.setText(WORDS)
    taking_off.off_button.click()
    assert not encryption.is_encrypted(cabinet_file)
    assert titles(desk.store) == ["Quite a debate"]


def test_what_is_typed_can_be_shown(qtbot):
    asking = PassphraseDialog("cabinet.youthcab")
    qtbot.addWidget(asking)
    asking.line.setText(WORDS)
    assert asking.line.displayText() != WORDS
    asking.seen.click()
    assert asking.line.displayText() == WORDS
    assert asking.secret == Secret(WORDS, False)


@pytest.fixture(params=["none", "without a way to the system's", "working"])
def keyring(request, monkeypatch):
    """What may be found of the extra that knows the system's keyring, and whether it can hold a key."""
    priorities = {"none": None, "without a way to the system's": 0, "working": 5}
    priority = priorities[request.param]
    made = SimpleNamespace(get_keyring=lambda: SimpleNamespace(priority=priority)) if priority is not None else None
    monkeypatch.setitem(sys.modules, "keyring", made)
    return bool(priority)


def test_a_key_is_offered_to_be_remembered_only_where_that_can_be_done(qtbot, window, desk, keyring):
    for made in (EncryptDialog(desk, window), PassphraseDialog("cabinet.youthcab")):
        qtbot.addWidget(made)
        assert made.keep.isHidden() is not keyring


def test_a_wrong_last_group_is_told_without_closing_the_cabinet(dialog, desk):
    before = desk.store
    dialog.next_button.click()
    dialog.last_group.setText("WRONG")
    dialog.encrypt_button.click()
    assert desk.store is before


def test_a_code_that_cannot_be_saved_is_told_in_the_dialog(window, desk, tmp_path):
    made = EncryptDialog(desk, window, lambda *_: (str(tmp_path / "gone" / "code.txt"), ""))
    for line in (made.first, made.second):
        line.setText(WORDS)
    made.next_button.click()
    made.save_button.click()
    assert "does not exist" in made.trouble.text()
    assert not made.trouble.isHidden()


def test_a_keyring_that_does_not_take_the_key_is_told(dialog, window, monkeypatch):
    monkeypatch.setattr(encryption, "keep_in_keyring", lambda *_: False)
    dialog.keep.setChecked(True)
    encrypt(dialog)
    assert "keyring did not take the key" in window.notices.text


def test_copies_that_can_still_be_read_are_listed_to_be_deleted(dialog, window, desk, cabinet_file):
    (copy := cabinet_file.with_name("copy.youthcab")).write_bytes(cabinet_file.read_bytes())
    encrypt(dialog)
    [told] = window.findChildren(TellDialog)
    assert str(copy) in told.text.toPlainText()
    assert "Delete them" in told.text.toPlainText()
