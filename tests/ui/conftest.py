"""A window on a cabinet in a temporary folder, whose slow work is done at once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from youthcab.operations.opening import Asking
from youthcab.store.store import Store
from youthcab.ui.desk import Desk
from youthcab.ui.main_window import MainWindow
from youthcab.ui.program import Program
from youthcab.ui.task import AtOnce

TODAY = date(2021, 3, 3)


@pytest.fixture
def program(qapp: QApplication, store: Store, tmp_path: Path) -> Iterator[Program]:
    made = Program(qapp, store, tmp_path / "settings.toml", runner=AtOnce(), today=lambda: TODAY)
    made.window.resize(1366, 768)  # the screen that the tests draw on is small
    made.window.show()
    yield made
    put_away(made)


def put_away(program: Program) -> None:
    program.window.close()
    program.window.deleteLater()
    # Without this each test's window lives on, and every new style sheet is worked out for all of them.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def window(program: Program) -> MainWindow:
    return program.window


@pytest.fixture
def desk(program: Program) -> Desk:
    return program.desk


@pytest.fixture
def own_desk(qapp: QApplication, store: Store) -> Desk:
    """A desk without a window, for what needs no more."""
    asking = Asking(lambda *_: None, lambda *_: False)
    return Desk(store, AtOnce(), "Sam", asking, lambda: TODAY)
