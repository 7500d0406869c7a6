"""From the very first start to an exported statement, counted in what a person does."""

from datetime import date

import docx
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from youthcab.operations import beginning
from youthcab.store.encryption import Keys
from youthcab.store.store import open_store
from youthcab.ui import files
from youthcab.ui.dialogs.export import ExportDialog
from youthcab.ui.program import Program
from youthcab.ui.starting.first_minute import FirstMinute
from youthcab.ui.task import AtOnce

AT_MOST = 5


class Person:
    """Presses buttons by the words on them or their names, as somebody would who sees the window for the first time."""

    def __init__(self) -> None:
        self.actions = 0

    def press(self, within: QWidget, words: str) -> None:
        found = [
            each
            for each in within.findChildren(QPushButton)
            if each.isVisible()
            and each.isEnabled()
            and (each.text().strip() or each.accessibleName()).startswith(words)
        ]
        assert found, words
        self.actions += 1
        found[0].click()


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(beginning, "data_folder", lambda: tmp_path / "data")
    monkeypatch.setattr(files, "documents", lambda: tmp_path)
    return tmp_path


def test_from_a_first_start_to_an_exported_statement_in_at_most_five_actions(qapp: QApplication, folder):
    person, settings_file = Person(), folder / "settings.toml"
    first = FirstMinute(settings_file, Keys(), AtOnce())

    def try_it():
        welcome = QApplication.activeModalWidget()
        assert welcome is not None
        person.press(welcome, "Try it with March 2021")

    QTimer.singleShot(0, try_it)
    chosen = first.choose("")
    program = Program(qapp, open_store(chosen), settings_file, runner=AtOnce(), today=lambda: date(2026, 11, 23))
    window = program.window
    window.show()
    first.follow(window)
    person.press(window, "Draft the statement")
    person.press(window, "Export")
    [dialog] = [each for each in window.findChildren(ExportDialog) if each.isVisible()]
    person.press(dialog, "Export")
    assert person.actions <= AT_MOST
    [written] = folder.glob("*.docx")
    words = "\n".join(each.text for each in docx.Document(str(written)).paragraphs)
    assert "Free Your Mind" in words
    assert list(folder.glob("*.pdf"))
    window.close()
    program.close()
    window.deleteLater()
