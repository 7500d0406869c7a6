"""Pictures of every page, for the README and for looking hard at: python -m youthcab.ui.help.screenshots FOLDER."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from youthcab.operations.exchange import make_sample
from youthcab.records.event import EventStatus
from youthcab.records.period import Period
from youthcab.records.question import Condition, Is
from youthcab.ui.actions import PAGES
from youthcab.ui.box.box import open_box
from youthcab.ui.calendar.pane import VIEWS, CalendarPane
from youthcab.ui.help.dialog_pictures import take_dialogs
from youthcab.ui.page import RecordPage
from youthcab.ui.pages.home import HomePage
from youthcab.ui.program import Program
from youthcab.ui.statement.statement import StatementPage
from youthcab.ui.task import AtOnce
from youthcab.ui.theme import THEMES

if TYPE_CHECKING:
    from youthcab.ui.main_window import MainWindow

_DAY = date(2021, 3, 3)
_IN_THE_BOX = (("empty", ""), ("found", "mental"), ("logged", "webinar yesterday 84 attended #mental health"))
_OF_HOME = (*(("calendar", view) for view in VIEWS), ("figures", "charts"))


def take(folder: Path, themes: tuple[str, ...] = THEMES) -> tuple[Path, ...]:
    """Save a picture of each page in each theme; the scale is what QT_SCALE_FACTOR was at the start."""
    scale = os.environ.get("QT_SCALE_FACTOR", "1")
    app = QApplication.instance() or QApplication(["youthcab"])
    assert isinstance(app, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        kept = Path(place) / "settings.toml"
        program = Program(app, make_sample(Path(place) / "cabinet.youthcab"), kept, runner=AtOnce(), today=lambda: _DAY)
        program.desk.choose_month(Period.parse("2021-03"))
        program.window.resize(1366, 768)
        program.window.show()
        made = []
        for theme in themes:
            program.choose("theme", theme)
            for page in PAGES:
                _prepare(program.window, page.name)
                _settle(app)
                made.append(_picture(program.window, folder / f"{page.name}-{theme}-{scale}.png"))
            made.append(_filtered(program.window, folder / f"events-filtered-{theme}-{scale}.png"))
            for name, view in _OF_HOME:
                _show_part(program.window, name, view)
                _settle(app)
                made.append(_picture(program.window, folder / f"{name}-{view}-{theme}-{scale}.png"))
            _show_part(program.window, "this_month", "")
            for name, text in _IN_THE_BOX:
                box = open_box(program.window)
                box.line.setText(text)
                _settle(app)
                made.append(_picture(program.window, folder / f"box-{name}-{theme}-{scale}.png"))
                box.shut()
            made += take_dialogs(program.window, folder, f"{theme}-{scale}.png")
        program.window.close()
        program.desk.close()
    return tuple(made)


def _picture(window: MainWindow, path: Path) -> Path:
    window.grab().save(str(path))
    return path


def _filtered(window: MainWindow, path: Path) -> Path:
    """Take a picture of a list with a filter, several rows selected and a cell that is being changed."""
    window.go("events")
    page = window.page
    assert isinstance(page, RecordPage)
    shown = page.view.list
    shown.views.add(Condition("status", Is.SAME, EventStatus.HELD))
    shown.table.selectAll()
    shown.editing.open(shown.model.index(0, 0))
    _settle(QApplication.instance())
    made = _picture(window, path)
    shown.editing.close()
    shown.views.drop(None)
    return made


def _show_part(window: MainWindow, name: str, view: str) -> None:
    window.go("home")
    page = window.page
    part = page.go(name) if isinstance(page, HomePage) else None
    if isinstance(part, CalendarPane):
        part.show_view(VIEWS.index(view))


def _prepare(window: MainWindow, name: str) -> None:
    window.go(name)
    page = window.page
    if isinstance(page, RecordPage) and page.view.list.model.rowCount():
        page.view.list.table.selectRow(0)
    if isinstance(page, StatementPage):
        page.draft()
        _settle(QApplication.instance())
        if page.words.paragraphs:
            page.words.paragraphs[min(1, len(page.words.paragraphs) - 1)].pane.setFocus()


def _settle(app: object) -> None:
    if isinstance(app, QApplication):
        for _ in range(5):
            app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def take_at_both_scales(folder: Path) -> None:
    """Take the pictures at once and twice the size: Qt reads its scale only when it starts."""
    for scale in ("1", "2"):
        surroundings = {**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"}
        call = f"from pathlib import Path; from youthcab.ui.help.screenshots import take; take(Path({str(folder)!r}))"
        subprocess.run([sys.executable, "-c", call], env=surroundings, check=True)


if __name__ == "__main__":
    take_at_both_scales(Path(sys.argv[1]))
