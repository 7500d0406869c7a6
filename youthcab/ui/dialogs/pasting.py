"""What rows that were pasted would become, and what is wrong with them, before anything is added."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from youthcab.records.fields import about
from youthcab.records.identity import Id
from youthcab.records.record import Record
from youthcab.ui.forms.fields import Field
from youthcab.ui.lists.listing import Listing
from youthcab.ui.lists.pasting import Pasted
from youthcab.ui.roomy import roomy
from youthcab.ui.shown import in_words
from youthcab.ui.translation import plural, tr
from youthcab.ui.words import Label

_ROWS_SHOWN = 100


class PasteDialog(QDialog):
    """The rows as they were read, and a button that says how many are added."""

    def __init__(
        self, listing: Listing, pasted: Pasted, label: Callable[[Id], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Paste rows"))
        self._label, count = label, len(pasted.records)
        self._links = {each.name for each in fields(listing.kind) if about(each).to}
        self.said = Label(plural(count, "One row will be added.", "{n} rows will be added."))
        self.said.setObjectName("formHeading")
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(self.said)
        if count:
            card = QFrame()
            card.setObjectName("card")
            inside = QVBoxLayout(card)
            inside.setContentsMargins(1, 1, 1, 1)
            inside.addWidget(self._table(listing, pasted))
            column.addWidget(card, 2)
        if pasted.left_out:
            names = ", ".join(pasted.left_out)
            column.addWidget(_words(tr("Left out, because the form has no such field: {names}.", names=names)))
        if pasted.faults:
            column.addWidget(_words(tr("These rows are left out. Mend them in the spreadsheet and copy them again:")))
            self.faults = QPlainTextEdit("\n".join(pasted.faults), readOnly=True)
            self.faults.setAccessibleName(tr("What is wrong with the rows"))
            column.addWidget(self.faults, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.add = buttons.addButton(plural(count, "Add it", "Add {n} rows"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.add.setObjectName("primary")
        self.add.setEnabled(bool(count))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        roomy(self, 780, 480)
        self.add.setFocus()

    def _table(self, listing: Listing, pasted: Pasted) -> QTableWidget:
        named = [each for each in pasted.fields if each is not None]
        shown = pasted.records[:_ROWS_SHOWN]
        table = QTableWidget(len(shown), len(named))
        table.setAccessibleName(tr("Rows as they were read"))
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        headers = {column.field: column.header for column in listing.columns}
        table.setHorizontalHeaderLabels([tr(headers.get(each.name, each.label)) for each in named])
        for row, record in enumerate(shown):
            for place, field in enumerate(named):
                table.setItem(row, place, QTableWidgetItem(self._text(record, field)))
        table.resizeColumnsToContents()
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return table

    def _text(self, record: Record, field: Field) -> str:
        value = getattr(record, field.name)
        if field.name not in self._links:
            return in_words(value)
        links = value if isinstance(value, tuple) else (value,) if value else ()
        return ", ".join(map(self._label, links))


def _words(text: str) -> QLabel:
    label = Label(text)
    label.setWordWrap(True)
    return label
