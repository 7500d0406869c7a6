"""The pictures of the help pages, drawn from the sample: python -m youthcab.ui.help.help_pictures."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from youthcab.operations import backups, records
from youthcab.operations.exchange import make_sample
from youthcab.paths import resource
from youthcab.records.event import Event, EventKind
from youthcab.records.period import Period
from youthcab.records.when import When
from youthcab.ui.box.box import Box
from youthcab.ui.dialogs.export import ExportDialog
from youthcab.ui.main_window import MainWindow
from youthcab.ui.page import RecordPage
from youthcab.ui.program import Program
from youthcab.ui.statement.statement import StatementPage
from youthcab.ui.task import AtOnce

_DAY = date(2021, 3, 5)
_SIZE, _WIDE = (1120, 680), 640  # pixels: of the window, and of a picture
_COLOURS = 64
_DIALOGS = {"council-rules": "council_rules", "shortcuts": "shortcuts", "backups": "backups"}


def take(folder: Path) -> tuple[Path, ...]:
    """Draw every picture into a folder, in few colours so that they stay small."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(["youthcab"])
    assert isinstance(app, QApplication)
    with _sample(app) as window:
        shown = {name: _page(name) for name in ("home", "campaigns", "events", "podcasts", "awards", "log", "people")}
        shown |= {"statement": _written, "review": _reviewed, "preview": _previewed, "history": _page("history")}
        shown |= {picture: _dialog(action) for picture, action in _DIALOGS.items()}
        shown |= {"export": _exported, "box": _boxed}
        return tuple(_draw(window, prepare, folder / f"{name}.png", app) for name, prepare in shown.items())


@contextmanager
def _sample(app: QApplication) -> Iterator[MainWindow]:
    with tempfile.TemporaryDirectory() as place:
        store = make_sample(Path(place) / "youth-cabinet.youthcab")
        # A past day without a result, for review to find.
        debate = Event(title="Safer Streets", kind=EventKind.WEBINAR, when=When.parse("2021-03-02"))
        records.add(store, debate, "Sam", _DAY)
        backups.back_up(store)
        program = Program(app, store, Path(place) / "settings.toml", runner=AtOnce(), today=lambda: _DAY)
        program.choose("theme", "light")
        program.desk.choose_month(Period.parse("2021-03"))
        program.window.resize(*_SIZE)
        program.window.show()
        yield program.window
        program.window.close()
        program.close()


def _page(name: str) -> Callable[[MainWindow], QWidget]:
    def shown(window: MainWindow) -> QWidget:
        window.go(name)
        page = window.page
        if isinstance(page, RecordPage) and page.view.list.model.rowCount():
            page.view.list.table.selectRow(0)
        return window

    return shown


def _statement(window: MainWindow) -> StatementPage:
    window.go("statement")
    page = window.page
    assert isinstance(page, StatementPage)
    if not page.words.paragraphs:
        page.draft()
    return page


def _written(window: MainWindow) -> QWidget:
    _statement(window).words.paragraphs[1].pane.setFocus()
    return window


def _reviewed(window: MainWindow) -> QWidget:
    words = _statement(window).words
    pane = words.paragraphs[0].pane
    pane.setPlainText(f"{pane.toPlainText()} In all, 4,000 young people voted.")
    _statement(window).leave()
    window.actions_by_name["next_finding"].trigger()
    return window


def _previewed(window: MainWindow) -> QWidget:
    _statement(window)
    window.actions_by_name["preview"].trigger()
    return window


def _exported(window: MainWindow) -> QWidget:
    dialog = _dialog("export")(window)
    assert isinstance(dialog, ExportDialog)
    # Whose computer it was drawn on is nobody's business.
    dialog.folder.setText("Documents")
    return dialog


def _boxed(window: MainWindow) -> QWidget:
    window.go("home")
    window.actions_by_name["box"].trigger()
    [box] = window.findChildren(Box)
    box.line.setText("webinar yesterday 84 attended #mental health")
    return window


def _dialog(action: str) -> Callable[[MainWindow], QWidget]:
    def shown(window: MainWindow) -> QWidget:
        window.actions_by_name[action].trigger()
        return next(each for each in window.findChildren(QDialog) if each.isVisible())

    return shown


def _draw(window: MainWindow, prepare: Callable[[MainWindow], QWidget], path: Path, app: QApplication) -> Path:
    widget = prepare(window)
    for _ in range(5):
        app.processEvents()
    wide = min(_WIDE, widget.width())
    picture = widget.grab().toImage().scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
    _in_few_colours(picture).save(str(path), "PNG", 0)  # type: ignore[call-overload]
    if widget is not window:
        widget.close()
    return path


def _in_few_colours(picture: QImage) -> QImage:
    """Keep the colours that are used most: a window has few that matter."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    used = Counter(memoryview(plain.constBits()).cast("I").tolist())
    table = [colour for colour, _ in used.most_common(_COLOURS)]
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table)


if __name__ == "__main__":
    take(resource("help/pictures"))
