"""The states that a window is in while it is used: pointed at, chosen, with the focus, behind another, and opened out.

What is drawn does not differ from one button of a sort to the next, so each state is looked at once for each sort.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QPointF, QSignalBlocker, Qt
from PySide6.QtGui import QHoverEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTextEdit,
    QToolTip,
    QWidget,
)

from tests.ui import walking
from youthcab.paths import resource

_TOLD_BY = sorted(set(re.findall(r"\[(\w+)=", resource("themes/window.qss").read_text("utf-8"))))
CHOSEN = (QAbstractItemView, QLineEdit, QPlainTextEdit, QTextEdit, QLabel)
CHANGING = (*CHOSEN, QAbstractButton, QComboBox, QMenuBar, QTabBar)
"""What can be chosen, or have words in it chosen; and all that is drawn in another way while it is used."""
_NOWHERE = QPoint(-1, -1)
_WHOLE_ROWS = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
_TIP = "What this is for"


def sort_of(widget: QWidget) -> tuple[object, ...]:
    """Return what a style sheet can tell a widget by."""
    holder = widget.parentWidget()
    checked = isinstance(widget, QAbstractButton) and widget.isChecked()
    told_by = tuple(widget.property(each) for each in _TOLD_BY)
    return (type(widget), widget.objectName(), checked, widget.isEnabled(), told_by, holder and holder.objectName())


@contextmanager
def pointed_at(widgets: Iterable[QWidget]) -> Iterator[None]:
    """Hold the pointer over everything at once, and in a list over its first row that is not chosen."""
    pointed = [(each, *_spots(each)) for each in widgets]
    for each, spotted, spot in pointed:
        each.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
        for kind in (QEvent.Type.HoverEnter, QEvent.Type.HoverMove):
            _hover(spotted, kind, spot)
        if isinstance(each, QMenuBar):
            each.setActiveAction(each.actions()[0])
    yield
    for each, spotted, _ in pointed:
        each.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
        _hover(spotted, QEvent.Type.HoverLeave, _NOWHERE)
        if isinstance(each, QMenuBar):
            each.setActiveAction(None)


@contextmanager
def chosen(widgets: Iterable[QWidget]) -> Iterator[None]:
    """Choose every row of every list, and all words of every line and text, without anything being told of it."""
    with ExitStack() as undone:
        for each in widgets:
            if isinstance(each, QAbstractItemView):
                undone.enter_context(_rows_chosen(each))
            elif isinstance(each, QLineEdit | QPlainTextEdit | QTextEdit):
                undone.enter_context(_words_chosen(each))
            elif (
                isinstance(each, QLabel) and each.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
            ):
                each.setSelection(0, len(each.text()))
                undone.callback(each.setSelection, 0, 0)
        yield


@contextmanager
def behind_another(top: QWidget) -> Iterator[None]:
    """Bring another window to the front."""
    other = QWidget()
    other.show()
    other.activateWindow()
    walking.settle()
    assert not top.isActiveWindow()
    yield
    other.close()
    other.deleteLater()
    bring_back(top)


def bring_back(top: QWidget) -> None:
    """Bring a window to the front again."""
    top.activateWindow()
    walking.settle()


def opened_out(widgets: Iterable[QWidget]) -> Iterator[tuple[str, QWidget]]:
    """Open each menu and each list of choices in turn, and a tip, and say what it belongs to."""
    for each in widgets:
        menus = [action.menu() for action in each.actions()] if isinstance(each, QMenuBar) else []
        if isinstance(each, QPushButton) and each.menu():
            menus.append(each.menu())
        for menu in (each for each in menus if isinstance(each, QMenu)):
            menu.popup(QPoint())
            menu.setActiveAction(next((each for each in menu.actions() if each.isEnabled()), menu.actions()[0]))
            yield f"menu {menu.title()}", menu
            menu.close()
        if isinstance(each, QComboBox) and each.isEnabled():
            each.showPopup()
            yield "choices", each.view().window()
            each.hidePopup()


def tip(top: QWidget) -> QWidget:
    """Show a tip."""
    QToolTip.showText(QPoint(), _TIP, top)
    [shown] = [each for each in QApplication.topLevelWidgets() if isinstance(each, QLabel) and each.text() == _TIP]
    return shown


def _spots(widget: QWidget) -> tuple[QWidget, QPoint]:
    """Return where to point, which matters in what has rows or tabs."""
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        return widget.viewport(), widget.visualRect(_free_row(widget)).center()
    if isinstance(widget, QTabBar):
        return widget, widget.tabRect((widget.currentIndex() + 1) % max(1, widget.count())).center()
    return widget, widget.rect().center()


def _hover(widget: QWidget, kind: QEvent.Type, spot: QPoint) -> None:
    at, none = QPointF(spot), Qt.MouseButton.NoButton
    QApplication.sendEvent(widget, QHoverEvent(kind, at, at, QPointF(_NOWHERE)))
    if isinstance(widget, QAbstractButton):
        held = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(widget, QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, held))


def _free_row(view: QAbstractItemView) -> QModelIndex:
    model, chosen_rows = view.model(), view.selectionModel()
    rows = model.rowCount(view.rootIndex()) if model else 0
    indexes = (model.index(row, 0, view.rootIndex()) for row in range(min(rows, 50)))
    return next((each for each in indexes if not chosen_rows.isSelected(each)), QModelIndex())


@contextmanager
def _rows_chosen(view: QAbstractItemView) -> Iterator[None]:
    model, chosen_rows = view.model(), view.selectionModel()
    if (
        model is None
        or view.selectionMode() == QAbstractItemView.SelectionMode.NoSelection
        or not model.rowCount(view.rootIndex())
    ):
        yield
        return
    before = QItemSelection(chosen_rows.selection())
    root = view.rootIndex()
    last = model.index(model.rowCount(root) - 1, 0, root)
    with QSignalBlocker(chosen_rows):
        chosen_rows.select(QItemSelection(model.index(0, 0, root), last), _WHOLE_ROWS)
    yield
    with QSignalBlocker(chosen_rows):
        chosen_rows.select(before, QItemSelectionModel.SelectionFlag.ClearAndSelect)


@contextmanager
def _words_chosen(line: QLineEdit | QPlainTextEdit | QTextEdit) -> Iterator[None]:
    place = line.cursorPosition() if isinstance(line, QLineEdit) else line.textCursor()
    with QSignalBlocker(line):
        line.selectAll()
    yield
    with QSignalBlocker(line):
        if isinstance(line, QLineEdit):
            line.setCursorPosition(place)
        else:
            line.setTextCursor(place)
