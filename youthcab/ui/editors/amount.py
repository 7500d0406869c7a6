"""An editor for a figure: one line in which it is written as it is said, "over 80 young people"."""

from __future__ import annotations

import dataclasses
from typing import Any

from PySide6.QtWidgets import QWidget

from youthcab.records.figure import Figure
from youthcab.ui.editors.figures import figure_in_full, read_figure
from youthcab.ui.editors.text import Line
from youthcab.ui.shown import as_typed, figure_in_words
from youthcab.ui.translation import tr


class Amount(Line):
    """A figure, or nothing where the line is empty; what is not asked for here stays as it was."""

    def __init__(self, parent: QWidget | None = None, placeholder: str = "") -> None:
        super().__init__(parent, placeholder or tr("84, over 80, about 30 young people"))
        self._before: Figure | None = None

    def value(self) -> Any:
        """Return the figure; raises ValueError with what to write instead where it is none."""
        if self._before is not None and self.line.text() == figure_in_words(self._before, as_typed):
            return self._before
        read = read_figure(self.line.text())
        if read is None or self._before is None:
            return read
        return dataclasses.replace(self._before, number=read.number, qualifier=read.qualifier, unit=read.unit)

    def set_value(self, value: Any) -> None:
        """Show a figure in words, or nothing."""
        self._before = value
        super().set_value(figure_in_words(value, as_typed) if value else "")

    def understood(self) -> str:
        """Say what the figure claims."""
        value = self.value()
        return "" if value is None else figure_in_full(value)
