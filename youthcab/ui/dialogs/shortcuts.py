"""Every shortcut on one page, made from the table of actions: to be searched and printed."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from youthcab.ui.actions import ACTIONS, Action, plain
from youthcab.ui.help.help import help_key
from youthcab.ui.printing import ask_and_print, print_html
from youthcab.ui.roomy import roomy
from youthcab.ui.translation import plural, tr


class ShortcutsDialog(QDialog):
    """A line for each action; those without a key are listed with the menu that they are in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        help_key(self, "shortcuts")
        self.setWindowTitle(tr("Keyboard shortcuts"))
        roomy(self, 860, 600)
        self.search = QLineEdit(placeholderText=tr("Search by what it does, or by its keys"), clearButtonEnabled=True)
        self.search.setObjectName("search")
        self.search.setAccessibleName(tr("Search the shortcuts"))
        self.search.textChanged.connect(lambda _: self._fit())
        self.count = QLabel()
        self.count.setObjectName("quietWords")
        self.table = QTableWidget(len(ACTIONS), 4)
        self.table.setAccessibleName(tr("Keyboard shortcuts"))
        self.table.setHorizontalHeaderLabels([tr("Keys"), tr("What it does"), tr("Menu"), tr("More on it")])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setStretchLastSection(True)
        for row, each in enumerate(ACTIONS):
            items = [QTableWidgetItem(words) for words in _cells(each)]
            items[0].setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(_cells(each)))
            for place, item in enumerate(items):
                self.table.setItem(row, place, item)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.print_button = buttons.addButton(tr("&Print…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.print_button.clicked.connect(self._print)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(10)
        for widget in (self.search, self.count, self.table, buttons):
            column.addWidget(widget)
        self._fit()

    @property
    def shown(self) -> tuple[Action, ...]:
        """The actions in sight."""
        return tuple(each for row, each in enumerate(ACTIONS) if not self.table.isRowHidden(row))

    def _fit(self) -> None:
        words = self.search.text().casefold().split()
        for row, each in enumerate(ACTIONS):
            text = " ".join(_cells(each)).casefold()
            self.table.setRowHidden(row, not all(word in text for word in words))
        self.count.setText(plural(len(self.shown), "{n} action", "{n} actions"))

    def _print(self) -> None:
        title = self.windowTitle()
        ask_and_print(title, lambda printer: print_html(shortcuts_page(), printer), self)


def shortcuts_page() -> str:
    """Give the shortcuts as a page to print, menu by menu."""
    parts = [f"<h1>{escape(tr('Keyboard shortcuts'))}</h1>"]
    for menu in dict.fromkeys(each.menu for each in ACTIONS):
        listed = [_cells(each) for each in ACTIONS if each.menu == menu and each.shortcut]
        rows = "".join(
            f"<tr><td width='150'><b>{escape(keys)}</b></td><td>{escape(words)}</td></tr>" for keys, words, *_ in listed
        )
        parts += [f"<h2>{escape(plain(tr(menu)))}</h2><table cellpadding='3'>{rows}</table>"] if rows else []
    return "".join(parts)


def _cells(action: Action) -> tuple[str, str, str, str]:
    keys = QKeySequence(action.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return keys, plain(tr(action.text)), plain(tr(action.menu)), tr(action.tip)
