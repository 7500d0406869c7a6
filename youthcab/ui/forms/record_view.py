"""What every kind of record shares: its list, a form beside it, and how the record will read."""

from __future__ import annotations

import dataclasses
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from youthcab.operations import records, undo
from youthcab.operations.changes import Changes
from youthcab.records.kinds import kind_of
from youthcab.records.record import Record
from youthcab.ui.desk import Desk
from youthcab.ui.forms.form import Form
from youthcab.ui.forms.form_side import FormSide
from youthcab.ui.left_off import Shares
from youthcab.ui.lists.list_doings import delete_rows
from youthcab.ui.lists.listing import Listing
from youthcab.ui.lists.record_list import RecordList, empty_state
from youthcab.ui.shown import in_a_list
from youthcab.ui.translation import plural, tr
from youthcab.ui.words import one_stop

if TYPE_CHECKING:
    from youthcab.store.store import Store

_LIST_AND_FORM = (660, 455)  # how they share the room at first
_WHILE_NOBODY_WAITS = 200  # milliseconds


class RecordView(QWidget):
    """The list and the form of one kind; every change goes through operations and comes back as `changed`."""

    def __init__(self, desk: Desk, listing: Listing) -> None:
        super().__init__()
        self.desk, self.listing = desk, listing
        self._is_new, self._stale = False, False
        self.list = RecordList(desk, listing)
        self.list.chosen.connect(self._show_chosen)
        if listing.single:
            self.list.counted.connect(lambda _: self._open_only())
        self._right = QStackedWidget()
        self._instead = empty_state("")
        self._right.addWidget(self._instead)
        self._side: FormSide | None = None
        self.list.selected_bar.counted.connect(self._turn_right)
        self._lay_out()
        desk.changed.connect(self._on_changed)
        desk.reopened.connect(self._on_reopened)

    @property
    def form(self) -> Form:
        """The form, made when it is first needed."""
        return self.form_side().form

    @property
    def beside(self) -> QWidget:
        """What is in sight beside the list: the form, or in its place the record's history."""
        return self.form_side().in_sight

    @property
    def record(self) -> Record | None:
        """The record in the form."""
        return self._side.form.record if self._side else None

    def showEvent(self, event: QShowEvent) -> None:
        """Make the form while nobody waits for it, so that the first record that is chosen is shown at once."""
        super().showEvent(event)
        QTimer.singleShot(_WHILE_NOBODY_WAITS, self, self.form_side)

    def add(self) -> None:
        """Begin a new record; it is kept as soon as the first thing is written in it. The only one is opened."""
        only = records.page(self.desk.store, self.listing.kind, limit=1) if self.listing.single else ()
        if only:
            self.open_record(only[0])
            self.form.focus_first()
        elif self._may_turn():
            self.list.unmark()
            self._show(self.listing.kind(), is_new=True)
            self.form.focus_first()

    def delete(self) -> None:
        """Delete what is chosen at once; the notice has a button that brings it back."""
        record = self.record
        if sum(map(len, self.list.table.rows())) > 1 and not self._is_new:
            if self.leave():
                delete_rows(self.list)
        elif record is None or self._is_new:
            self._show(None)
        elif self.leave() and self.desk.do(lambda store: records.remove(store, record, self.desk.actor)):
            self.desk.say(
                one_stop(tr("Deleted “{record}”.", record=in_a_list(record))),
                button=tr("Undo"),
                act=partial(self._bring_back, record),
            )

    def open_record(self, record: Record) -> None:
        """Show a record in the form, and mark its row where it is in sight."""
        if (self.record is None or self.record.id != record.id) and self._may_turn():
            self._show(record)
        if self.record is not None and not self.list.mark(self.record.id):
            self.list.unmark()

    def leave(self) -> bool:
        """Keep what is being typed; False where that was not possible, so that it stays in sight."""
        is_kept = self.list.editing.leave()
        if self._side is None:
            return is_kept
        self._side.form.commit()
        for problem in self._side.form.problems():
            self.desk.say_unread(problem)
        return is_kept and not self._side.form.changes()

    def unsaved(self) -> tuple[str, ...]:
        """Return what is over a cell or in the form and not kept, in words."""
        return (*self.list.editing.unsaved(), *self._in_the_form())

    def focus_unsaved(self) -> None:
        """Put the cursor into what is typed and not kept."""
        over = self.list.editing.editor
        (over.box.editor.setFocus if over else self.form.focus_first)()

    def catch_up(self) -> None:
        """Ask for the rows again if they changed while the page was out of sight."""
        if self._stale:
            self._stale = False
            self.list.refresh(self.record.id if self.record else None)

    def _open_only(self) -> None:
        only = self.list.model.record_at(0)
        if only is not None and self.record is None:
            self.open_record(only)

    def _show_chosen(self, record: Record) -> None:
        if self._may_turn():
            self._show(records.get(self.desk.store, type(record), record.id))
        elif self.record is not None:
            self.list.mark(self.record.id)

    def _in_the_form(self) -> tuple[str, ...]:
        lines = self._side.form.unsaved() if self._side else ()
        return ("\n".join((self._heading(), *lines)),) if lines else ()

    def _may_turn(self) -> bool:
        return self.leave() and not self.unsaved()

    def _keep(self, changed: dict[str, Any]) -> None:
        record, was_new, actor = self.record, self._is_new, self.desk.actor
        if record is None:
            return

        def work(store: Store) -> Changes:
            if was_new:
                return records.add(store, dataclasses.replace(record, **changed), actor, self.desk.today())
            last = records.get(store, type(record), record.id) or record
            return records.change(store, dataclasses.replace(last, **changed), actor)

        self._is_new = False
        self._is_new = not self.desk.do(work) and was_new

    def _bring_back(self, record: Record) -> None:
        if self.desk.do(lambda store: undo.bring_back(store, record.id, self.desk.actor)):
            self.open_record(record)
            self.desk.say(one_stop(tr("Brought back “{record}”.", record=in_a_list(record))))

    def _on_changed(self, changes: Changes) -> None:
        shown = self.record
        if shown is not None and shown.id in changes.records:
            kept = records.get(self.desk.store, type(shown), shown.id)
            if kept is None:
                self._show(None)
            else:
                self.form_side().take_in(kept)
        elif self._side is not None and shown is not None:
            self._side.show_linked_from()
        if self.isVisible():
            self.list.take_in(changes, self.record.id if self.record else None)
        else:
            self._stale = True

    def _on_reopened(self) -> None:
        self._stale = False
        if self.desk.goes_on and self.unsaved():
            self.form.allow(not self.desk.view_only)
        else:
            self._show(None)
        self.list.refresh(self.record.id if self.record else None)

    def _show(self, record: Record | None, *, is_new: bool = False) -> None:
        self._is_new = is_new
        if record is None and self._side is None:
            return
        side = self.form_side()
        side.show_record(record)
        side.show_heading(self._heading(), is_new=is_new)
        self._turn_right()

    def _turn_right(self) -> None:
        """Show the form of the one record; where several are selected it would seem to be of all of them."""
        count = 0 if self._is_new or self._in_the_form() else self.list.selected_bar.found
        if count > 1 or self._side is None or self.record is None:
            self._instead.setText(self._words_for(count))
            self._right.setCurrentWidget(self._instead)
        else:
            self._right.setCurrentWidget(self._side)

    def _words_for(self, count: int) -> str:
        if count < 2:
            return tr("Choose one in the list.") if self.desk.view_only else tr("Choose one in the list, or add one.")
        many = plural(count, "{n} selected", "{n} selected")
        if self.desk.view_only:
            return tr("{many}. Choose one of them to see it.", many=many)
        return tr("{many}. Change a field of all of them below the list, or choose one to see it.", many=many)

    def _heading(self) -> str:
        if self._is_new or self.record is None:
            return tr("New {one}", one=tr(self.listing.one))
        return in_a_list(self.record)

    def form_side(self) -> FormSide:
        """Return the form with its head, made when it is first needed."""
        if self._side is None:
            self._side = FormSide(self.desk, self.listing)
            self._side.form.submitted.connect(self._keep)
            self._side.delete_asked.connect(self.delete)
            self._right.addWidget(self._side)
        return self._side

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(14)
        for part in (self.list, self._right):
            frame = QFrame()
            frame.setObjectName("card")
            inside = QVBoxLayout(frame)
            inside.setContentsMargins(1, 1, 1, 1)
            inside.addWidget(part)
            splitter.addWidget(frame)
        splitter.setStretchFactor(0, 1)
        Shares(splitter, kind_of(self.listing.kind).name, self.desk.left, _LIST_AND_FORM)
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)
