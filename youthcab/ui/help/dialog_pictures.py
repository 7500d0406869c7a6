"""Pictures of what stands before or over the window: welcome, the form for a new cabinet, help, tour, settings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from youthcab.operations.encryption import new_keys
from youthcab.ui.dialogs.about import AboutDialog
from youthcab.ui.dialogs.new_cabinet import NewCabinetDialog
from youthcab.ui.dialogs.settings import SettingsDialog
from youthcab.ui.dialogs.shortcuts import ShortcutsDialog
from youthcab.ui.help.help import HelpWindow
from youthcab.ui.main_window import MainWindow
from youthcab.ui.starting.first_minute import WelcomeDialog
from youthcab.ui.starting.tour import STOPS, take_tour
from youthcab.ui.statement.statement import StatementPage
from youthcab.ui.task import AtOnce


def take_dialogs(window: MainWindow, folder: Path, ending: str) -> Iterator[Path]:
    """Save a picture of each; `ending` is what their names end with."""
    makes: dict[str, Callable[[], QDialog]] = {
        "welcome": lambda: WelcomeDialog(window.settings, new_keys(), AtOnce()),
        "new-cabinet": lambda: NewCabinetDialog(window.settings),
        "settings": lambda: SettingsDialog(window.settings, places={"This cabinet": Path("Documents")}),
        "about": AboutDialog,
        "shortcuts": ShortcutsDialog,
        "help": _help,
    }
    for name, make in makes.items():
        dialog = make()
        dialog.show()
        yield _picture(dialog, folder / f"{name}-{ending}")
        dialog.close()
        dialog.deleteLater()
    yield from _tour(window, folder, ending)
    yield _preview(window, folder / f"preview-{ending}")


def _help() -> HelpWindow:
    made = HelpWindow(lambda _: None)
    made.show_page("statement")
    return made


def _tour(window: MainWindow, folder: Path, ending: str) -> Iterator[Path]:
    tour = take_tour(window)
    for number in range(1, len(STOPS) + 1):
        yield _picture(window, folder / f"tour-{number}-{ending}")
        tour.popover.next_button.click()


def _preview(window: MainWindow, path: Path) -> Path:
    window.go("statement")
    page = window.page
    assert isinstance(page, StatementPage)
    page.on_paper.turn()
    made = _picture(window, path)
    page.on_paper.turn()
    return made


def _picture(widget: QWidget, path: Path) -> Path:
    for _ in range(5):
        QApplication.processEvents()
    widget.grab().save(str(path))
    return path
