"""A short list of what stands on a day, or some time in a month: it can be opened, moved and dragged."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem

from youthcab.operations.diary import Placed
from youthcab.records.identity import Id
from youthcab.ui.calendar.look import sign_of
from youthcab.ui.calendar.month_grid import drag_of
from youthcab.ui.calendar.said import date_in_words, said, what_in_words, words_of
from youthcab.ui.icons import icon
from youthcab.ui.theme import Theme
from youthcab.ui.translation import tr
from youthcab.ui.words import as_tip

_BESIDE, _ABOVE_AND_BELOW, _TALL = 44, 20, 10_000
Index = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _WholeWords(QStyledItemDelegate):
    """Gives each row the height that all of its words need: Qt forgets what a style sheet keeps free beside them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height for the width that the list has."""
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListWidget) else option.rect.width()
        size = view.iconSize().width() if isinstance(view, QListWidget) else 0
        room = QRect(0, 0, width - size - _BESIDE, _TALL)
        words = QFontMetrics(option.font).boundingRect(room, Qt.TextFlag.TextWordWrap, index.data())
        return QSize(room.width(), words.height() + _ABOVE_AND_BELOW)


class Agenda(QListWidget):
    """Says what was chosen, and what is to be opened; `dated` shows each one's date too."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, name: str, *, dated: bool = False) -> None:
        super().__init__()
        self._dated, self._theme = dated, Theme("", "", False, {})
        self._placed: tuple[Placed, ...] = ()
        self.setObjectName("agenda")
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("Enter opens the record. Alt and the left or right arrow move it by a day."))
        self.setWordWrap(True)
        self.setItemDelegate(_WholeWords(self))
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setIconSize(QSize(16, 16))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.currentRowChanged.connect(lambda row: self.chosen.emit(self.current) if row >= 0 else None)
        self.itemDoubleClicked.connect(lambda _: self.opened.emit(self.current))

    @property
    def current(self) -> Placed | None:
        """What is chosen."""
        row = self.currentRow()
        return self._placed[row] if 0 <= row < len(self._placed) else None

    def show_placed(self, placed: Sequence[Placed]) -> None:
        """Show these; what was chosen stays so where it is among them."""
        before = self.current
        self._placed = tuple(placed)
        self.blockSignals(True)
        self.clear()
        for each in self._placed:
            item = QListWidgetItem(
                f"{words_of(each)}\n{date_in_words(each) + ', ' if self._dated else ''}{_below(each)}"
            )
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._spoken(each))
            item.setToolTip(as_tip(self._spoken(each)))
            self.addItem(item)
        self.blockSignals(False)
        self._draw_signs()
        if before is not None:
            self.mark(before.key)

    def mark(self, key: tuple[Id, str]) -> bool:
        """Choose one; False where it is not among them."""
        for row, each in enumerate(self._placed):
            if each.key == key:
                self.setCurrentRow(row)
                return True
        return False

    def unmark(self) -> None:
        """Choose none."""
        self.setCurrentRow(-1)
        self.clearSelection()

    def colour(self, theme: Theme) -> None:
        """Draw the signs in a theme's colours."""
        self._theme = theme
        self._draw_signs()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open what is chosen with Enter."""
        if event.key() in _ENTER and self.current is not None:
            self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)

    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        """Drag what is chosen to a day."""
        if self.current is not None and self.current.movable:
            drag_of(self.current, self).exec(Qt.DropAction.MoveAction)

    def _spoken(self, placed: Placed) -> str:
        return f"{date_in_words(placed)}: {said(placed)}" if self._dated else said(placed)

    def _draw_signs(self) -> None:
        if not self._theme.colours:
            return
        plain, chosen = self._theme["link"], self._theme["selected_text"]
        icons = {sign: icon(sign, plain, chosen) for sign in {sign_of(each) for each in self._placed}}
        for row, each in enumerate(self._placed):
            self.item(row).setIcon(icons[sign_of(each)])


def _below(placed: Placed) -> str:
    return tr(placed.missing) if placed.missing else what_in_words(placed)
