import sqlite3
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from tests.make import event
from youthcab.errors import StoreError
from youthcab.operations import backups, encryption, records, verifying
from youthcab.operations.cabinets import open_cabinet
from youthcab.operations.encryption import encrypt, new_lock
from youthcab.operations.opening import Asking
from youthcab.records.event import Event
from youthcab.store.encryption import Keys
from youthcab.ui.dialogs.backups import BackupsDialog
from youthcab.ui.dialogs.recovering import RecoverDialog
from youthcab.ui.dialogs.told import TellDialog
from youthcab.ui.safety import BackupsMeanwhile
from youthcab.ui.starting.starting import begin

HALF_AN_HOUR = 30 * 60
PASSPHRASE = "otter lantern biscuit"
# The person that answers every question with yes.
START = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from youthcab import app
from youthcab.ui.dialogs import recovering
from youthcab.ui.dialogs.passphrase import PassphraseDialog
from youthcab.ui.dialogs.told import TellDialog
def answer():
    for each in QApplication.topLevelWidgets():
        if isinstance(each, recovering.RecoverDialog) and each.isVisible():
            each.accept()
        if isinstance(each, PassphraseDialog) and each.isVisible():
            each.line.setText("otter lantern biscuit")
            each.accept()
        if isinstance(each, TellDialog):
            print(each.text.toPlainText()); QApplication.instance().quit()
    QTimer.singleShot(50, answer)
