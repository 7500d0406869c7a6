"""Every action in one table: menus, buttons and the list of shortcuts are made from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenuBar, QWidget

from youthcab.ui.icons import icon
from youthcab.ui.theme import Theme
from youthcab.ui.translation import tr


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that a person can do: its menu, its text with a mnemonic, icon, shortcut and tip.

    The keys of one that is `on_page` belong to its page alone.
    """

    name: str
    menu: str
    text: str
    icon: str = ""
    shortcut: str = ""
    tip: str = ""
    on_page: bool = False


WRITING = (
    Action("move_up", "&Statement", "Move &up", "", "Alt+Up", "Put the paragraph before the one above it", True),
    Action("move_down", "&Statement", "Move do&wn", "", "Alt+Down", "Put the paragraph after the one below it", True),
    Action("sentence_up", "&Statement", "Sentence &back", "", "Alt+Shift+Up", "Move the sentence one back", True),
    Action("sentence_down", "&Statement", "Sentence &forward", "", "Alt+Shift+Down", "Move the sentence one on", True),
    Action("merge", "&Statement", "&Join with the next", "", "Ctrl+J", "Make one paragraph of it and the next", True),
    Action("split", "&Statement", "Sp&lit here", "", "Ctrl+Return", "Make two paragraphs of it at the cursor", True),
    Action("hide", "&Statement", "&Hide or show", "", "Ctrl+H", "Leave the paragraph out of what is printed", True),
    Action("add_paragraph", "&Statement", "&Add a paragraph", "", "Ctrl+Shift+Return", "Write one of your own", True),
)
LOOKING = (
    Action("sources", "&Statement", "What it stands &on", "", "F2", "Open the records behind the sentence", True),
    Action("next_finding", "&Statement", "&Next finding", "", "F8", "Go to what review finds next", True),
    Action("fold_could", "&Statement", "What could be &said", "", "F7", "Show the list of it, or fold it away", True),
    Action("fold_side", "&Statement", "Re&view and sources", "", "F9", "Show them beside it, or fold them", True),
)
LIFE = (
    Action("ask_for_review", "&Statement", "As&k for review", "", "", "Let others know that it can be looked at"),
    Action("clear", "&Statement", "&Clear…", "", "", "Say that these words may go out, for an officer"),
    Action("issue", "&Statement", "&Issue…", "", "", "Freeze a numbered copy with all that it stands on"),
    Action("compare", "&Statement", "Co&mpare…", "", "", "What changed between the copies and the words now"),
)
"""What moves the statement in sight on; its page says which of it can be done now."""
PAGES = (
    Action("home", "&Go", "&Home", "house", "Ctrl+1", "The month at a glance"),
    Action("campaigns", "&Go", "&Campaigns", "megaphone", "Ctrl+2", "What we work for, and how far it has come"),
    Action("events", "&Go", "&Webinars && events", "calendar-days", "Ctrl+3", "Everything that people come to"),
    Action("podcasts", "&Go", "&Podcasts", "podcast", "Ctrl+4", "Series and their episodes"),
    Action("awards", "&Go", "&Awards", "trophy", "Ctrl+5", "Entries, steps and results"),
    Action("log", "&Go", "&Log", "notebook-pen", "Ctrl+6", "Everything else that happened, and what is to be done"),
    Action("people", "&Go", "P&eople", "users", "Ctrl+7", "Who we are, who we work with, and the cabinet itself"),
    Action("statement", "&Go", "&Statement", "file-text", "Ctrl+8", "The chair's words for the council"),
    Action("history", "&Go", "Histor&y", "history", "Ctrl+9", "Who changed what, and what was removed"),
)
BACK = Action("back", "&Go", "&Back", "arrow-left", "Alt+Left", "To the record that you came from by a link")
LIST = (
    Action("row_menu", "&List", "&Menu of the row…", "", "Shift+F10", "What can be done with what is chosen", True),
    Action("open_row", "&List", "Op&en in the form", "", "", "Go from the list to the fields of what is chosen"),
    Action("edit_cell", "&List", "&Change this cell", "", "F2", "Write over it where it stands", True),
    Action("change_all", "&List", "Change a fie&ld of all selected…", "", "Ctrl+Shift+E", "One value for all", True),
    Action("copy_rows", "&List", "Cop&y as a table", "", "Ctrl+C", "For a spreadsheet or a document", True),
    Action("paste_rows", "&List", "&Paste rows…", "", "Ctrl+V", "Add rows that were copied in a spreadsheet", True),
    Action("filter", "&List", "&Filter…", "list-filter", "Ctrl+Shift+F", "Show only some of the list"),
    Action("show_all", "&List", "&Show all again", "", "", "Take out the search and every filter"),
    Action("views", "&List", "Saved &views…", "bookmark", "", "The list as it was saved: filters, columns, order"),
    Action("columns", "&List", "C&olumns…", "columns-3", "", "What the list shows of each, and in what order"),
)
PARTS_OF_HOME = (
    Action("calendar", "&Go", "Cale&ndar", "calendar-days", "Ctrl+D", "The month as days, a timeline or a list"),
    Action("figures", "&Go", "&Figures", "chart-bar", "Ctrl+G", "Who was reached and what was done, as charts"),
)
CALENDAR = (
    Action("begin_on_day", "C&alendar", "&Add on this day…", "plus", "", "Add something on the day that is chosen"),
    Action("move_to", "C&alendar", "&Move to…", "", "Ctrl+M", "Move what is chosen to a date in words", True),
    Action("day_earlier", "C&alendar", "A day &earlier", "", "Ctrl+Left", "Move what is chosen back by a day", True),
    Action("day_later", "C&alendar", "A day &later", "", "Ctrl+Right", "Move what is chosen on by a day", True),
    Action("week_earlier", "C&alendar", "A &week earlier", "", "Ctrl+Up", "Move what is chosen back by a week", True),
    Action("week_later", "C&alendar", "A wee&k later", "", "Ctrl+Down", "Move what is chosen on by a week", True),
)
ACTIONS = (
    Action("welcome", "&Cabinet", "&Welcome…", "house", "", "Begin, open or try a cabinet; those open lately"),
    Action("new", "&Cabinet", "&New cabinet…", "plus", "", "Begin a cabinet by one short form"),
    Action("open", "&Cabinet", "&Open cabinet…", "folder-open", "Ctrl+O", "Open another cabinet"),
    Action(
        "sample", "&Cabinet", "&Try it with March 2021", "sparkles", "", "Open a copy of a real month, to play with"
    ),
    Action("import", "&Cabinet", "&Import…", "import", "Ctrl+I", "Add the records of files"),
    Action("export_summary", "&Cabinet", "Export a su&mmary…", "file-down", "", "Figures of a month, quarter or year"),
    Action("export_data", "&Cabinet", "&Export all records…", "file-down", "", "Write all records into one file"),
    Action("backups", "&Cabinet", "&Backups…", "archive", "", "Copies of the cabinet, and going back to one"),
    Action("passphrase", "&Cabinet", "&Passphrase…", "lock", "", "Encrypt the cabinet, or take that off again"),
    Action(
        "council_rules",
        "&Cabinet",
        "&Council rules…",
        "list-checks",
        "",
        "Style, consent, deadlines, speeches",
    ),
    Action("settings", "&Cabinet", "&Settings…", "settings", "Ctrl+,", "Your name, colours and text size"),
    Action("quit", "&Cabinet", "&Quit", "log-out", "Ctrl+Q", "Close the window; everything is saved already"),
    Action("undo", "&Edit", "&Undo", "undo-2", "Ctrl+Z", "Take back the last thing that was done"),
    Action("redo", "&Edit", "&Redo", "redo-2", "Ctrl+Shift+Z", "Do again what was undone last"),
    Action("add", "&Edit", "&Add", "plus", "Ctrl+N", "Add to the list in sight"),
    Action("delete", "&Edit", "&Delete", "trash-2", "Ctrl+Del", "Delete what is chosen in the list"),
    Action("box", "&Edit", "Find or &log anything…", "search", "Ctrl+K", "One box for everything, and for plain words"),
    Action("find", "&Edit", "&Find", "search", "Ctrl+F", "Search the list in sight"),
    Action("next_pane", "&Edit", "&Next part of the window", "", "F6", "From pages to list to form and back"),
    Action("previous_pane", "&Edit", "&Previous part of the window", "", "Shift+F6", "From form to list to pages"),
    *LIST,
    *PAGES,
    *PARTS_OF_HOME,
    BACK,
    *CALENDAR,
    Action("draft", "&Statement", "&Draft or refresh", "refresh-cw", "F5", "Take in what is new; your words stay"),
    Action("preview", "&Statement", "P&review", "eye", "Ctrl+Shift+P", "The pages as they will be printed"),
    Action("print", "&Statement", "&Print…", "printer", "Ctrl+P", "Print the pages of the statement"),
    Action("export", "&Statement", "&Export…", "file-down", "Ctrl+E", "Word, PDF and other files for the council"),
    Action(
        "export_annex", "&Statement", "Export the anne&x…", "file-down", "", "What each sentence stands on, as files"
    ),
    *LIFE,
    *WRITING,
    *LOOKING,
    Action("help", "&Help", "&Help on this page", "circle-help", "F1", "What can be done on the page in sight"),
    Action("tour", "&Help", "&Take the tour", "footprints", "", "Four short stops round the window"),
    Action("shortcuts", "&Help", "&Keyboard shortcuts…", "keyboard", "Ctrl+/", "Every shortcut on one page"),
    Action("log_folder", "&Help", "Open the &log folder", "folder-open", "", "Where reports of faults are kept"),
    Action("about", "&Help", "&About youthcab", "info", "", "Versions and licences"),
)
NO_LISTS = ("home", "statement", "history")
"""Pages without a list of records to add to, delete from and search."""
ON_ONE_ROW = ("open_row", "edit_cell")
ON_ROWS = ("change_all", "copy_rows", "delete")
WITHOUT_A_ROW = ("paste_rows", "add")
"""What the menu of a list offers: on one row, on any that are selected, and beside them too."""
CHANGING_LISTS = ("add", "delete", "edit_cell", "change_all", "paste_rows")
ON_LISTS = ("row_menu", "open_row", "find", "copy_rows", "filter", "show_all", "views", "columns")
"""What is done on a page with a list: the first only in a cabinet that can be changed."""
CHANGING = ("import", "passphrase", "draft", *(each.name for each in (*WRITING, *CALENDAR)))
"""What needs a cabinet that can be changed, wherever it is done from."""


