"""Where a record was said: a list at its form, which leads to the sentence."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QMenu, QPushButton

from youthcab.operations import said
from youthcab.operations.said import SaidIn
from youthcab.records.identity import Id
from youthcab.ui.desk import Desk
from youthcab.ui.shown import period_in_words
from youthcab.ui.translation import tr
from youthcab.ui.words import on_button

_LONGEST, _AT_MOST = 70, 30


def show_said(desk: Desk, button: QPushButton, record: Id) -> None:
    """Ask where a record was said, and list it at the button."""
    desk.ask(lambda store: said.said_in(store, record), partial(_list, desk, button, record))


def _list(desk: Desk, button: QPushButton, record: Id, found: tuple[SaidIn, ...]) -> None:
    menu = QMenu(button)
    menu.setAccessibleName(tr("Where it was said"))
    if not found:
        menu.addAction(tr("Not said in any statement yet")).setEnabled(False)
    for each in reversed(found[-_AT_MOST:]):
        action = menu.addAction(on_button(_words(each)))
        action.triggered.connect(partial(desk.to_statement.emit, each.statement, record))
    button.setProperty("said", menu)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))


def _words(each: SaidIn) -> str:
    period = period_in_words(each.period) if each.period else tr("Statement")
    version = tr("copy {copy}", copy=each.copy) if each.copy is not None else tr("as it stands")
    sentence = each.sentence if len(each.sentence) <= _LONGEST else f"{each.sentence[: _LONGEST - 1].rstrip()}…"
    return f"{period}, {version}: “{sentence}”"
