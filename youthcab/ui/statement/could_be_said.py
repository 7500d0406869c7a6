"""What could be said in a statement, and whether it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from youthcab.operations.sayable import Sayable, Standing
from youthcab.ui.flow import Flow
from youthcab.ui.translation import tr

_LONGEST = 80
_BESIDE, _AROUND = 39, 16  # margin, border and padding of the list and of an item, as the theme has them
_SIGNS = {Standing.OPEN: "+", Standing.LEFT: "–", Standing.HERS: "≈", Standing.SAID: "✓"}


class Sayables(QListWidget):
    """Gives each item the lines that its words need; Qt's own reckoning forgets the margins, and takes long."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sayable")
        self.setWordWrap(True)
        self.setAccessibleName(tr("What could be said"))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Where a pane unfolds, its width changes several times in one turn of the event loop.
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._fit)

    def fit(self) -> None:
        """Take the heights that the words need at this width, in a moment."""
        self._turn.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take other heights at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the heights of what was listed out of sight."""
        super().showEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take other heights with another size of text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def _fit(self) -> None:
        if not self.isVisible():
            return
        width = self.width() - self.verticalScrollBar().sizeHint().width()
        lines = QRect(0, 0, width - _BESIDE, 10_000)
        metrics = {bold: QFontMetrics(self._font(bold=bold)) for bold in (False, True)}
        self.model().blockSignals(True)
        for place in range(self.count()):
            item = self.item(place)
            needed = metrics[item.font().bold()].boundingRect(lines, Qt.TextFlag.TextWordWrap, item.text())
            item.setSizeHint(QSize(width, needed.height() + _AROUND))
        self.model().blockSignals(False)
        self.scheduleDelayedItemsLayout()

    def _font(self, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setBold(bold)
        return font


class CouldBeSaid(QFrame):
    """A list, what is not said first; one can go to it, put it in, or open its record."""

    put_in = Signal(object)
    shown = Signal(str)
    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._all: tuple[Sayable, ...] | None = None
        self._writing = True
        title = QLabel(tr("What could be said"))
        title.setObjectName("cardTitle")
        title.setWordWrap(True)
        self.count = QLabel()
        self.count.setObjectName("quietWords")
        self.count.setWordWrap(True)
        self.list = Sayables()
        self.list.currentRowChanged.connect(lambda _: self._offer())
        self.list.itemActivated.connect(lambda _: self._act())
        self.act_button, self.open_button = QPushButton(tr("Show it")), QPushButton(tr("Open the record"))
        self.act_button.clicked.connect(self._act)
        self.open_button.clicked.connect(self._open)
        below = QWidget()
        row = Flow(below, gap=0)
        for button in (self.act_button, self.open_button):
            button.setObjectName("quiet")
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 12, 1, 6)
        column.setSpacing(4)
        for label in (title, self.count):
            label.setContentsMargins(15, 0, 12, 0)
            column.addWidget(label)
        column.addWidget(self.list, 1)
        column.addWidget(below)
        self._offer()

    @property
    def sayable(self) -> tuple[Sayable, ...]:
        """What is in the list, in its order."""
        return self._all or ()

    def left(self) -> int:
        """Return how much is not said."""
        return sum(not each.is_said for each in self.sayable)

    def show_all(self, sayable: Sequence[Sayable], *, writing: bool) -> None:
        """Show what could be said; where that is in sight already, nothing moves."""
        ordered = tuple(sorted(sayable, key=lambda each: tuple(Standing).index(each.standing)))
        self._writing = writing
        if ordered == self._all:
            return
        place, self._all = self.list.currentRow(), ordered
        self.list.clear()
        for each in ordered:
            item = QListWidgetItem(f"{_SIGNS[each.standing]}  {_short(each.words)}", self.list)
            item.setToolTip(f"{tr(each.standing.value.capitalize())}: {each.words}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{tr(each.standing.value)}: {each.words}")
            font = item.font()
            font.setBold(each.standing is Standing.OPEN)
            item.setFont(font)
        self.list.fit()
        self.count.setText(_counted(ordered))
        self.list.setCurrentRow(min(place, len(ordered) - 1))
        self._offer()

    def _in_hand(self) -> Sayable | None:
        place = self.list.currentRow()
        return self.sayable[place] if 0 <= place < len(self.sayable) else None

    def _offer(self) -> None:
        chosen = self._in_hand()
        missing = chosen is not None and not chosen.is_said
        self.act_button.setText(tr("Put it in") if missing else tr("Show it"))
        can_put = chosen is not None and chosen.sentence is not None and self._writing
        self.act_button.setEnabled(chosen is not None and (chosen.is_said or can_put))
        self.open_button.setEnabled(chosen is not None)

    def _act(self) -> None:
        chosen = self._in_hand()
        if chosen is None or not self.act_button.isEnabled():
            return
        if chosen.is_said:
            self.shown.emit(str(chosen.record))
        else:
            self.put_in.emit(chosen.sentence)

    def _open(self) -> None:
        chosen = self._in_hand()
        if chosen is not None:
            self.opened.emit(str(chosen.record))


def _counted(sayable: Sequence[Sayable]) -> str:
    counts = Counter(each.standing for each in sayable)
    return ", ".join(f"{_SIGNS[each]} {counts[each]} {tr(each.value)}" for each in Standing if counts[each]) or tr(
        "Nothing yet"
    )


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rsplit(' ', 1)[0]}…"
