import os
import sys

import pytest

from youthcab import paths
from youthcab.operations import doctor
from youthcab.operations.cabinets import open_cabinet
from youthcab.operations.doctor import examine
from youthcab.operations.encryption import encrypt, new_lock
from youthcab.operations.system_libraries import Library
from youthcab.store.encryption import Keys


@pytest.fixture(autouse=True)
def own_folders(tmp_path, monkeypatch) -> None:
    for name in ("data", "log"):
        monkeypatch.setattr(paths, f"{name}_folder", lambda name=name: tmp_path / "home" / name)
    monkeypatch.setattr(paths, "settings_file", lambda: tmp_path / "home" / "settings" / "settings.toml")


def found(where, what):
    [finding] = [each for each in examine(str(where)) if each.what == what]
    return finding


def test_a_whole_installation_has_nothing_to_mend(tmp_path):
    assert [each for each in examine(str(tmp_path / "none.youthcab")) if each.mend] == []
    assert not (tmp_path / "home").exists()


def test_the_versions_are_those_that_run(tmp_path):
    assert found(tmp_path, "Python").found.startswith(".".join(str(part) for part in sys.version_info[:3]))
    assert found(tmp_path, "Qt").found.count(".") == 2
    assert found(tmp_path, "SQLite").found.count(".") == 2


def test_a_missing_qt_library_is_named_with_its_package(tmp_path, monkeypatch):
    def broken(name):
        raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(doctor.importlib, "import_module", broken)
    assert found(tmp_path, "Qt").mend == "Install it: apt-get install libegl1"


def test_a_library_that_the_window_needs_is_named_with_its_package(tmp_path, monkeypatch):
    monkeypatch.setattr(doctor, "missing_libraries", lambda plugin: (Library("libxcb-cursor.so.0", "libxcb-cursor0"),))
    assert found(tmp_path, "System library").mend == "Install it: apt-get install libxcb-cursor0"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have one plugin each")
@pytest.mark.parametrize(
    ("settings", "plugin"),
    [
        ({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, "offscreen"),
        ({"DISPLAY": ":0"}, "xcb"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "wayland"),
        ({}, "none: no screen here, so only the command line works"),
    ],
)
def test_the_platform_plugin_that_would_be_used_is_named(tmp_path, monkeypatch, settings, plugin):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    assert found(tmp_path, "Window system").found == plugin


def test_a_folder_that_cannot_be_written_is_said(tmp_path, monkeypatch):
    def refused(dir):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(doctor.tempfile, "TemporaryFile", refused)
    finding = found(tmp_path / "none", "Data folder")
    assert finding.found.endswith("Permission denied")
    assert str(tmp_path) in finding.mend


def test_a_cabinet_that_is_there_and_whole_is_fine(tmp_path):
    with open_cabinet(tmp_path / "ours.youthcab"):
        pass
    finding = found(tmp_path / "ours.youthcab", "Cabinet")
    assert (finding.found, finding.mend) == (str(tmp_path / "ours.youthcab"), "")


def test_an_encrypted_cabinet_is_nothing_to_mend(tmp_path):
    where, lock = tmp_path / "ours.youthcab", new_lock("otter lantern biscuit")
    open_cabinet(where).close()
    encrypt(where, lock, lock.code[-5:], Keys())
    finding = found(where, "Cabinet")
    assert ("encrypted" in finding.found, finding.mend) == (True, "")


def test_a_file_that_is_no_cabinet_is_said_and_left_as_it_is(tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear council, " * 100, "utf-8")
    assert found(letter, "Cabinet").mend
    assert letter.read_text("utf-8") == "Dear council, " * 100
    assert os.listdir(tmp_path) == ["letter.txt"]
