"""Every text of a window that somebody could see or hear: in labels and controls, lists, tables, menus and tips."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTextBrowser,
    QWidget,
)

from tests.ui.walking import Sight

_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_ROWS = 12
_TAG = re.compile(r"<style.*?</style>|<[^>]+>", re.DOTALL)


def texts_of(sight: Sight) -> Iterator[tuple[str, QWidget]]:
    """Give each text of a window with what it stands on, but for how a record will read in the statement."""
    for each in sight.widgets:
        for text in _texts(each) if each.objectName() != "readsWords" else ():
            if text and text.strip():
                yield _TAG.sub(" ", text), each


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.statusTip(), widget.accessibleName(), widget.accessibleDescription())
    if widget.isWindow():
        yield widget.windowTitle()
    for kind, texts in _TEXTS:
        if isinstance(widget, kind):
            yield from texts(widget)


def _tabs(bar: QTabBar) -> Iterator[str]:
    for place in range(bar.count()):
        yield from (bar.tabText(place), bar.tabToolTip(place))


def _items(box: QComboBox) -> Iterator[str]:
    yield from (box.itemText(place) for place in range(box.count()))


def _menu(button: QPushButton) -> Iterator[str]:
    if (menu := button.menu()) is not None:
        menu.aboutToShow.emit()
        yield from _actions(menu.actions())


def _lists(widget: QAbstractItemView) -> Iterator[str]:
    if isinstance(widget, QHeaderView) or widget.model() is None:
        return
    model = widget.model()
    for column in range(1 if isinstance(widget, QListView) else model.columnCount(QModelIndex())):
        header = model.headerData(column, Qt.Orientation.Horizontal)
        yield header if isinstance(header, str) else ""
        for row in range(min(model.rowCount(QModelIndex()), _ROWS)):
            for role in _ROLES:
                said = model.data(model.index(row, column), role)
                yield said if isinstance(said, str) else ""


def _actions(actions: list[QAction]) -> Iterator[str]:
    for action in actions:
        plain = action.text().replace("&", "")
        yield from (plain, action.statusTip(), "" if action.toolTip() in plain else action.toolTip())
        if isinstance(inner := action.menu(), QMenu):
            inner.aboutToShow.emit()
            yield from _actions(inner.actions())


_TEXTS = (
    (QLabel | QAbstractButton, lambda widget: (widget.text(),)),
    (QLineEdit | QPlainTextEdit, lambda line: (line.placeholderText(),)),
    (QGroupBox, lambda box: (box.title(),)),
    (QTextBrowser, lambda browser: (browser.toPlainText(),)),
    (QComboBox, _items),
    (QTabBar, _tabs),
    (QAbstractItemView, _lists),
    (QMenuBar | QMenu, lambda menu: _actions(menu.actions())),
    (QPushButton, _menu),
)
