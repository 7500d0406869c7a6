"""What a row of the box does: a page, a record, an action, or a line that is logged and can be taken back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from youthcab.operations import quick_log, undo
from youthcab.operations.quick_log import Understood
from youthcab.operations.step_names import name_of
from youthcab.records.record import Record
from youthcab.ui.box.box_new import New, begin
from youthcab.ui.box.box_rows import Filtered, Row
from youthcab.ui.dialogs.taking_back import take_back
from youthcab.ui.notices import Notice
from youthcab.ui.page import RecordPage
from youthcab.ui.translation import tr

if TYPE_CHECKING:
    from youthcab.ui.main_window import MainWindow


def go_to(window: MainWindow, row: Row, typed: str) -> None:
    """Do what a row of the box says; a line that was typed and cannot be logged waits in the window."""
    goal = row.goal
    if isinstance(goal, str):
        window.actions_by_name[goal].trigger()
    elif isinstance(goal, Record):
        window.open_record(goal)
    elif isinstance(goal, Understood):
        _log(window, goal, typed)
    elif isinstance(goal, New):
        begin(window, goal)
    elif isinstance(goal, Filtered):
        window.go(goal.page)
        page = window.page
        if isinstance(page, RecordPage):
            page.search_line.setText(goal.words)
            page.search_line.setFocus()


def _log(window: MainWindow, understood: Understood, typed: str) -> None:
    desk = window.desk
    if understood.record == understood.was:
        window.open_record(understood.record)
        return
    window.not_logged.line = typed
    if not desk.do(lambda store: quick_log.do(store, understood, desk.actor, desk.today())):
        return
    window.not_logged.line = ""
    desk.settle()
    step = undo.last_step(desk.store)
    back = partial(take_back, desk, step, name_of(desk.store, step), window) if step else None
    words = understood.reads or understood.label
    told = tr("Filled in: {words}", words=words) if understood.was else tr("Logged: {words}", words=words)
    opening = partial(window.open_id, understood.record.id)
    desk.said.emit(Notice(told, button=tr("Undo"), act=back, other=tr("Open"), other_act=opening))
