"""The heading of a page of lists: its title, the kinds of record on it (below, where there is no room), what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from youthcab.ui.flow import Flow
from youthcab.ui.translation import tr

_GAP, _LEAST_FOR_THE_REST = 4, 180  # pixels; what the search line needs at least


class Heading(QWidget):
    """A row of widgets with buttons for the kinds among them; `chosen` says which kind was pressed."""

    chosen = Signal(int)

    def __init__(self, before: Sequence[QWidget], kinds: Sequence[str], after: Sequence[QWidget]) -> None:
        super().__init__()
        self._others = (*before, after[-1])
        self._row, self._column = QHBoxLayout(), QVBoxLayout(self)
        self._row.setSpacing(10)
        for each in before:
            self._row.addWidget(each)
        self._row.addSpacing(8)
        self._place = self._row.count()
        self._row.addStretch(1)
        for each in after:
            self._row.addWidget(each, 2 if each is after[0] else 0)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(self._row)
        self.kinds = QButtonGroup(self, exclusive=True)
        self._box = QWidget()
        flow = Flow(self._box, gap=_GAP)
        for place, kind in enumerate(kinds if len(kinds) > 1 else ()):
            button = QPushButton(kind[:1].upper() + kind[1:])
            button.setCheckable(True)
            button.setObjectName("tab")
            button.setAccessibleName(tr("Show {kind}", kind=kind))
            self.kinds.addButton(button, place)
            flow.addWidget(button)
        self.kinds.idClicked.connect(self.chosen)
        self._is_below: bool | None = None
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the kinds where there is room for them."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Put the kinds where there is room for them in another size of text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._arrange()

    def _arrange(self) -> None:
        wide = sum(button.sizeHint().width() + _GAP for button in self.kinds.buttons())
        rest = sum(each.sizeHint().width() + self._row.spacing() for each in self._others) + _LEAST_FOR_THE_REST
        is_below = wide + rest > self.width() > 0
        self._box.setMinimumWidth(0 if is_below else wide)
        if is_below is not self._is_below:
            self._is_below = is_below
            if is_below:
                self._column.addWidget(self._box)
            else:
                self._row.insertWidget(self._place, self._box, 0, Qt.AlignmentFlag.AlignVCenter)
            self._box.setVisible(bool(self.kinds.buttons()))
