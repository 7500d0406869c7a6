"""The order in which Tab goes: as the eye reads, whatever was made last."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def set_tab_order(inside: QWidget) -> None:
    """Let Tab go through the controls inside a widget in the order of its layouts."""
    for before, after in pairwise(_controls(inside)):
        QWidget.setTabOrder(before, after)


def _controls(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if (layout := widget.layout()) is not None:
        yield from _within(layout)


def _within(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is not None and (widget := item.widget()) is not None:
            yield from _controls(widget)
        elif item is not None and (inner := item.layout()) is not None:
            yield from _within(inner)
