"""The row below a table while several of its rows are selected: how many, and what can be done with all of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from youthcab.ui.flow import Flow
from youthcab.ui.lists.record_grid import RecordGrid
from youthcab.ui.translation import plural, tr


class SelectedBar(QFrame):
    """In sight only while more than one row is selected."""

    change_asked = Signal()
    copy_asked = Signal()
    delete_asked = Signal()
    counted = Signal()

    def __init__(self, table: RecordGrid) -> None:
        super().__init__()
        self.setObjectName("foot")
        self._table = table
        self.count = QLabel()
        self.change = QPushButton(tr("Change a field…"))
        self.change.setToolTip(tr("Choose one field and its new value for all that are selected"))
        self.change.clicked.connect(self.change_asked)
        self.copy = QPushButton(tr("Copy"))
        self.copy.setToolTip(tr("Copy them as a table, for a spreadsheet or a document"))
        self.copy.clicked.connect(self.copy_asked)
        self.delete = QPushButton(tr("Delete"))
        self.delete.setAccessibleName(tr("Delete all that are selected"))
        self.delete.clicked.connect(self.delete_asked)
        row = Flow(self, gap=8)
        row.setContentsMargins(14, 6, 10, 6)
        for widget in (self.count, self.change, self.copy, self.delete):
            row.addWidget(widget)
        self.hide()
        table.selectionModel().selectionChanged.connect(lambda *_: self.look())

    def allow(self, changing: bool) -> None:
        """Let them be changed, or only be copied."""
        for button in (self.change, self.delete):
            button.setEnabled(changing)

    @property
    def found(self) -> int:
        """How many rows are selected."""
        return sum(map(len, self._table.rows()))

    def look(self) -> None:
        """Count what is selected."""
        found = self.found
        self.count.setText(plural(found, "{n} selected", "{n} selected"))
        self.setVisible(found > 1)
        if found > 1 and self._table.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._table, self.count.text()))
        self.counted.emit()
