"""Scrolls to what has the focus where the keyboard went there by another way than Tab, for which Qt does it itself."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QWidget


def bring_into_sight(widget: QWidget | None) -> None:
    """Scroll whatever a widget lies in so that it can be seen."""
    around = widget.parentWidget() if widget is not None else None
    while widget is not None and around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
