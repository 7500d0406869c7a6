import os
import sys

import pytest

import dev


@pytest.fixture
def commands(monkeypatch) -> list[list[str]]:
    """What dev.py would have run."""
    run: list[list[str]] = []
    monkeypatch.setattr(dev, "run", lambda command, *_, **__: run.append([str(word) for word in command]))
    return run


def test_nothing_is_installed_where_nothing_is_missing(commands):
    dev.install_system_packages([])
    assert commands == []


@pytest.mark.skipif(sys.platform == "win32", reason="there is no apt and no root")
@pytest.mark.parametrize(
    ("programs", "user", "first"),
    [({"apt-get"}, 0, "env"), ({"apt-get", "sudo"}, 1000, "sudo"), ({"apt-get"}, 1000, ""), (set(), 0, "")],
)
def test_apt_is_used_as_root_or_through_sudo_and_else_a_sentence_names_the_packages(
    commands, monkeypatch, capsys, programs, user, first
):
    monkeypatch.setattr(dev.shutil, "which", lambda name: name if name in programs else None)
    monkeypatch.setattr(os, "geteuid", lambda: user)
    dev.install_system_packages(["libegl1"])
    assert "libegl1" in capsys.readouterr().out
    assert [command[0] for command in commands] == ([first] * 2 if first else [])


def test_what_is_installed_already_is_not_installed_again(commands, monkeypatch, tmp_path):
    monkeypatch.setattr(dev, "VENV", tmp_path)
    monkeypatch.setattr(dev, "PYTHON", tmp_path / "python")
    monkeypatch.setattr(dev, "missing_system_packages", lambda freezing: [])
    dev.PYTHON.touch()
    dev.set_up("dev")
    assert len(commands) == 1
    dev.set_up("dev")
    dev.set_up("")
    assert len(commands) == 1


def test_tests_need_more_than_a_demo(commands, monkeypatch, tmp_path):
    monkeypatch.setattr(dev, "VENV", tmp_path)
    monkeypatch.setattr(dev, "PYTHON", tmp_path / "python")
    monkeypatch.setattr(dev, "missing_system_packages", lambda freezing: [])
    dev.set_up("")
    dev.PYTHON.touch()
    dev.set_up("dev")
    assert [command[-1] for command in commands if "pip" in command] == [str(dev.ROOT), f"{dev.ROOT}[dev]"]


def test_no_window_opens_in_ci(monkeypatch):
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("CI", "true")
    assert not dev.has_screen()
    monkeypatch.delenv("CI")
    assert dev.has_screen()


def test_an_unknown_task_lists_those_there_are(capsys):
    with pytest.raises(SystemExit, match="2"):
        dev.main(["tets"])
    assert "  test " in capsys.readouterr().out
