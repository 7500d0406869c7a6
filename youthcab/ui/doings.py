"""What each action of the window does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from youthcab.ui import files
from youthcab.ui.actions import CALENDAR, LIFE, LOOKING, PAGES, PARTS_OF_HOME, WRITING
from youthcab.ui.box.box import open_box
from youthcab.ui.calendar.pane import CalendarPane
from youthcab.ui.dialogs.about import AboutDialog
from youthcab.ui.dialogs.council_rules import CouncilRulesDialog
from youthcab.ui.dialogs.encrypting import EncryptDialog
from youthcab.ui.dialogs.settings import SettingsDialog
from youthcab.ui.dialogs.shortcuts import ShortcutsDialog
from youthcab.ui.forms.form import Form
from youthcab.ui.help.help import show_help
from youthcab.ui.into_sight import bring_into_sight
from youthcab.ui.lists.list_doings import change_all, copy_rows, paste_rows
from youthcab.ui.lists.row_menu import open_form
from youthcab.ui.page import RecordPage
from youthcab.ui.pages.home import HomePage
from youthcab.ui.safety import show_backups
from youthcab.ui.starting.tour import take_tour
from youthcab.ui.statement.statement import StatementPage

if TYPE_CHECKING:
    from youthcab.ui.main_window import MainWindow


_IN_THE_HEAD = 2
"""How many parts of a page stand above what it is about."""
_ON_LISTS: dict[str, Callable[[RecordPage], object]] = {
    "add": lambda page: page.view.add(),
    "delete": lambda page: page.view.delete(),
    "find": lambda page: page.search_line.setFocus(),
    "row_menu": lambda page: page.show_row_menu(),
    "open_row": lambda page: open_form(page.view),
    "edit_cell": lambda page: page.view.list.edit_cell(),
    "change_all": lambda page: change_all(page.view.list),
    "copy_rows": lambda page: copy_rows(page.view.list),
    "paste_rows": lambda page: paste_rows(page.view.list),
    "filter": lambda page: page.view.list.views.bar.offer_filters(),
    "show_all": lambda page: page.show_all(),
    "views": lambda page: page.view.list.views.bar.offer_views(),
    "columns": lambda page: page.view.list.views.choose_columns(),
}


def what_each_does(window: MainWindow) -> dict[str, Callable[[], Any]]:
    """Return what to call for each action, by name; undo and redo are looked after by `Undoing`."""
    desk = window.desk
    return {
        "welcome": partial(_welcome, window),
        "new": partial(_welcome, window, begin=True),
        "open": partial(files.open_cabinet, desk, window),
        "sample": partial(files.open_sample, desk, window),
        "import": partial(files.import_files, desk, window),
        "export_data": partial(files.export_all, desk, window),
        "export_summary": partial(_export_summary, window),
        "backups": partial(show_backups, desk, window),
        "passphrase": lambda: EncryptDialog(desk, window).open(),
        "council_rules": lambda: CouncilRulesDialog(desk, window).open(),
        "settings": partial(_ask_settings, window),
        "quit": window.close,
        "box": lambda: open_box(window),
        "next_pane": partial(_go_on, window, 1),
        "previous_pane": partial(_go_on, window, -1),
        "back": lambda: window.trail.back(),
        "draft": lambda: _on_statement(window, StatementPage.draft),
        "preview": lambda: _on_statement(window, lambda page: page.on_paper.turn()),
        "print": lambda: _on_statement(window, lambda page: page.on_paper.print()),
        "export": lambda: _on_statement(window, partial(_export, window)),
        "export_annex": lambda: _on_statement(window, partial(_export_annex, window)),
        **{each.name: partial(_write, window, each.name) for each in (*WRITING, *LOOKING)},
        **{each.name: partial(_move_on, window, each.name) for each in LIFE},
        **{each.name: partial(_on_home, window, each.name) for each in PARTS_OF_HOME},
        **{each.name: partial(_on_home, window, "calendar", each.name) for each in CALENDAR},
        "help": lambda: show_help(_help_page(window), desk.to_act.emit, window),
        "tour": lambda: take_tour(window),
        "shortcuts": lambda: ShortcutsDialog(window).open(),
        "log_folder": partial(files.open_log_folder, desk),
        "about": lambda: AboutDialog(window).open(),
        **{page.name: partial(_go_into, window, page.name) for page in PAGES},
        **{name: partial(_on_record_page, window, do) for name, do in _ON_LISTS.items()},
    }


def _on_record_page(window: MainWindow, do: Callable[[RecordPage], object]) -> None:
    page = window.page
    if isinstance(page, RecordPage):
        do(page)


def _on_home(window: MainWindow, part: str, do: str = "") -> None:
    window.go("home")
    shown = window.page.go(part) if isinstance(window.page, HomePage) else None
    if not do:
        _focus_on(_main_part(window))
    elif isinstance(shown, CalendarPane):
        shown.do(do)


def _on_statement(window: MainWindow, do: Callable[[StatementPage], object]) -> None:
    window.go("statement")
    page = window.page
    if isinstance(page, StatementPage):
        do(page)


def _write(window: MainWindow, name: str) -> None:
    _on_statement(window, lambda page: page.do(name))


def _move_on(window: MainWindow, name: str) -> None:
    _on_statement(window, lambda page: page.life.do(name))


def _export(window: MainWindow, page: StatementPage) -> None:
    page.leave()
    files.export_statement(window.desk, window, voice=page.head.voice)


def _export_annex(window: MainWindow, page: StatementPage) -> None:
    # Reads and writes much that no page needs.
    from youthcab.ui.annex_files import export_annex

    page.leave()
    export_annex(window.desk, window, page.head.voice)


def _export_summary(window: MainWindow) -> None:
    # Reads and writes much that no page needs.
    from youthcab.ui.summary_files import export_summary

    export_summary(window.desk, window)


def _welcome(window: MainWindow, *, begin: bool = False) -> None:
    # Needed where there is no cabinet yet, and seldom after that.
    from youthcab.ui.starting.first_minute import show_welcome

    show_welcome(window, begin=begin)


def _help_page(window: MainWindow) -> str:
    page, focused = window.page, window.focusWidget()
    if isinstance(page, StatementPage) and focused is not None and page.side.isAncestorOf(focused):
        return "review"
    return window.page_in_sight


def _go_on(window: MainWindow, step: int) -> None:
    panes = [pane for pane in (window.navigation, *window.page.panes()) if pane.isVisible() and pane.isEnabled()]
    focused = window.focusWidget()
    here = [place for place, pane in enumerate(panes) if focused and (pane is focused or pane.isAncestorOf(focused))]
    _focus_on(panes[(here[-1] + step) % len(panes) if here else 0])


def _go_into(window: MainWindow, name: str) -> None:
    """Show a page, and take the keyboard to what it is about, as somebody who calls it by name expects."""
    was_in_list = window.navigation.hasFocus()
    window.go(name)
    if window.page_in_sight == name:
        _focus_on(_main_part(window))
        if was_in_list:
            window.say_page()


def _main_part(window: MainWindow) -> QWidget:
    panes = window.page.panes()
    return panes[min(_IN_THE_HEAD, len(panes) - 1)]


def _focus_on(goal: QWidget) -> None:
    if isinstance(goal, Form):
        goal.focus_first()
    else:
        goal.setFocus(Qt.FocusReason.ShortcutFocusReason)
    bring_into_sight(goal.window().focusWidget())


def _ask_settings(window: MainWindow) -> None:
    dialog = SettingsDialog(window.settings, window, files.places(window.desk))
    dialog.chosen.connect(window.setting_chosen)
    dialog.open()
