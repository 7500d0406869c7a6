"""Room for a dialog at the size of text that a person chose, and never more than the screen has."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_LINE = 16  # pixels: a line of text at its normal size
_MARGIN = 48


def room(widget: QWidget) -> QSize:
    """Return how much of the screen a widget is on is free."""
    return widget.screen().availableSize()


def roomy(widget: QWidget, wide: int, high: int) -> float:
    """Resize to so many pixels as normal text would need, larger with larger text; return how much larger."""
    scale = max(1.0, widget.fontMetrics().height() / _LINE)
    free = room(widget)
    most_wide, most_high = free.width() - _MARGIN, free.height() - _MARGIN
    widget.resize(min(int(wide * scale), most_wide), min(int(high * scale), most_high))
    return widget.width() / wide


def room_for_words(dialog: QWidget) -> None:
    """Make a dialog as wide and high as its words need: Qt alone would cut it off at two thirds of the screen."""
    for each in dialog.findChildren(QWidget):
        each.ensurePolished()
    free, hint = room(dialog), dialog.sizeHint()
    wide = min(max(dialog.minimumWidth(), hint.width()), free.width() - _MARGIN)
    high = max(dialog.heightForWidth(wide), hint.height() if dialog.heightForWidth(wide) < 0 else 0)
    dialog.resize(wide, min(high, free.height() - _MARGIN))
