from pathlib import Path

from PySide6.QtCore import QStandardPaths

from youthcab.ui.files import documents


def test_a_folder_that_is_proposed_is_there(tmp_path, monkeypatch):
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    named = tmp_path / "Documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(named))
    assert documents() == tmp_path
    named.mkdir()
    assert documents() == named
