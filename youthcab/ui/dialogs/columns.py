"""Choose the columns of a list and their order, by mouse or keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from youthcab.ui.lists.table import Column
from youthcab.ui.translation import tr

_KEY = Qt.ItemDataRole.UserRole
_AROUND = 14  # pixels


class ColumnsDialog(QDialog):
    """A line for each column with a box to tick; `chosen` has those that are ticked, from left to right."""

    chosen = Signal(object)

    def __init__(self, columns: Sequence[Column], shown: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Columns"))
        self._columns = tuple(columns)
        words = QLabel(tr("Tick what the list is to show. The first column stands on the left."))
        words.setWordWrap(True)
        self.list = QListWidget()
        self.list.setObjectName("ticks")
        self.list.setAccessibleName(tr("Columns"))
        self.list.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self._fill(shown)
        self.up, self.down = QPushButton(tr("Move &up")), QPushButton(tr("Move &down"))
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        usual = QPushButton(tr("As u&sual"))
        usual.clicked.connect(lambda: self._fill([column.key for column in self._columns if column.usual]))
        self.list.currentRowChanged.connect(lambda _: self._look())
        self.list.itemChanged.connect(lambda _: self._look())
        side = QVBoxLayout()
        for button in (self.up, self.down, usual):
            button.setAutoDefault(False)
            side.addWidget(button)
        side.addStretch(1)
        middle = QHBoxLayout()
        middle.addWidget(self.list, 1)
        middle.addLayout(side)
        self._buttons = QDialogButtonBox()
        self.show_button = self._buttons.addButton(tr("Show these"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.show_button.setObjectName("primary")
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self._take)
        self._buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(22, 20, 22, 18)
        whole.setSpacing(12)
        whole.addWidget(words)
        whole.addLayout(middle, 1)
        whole.addWidget(self._buttons)
        self.resize(QSize(430, 480).expandedTo(self.sizeHint()))
        self._look()

    def ticked(self) -> tuple[str, ...]:
        """Return the columns that are ticked, in their order."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(item.data(_KEY) for item in items if item.checkState() is Qt.CheckState.Checked)

    def _fill(self, shown: Sequence[str]) -> None:
        named = {column.key: column for column in self._columns}
        self.list.clear()
        for key in dict.fromkeys((*shown, *named)):
            item = QListWidgetItem(tr(named[key].header))
            item.setData(_KEY, key)
            item.setSizeHint(QSize(0, self.fontMetrics().height() + _AROUND))
            item.setCheckState(Qt.CheckState.Checked if key in shown else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        self.list.insertItem(row + by, self.list.takeItem(row))
        self.list.setCurrentRow(row + by)

    def _look(self) -> None:
        row = self.list.currentRow()
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.list.count() - 1)
        self.show_button.setEnabled(bool(self.ticked()))

    def _take(self) -> None:
        self.chosen.emit(self.ticked())
        self.accept()
