"""The records that lead to the one in the form; each opens on Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QVBoxLayout

from youthcab.operations import links
from youthcab.operations.links import LinkedFrom
from youthcab.records.identity import Id
from youthcab.records.kinds import kind_of
from youthcab.records.record import Record
from youthcab.ui.desk import Desk
from youthcab.ui.shown import in_a_list, in_words
from youthcab.ui.task import Latest
from youthcab.ui.translation import plural, tr
from youthcab.ui.words import Label, as_tip

_IN_SIGHT = 5


class LinkedFromList(QFrame):
    """A list below the fields, hidden while nothing links to the record."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._latest = desk, Latest(desk.runner)
        self.title = Label()
        self.title.setObjectName("sectionTitle")
        self.list = QListWidget()
        self.list.setObjectName("linked")
        self.list.setAccessibleName(tr("Linked from"))
        self.list.setAccessibleDescription(tr("Enter opens the record"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.itemActivated.connect(self._open)
        self.list.itemClicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.list)
        self.hide()

    def show_for(self, record: Id | None) -> None:
        """Ask what links to a record, and list it when the answer comes."""
        if record is None:
            self._latest.forget()
            self._show(LinkedFrom(0, ()))
        else:
            self._desk.ask(lambda store: links.linked_from(store, record), self._show, self._latest)

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for the rows at another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _show(self, found: LinkedFrom) -> None:
        self.list.clear()
        for record in found.newest:
            item = QListWidgetItem(row_of(record, self._desk), self.list)
            item.setToolTip(as_tip(item.text()))
            item.setData(Qt.ItemDataRole.UserRole, record.id)
        more = found.count - len(found.newest)
        title = plural(found.count, "Linked from {n} record", "Linked from {n} records")
        self.title.setText(tr("{title}, the newest shown", title=title) if more > 0 else title)
        self.setVisible(found.count > 0)
        self._fit()

    def _fit(self) -> None:
        rows = min(self.list.count(), _IN_SIGHT)
        height = max(self.list.sizeHintForRow(0), 24) if rows else 0
        self.list.setFixedHeight(rows * height + 4)

    def _open(self, item: QListWidgetItem) -> None:
        self._desk.to_record.emit(item.data(Qt.ItemDataRole.UserRole))


def row_of(record: Record, desk: Desk) -> str:
    """Say a record in a row: what it is called, what it is, and when."""
    kind = tr(kind_of(record).name.replace("_", " "))
    person = getattr(record, "person", None)
    words = f"{desk.label(person)}, {in_a_list(record).lower()}" if person else in_a_list(record)
    day = in_words(
        next((getattr(record, each) for each in ("when", "published", "due", "since") if hasattr(record, each)), "")
    )
    return ", ".join(filter(None, (words, "" if kind in words.lower().split(", ") else kind, day)))
