"""The list of what review finds: of hundreds of findings only those in sight are made into rows."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from youthcab.review.finding import Finding
from youthcab.ui.statement.finding_row import FindingRow, why_and_mend
from youthcab.ui.translation import tr

AT_ONCE = 8
"""How many rows are made in one turn of the event loop."""
MOST_MADE = 60
"""How many rows there are before those out of sight go again."""
_BESIDE = 34  # the list's margins, and its scroll bar whether it is there or not
_AROUND = 6  # the margin and border of an item, above and below, as the theme has them
_USUAL = 140  # pixels, for a row while none is made


class FindingList(QListWidget):
    """Every finding is an item that is spoken whole; one that is not made yet takes the usual height of a row."""

    mended = Signal(object)
    answered = Signal(object)
    opened = Signal(str)
    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("findings")
        self.setAccessibleName(tr("What review finds"))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._findings: tuple[Finding, ...] = ()
        self._writing, self._follows = True, False
        self._made: dict[int, FindingRow] = {}
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._make_in_sight)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)
        self.currentRowChanged.connect(lambda _: self._follow())
        self.verticalScrollBar().valueChanged.connect(lambda _: self._make_in_sight())

    def made(self, place: int) -> FindingRow:
        """Return the row at a place, made where it is not yet."""
        return self._made.get(place) or self._make(place)

    def show_findings(self, findings: Sequence[Finding], *, writing: bool) -> None:
        """List findings; the place that one was at stays, and so does what is in sight."""
        place, scrolled, follows = self.currentRow(), self.verticalScrollBar().value(), self._follows
        self.clear()
        self._made, self._findings, self._writing = {}, tuple(findings), writing
        for finding in findings:
            self.addItem(_item(finding))
        for first in range(min(AT_ONCE, len(findings))):
            self._make(first)
        self.fit()
        self.setCurrentRow(min(place, len(findings) - 1))
        self.verticalScrollBar().setValue(scrolled)
        self._follows = follows
        self._turn.start()

    def fit(self) -> None:
        """Give each row the height that its words need at this width."""
        heights = {place: self._height(row) for place, row in self._made.items()}
        usual = sum(heights.values()) // len(heights) if heights else _USUAL
        for place in range(self.count()):
            self.item(place).setSizeHint(QSize(self._room(), heights.get(place, usual)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take other heights at another width, and make what comes in sight."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()
        self._turn.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Make what comes in sight."""
        super().showEvent(event)
        self._turn.start()

    def changeEvent(self, event: QEvent) -> None:
        """Take other heights with another size of text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll to a button of a row that Tab comes to; Qt does so for a plain pane alone."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            top = watched.mapTo(self.viewport(), QPoint()).y()
            below = top + watched.height() - self.viewport().height()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + (top if top < 0 else max(0, below)))
        return super().eventFilter(watched, event)

    def _make_in_sight(self) -> None:
        """Make the rows in sight, a few in each turn of the event loop."""
        missing = [place for place in self._in_sight() if place not in self._made]
        for place in missing[:AT_ONCE]:
            self._make(place)
        if self._follows and not missing:
            self._follows = False
            self.scrollToItem(self.currentItem())
        if missing:
            self._turn.start()
        elif len(self._made) > MOST_MADE:
            self._let_go()

    def _in_sight(self) -> range:
        if not self.isVisible():
            return range(0)
        places, below = range(self.count()), self.viewport().height()
        first = bisect_left(places, 0, key=lambda place: self.visualItemRect(self.item(place)).bottom())
        return range(first, bisect_left(places, below, key=lambda place: self.visualItemRect(self.item(place)).top()))

    def _make(self, place: int) -> FindingRow:
        row = FindingRow(self._findings[place], self._writing)
        row.mended.connect(self.mended)
        row.answered.connect(self.answered)
        row.opened.connect(self.opened)
        above = (self._made[each].buttons for each in sorted(self._made, reverse=True) if each < place)
        before: QWidget = next((buttons[-1] for buttons in above if buttons), self)
        self._made[place] = row
        self.setItemWidget(self.item(place), row)
        # Words have their own font, and so their height, only once the style sheet was at them.
        for each in (row, *row.findChildren(QWidget)):
            each.ensurePolished()
        for button in row.buttons:
            button.installEventFilter(self)
            QWidget.setTabOrder(before, button)
            before = button
        self.item(place).setSizeHint(QSize(self._room(), self._height(row)))
        return row

    def _let_go(self) -> None:
        for place in self._made.keys() - set(self._in_sight()):
            if not self._made[place].isAncestorOf(self.window().focusWidget()):
                self.removeItemWidget(self.item(place))
                del self._made[place]

    def _room(self) -> int:
        return self.width() - _BESIDE

    def _height(self, row: FindingRow) -> int:
        return row.height_at(self._room()) + _AROUND

    def _follow(self) -> None:
        self._follows = True
        self._turn.start()

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self._findings[self.row(item)])


def _item(finding: Finding) -> QListWidgetItem:
    item = QListWidgetItem()
    level = tr(finding.level.value.capitalize())
    spoken = f"{level}, {finding.where}: {finding.what}. {why_and_mend(finding)}"
    item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
    return item