def make_actions(parent: QWidget) -> dict[str, QAction]:
    """Make a Qt action for each line of the table, by name."""
    made: dict[str, QAction] = {}
    for each in ACTIONS:
        action = QAction(tr(each.text), parent)
        tip = tr(each.tip)
        action.setToolTip(f"{tip} ({each.shortcut})" if each.shortcut else tip)
        action.setStatusTip(tip)
        action.setObjectName(each.name)
        made[each.name] = action
    return made


def give_keys(actions: Mapping[str, QAction]) -> None:
    """Let each action be called by its keys; apart, since the names of all keys take Qt 20 ms to load."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QKeySequence

    for each in ACTIONS:
        actions[each.name].setShortcut(QKeySequence(each.shortcut))
        if each.on_page:
            actions[each.name].setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)


def colour_icons(actions: Mapping[str, QAction], theme: Theme) -> None:
    """Draw the icons of the actions in a theme's colours."""
    for each in ACTIONS:
        if each.icon and each.name in actions:
            actions[each.name].setIcon(icon(each.icon, theme["text"]))


def fill_menus(bar: QMenuBar, actions: Mapping[str, QAction]) -> None:
    """Add each action to its menu; menus stand in the order in which the table names them."""
    for title in dict.fromkeys(each.menu for each in ACTIONS):
        menu = bar.addMenu(tr(title))
        menu.addActions([actions[each.name] for each in ACTIONS if each.menu == title])


def mnemonic(text: str) -> str:
    """Return the letter that a text underlines, in lower case, or nothing."""
    rest = text.replace("&&", "")
    place = rest.find("&")
    return rest[place + 1].lower() if 0 <= place < len(rest) - 1 else ""


def plain(text: str) -> str:
    """Return a menu text without its mnemonic and dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
