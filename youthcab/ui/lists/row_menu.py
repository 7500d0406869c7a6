"""The menu of a list's rows: actions for rows, and what the form of the one that is chosen has buttons for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from youthcab.ui.actions import ON_ONE_ROW, ON_ROWS, WITHOUT_A_ROW
from youthcab.ui.translation import tr

if TYPE_CHECKING:
    from youthcab.ui.forms.record_view import RecordView

_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


def show_row_menu(view: RecordView, actions: Mapping[str, QAction], point: QPoint | None = None) -> None:
    """Offer what can be done with the row at a point of the list, or with the one that has the keyboard."""
    table = view.list.table
    if point is None:
        table.scrollTo(table.currentIndex())
        point = table.visualRect(table.currentIndex()).center()
    row = table.indexAt(point)
    if row.isValid() and not table.selectionModel().isSelected(row):
        # Not by selectRow, which with Shift held, as for its keys, would select all rows in between.
        table.selectionModel().setCurrentIndex(row, _CHOOSE)
    menu = QMenu(table)
    menu.setAccessibleName(tr("What can be done with it"))
    if row.isValid() and sum(map(len, table.rows())) == 1:
        menu.addActions([actions[name] for name in ON_ONE_ROW])
        for button in view.form_side().ways:
            _add_button(menu, button, view)
        menu.addSeparator()
    if row.isValid():
        menu.addActions([actions[name] for name in ON_ROWS])
        menu.addSeparator()
    menu.addActions([actions[name] for name in WITHOUT_A_ROW])
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(table.viewport().mapToGlobal(point))


def open_form(view: RecordView) -> None:
    """Take the keyboard to the form of the row that is chosen."""
    if view.beside.isVisible():
        view.form_side().history_button.setChecked(False)
        view.form.focus_first()


def _add_button(menu: QMenu, button: QPushButton, view: RecordView) -> None:
    def press() -> None:
        button.click()
        if button.isChecked():
            view.beside.setFocus()

    if not button.isHidden():
        action = menu.addAction(button.text())
        action.setCheckable(button.isCheckable())
        action.setChecked(button.isChecked())
        action.triggered.connect(press)
