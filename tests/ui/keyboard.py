"""What a walk by Tab and by F6 looks at: that it goes round and back, reaches everything, and shows where it is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTextBrowser, QWidget
from shiboken6 import isValid

from tests.ui.walking import Sight, told
from youthcab.ui.main_window import MainWindow

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
        if with_it == _picture(here):
            unseen.append(f"no focus to be seen on {told(here)}")
    if here is not met[0]:
        return [f"Tab does not come back: it ends at {told(here) if here else 'nothing'}"]
    left_out = [told(each) for each in goals if isValid(each) and each.isVisible() and not _met(each, met)]
    return [*unseen, *(f"Tab leaves out {each}" for each in left_out)]


def astray(sight: Sight) -> list[str]:
    """List what F6 and Shift+F6 leave out of the parts of the window, and where they come to something else."""
    window = sight.top
    if not isinstance(window, MainWindow):
        return []
    window.activateWindow()
    panes = [pane for pane in (window.navigation, *window.page.panes()) if pane.isVisible() and pane.isEnabled()]
    window.navigation.setFocus(Qt.FocusReason.TabFocusReason)
    there, unseen = _round(len(panes), Qt.KeyboardModifier.NoModifier)
    back, _ = _round(len(panes), Qt.KeyboardModifier.ShiftModifier)
    found = [f"no focus to be seen on {told(each)}" for each in unseen]
    if there[-1] is not window.navigation or back != [*reversed(there[:-1]), window.navigation]:
        found.append(f"F6 goes to {[*map(told, there)]}, and back to {[*map(told, back)]}")
    left_out = (each for each in panes if not any(each is stop or each.isAncestorOf(stop) for stop in there))
    return [*found, *(f"F6 leaves out {told(each)}" for each in left_out)]


def _round(stops: int, held: Qt.KeyboardModifier) -> tuple[list[QWidget], list[QWidget]]:
    """Press F6 so many times, and return where it went, and where that could not be seen."""
    met: list[QWidget] = []
    unseen: list[QWidget] = []
    for _ in range(stops):
        before = QApplication.focusWidget()
        with_it = _picture(before)
        QTest.keyClick(before, Qt.Key.Key_F6, held)
        met.append(QApplication.focusWidget())
        if with_it == _picture(before):
            unseen.append(before)
    return met, unseen


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
    top = widget.window()
    return top.grab(QRect(widget.mapTo(top, QPoint()), widget.size())).toImage()
