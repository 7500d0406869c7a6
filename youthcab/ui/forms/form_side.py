"""The form of a record with its heading, what can be done with the record, its history, and how it will read."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from youthcab.domain.looking_over import Doubt
from youthcab.operations import history
from youthcab.operations.checking import look_over
from youthcab.records.campaign import Campaign
from youthcab.records.person import Person
from youthcab.records.record import News, Record
from youthcab.ui.desk import Desk
from youthcab.ui.editors.chips import shortened
from youthcab.ui.forms.form import Form
from youthcab.ui.forms.form_head import FormHead, Saved
from youthcab.ui.forms.known import Known
from youthcab.ui.forms.linked_from import LinkedFromList
from youthcab.ui.forms.named_line import NamedLine
from youthcab.ui.forms.reads import Reads
from youthcab.ui.forms.said import show_said
from youthcab.ui.forms.tab_order import InOrder
from youthcab.ui.history_list import HistoryList
from youthcab.ui.lists.listing import Deed, Listing
from youthcab.ui.shown import in_a_list
from youthcab.ui.task import Latest
from youthcab.ui.translation import tr
from youthcab.ui.words import on_button


class FormSide(InOrder):
    """Shows the form, or in its place the record's history."""

    delete_asked = Signal()

    def __init__(self, desk: Desk, listing: Listing) -> None:
        super().__init__()
        self._desk, self._deeds, self._is_new = desk, listing.deeds, False
        self._looking = Latest(desk.runner)
        self._is_the_only = listing.single
        self._can_be_said = issubclass(listing.kind, News) or listing.kind is Campaign
        self.form = Form(listing.kind, listing.sections, Known(desk))
        self.linked_from = LinkedFromList(desk)
        self.form.add_below(self.linked_from)
        self.named_line = NamedLine(desk) if listing.kind is Person else None
        self.reads = Reads(desk, listing.kind) if self._can_be_said else None
        self._make_buttons(listing)
        self.head = FormHead(
            self.back_button, (self.said_button, self.history_button, self.delete_button), self.deed_buttons
        )
        self._history: HistoryList | None = None
        self._stack = QStackedWidget()
        self._lay_out()

    def show_record(self, record: Record | None) -> None:
        """Show another record, in its form; its heading comes by `show_heading`."""
        self.history_button.setChecked(False)
        self.form.show_record(record)
        self.form.allow(not self._desk.view_only)
        self.look_again()

    def show_heading(self, words: str, *, is_new: bool) -> None:
        """Say which record it is, and what the buttons beside it do."""
        self._is_new = is_new
        self.delete_button.setText(tr("Leave it") if is_new else tr("Delete"))
        self.delete_button.setVisible(not self._desk.view_only and (is_new or not self._is_the_only))
        self.history_button.setVisible(not is_new)
        self.said_button.setVisible(not is_new and self._can_be_said)
        for deed, button in zip(self._deeds, self.deed_buttons, strict=True):
            button.setVisible(not is_new and not (deed.changing and self._desk.view_only))
        self.back_button.setVisible(bool(self._desk.came_from))
        self.back_button.setText(on_button(f"‹ {shortened(self._desk.came_from)}"))
        self.back_button.setAccessibleName(tr("Back to {record}", record=self._desk.came_from))
        self.head.show_heading(words)
        self.show_saved()

    def show_saved(self) -> None:
        """Say beside the heading whether everything in the form is kept."""
        unsaved = bool(self.form.unsaved())
        kept = Saved.NEW if self._is_new else Saved.KEPT
        self.head.show_saved(Saved.NOT_KEPT if unsaved else kept)

    def look_again(self) -> None:
        """Ask again how the record reads, what to look at in it, and what links to it."""
        self.show_how_it_reads()
        self.show_linked_from()
        record, today = self.form.record, self._desk.today()
        if record is None:
            self._looking.forget()
            return
        typed = self.form.as_typed() or record
        self._desk.ask(lambda store: look_over(store, typed, today), self._advise, self._looking)

    def show_linked_from(self) -> None:
        """Ask again what links to the record, which decides how a person is named."""
        record = self.form.record
        self.linked_from.show_for(record.id if record else None)
        if self.named_line is not None:
            self.named_line.show_for(self.form.as_typed() or record)

    def show_how_it_reads(self) -> None:
        """Show the sentence of the record as it is being typed."""
        if self.reads is not None:
            self.reads.show_for(self.form.as_typed())

    def take_in(self, kept: Record) -> None:
        """Show the record as it is kept now, and leave alone what is being typed."""
        self.form.take_in(kept)
        self.show_heading(in_a_list(kept), is_new=False)
        self.look_again()
        if self._history is not None and self.history_button.isChecked():
            self._history.refresh()

    @property
    def ways(self) -> tuple[QPushButton, ...]:
        """What else can be done with the record; what cannot be done now is hidden."""
        return (self.said_button, self.history_button, *self.deed_buttons)

    @property
    def in_sight(self) -> QWidget:
        """The form, or the history in its place."""
        return self._stack.currentWidget() or self.form

    @property
    def history(self) -> HistoryList:
        """The record's history, made when it is first looked at."""
        if self._history is None:
            self._history = HistoryList(self._desk, tr("Nothing was done to it yet."))
            self._stack.addWidget(self._history)
        return self._history

    def _advise(self, doubts: tuple[Doubt, ...]) -> None:
        self.form.advise({each.field: each for each in reversed(doubts)})

    def _turn(self, to_history: bool) -> None:
        record = self.form.record
        self.form.commit()
        if to_history and record is not None:
            self.history.show_from(lambda store, limit: history.steps(store, record=record.id, limit=limit))
        self._stack.setCurrentWidget(self.history if to_history else self.form)
        if self.reads is not None:
            self.reads.setVisible(not to_history)

    def _show_said(self) -> None:
        if self.form.record is not None:
            show_said(self._desk, self.said_button, self.form.record.id)

    def _do(self, deed: Deed) -> None:
        self.form.commit()
        if self.form.record is not None:
            deed.do(self._desk, self.window(), self.form.record)

    def _make_buttons(self, listing: Listing) -> None:
        one = tr(listing.one)
        self.delete_button = _button(tr("Delete"), tr("Delete this {one}", one=one), "quiet")
        self.delete_button.clicked.connect(self.delete_asked)
        self.history_button = _button(tr("History"), tr("History of this {one}", one=one), "tab")
        self.history_button.setCheckable(True)
        self.history_button.toggled.connect(self._turn)
        self.said_button = _button(tr("Said in…"), tr("Where this {one} was said", one=one), "tab")
        self.said_button.setToolTip(tr("Every sentence of a statement that stands on it"))
        self.said_button.clicked.connect(self._show_said)
        self.back_button = _button("‹", tr("Back"), "quiet")
        self.back_button.setToolTip(tr("Back to where you came from (Alt+Left)"))
        self.back_button.clicked.connect(lambda: self._desk.to_act.emit("back"))
        self.deed_buttons = tuple(_button(tr(deed.words), tr(deed.words), "quiet") for deed in listing.deeds)
        for deed, button in zip(listing.deeds, self.deed_buttons, strict=True):
            button.clicked.connect(partial(self._do, deed))

    def _lay_out(self) -> None:
        self._stack.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.head)
        if self.named_line is not None:
            column.addWidget(self.named_line)
        column.addWidget(self._stack, 1)
        if self.reads is not None:
            column.addWidget(self.reads)
            self.form.edited.connect(self.show_how_it_reads)
        self.form.typed.connect(lambda: self.head.show_saved(Saved.TYPING))
        self.form.settled.connect(self.show_saved)
        self.form.settled.connect(self._desk.settle)


def _button(words: str, name: str, look: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(name)
    button.setObjectName(look)
    return button
