"""An editor for a figure: what it claims, the number, and what is counted."""

from __future__ import annotations

import dataclasses
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from youthcab.records.figure import Figure, Qualifier
from youthcab.ui.editors.choice import Choice
from youthcab.ui.editors.editor import Editor
from youthcab.ui.shown import figure_in_words, number_in_words


class Amount(Editor):
    """A figure, or nothing where the number is empty; what is not asked for here stays as it was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: Figure | None = None
        self.qualifier = Choice(Qualifier)
        self.number = QLineEdit(placeholderText="84")
        self.unit = QLineEdit(placeholderText="young people")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget, share in ((self.qualifier, 3), (self.number, 2), (self.unit, 4)):
            row.addWidget(widget, share)
        self.setFocusProxy(self.number)
        self.setTabOrder(self.qualifier.box, self.number)
        self.setTabOrder(self.number, self.unit)
        self.qualifier.edited.connect(self.edited)
        self.qualifier.committed.connect(self.committed)
        for line in (self.number, self.unit):
            line.textEdited.connect(lambda _: self.edited.emit())
            line.editingFinished.connect(self.committed)

    def value(self) -> Any:
        """Return the figure; raises ValueError where the number is none."""
        text = self.number.text().replace(",", "").strip()
        if not text:
            return None
        try:
            number = Decimal(text)
        except InvalidOperation:
            number = Decimal("NaN")
        if not number.is_finite():
            raise ValueError(f'"{text}" is not a number: write it in digits, such as 84.')
        kept = self._before or Figure(number=number)
        return dataclasses.replace(
            kept, number=number, qualifier=self.qualifier.value(), unit=" ".join(self.unit.text().split())
        )

    def set_value(self, value: Any) -> None:
        """Show a figure, or nothing."""
        self._before = value
        self.qualifier.set_value(value.qualifier if value else Qualifier.EXACT)
        self.number.setText(number_in_words(value.number) if value else "")
        self.unit.setText(value.unit if value else "")

    def understood(self) -> str:
        """Say the figure as a sentence would."""
        value = self.value()
        return "" if value is None else figure_in_words(value)

    def name_it(self, name: str) -> None:
        """Name the three controls."""
        self.qualifier.name_it(f"{name}: how exact")
        self.number.setAccessibleName(f"{name}: number")
        self.unit.setAccessibleName(f"{name}: of what")
