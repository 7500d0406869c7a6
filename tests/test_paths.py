"""Where everything is kept, and a folder beside the program that is carried along with it."""

import sys

import pytest
from PySide6.QtWidgets import QMessageBox

from youthcab import app, paths
from youthcab.cli.main import main
from youthcab.errors import YouthcabError
from youthcab.operations.carried import expect_to_keep


@pytest.fixture
def carried(tmp_path, monkeypatch):
    """A frozen program on a stick, with the folder beside it."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "youthcab"))
    folder = tmp_path / "youthcab-data"
    folder.mkdir()
    return folder


@pytest.fixture
def unwritable(carried):
    """What looks like a file that is there already, and is none that can be written, whoever asks."""
    (carried / ".can-be-kept").mkdir()
    return carried


def test_without_such_a_folder_everything_is_kept_in_the_persons_own(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "youthcab"))
    assert paths.carried_folder() is None
    assert tmp_path not in paths.settings_file().parents
    expect_to_keep()


def test_everything_is_kept_in_the_folder_that_is_carried_along(carried):
    assert paths.default_cabinet() == carried / "cabinet.youthcab"
    assert paths.settings_file() == carried / "settings.toml"
    assert paths.log_folder() == carried / "log"
    expect_to_keep()
    assert list(carried.iterdir()) == []


def test_the_number_of_the_computer_is_not_carried_to_another(carried):
    assert carried not in paths.machine_file().parents


def test_a_folder_that_cannot_be_written_to_is_refused_with_what_to_do(unwritable):
    with pytest.raises(YouthcabError, match=r"cannot be written to .*Make it yours to change, or take it away"):
        expect_to_keep()


def test_a_command_refuses_it_in_a_sentence(unwritable, capsys):
    assert main(["history"], lambda _: pytest.fail("no window was asked for")) != 0
    assert "youthcab-data" in capsys.readouterr().err
    assert not (unwritable / "cabinet.youthcab").exists()


def test_the_window_refuses_it_in_a_box(unwritable, qapp, monkeypatch):
    told = []
    monkeypatch.setattr(app, "application", lambda _: qapp)
    monkeypatch.setattr(QMessageBox, "critical", lambda *said: told.append(said[-1]))
    assert app.run(None) == 1
    assert "youthcab-data" in told[0]
