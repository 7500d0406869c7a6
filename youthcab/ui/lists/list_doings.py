"""What can be done with the rows of a list: copied, pasted, and changed all at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from youthcab.operations import records, table_text, undo
from youthcab.operations.changes import Changes
from youthcab.records.record import Record
from youthcab.ui.notices import Tone
from youthcab.ui.translation import plural, tr

if TYPE_CHECKING:
    from youthcab.store.store import Store
    from youthcab.ui.lists.pasting import Pasted
    from youthcab.ui.lists.record_list import RecordList

Change = Callable[[Record], Record]
Answer = TypeVar("Answer")


def copy_rows(of: RecordList) -> None:
    """Put the selected rows on the clipboard, with their headings, as text and as a table."""
    model, chosen = of.model, [of.model.columns[place] for place in of.table.sections()]
    heads = [tr(column.header) for column in chosen]

    def write(store: Store, part: Any) -> tuple[int, str, str]:
        held = _there(store, part)
        rows = [heads, *([model.text_of(column, each) for column in chosen] for each in held)]
        return len(held), table_text.as_tabs(rows), table_text.as_html(rows)

    def put(answer: tuple[int, str, str]) -> None:
        count, text, html = answer
        data = QMimeData()
        data.setText(text)
        data.setHtml(html)
        QGuiApplication.clipboard().setMimeData(data)
        of.desk.say(plural(count, "Copied one row, with its headings.", "Copied {n} rows, with their headings."))

    _with_selected(of, write, put, tr("Select the rows to copy first."))


def paste_rows(of: RecordList) -> None:
    """Read what was copied in a spreadsheet, and show what would come of it before anything is added."""
    from youthcab.ui.dialogs.pasting import PasteDialog
    from youthcab.ui.lists.pasting import read_rows

    text = QGuiApplication.clipboard().text()
    if len(text) > table_text.LARGEST or not text.strip():
        words = tr("There are no rows to paste. Copy some in a spreadsheet first.")
        of.desk.say(tr("That is too much to paste at once. Import it as a file.") if text.strip() else words, Tone.WARN)
        return
    shown, today = of.table.shown(), of.desk.today()

    def ask(pasted: Pasted) -> None:
        dialog = PasteDialog(of.listing, pasted, of.desk.label, of.window())
        dialog.accepted.connect(lambda: _add(of, pasted.records))
        dialog.open()

    def read(store: Store) -> Pasted:
        rows = table_text.from_tabs(text)
        return records.with_names(store, lambda named: read_rows(of.listing, shown, rows, named, today))

    of.desk.ask(read, ask, meanwhile=tr("Reading the rows …"))


def change_all(of: RecordList) -> None:
    """Ask for a field and its new value, and put that into all selected records in one step."""
    from youthcab.ui.dialogs.changing_all import ChangeAllDialog

    def ask(chosen: tuple[Record, ...]) -> None:
        dialog = ChangeAllDialog(of.desk, of.listing, chosen, of.window())
        dialog.accepted.connect(lambda: _change(of, chosen, dialog.change(), dialog.sentence()))
        dialog.open()

    _with_selected(of, _there, ask, tr("Select the rows to change first."))


def delete_rows(of: RecordList) -> None:
    """Delete the selected rows in one step; the notice has a button that brings them back."""
    actor = of.desk.actor

    def remove(store: Store, part: Any) -> Changes:
        return records.remove_all(store, _there(store, part), actor)

    def done(changes: Changes) -> None:
        _done(of, plural(len(changes.records), "Deleted one record", "Deleted {n} records"), changes)

    _with_selected(of, remove, done, tr("Select the rows to delete first."))


def _there(store: Store, part: Any) -> tuple[Record, ...]:
    return tuple(each for each in records.among(store, part) if each is not None)


def _with_selected(
    of: RecordList, work: Callable[[Store, Any], Answer], done: Callable[[Answer], None], or_say: str
) -> None:
    part = of.model.part(of.table.rows())
    if part is None or not len(part):
        of.desk.say(or_say, Tone.WARN)
    else:
        of.desk.ask(lambda store: work(store, part), done)


def _change(of: RecordList, chosen: Sequence[Record], change: Change, step: str) -> None:
    actor = of.desk.actor

    def work(store: Store) -> Changes:
        return records.change_all(store, chosen, change, actor, step)

    of.desk.ask(work, partial(_done, of, step), meanwhile=tr("Changing the records …"))


def _add(of: RecordList, added: Sequence[Record]) -> None:
    actor, today = of.desk.actor, of.desk.today()
    step = plural(len(added), "Paste one row", "Paste {n} rows")

    def work(store: Store) -> Changes:
        return records.add_all(store, added, actor, today, step)

    words = plural(len(added), "Added one row", "Added {n} rows")
    of.desk.ask(work, partial(_done, of, words), meanwhile=tr("Adding the rows …"))


def _done(of: RecordList, words: str, changes: Changes) -> None:
    desk = of.desk
    desk.tell(changes)
    step = undo.last_step(desk.store) if changes.records else None
    if step is None:
        desk.say(tr("Nothing had to be changed."))
        return

    def take_back() -> None:
        desk.ask(lambda store: undo.take_back(store, step.id, desk.actor).changes, desk.tell)

    desk.say(f"{words}.", button=tr("Undo"), act=take_back)
