"""The window: pages on the left, the page in sight, menus, and the notice below."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from youthcab.operations import records
from youthcab.records.identity import Id
from youthcab.records.record import Record
from youthcab.settings import Value
from youthcab.ui.actions import CHANGING, PAGES, colour_icons, fill_menus, make_actions
from youthcab.ui.banner import Banners
from youthcab.ui.desk import Desk
from youthcab.ui.doings import what_each_does
from youthcab.ui.navigation import Navigation
from youthcab.ui.notices import NoticeBar, Tone
from youthcab.ui.page import PageData, RecordPage
from youthcab.ui.pages import awards, campaigns, events, log, people, podcasts
from youthcab.ui.pages.history import HistoryPage
from youthcab.ui.pages.home import HomePage
from youthcab.ui.pages.statement import StatementPage
from youthcab.ui.theme import Theme
from youthcab.ui.undoing import KeysForUndo, Undoing
from youthcab.ui.unsaved import Unsaved

RECORD_PAGES: tuple[PageData, ...] = (
    campaigns.PAGE,
    events.PAGE,
    podcasts.PAGE,
    awards.PAGE,
    log.PAGE,
    people.PAGE,
)
Page = HomePage | RecordPage | StatementPage | HistoryPage


class MainWindow(QMainWindow):
    """Makes each page when it is first looked at, and connects the actions to what they do."""

    setting_chosen = Signal(str, object)

    def __init__(self, desk: Desk, theme: Theme, settings: dict[str, Value], state: Path | None = None) -> None:
        super().__init__()
        self.desk, self._theme, self.settings, self._state = desk, theme, settings, state
        self.actions_by_name = make_actions(self)
        fill_menus(self.menuBar(), self.actions_by_name)
        self.notices = NoticeBar()
        self.banners = Banners()
        self._pages: dict[str, Page] = {}
        self._stack = QStackedWidget()
        self._side = Navigation()
        self.navigation = self._side.pages
        self._lay_out()
        self._connect()
        self._unsaved = Unsaved(desk, self._pages.values, self)
        self._undoing = Undoing(desk, self.actions_by_name["undo"], self.actions_by_name["redo"], self._keep_typing)
        self._keys = KeysForUndo(self)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self._keys)
        self.show_theme(theme)
        self.setMinimumSize(960, 600)
        self.resize(1366, 768)
        self._restore()
        self.go("home")
        self._on_reopened()

    @property
    def page(self) -> Page:
        """The page in sight."""
        return self.page_named(PAGES[self.navigation.currentRow()].name)

    def page_named(self, name: str) -> Page:
        """Return a page, made now if it was never looked at."""
        if name not in self._pages:
            self._pages[name] = self._make_page(name)
            self._pages[name].colour(self._theme)
            self._stack.addWidget(self._pages[name])
        return self._pages[name]

    def go(self, name: str) -> None:
        """Show a page."""
        self.navigation.setCurrentRow([page.name for page in PAGES].index(name))

    def open_record(self, record: Record) -> None:
        """Show a record on the page of its kind."""
        for data in RECORD_PAGES:
            page = self.page_named(data.name) if record_is_on(data, record) else None
            if isinstance(page, RecordPage):
                self.go(data.name)
                if self.page is page:
                    page.open_record(record)

    def show_theme(self, theme: Theme) -> None:
        """Draw the icons in a theme's colours."""
        self._theme = theme
        colour_icons(self.actions_by_name, theme)
        self._side.colour(theme)
        for page in self._pages.values():
            page.colour(theme)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is being typed, and how the window stands."""
        if not self._unsaved.may_close():
            event.ignore()
            return
        if self._state is not None:
            kept = QSettings(str(self._state), QSettings.Format.IniFormat)
            kept.setValue("window", self.saveGeometry())
        super().closeEvent(event)

    def _make_page(self, name: str) -> Page:
        actions = self.actions_by_name
        if name == "home":
            home = HomePage(self.desk, actions["statement"], actions["draft"], actions["sample"])
            home.open_record.connect(self.open_record)
            return home
        if name == "statement":
            statement = StatementPage(self.desk, actions)
            statement.open_id.connect(self._open_id)
            return statement
        if name == "history":
            history = HistoryPage(self.desk)
            history.open_id.connect(self._open_id)
            return history
        return RecordPage(self.desk, next(data for data in RECORD_PAGES if data.name == name), actions["add"])

    def _connect(self) -> None:
        for name, do in what_each_does(self).items():
            self.actions_by_name[name].triggered.connect(lambda _=False, do=do: do())
        self.navigation.currentRowChanged.connect(lambda _: self._show_page())
        self.desk.said.connect(self.notices.say)
        self.desk.reopened.connect(self._on_reopened)
        self.desk.to_statement.connect(self._open_statement)

    def _show_page(self) -> None:
        before = self._stack.currentWidget()
        if isinstance(before, Page) and not (before.leave() or self.desk.view_only):
            self.go(next(name for name, page in self._pages.items() if page is before))
            return
        page, focused = self.page, self.focusWidget()
        if before is not None and focused is not None and before.isAncestorOf(focused):
            self.navigation.setFocus()
        self._stack.setCurrentWidget(page)
        page.catch_up()
        self._allow()

    def _allow(self) -> None:
        """Offer what can be done on the page in sight, and with a cabinet that can be changed or only be looked at."""
        on_records, can_change = isinstance(self.page, RecordPage), not self.desk.view_only
        for name in CHANGING:
            self.actions_by_name[name].setEnabled(can_change)
        for name in ("add", "delete"):
            self.actions_by_name[name].setEnabled(can_change and on_records)
        self.actions_by_name["find"].setEnabled(on_records)

    def _open_id(self, record: Id) -> None:
        found = records.find(self.desk.store, record)
        if found is not None:
            self.open_record(found)
        else:
            self.desk.say("It was removed. It can be brought back on the page of history.", Tone.WARN)

    def _open_statement(self, statement: Id, record: Id) -> None:
        """Show the sentence of a statement that stands on a record."""
        self.go("statement")
        page = self.page
        if isinstance(page, StatementPage):
            page.open_at(statement, record)

    def _keep_typing(self) -> bool:
        return self.page.leave()

    def _on_reopened(self) -> None:
        self._allow()
        self.setWindowTitle(f"{Path(self.desk.store.where).stem} – youthcab")

    def _restore(self) -> None:
        if self._state is not None and self._state.is_file():
            kept = QSettings(str(self._state), QSettings.Format.IniFormat).value("window")
            if isinstance(kept, QByteArray):
                self.restoreGeometry(kept)

    def _lay_out(self) -> None:
        main = QVBoxLayout()
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(0)
        main.addWidget(self.banners)
        main.addWidget(self._stack, 1)
        main.addWidget(self.notices)
        inside = QWidget()
        inside.setObjectName("inside")
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addLayout(main, 1)
        self.setCentralWidget(inside)


def record_is_on(data: PageData, record: Record) -> bool:
    """Tell whether a page shows records of that kind."""
    return any(listing.kind is type(record) for listing in data.listings)
