"""Fields in two columns that become one where there is no room for two."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Pairs(QVBoxLayout):
    """Rows of one wide or two half widgets; a half one that is left alone keeps to its half."""

    def __init__(self, parent: QWidget, gap: int, row_gap: int) -> None:
        super().__init__(parent)
        self.setSpacing(row_gap)
        self._gap, self._row_gap, self._is_narrow = gap, row_gap, False
        self._rows: list[QBoxLayout] = []
        self._has_room = False

    def add_wide(self, widget: QWidget) -> None:
        """Put a widget into a row of its own."""
        self.end_row()
        self.addWidget(widget)

    def add_half(self, widget: QWidget) -> None:
        """Put a widget beside the one before, or into the first half of a new row."""
        if not self._has_room:
            row = QBoxLayout(_BELOW if self._is_narrow else _BESIDE)
            row.setSpacing(self._row_gap if self._is_narrow else self._gap)
            self._rows.append(row)
            self.addLayout(row)
        self._rows[-1].addWidget(widget, 1)
        self._has_room = not self._has_room

    def end_row(self) -> None:
        """Let the next widget begin a new row."""
        if self._has_room:
            self._rows[-1].addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum))
            self._rows[-1].setStretch(1, 1)
            self._has_room = False

    def fit(self, *, narrow: bool) -> None:
        """Set halves side by side or one below the other."""
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            for row in self._rows:
                row.setDirection(_BELOW if narrow else _BESIDE)
                row.setSpacing(self._row_gap if narrow else self._gap)
