"""What is loaded when, on the way from the first painting to a window that has all that it may need.

What knows no Qt is loaded on the other thread, which lets the window's go on. What knows Qt stays on the window's own,
a module a turn: Qt's own types are made when they are first named, and two threads must not make them at once.
"""

from __future__ import annotations

_WITHOUT_QT = (
    "youthcab.operations.records",
    "youthcab.operations.statements",
    "youthcab.operations.undo",
    "youthcab.operations.step_names",
    "youthcab.operations.exchange",
    "youthcab.operations.exporting",
    "youthcab.operations.backups",
    "youthcab.operations.beginning",
    "youthcab.domain.dates_in_words",
)
_HOME = (
    "youthcab.ui.cards",
    "youthcab.ui.pages.hero",
    "youthcab.ui.pages.this_month",
    "youthcab.ui.pages.home",
)
_LISTS = (
    "youthcab.ui.editors.make",
    "youthcab.ui.forms.form",
    "youthcab.ui.forms.form_side",
    "youthcab.ui.lists.record_list",
    "youthcab.ui.forms.record_view",
    "youthcab.ui.page",
    "youthcab.ui.record_pages",
)
_OF_PAGE = {
    "home": _HOME,
    "statement": ("youthcab.ui.statement.statement",),
    "history": ("youthcab.ui.pages.history",),
}
_BEFORE = (
    "youthcab.ui.task",
    "youthcab.ui.desk",
    "youthcab.ui.shown",
    "youthcab.ui.month",
)
_AFTER = (
    "youthcab.ui.undoing",
    "youthcab.ui.dialogs.told",
    "youthcab.ui.unsaved",
    "youthcab.ui.dialogs.export",
    "youthcab.ui.files",
    "youthcab.ui.crash",
    "youthcab.ui.dialogs.backups",
    "youthcab.ui.safety",
    "youthcab.ui.program",
)
FOR_LATER_WITHOUT_QT = (
    "youthcab.operations.writing_words",
    "youthcab.operations.issuing",
    "youthcab.operations.quick_log",
    "youthcab.operations.searching",
    "youthcab.operations.diary",
    "youthcab.operations.on_a_day",
    "youthcab.operations.reach",
)
FOR_LATER = (
    *_HOME,
    *_LISTS,
    *_OF_PAGE["statement"],
    *_OF_PAGE["history"],
    "youthcab.ui.box.box",
    "youthcab.ui.calendar.pane",
    "youthcab.ui.pages.figures",
    "youthcab.ui.doings",
)


def to_begin_without_qt(page: str) -> tuple[str, ...]:
    """Return the modules without Qt that a window needs which begins with that page, or with Home."""
    return (*_WITHOUT_QT, *FOR_LATER_WITHOUT_QT) if page == "statement" else _WITHOUT_QT


def to_begin(page: str) -> tuple[str, ...]:
    """Return the modules with Qt that a window needs which begins with that page, or with Home."""
    return (*_BEFORE, *_OF_PAGE.get(page or "home", _LISTS), *_AFTER)
