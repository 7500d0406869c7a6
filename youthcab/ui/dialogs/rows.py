"""A column of rows in a dialog: of hundreds the first few are made, and a button makes more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from youthcab.ui.translation import tr

T = TypeVar("T")
Row = TypeVar("Row", bound=QWidget)
AT_ONCE = 20
"""How many rows are shown first, and how many more by each press of the button."""


class Rows(QWidget, Generic[T, Row]):
    """Rows made by a function, one for each thing; what is shown already stays, so that the keyboard stays in it."""

    def __init__(self, make: Callable[[T], Row], gap: int) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._make = make
        self._things: tuple[T, ...] = ()
        self.rows: list[Row] = []
        self.more_button = QPushButton()
        self.more_button.setObjectName("quiet")
        self.more_button.setAutoDefault(False)
        self.more_button.clicked.connect(self._show_more)
        self.more_button.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap)
        self._column.addWidget(self.more_button)
        self._column.addStretch()

    def show_things(self, things: Sequence[T]) -> None:
        """Show the first of these, and as many of them as were in sight before."""
        self._show(things, max(AT_ONCE, len(self.rows)))

    def _show_more(self) -> None:
        before = len(self.rows)
        self._show(self._things, before + AT_ONCE)
        new = (button for row in self.rows[before:] for button in _buttons(row))
        next(new, self.more_button).setFocus()

    def _show(self, things: Sequence[T], count: int) -> None:
        there = dict(zip(self._things, self.rows, strict=False))
        gone, self._things = self.rows, tuple(things)
        self.rows = [there.get(each) or self._make(each) for each in self._things[:count]]
        for row in gone:
            if row not in self.rows:
                row.hide()
                row.deleteLater()
        before = self.more_button
        for place, row in enumerate(self.rows):
            self._column.insertWidget(place, row)
            # At once, so that the keyboard can be put into it.
            row.show()
            for button in _buttons(row):
                QWidget.setTabOrder(before, button)
                before = button
        QWidget.setTabOrder(before, self.more_button)
        self.more_button.raise_()
        left = len(self._things) - len(self.rows)
        self.more_button.setText(tr("Show {count} more of {left}", count=min(AT_ONCE, left), left=left))
        self.more_button.setVisible(left > 0)


def _buttons(row: QWidget) -> list[QPushButton]:
    return [button for button in row.findChildren(QPushButton) if not button.isHidden()]
