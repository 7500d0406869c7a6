"""The form of a record with its heading, what can be done with the record, its history, and how it will read."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from youthcab.operations import history
from youthcab.records.campaign import Campaign
from youthcab.records.record import News, Record
from youthcab.ui.desk import Desk
from youthcab.ui.flow import Flow
from youthcab.ui.form import Form
from youthcab.ui.history_list import HistoryList
from youthcab.ui.listing import Deed, Listing
from youthcab.ui.reads import Reads
from youthcab.ui.said import show_said


class FormSide(QWidget):
    """Shows the form, or in its place the record's history."""

    delete_asked = Signal()

    def __init__(self, desk: Desk, listing: Listing) -> None:
        super().__init__()
        self._desk, self._deeds = desk, listing.deeds
        self.form = Form(listing.kind, listing.sections, desk)
        self.reads = Reads(desk) if issubclass(listing.kind, News) else None
        self.heading = QLabel()
        self.heading.setObjectName("formHeading")
        self.heading.setWordWrap(True)
        self.delete_button = QPushButton("Delete")
        self.delete_button.setAccessibleName(f"Delete this {listing.one}")
        self.delete_button.clicked.connect(self.delete_asked)
        self.history_button = QPushButton("History")
        self.history_button.setCheckable(True)
        self.history_button.setAccessibleName(f"History of this {listing.one}")
        self.history_button.toggled.connect(self._turn)
        self.said_button = QPushButton("Said in…")
        self.said_button.setAccessibleName(f"Where this {listing.one} was said")
        self.said_button.setToolTip("Every sentence of a statement that stands on it")
        self.said_button.clicked.connect(self._show_said)
        self._can_be_said = issubclass(listing.kind, News) or listing.kind is Campaign
        self.deed_buttons = tuple(QPushButton(deed.words) for deed in listing.deeds)
        for deed, button in zip(listing.deeds, self.deed_buttons, strict=True):
            button.clicked.connect(partial(self._do, deed))
        self._history: HistoryList | None = None
        self._stack = QStackedWidget()
        self._lay_out()

    def show_record(self, record: Record | None) -> None:
        """Show another record, in its form; its heading comes by `show_heading`."""
        self.history_button.setChecked(False)
        self.form.show_record(record)
        self.form.allow(not self._desk.view_only)
        self.show_how_it_reads()

    def show_heading(self, words: str, *, is_new: bool) -> None:
        """Say which record it is, and what the buttons beside it do."""
        self.heading.setText(words)
        self.delete_button.setText("Leave it" if is_new else "Delete")
        self.delete_button.setVisible(not self._desk.view_only)
        self.history_button.setVisible(not is_new)
        self.said_button.setVisible(not is_new and self._can_be_said)
        for deed, button in zip(self._deeds, self.deed_buttons, strict=True):
            button.setVisible(not is_new and not (deed.changing and self._desk.view_only))

    def show_how_it_reads(self) -> None:
        """Show the sentence of the record as it is being typed."""
        if self.reads is not None:
            self.reads.show_for(self.form.as_typed())

    def refresh_history(self) -> None:
        """Ask again what was done to the record, where that is in sight."""
        if self._history is not None and self.history_button.isChecked():
            self._history.refresh()

    @property
    def history(self) -> HistoryList:
        """The record's history, made when it is first looked at."""
        if self._history is None:
            self._history = HistoryList(self._desk, "Nothing was done to it yet.")
            self._stack.addWidget(self._history)
        return self._history

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

    def _lay_out(self) -> None:
        self.history_button.setObjectName("tab")
        self.said_button.setObjectName("tab")
        self.delete_button.setObjectName("quiet")
        top = QHBoxLayout()
        top.setContentsMargins(20, 16, 16, 4)
        top.setSpacing(2)
        top.addWidget(self.heading, 1)
        for button in (self.said_button, self.history_button, self.delete_button):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._stack.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        if self.deed_buttons:
            inside = QWidget()
            flow = Flow(inside, gap=2)
            for button in self.deed_buttons:
                button.setObjectName("quiet")
                flow.addWidget(button)
            deeds = QHBoxLayout()
            deeds.setContentsMargins(9, 0, 16, 0)
            deeds.addWidget(inside)
            column.addLayout(deeds)
        column.addWidget(self._stack, 1)
        if self.reads is not None:
            column.addWidget(self.reads)
            self.form.edited.connect(self.show_how_it_reads)
