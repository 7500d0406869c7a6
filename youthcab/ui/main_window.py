"""The window: pages on the left, the page in sight, menus, and the notice below."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication

from youthcab import paths, settings
from youthcab.settings import Value
from youthcab.ui.actions import CHANGING, CHANGING_LISTS, LIFE, NO_LISTS, ON_LISTS, PAGES, colour_icons, give_keys
from youthcab.ui.frame import ALWAYS, Frame
from youthcab.ui.notices import Tone
from youthcab.ui.theme import Theme, dress
from youthcab.ui.translation import take_language, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from youthcab.records.identity import Id
    from youthcab.records.record import Record
    from youthcab.ui.desk import Desk
    from youthcab.ui.pages_made import Page


_ICONS_AT_ONCE = 8


class MainWindow(Frame):
    """Is on the screen before it has a cabinet; makes each page when it is first looked at."""

    setting_chosen = Signal(str, object)
    filled = Signal()
    closing = Signal()

    def __init__(self, theme: Theme, settings: dict[str, Value], state: Path | None = None) -> None:
        super().__init__(theme, settings, state)
        self.is_filled = False
        self._pages: dict[str, Page] = {}
        self._in_old_colours: set[str] = set()

    def fill(self, desk: Desk) -> None:
        """Show an open cabinet, and offer what can be done with it."""
        from youthcab.ui.dropping import Dropping
        from youthcab.ui.trail import Trail
        from youthcab.ui.undoing import KeysForUndo, Undoing
        from youthcab.ui.unsaved import NotLogged, Unsaved
        from youthcab.ui.way_back import WayBack

        self.desk, self.is_filled = desk, True
        self._side.setEnabled(True)
        for name, action in self.actions_by_name.items():
            action.setEnabled(name not in (each.name for each in LIFE))
        give_keys(self.actions_by_name)
        self._connect()
        self.not_logged = NotLogged()
        self._unsaved = Unsaved(desk, lambda: (*self._pages.values(), self.not_logged), self, self._go_to_unsaved)
        back, again = self.actions_by_name["undo"], self.actions_by_name["redo"]
        self._undoing = Undoing(desk, back, again, self._keep_typing, self)
        self._side.show_at_foot(WayBack(back, self._side, always=True))
        self._side.show_at_foot(WayBack(again, self._side, always=False))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self._keys = KeysForUndo(app, self)
        self._show_page()
        self._on_reopened()
        self.navigation.setFocus()
        # Nobody sees the icons of the menus before one is opened.
        self._colour_in_turns(tuple(self.actions_by_name))
        self.dropping = Dropping(desk, self)
        self.trail = Trail(self, self.actions_by_name["back"])
        self.filled.emit()

    @property
    def page(self) -> Page:
        """The page in sight."""
        return self.page_named(self.page_in_sight)

    @property
    def page_in_sight(self) -> str:
        """The name of the page in sight."""
        return PAGES[self.navigation.currentRow()].name

    def page_named(self, name: str) -> Page:
        """Return a page, made now if it was never looked at."""
        if name not in self._pages:
            from youthcab.ui.pages_made import make_page

            self._pages[name] = make_page(self, name)
            self._pages[name].colour(self._theme)
            self._stack.addWidget(self._pages[name])
        return self._pages[name]

    def go(self, name: str) -> None:
        """Show a page."""
        self.navigation.setCurrentRow([page.name for page in PAGES].index(name))

    def say_page(self) -> None:
        """Say which page is in sight to somebody who went there by its name."""
        self._side.say()

    def open_record(self, record: Record) -> None:
        """Show a record on the page of its kind."""
        from youthcab.ui.page import RecordPage
        from youthcab.ui.pages_made import page_of

        name = page_of(record)
        page = self.page_named(name) if name else None
        if isinstance(page, RecordPage):
            self.go(name)
            if self.page is page:
                page.open_record(record)

    def show_theme(self, theme: Theme) -> None:
        """Draw the icons that are in sight in a theme's colours, and any other before it comes in sight."""
        self._theme = theme
        self._side.colour(theme)
        self._in_old_colours = set(self._pages)
        self._colour_page(self.page_in_sight)
        self._colour_in_turns(tuple(self.actions_by_name))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what is under way, and keep what is being typed and how the window stands."""
        if self.is_filled:
            # First of all: what is being typed can be kept only once the cabinet is let go of.
            self.desk.stop()
        if self.is_filled and not self._unsaved.may_close():
            event.ignore()
            return
        self.closing.emit()
        self._keep_state()
        super().closeEvent(event)

    def _colour_page(self, name: str) -> None:
        if name in self._in_old_colours:
            self._in_old_colours.remove(name)
            self._pages[name].colour(self._theme)

    def _colour_in_turns(self, names: tuple[str, ...]) -> None:
        def colour_some() -> None:
            now, later = names[:_ICONS_AT_ONCE], names[_ICONS_AT_ONCE:]
            colour_icons({name: self.actions_by_name[name] for name in now}, self._theme)
            if later:
                self._colour_in_turns(later)

        QTimer.singleShot(0, self, colour_some)

    def _connect(self) -> None:
        for name, action in self.actions_by_name.items():
            if name not in ALWAYS:
                action.triggered.connect(lambda _=False, name=name: self._do(name))
        self.navigation.currentRowChanged.connect(lambda _: self._show_page())
        self.desk.said.connect(self.notices.say)
        self.desk.went_on.connect(self.notices.go_on)
        self.desk.changed.connect(lambda _: self.notices.make_way())
        self.desk.reopened.connect(self._on_reopened)
        self.desk.to_statement.connect(self._open_statement)
        self.desk.to_act.connect(lambda name: self.actions_by_name[name].trigger())

    def _do(self, name: str) -> None:
        from youthcab.ui.doings import what_each_does

        do = what_each_does(self).get(name)
        if do is not None:
            do()

    def _show_page(self) -> None:
        before = self._stack.currentWidget()
        left = next((name for name, page in self._pages.items() if page is before), "")
        if left and not (self._pages[left].leave() or self.desk.view_only):
            self.go(left)
            return
        page, focused = self.page, self.focusWidget()
        if before is not None and focused is not None and before.isAncestorOf(focused):
            self.navigation.setFocus()
        self._colour_page(self.page_in_sight)
        self._stack.setCurrentWidget(page)
        page.catch_up()
        self._allow()

    def _allow(self) -> None:
        """Offer what can be done on the page in sight, and with a cabinet that can be changed or only be looked at."""
        on_records, can_change = self.page_in_sight not in NO_LISTS, not self.desk.view_only
        for name in CHANGING:
            self.actions_by_name[name].setEnabled(can_change)
        for name in CHANGING_LISTS:
            self.actions_by_name[name].setEnabled(can_change and on_records)
        for name in ON_LISTS:
            self.actions_by_name[name].setEnabled(on_records)

    def open_id(self, record: Id) -> None:
        """Show a record, whatever its kind, by its identifier."""
        from youthcab.operations import records

        found = records.find(self.desk.store, record)
        if found is not None:
            self.open_record(found)
        else:
            self.desk.say(tr("It was removed. It can be brought back on the page of history."), Tone.WARN)

    def _open_statement(self, statement: Id, record: Id) -> None:
        """Show the sentence of a statement that stands on a record."""
        from youthcab.ui.statement.statement import StatementPage

        self.go("statement")
        page = self.page
        if isinstance(page, StatementPage):
            page.open_at(statement, record)

    def _go_to_unsaved(self) -> None:
        from youthcab.ui.page import RecordPage

        names = [name for name in (self.page_in_sight, *self._pages) if self._pages[name].unsaved()]
        if names:
            self.go(names[0])
        elif self.not_logged.line:
            self.actions_by_name["box"].trigger()
        if isinstance(self.page, RecordPage) and self.page.unsaved():
            self.page.show_unsaved()

    def _keep_typing(self) -> bool:
        return self.page.leave()

    def _on_reopened(self) -> None:
        if not self.desk.goes_on:
            self.notices.forget()
        self._allow()
        self.setWindowTitle(f"{Path(self.desk.store.where).stem} – youthcab")


def new_window(app: QApplication, settings_file: Path) -> MainWindow:
    """Make a window without a cabinet, in the colours and the size of text that the person wished for."""
    wished = settings.load(settings_file)
    take_language(app, paths.resource(f"translations/youthcab_{wished['language']}.qm"))
    return MainWindow(dress(app, wished), wished, settings_file.with_name("window.ini"))