QTimer.singleShot(0, answer)
app.run(sys.argv[1])
"""


@pytest.fixture
def debate(desk):
    made = event("Debate")
    desk.do(lambda store: records.add(store, made, "Sam", desk.today()))
    return made


def dialog_of(window):
    window.actions_by_name["backups"].trigger()
    return window.findChildren(BackupsDialog)[-1]


def titles(desk):
    return [each.title for each in records.everything(desk.store, Event)]


def reasons(desk):
    return [str(each.reason) for each in backups.backups(desk.store.where)]


def test_a_backup_is_taken_and_listed_with_what_it_holds(window, desk, debate):
    dialog = dialog_of(window)
    assert dialog.rows == []
    dialog.now_button.click()
    assert "Backed up: 1 event." in dialog.told.text()
    assert len(dialog.rows) == 1
    assert reasons(desk) == ["asked for"]
    [copy] = Path(f"{desk.store.where}-backups").glob("*.youthcab")
    with sqlite3.connect(copy) as read:
        assert read.execute("SELECT title FROM event").fetchall() == [("Debate",)]


def test_going_back_is_asked_first_and_tells_what_is_missing(window, desk, debate):
    dialog = dialog_of(window)
    dialog.now_button.click()
    desk.do(lambda store: records.add(store, event("Later"), "Zoë", desk.today()))
    [backup] = backups.backups(desk.store.where)
    dialog.ask_whether(backup)
    assert "backed up first" in dialog._question.text()
    assert titles(desk) == ["Debate", "Later"]
    dialog.yes_button.click()
    assert titles(desk) == ["Debate"]
    told = window.findChild(TellDialog).text.toPlainText()
    assert "Zoë: Add event" in told
    assert "set aside in" in told
    assert not desk.view_only
    desk.do(lambda store: records.add(store, event("Goes on"), "Sam", desk.today()))
    assert titles(desk) == ["Debate", "Goes on"]


def test_a_backup_that_cannot_be_gone_back_to_leaves_the_cabinet_open(window, desk, debate):
    dialog = dialog_of(window)
    dialog.now_button.click()
    [backup] = backups.backups(desk.store.where)
    backup.path.chmod(0o600)
    backup.path.write_bytes(backup.path.read_bytes()[:-1] + b"x")
    dialog.ask_whether(backup)
    dialog.yes_button.click()
    assert "is damaged" in window.notices.text
    assert titles(desk) == ["Debate"]


def test_everything_is_looked_through(window, desk, debate):
    dialog = dialog_of(window)
    dialog.now_button.click()
    dialog.verify_button.click()
    assert dialog.told.text().startswith("Everything is as it was written.")
    [backup] = backups.backups(desk.store.where)
    backup.path.chmod(0o600)
    backup.path.write_bytes(b"x" * backup.size)
    dialog.verify_button.click()
    assert dialog.told.text().startswith("Not everything is as it was written:")


def test_every_half_hour_a_backup_is_taken_if_something_changed(desk, debate):
    now = [0.0]
    meanwhile = BackupsMeanwhile(desk, lambda: now[0])
    meanwhile.look()
    assert reasons(desk) == []
    now[0] = HALF_AN_HOUR
    meanwhile.look()
    assert reasons(desk) == ["while working"]
    now[0] = 2 * HALF_AN_HOUR
    meanwhile.look()
    assert reasons(desk) == ["while working"]


def test_a_cabinet_is_backed_up_when_another_is_opened(window, desk, tmp_path):
    with open_cabinet(tmp_path / "third.youthcab") as made:
        records.add(made, event("Debate"), "Sam", desk.today())
    desk.reopen(open_cabinet(tmp_path / "third.youthcab"))
    desk.do(lambda store: records.add(store, event("Later"), "Sam", desk.today()))
    desk.reopen(open_cabinet(tmp_path / "fourth.youthcab"))
    newest = backups.backups(tmp_path / "third.youthcab")[0]
    assert (newest.reason, newest.counts["event"]) == ("on closing", 2)


@pytest.fixture
def damaged(tmp_path, desk):
    path = tmp_path / "damaged.youthcab"
    with open_cabinet(path) as made:
        records.add(made, event("Debate"), "Sam", desk.today())
        backups.back_up(made)
        records.add(made, event("Later"), "Sam", desk.today())
        made.before_closing(lambda: None)
        made._before_closing.clear()
    path.write_bytes(path.read_bytes()[:5000])
    return path


def test_a_damaged_file_is_offered_to_be_recovered(damaged):
    offered = []
    asking = Asking(pytest.fail, lambda *said: offered.append(said) or True)
    opened = begin(str(damaged), "", lambda _: False, asking, Keys())
    with opened.store as store:
        assert [each.title for each in records.everything(store, Event)] == ["Debate"]
    [(trouble, backup)] = offered
    assert "damaged.youthcab" in trouble
    assert backup.counts["event"] == 1
    assert opened.restored.missing


def test_an_offer_that_is_declined_leaves_the_file_alone(damaged):
    before = damaged.read_bytes()
    assert begin(str(damaged), "", lambda _: False, Asking(pytest.fail, lambda *_: False), Keys()) is None
    assert damaged.read_bytes() == before


def test_the_offer_says_what_is_wrong_and_what_the_backup_holds(qtbot, window, desk, debate):
    dialog_of(window).now_button.click()
    dialog = RecoverDialog("The file is damaged.", backups.backups(desk.store.where)[0])
    qtbot.addWidget(dialog)
    words = " ".join(label.text() for label in dialog.findChildren(type(dialog_of(window).told)))
    assert "The file is damaged." in words
    assert "1 event" in words


@pytest.mark.parametrize("spoilt", [0, 16], ids=["first page", "first page but the salt"])
def test_the_program_starts_on_a_damaged_encrypted_cabinet(tmp_path, spoilt):
    path, lock = tmp_path / "damaged.youthcab", new_lock(PASSPHRASE)
    with open_cabinet(path) as made:
        records.add(made, event("Debate"), "Sam", date(2021, 3, 3))
    encrypt(path, lock, lock.code[-5:], Keys())
    content = path.read_bytes()
    path.write_bytes(content[:spoilt] + bytes(4096 - spoilt) + content[4096:])
    ran = subprocess.run([sys.executable, "-c", START, str(path)], capture_output=True, text=True, timeout=60)
    assert "set aside in" in ran.stdout, ran.stderr
    assert "Traceback" not in ran.stderr
    assert encryption.is_encrypted(path)


def test_the_program_starts_on_a_recovered_cabinet_and_says_what_is_missing(damaged):
    ran = subprocess.run([sys.executable, "-c", START, str(damaged)], capture_output=True, text=True, timeout=60)
    assert "set aside in" in ran.stdout, ran.stderr
    assert "Traceback" not in ran.stderr


def test_what_goes_wrong_is_said_in_the_dialog(desk, window, debate, monkeypatch):
    dialog = dialog_of(window)

    def refuse(_):
        raise StoreError("The disk is full.")

    monkeypatch.setattr(backups, "back_up", refuse)
    monkeypatch.setattr(verifying, "verify_open", refuse)
    for button in (dialog.now_button, dialog.verify_button):
        dialog.told.clear()
        button.click()
        assert dialog.told.text() == "The disk is full."
        assert not dialog.told.isHidden()


def test_nothing_else_can_be_done_while_it_goes_back(desk, window, debate, monkeypatch):
    made = backups.back_up(desk.store)
    dialog = dialog_of(window)
    monkeypatch.setattr("youthcab.ui.dialogs.backups.with_it_closed", lambda *_: None)
    dialog.ask_whether(made)
    dialog.yes_button.click()
    assert not dialog.now_button.isEnabled()
    assert dialog.told.text() == "Going back …"
