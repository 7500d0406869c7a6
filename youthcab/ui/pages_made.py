"""Every page of the window, made and loaded when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from youthcab.records.record import Record
    from youthcab.ui.main_window import MainWindow
    from youthcab.ui.page import RecordPage
    from youthcab.ui.pages.history import HistoryPage
    from youthcab.ui.pages.home import HomePage
    from youthcab.ui.statement.statement import StatementPage

    Page = HomePage | RecordPage | StatementPage | HistoryPage


def make_page(window: MainWindow, name: str) -> Page:
    """Make a page of the window by its name."""
    return _MADE[name](window) if name in _MADE else _list(window, name)


def page_of(record: Record) -> str:
    """Return the name of the page that shows records of that kind; empty where none does."""
    from youthcab.ui.record_pages import RECORD_PAGES

    kinds = {listing.kind: data.name for data in RECORD_PAGES for listing in data.listings}
    return kinds.get(type(record), "")


def _home(window: MainWindow) -> HomePage:
    from youthcab.ui.actions import CALENDAR
    from youthcab.ui.pages.home import HomePage

    actions = window.actions_by_name
    home = HomePage(window.desk, actions["statement"], actions["draft"], actions["sample"])
    home.open_record.connect(window.open_record)
    home.open_id.connect(window.open_id)
    home.to_begin.connect(lambda name: _begin_on(window, name))
    home.to_body.connect(lambda: _begin_body(window))
    home.addActions([actions[each.name] for each in CALENDAR])
    return home


def _begin_on(window: MainWindow, name: str) -> None:
    window.go(name)
    window.actions_by_name["add"].trigger()


def _begin_body(window: MainWindow) -> None:
    from youthcab.records.cabinet import Cabinet
    from youthcab.ui.page import RecordPage

    window.go("people")
    if isinstance(window.page, RecordPage):
        window.page.begin(Cabinet)


def _statement(window: MainWindow) -> StatementPage:
    from youthcab.ui.statement.statement import StatementPage

    statement = StatementPage(window.desk, window.actions_by_name)
    statement.open_id.connect(window.open_id)
    return statement


def _history(window: MainWindow) -> HistoryPage:
    from youthcab.ui.pages.history import HistoryPage

    history = HistoryPage(window.desk)
    history.open_id.connect(window.open_id)
    return history


def _list(window: MainWindow, name: str) -> RecordPage:
    from youthcab.ui.page import RecordPage
    from youthcab.ui.record_pages import RECORD_PAGES

    data = next(data for data in RECORD_PAGES if data.name == name)
    return RecordPage(window.desk, data, window.actions_by_name)


_MADE: dict[str, Callable[[MainWindow], Page]] = {"home": _home, "statement": _statement, "history": _history}
