"""Cards: a title, and rows that lead to a record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from youthcab.ui.icons import picture
from youthcab.ui.theme import Theme
from youthcab.ui.translation import plural
from youthcab.ui.words import Label, only_seen

T = TypeVar("T")
_NARROW = 44  # letters
_MORE = 30


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a card: its words, what stands at its end, and where it leads."""

    words: str
    end: str = ""
    tone: str = ""
    open: Callable[[], None] | None = None


class Card(QFrame):
    """A titled box of rows; says so in words where it is empty."""

    def __init__(self, title: str, empty: str, icon: str, *, counted: bool = True) -> None:
        super().__init__()
        self._icon = icon
        self._mark = Label()
        self.setObjectName("card")
        self._empty = empty
        self._rows: list[QWidget] = []
        self._title = Label(title)
        self._title.setObjectName("cardTitle")
        self._number = Label()
        self._number.setObjectName("count")
        # What has no place in a window yet and is shown becomes a window of its own for a moment.
        if not counted:
            self._number.hide()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._mark)
        top.addWidget(self._title)
        top.addWidget(self._number)
        top.addStretch()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 16, 18, 14)
        self._column.setSpacing(2)
        self._column.addLayout(top)
        self._column.addSpacing(6)
        self._column.addStretch()

    def colour(self, theme: Theme) -> None:
        """Draw the icon in a theme's colours."""
        self._mark.setPixmap(picture(self._icon, theme["link"], 18))

    def show_rows(self, shown: Sequence[T], row_of: Callable[[T], Row], at_most: int = 7) -> None:
        """Show a row for each of the first few, and a button for the others where there are more."""
        for widget in self._rows:
            widget.hide()
            widget.deleteLater()
        self._number.setText(f"{len(shown):,}" if shown else "")
        self._rows = [_RowButton(row_of(each)) for each in shown[:at_most]]
        if not shown:
            self._rows = [quiet_words(self._empty)]
        elif len(shown) > at_most:
            more = plural(len(shown) - at_most, "and 1 more", "and {n} more")
            self._rows.append(_quiet_button(more, lambda: self._show_more(shown, row_of, at_most)))
        for place, widget in enumerate(self._rows):
            self._column.insertWidget(2 + place, widget)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the rows to the room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_narrow = self.width() < _NARROW * self.fontMetrics().averageCharWidth()
        for row in self._rows:
            if isinstance(row, _RowButton):
                row.fit(is_narrow=is_narrow or row.end_width() > self.width() // 2)

    def _show_more(self, shown: Sequence[T], row_of: Callable[[T], Row], place: int) -> None:
        self.show_rows(shown, row_of, place + _MORE)
        self._rows[place].setFocus()


def framed(inside: QWidget) -> QFrame:
    """Put a view that has no edge of its own into one."""
    frame = QFrame()
    frame.setObjectName("card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(1, 1, 1, 1)
    column.addWidget(inside)
    return frame


def scrolling(inside: QWidget) -> QScrollArea:
    """Make an area that scrolls down where there is not room enough, and has no look of its own."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area


def _quiet_button(words: str, do: Callable[[], None]) -> QPushButton:
    made = QPushButton(words)
    made.setObjectName("quiet")
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    made.clicked.connect(lambda: do())
    return made


def pill(words: str, tone: str) -> QLabel:
    """Make a small coloured label; the words say it all, the colour only helps."""
    made = Label(words)
    made.setObjectName("pill")
    made.setProperty("tone", tone)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


class _RowButton(QPushButton):
    """A row: its words, and at their end, or below them where there is too little room, what stands at the end."""

    def __init__(self, row: Row) -> None:
        super().__init__()
        self.setObjectName("row")
        self.setAccessibleName(f"{row.words}, {row.end}" if row.end else row.words)
        self._inside = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._inside.setContentsMargins(8, 6, 8, 6)
        words = Label(row.words)
        words.setWordWrap(True)
        self._inside.addWidget(words, 1)
        if row.end:
            end = pill(row.end, row.tone) if row.tone else Label(row.end)
            if not row.tone:
                end.setObjectName("rowEnd")
            self._inside.addWidget(end)
        for label in self.findChildren(QLabel):
            only_seen(label)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        if row.open is not None:
            open_it = row.open
            self.clicked.connect(lambda: open_it())

    def end_width(self) -> int:
        """Return how wide the words at the end are in one line."""
        ends = self.findChildren(QLabel, "rowEnd")
        return max((end.fontMetrics().horizontalAdvance(end.text()) for end in ends), default=0)

    def fit(self, *, is_narrow: bool) -> None:
        """Take one line, or two where the card is narrow for the size of its text."""
        ways = QBoxLayout.Direction
        self._inside.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)
        self._inside.setSpacing(2 if is_narrow else 10)
        for label in self.findChildren(QLabel, "rowEnd"):
            label.setWordWrap(is_narrow)
        self.setMinimumHeight(max(34, self.fontMetrics().height() + 18))


def quiet_words(words: str) -> QLabel:
    """Make a label of words that stand back behind what they are about."""
    label = Label(words)
    label.setObjectName("quietWords")
    label.setWordWrap(True)
    return label
