"""What can be done with the rows of a list: copied, pasted, and changed all at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from youthcab.operations import records, table_text, undo
from youthcab.operations.changes import Changes
from youthcab.progress import Progress
from youthcab.records.record import Record
from youthcab.ui.dialogs.taking_back import take_back
from youthcab.ui.long_work import Words, do_long
from youthcab.ui.notices import Tone
from youthcab.ui.translation import plural, tr

if TYPE_CHECKING:
    from youthcab.store.change import StepWords
    from youthcab.store.store import Store
    from youthcab.ui.lists.pasting import Pasted
    from youthcab.ui.lists.record_list import RecordList

    # What changed, and the step by which it did, looked up at once: by the time it is told there may be later ones.
    _Did = tuple[Changes, StepWords | None]

Change = Callable[[Record], Record]
Answer = TypeVar("Answer")


def copy_rows(of: RecordList) -> None:
    """Put the selected rows on the clipboard, with their headings, as text and as a table."""
    model, chosen = of.model, [of.model.columns[place] for place in of.table.sections()]
    heads = [tr(column.header) for column in chosen]

    def write(store: Store, part: Any, progress: Progress) -> tuple[int, str, str]:
        held = _there(store, part, progress)
        rows = [heads, *([model.text_of(column, each) for column in chosen] for each in held)]
        return len(held), table_text.as_tabs(rows), table_text.as_html(rows)

    def put(answer: tuple[int, str, str]) -> None:
        count, text, html = answer
        data = QMimeData()
        data.setText(text)
        data.setHtml(html)
        QGuiApplication.clipboard().setMimeData(data)
        of.desk.say(plural(count, "Copied one row, with its headings.", "Copied {n} rows, with their headings."))

    words = Words(tr("Copying the rows …"), tr("Nothing was copied."))
    _with_selected(of, words, write, put, tr("Select the rows to copy first."))


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

    def read(store: Store, progress: Progress) -> Pasted:
        rows = table_text.from_tabs(text)
        return records.with_names(store, lambda named: read_rows(of.listing, shown, rows, named, today, progress))

    do_long(of.desk, Words(tr("Reading the rows …"), tr("Nothing was pasted.")), read, ask)


def change_all(of: RecordList) -> None:
    """Ask for a field and its new value, and put that into all selected records in one step."""
    from youthcab.ui.dialogs.changing_all import ChangeAllDialog

    def ask(chosen: tuple[Record, ...]) -> None:
        dialog = ChangeAllDialog(of.desk, of.listing, chosen, of.window())
        dialog.accepted.connect(lambda: _change(of, chosen, dialog.change(), dialog.sentence()))
        dialog.open()

    words = Words(tr("Reading the rows …"), tr("Nothing was changed."))
    _with_selected(of, words, _there, ask, tr("Select the rows to change first."))


def delete_rows(of: RecordList) -> None:
    """Delete the selected rows in one step; the notice has a button that brings them back."""
    actor = of.desk.actor

    def remove(store: Store, part: Any, progress: Progress) -> _Did:
        return _did(store, records.remove_all(store, _there(store, part, progress), actor, progress))

    def done(did: _Did) -> None:
        _done(of, plural(len(did[0].records), "Deleted one record", "Deleted {n} records"), did)

    words = Words(tr("Deleting the records …"), tr("Nothing was deleted."))
    _with_selected(of, words, remove, done, tr("Select the rows to delete first."))


def _there(store: Store, part: Any, progress: Progress) -> tuple[Record, ...]:
    return tuple(each for each in records.among(store, part, progress) if each is not None)


def _with_selected(
    of: RecordList,
    words: Words,
    work: Callable[[Store, Any, Progress], Answer],
    done: Callable[[Answer], None],
    or_say: str,
) -> None:
    part = of.model.part(of.table.rows())
    if part is None or not len(part):
        of.desk.say(or_say, Tone.WARN)
    else:
        do_long(of.desk, words, lambda store, progress: work(store, part, progress), done)


def _change(of: RecordList, chosen: Sequence[Record], change: Change, step: str) -> None:
    actor = of.desk.actor

    def work(store: Store, progress: Progress) -> _Did:
        return _did(store, records.change_all(store, chosen, change, actor, step, progress))

    words = Words(tr("Changing the records …"), tr("Nothing was changed."))
    do_long(of.desk, words, work, partial(_done, of, step))


def _add(of: RecordList, added: Sequence[Record]) -> None:
    actor, today = of.desk.actor, of.desk.today()
    step = plural(len(added), "Paste one row", "Paste {n} rows")

    def work(store: Store, progress: Progress) -> _Did:
        return _did(store, records.add_all(store, added, actor, today, step, progress))

    done = plural(len(added), "Added one row", "Added {n} rows")
    do_long(of.desk, Words(tr("Adding the rows …"), tr("Nothing was pasted.")), work, partial(_done, of, done))


def _did(store: Store, changes: Changes) -> _Did:
    return changes, undo.last_step(store) if changes.records else None


def _done(of: RecordList, words: str, did: _Did) -> None:
    desk, (changes, step) = of.desk, did
    desk.tell(changes)
    if step is None:
        desk.say(tr("Nothing had to be changed."))
        return
    desk.say(f"{words}.", button=tr("Undo"), act=partial(take_back, desk, step, step.words, of.window()))
