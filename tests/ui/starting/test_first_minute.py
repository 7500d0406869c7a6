from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from youthcab import settings
from youthcab.operations import beginning
from youthcab.operations.cabinets import open_cabinet, the_cabinet
from youthcab.operations.opening import Asking
from youthcab.store.encryption import Keys
from youthcab.ui.starting.first_minute import FirstMinute, WelcomeDialog, show_welcome
from youthcab.ui.starting.starting import begin_asking
from youthcab.ui.task import AtOnce

DAY = date(2021, 3, 3)


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    monkeypatch.setattr(beginning, "data_folder", lambda: tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture
def make(qtbot, folder):
    def made(recent=(), ask=lambda *_: ("", "")):
        values = settings.load(Path("none")) | {"recent": "\n".join(map(str, recent))}
        dialog = WelcomeDialog(values, Keys(), AtOnce(), ask=ask)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return made


def test_a_cabinet_is_begun_by_one_form_of_which_one_line_is_needed(make, folder, qtbot):
    dialog = make()
    dialog.page.new_button.click()
    form = dialog.form
    assert not form.begin_button.isEnabled()
    form.body.setText("Kent Youth Cabinet")
    with qtbot.waitSignal(dialog.wanted) as wanted:
        form.begin_button.click()
    assert wanted.args == [str(folder / "Kent Youth Cabinet.youthcab")]
    with open_cabinet(wanted.args[0]) as store:
        assert the_cabinet(store).title == "Kent Youth Cabinet"


def test_the_form_keeps_who_is_at_the_keyboard_and_which_council_it_is(make, folder, tmp_path):
    dialog, learnt = make(), {}
    dialog.setting_chosen.connect(learnt.__setitem__)
    dialog.page.new_button.click()
    said = {"body": "Ours", "council": "Kent County Council", "place": "Kent", "name": "Sam", "role": "chair"}
    for name, words in said.items():
        getattr(dialog.form, name).setText(words)
    dialog.form.file.setText(str(tmp_path / "mine"))
    dialog.form.more_button.click()
    dialog.form.encrypt.setChecked(True)
    dialog.form.begin_button.click()
    assert learnt == {"actor": "Sam", "role": "chair"}
    assert dialog.encrypt
    with open_cabinet(tmp_path / "mine.youthcab") as store:
        assert (the_cabinet(store).council, the_cabinet(store).place) == ("Kent County Council", "Kent")


def test_a_new_cabinet_takes_nobodys_place(make, folder):
    dialog = make()
    dialog.page.new_button.click()
    dialog.form.body.setText("Ours")
    there = Path(dialog.form.file.text())
    there.parent.mkdir()
    there.write_bytes(b"")
    dialog.form.begin_button.click()
    assert "is there already" in dialog.form.trouble.text()
    assert there.read_bytes() == b""
    dialog.form.body.setText("Ours again")
    dialog.form.body.setText("Ours")
    assert dialog.form.file.text().endswith("Ours 2.youthcab")


def test_what_was_open_lately_is_opened_or_said_to_be_missing_and_taken_out(make, tmp_path, qtbot):
    here, gone = tmp_path / "here.youthcab", tmp_path / "gone.youthcab"
    open_cabinet(here).close()
    dialog, learnt = make((here, gone)), {}
    dialog.setting_chosen.connect(learnt.__setitem__)
    page = dialog.page
    page.recent.setCurrentRow(1)
    assert page.recent.currentItem().text() == f"gone\nNot found: {tmp_path}"
    assert not page.open_button.isEnabled()
    page.forget_button.click()
    assert learnt == {"recent": str(here)}
    assert page.recent.count() == 1
    with qtbot.waitSignal(dialog.wanted) as wanted:
        page.open_button.click()
    assert wanted.args == [str(here)]


def test_another_file_is_opened_from_the_welcome_page(make, tmp_path, qtbot):
    dialog = make(ask=lambda *_: (str(tmp_path / "a"), ""))
    with qtbot.waitSignal(dialog.wanted) as wanted:
        dialog.page.other_button.click()
    assert wanted.args == [str(tmp_path / "a")]


def test_the_sample_is_a_copy_with_a_banner_that_says_so(window, desk, folder):
    window.actions_by_name["sample"].trigger()
    assert desk.store.where == str(folder / "march-2021.youthcab")
    [banner] = [bar for bar in window.banners.bars if "copy of a real month" in bar.banner.text]
    banner.act_button.click()
    assert window.findChild(QApplication.activeModalWidget().__class__, "") is not None
    QApplication.activeModalWidget().reject()


def test_cabinets_that_were_open_are_remembered_newest_first(program, folder):
    first = program.desk.store.where
    program.window.actions_by_name["sample"].trigger()
    assert settings.recent_of(program.settings) == (program.desk.store.where, first)


def test_the_welcome_page_leads_from_one_cabinet_to_another(window, desk, folder):
    dialog = show_welcome(window)
    dialog.page.sample_button.click()
    assert "march-2021" in window.windowTitle()


def test_a_first_start_begins_with_the_welcome_page(qapp, folder, tmp_path):
    def press():
        QApplication.activeModalWidget().page.sample_button.click()

    first = FirstMinute(tmp_path / "settings.toml", Keys(), AtOnce())
    QTimer.singleShot(0, press)
    asking = Asking(pytest.fail, pytest.fail)
    with begin_asking(None, "", lambda _: False, asking, Keys(), first.choose).store as store:
        assert store.where == str(folder / "march-2021.youthcab")


def test_who_closes_the_welcome_page_gets_no_cabinet(qapp, folder, tmp_path):
    first = FirstMinute(tmp_path / "settings.toml", Keys(), AtOnce())
    QTimer.singleShot(0, lambda: QApplication.activeModalWidget().reject())
    assert first.choose("The last one is damaged.") == ""
    assert not folder.exists()


def test_settings_that_cannot_be_kept_stop_nobody_from_beginning(tmp_path):
    (tmp_path / "config").write_text("a file, where the folder should be")
    place = tmp_path / "config" / "settings.toml"
    FirstMinute(place, Keys(), AtOnce())._keep("actor", "Sam")
    assert settings.load(place)["actor"] == ""
