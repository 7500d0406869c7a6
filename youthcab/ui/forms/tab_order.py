"""The order in which Tab goes: as the eye reads, whatever was made last."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLayout, QScrollArea, QWidget


class InOrder(QWidget):
    """Lets Tab go through what it holds in the order of the layouts, and then on to what comes after it.

    Qt takes a widget that hands its focus on for a stop of its own, also where `set_tab_order` left it behind: from
    the last control of a form Tab would go back into its middle, for ever.
    """

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Go to the next control, or the one before."""
        here = self.window().focusWidget()
        stops = [each for each in _controls(self) if _takes_focus(each)]
        if here not in stops:
            return super().focusNextPrevChild(next_)
        place = stops.index(here) + (1 if next_ else -1)
        goal = stops[place] if 0 <= place < len(stops) else self._beyond(here, forward=next_)
        if goal is None:
            return super().focusNextPrevChild(next_)
        goal.setFocus(Qt.FocusReason.TabFocusReason if next_ else Qt.FocusReason.BacktabFocusReason)
        return True

    def _beyond(self, here: QWidget, *, forward: bool) -> QWidget | None:
        at = _next(here, forward=forward)
        while at is not None and at is not here:
            if not self.isAncestorOf(at) and at.focusProxy() is None and _takes_focus(at):
                return at
            at = _next(at, forward=forward)
        return None


def set_tab_order(inside: QWidget) -> None:
    """Let Tab go through the controls inside a widget in the order of its layouts."""
    for before, after in pairwise(_controls(inside)):
        QWidget.setTabOrder(before, after)


def go_round(window: QWidget, *, forward: bool) -> bool:
    """Go to the next control of a window in the order of its layouts, and from the last to the first."""
    stops = [each for each in _controls(window) if _takes_focus(each)]
    here = window.focusWidget()
    if here not in stops:
        return False
    goal = stops[(stops.index(here) + (1 if forward else -1)) % len(stops)]
    goal.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True


def _next(widget: QWidget, *, forward: bool) -> QWidget | None:
    return widget.nextInFocusChain() if forward else widget.previousInFocusChain()


def _takes_focus(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled()


def _controls(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QScrollArea) and (inside := widget.widget()) is not None:
        yield from _controls(inside)
    elif isinstance(widget, QDialogButtonBox):
        # It lays its buttons out anew with each style, and PySide would go on knowing the spacers that it dropped.
        yield from sorted(widget.buttons(), key=lambda button: button.x())
    elif (layout := widget.layout()) is not None:
        yield from _within(layout)


def _within(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is not None and (widget := item.widget()) is not None:
            yield from _controls(widget)
        elif item is not None and (inner := item.layout()) is not None:
            yield from _within(inner)
