"""What a walk by Tab looks at: that it goes round and comes back, reaches everything, and shows where it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QListWidget, QScrollArea, QTextBrowser, QWidget
from shiboken6 import isValid

from tests.ui.walking import Sight, told

_MOST = 200


def out_of_reach(sight: Sight) -> list[str]:
    """List where Tab stays or does not come back, what it leaves out, and what looks the same with the focus."""
    top = sight.top
    goals = [each for each in Sight(top).focusable if _by_tab(each)]
    if not goals or not top.isWindow():
        # In the box Tab goes from row to row, and the tour stands beside the window: Escape leaves either.
        return []
    top.activateWindow()
    goals[0].setFocus(Qt.FocusReason.TabFocusReason)
    met: list[QWidget] = []
    unseen: list[str] = []
    while (here := QApplication.focusWidget()) is not None and here not in met and len(met) < _MOST:
        met.append(here)
        with_it = _picture(here)
        _leave(here)
        if QApplication.focusWidget() is here:
            return [f"Tab stays in {told(here)}"]
        # A list by itself is drawn without its frame, which is what shows the focus of an empty one.
        if with_it == _picture(here) and not isinstance(here, QScrollArea | QListWidget):
            unseen.append(f"no focus to be seen on {told(here)}")
    if here is not met[0]:
        return [f"Tab does not come back: it ends at {told(here) if here else 'nothing'}"]
    left_out = [told(each) for each in goals if isValid(each) and each.isVisible() and not _met(each, met)]
    return [*unseen, *(f"Tab leaves out {each}" for each in left_out)]


def _leave(widget: QWidget) -> None:
    """Press Tab once, or as often as it takes to pass the links of a text."""
    for _ in range(_MOST if isinstance(widget, QTextBrowser) else 1):
        if QApplication.focusWidget() is widget:
            QTest.keyClick(widget, Qt.Key.Key_Tab)


def _by_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _met(widget: QWidget, met: list[QWidget]) -> bool:
    """Of buttons of which one is chosen, Tab goes to one, and arrows to the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return widget in met or bool(group and group.exclusive() and any(each in met for each in group.buttons()))


def _picture(widget: QWidget) -> QImage:
    return widget.parentWidget().grab(widget.geometry()).toImage()
