"""The welcome page: begin a cabinet, open one, go on with a recent one, or try a copy of a real month."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from youthcab.ui.icons import picture
from youthcab.ui.task import Runner
from youthcab.ui.translation import tr
from youthcab.ui.words import Label, as_tip, only_seen

_PLACE = Qt.ItemDataRole.UserRole
_MISSING = Qt.ItemDataRole.UserRole + 1


class Welcome(QWidget):
    """Three ways on, and what was open lately; each way is a signal."""

    new = Signal()
    other = Signal()
    sample = Signal()
    opened = Signal(str)
    forgotten = Signal(str)

    def __init__(self, recent: Sequence[str], runner: Runner, trouble: str = "") -> None:
        super().__init__()
        self._runner = runner
        self.trouble = Label(trouble)
        self.trouble.setObjectName("below")
        self.trouble.setProperty("problem", True)
        self.trouble.setWordWrap(True)
        if not trouble:
            self.trouble.hide()
        self.recent = RecentList()
        self.recent.itemActivated.connect(lambda _: self._open())
        self.recent.currentItemChanged.connect(lambda *_: self._allow())
        self.recent.to_forget.connect(self._forget)
        self.open_button = QPushButton(tr("Open"))
        self.open_button.setAccessibleName(tr("Open the cabinet that is chosen in the list"))
        self.open_button.clicked.connect(self._open)
        self.forget_button = QPushButton(tr("Remove from this list"))
        self.forget_button.clicked.connect(self._forget)
        self._none = Label(tr("No cabinet was open here yet. Begin one, or try a real month first."))
        self._none.setObjectName("quietWords")
        self._none.setWordWrap(True)
        self._lay_out()
        self.show_recent(recent)

    def say(self, trouble: str) -> None:
        """Say what is in the way, in sight and aloud."""
        self.trouble.setText(trouble)
        self.trouble.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, trouble))

    def show_recent(self, places: Sequence[str]) -> None:
        """List what was open lately; whether the files are still there is looked up without holding up the window."""
        self.recent.show_all(places)
        for widget in (self.recent, self.open_button, self.forget_button):
            widget.setVisible(bool(places))
        self._none.setVisible(not places)
        self._allow()
        self._runner.run(lambda: tuple(each for each in places if not _is_there(each)), self._missing, _raised)

    def _missing(self, places: tuple[str, ...]) -> None:
        self.recent.show_missing(places)
        self._allow()

    def _allow(self) -> None:
        item = self.recent.currentItem()
        self.open_button.setEnabled(item is not None and not item.data(_MISSING))
        self.forget_button.setEnabled(item is not None)

    def _open(self) -> None:
        if self.open_button.isEnabled():
            self.opened.emit(self.recent.chosen)

    def _forget(self) -> None:
        if self.recent.chosen:
            self.forgotten.emit(self.recent.chosen)

    def _lay_out(self) -> None:
        palette = QApplication.palette()
        mark, name = Label(), Label("youthcab")
        mark.setPixmap(picture("megaphone", palette.link().color().name(), 40))
        name.setObjectName("pageTitle")
        brand = QHBoxLayout()
        brand.setSpacing(12)
        brand.addWidget(mark)
        brand.addWidget(name, 1)
        words = Label(tr("Log what your youth cabinet does. Give your council a statement that is true."))
        words.setWordWrap(True)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addLayout(brand)
        left.addWidget(words)
        left.addSpacing(6)
        self.new_button = _way("plus", tr("New cabinet…"), tr("A short form, and you can begin"))
        self.other_button = _way("folder-open", tr("Open a cabinet…"), tr("A file that you or somebody else made"))
        self.sample_button = _way("sparkles", tr("Try it with March 2021"), tr("A copy of a real month, to play with"))
        for button, way in (
            (self.new_button, self.new),
            (self.other_button, self.other),
            (self.sample_button, self.sample),
        ):
            button.clicked.connect(way)
            left.addWidget(button)
        left.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 26, 28, 24)
        row.setSpacing(26)
        row.addLayout(left, 5)
        row.addWidget(self._card(), 6)

    def _card(self) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        title = Label(tr("Recent"))
        title.setObjectName("cardTitle")
        buttons = QHBoxLayout()
        buttons.addWidget(self.forget_button)
        buttons.addStretch(1)
        buttons.addWidget(self.open_button)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        for widget in (title, self.trouble, self._none):
            column.addWidget(widget)
        column.addWidget(self.recent, 1)
        column.addLayout(buttons)
        column.addStretch()
        return card


class RecentList(QListWidget):
    """The cabinets that were open lately; the delete key takes one out of the list."""

    to_forget = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("recent")
        self.setAccessibleName(tr("Recent cabinets"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)

    @property
    def chosen(self) -> str:
        """The place of the cabinet that is chosen, or nothing."""
        item = self.currentItem()
        return str(item.data(_PLACE)) if item else ""

    def show_all(self, places: Sequence[str]) -> None:
        """List these in place of those before."""
        self.clear()
        for place in places:
            item = QListWidgetItem(self)
            item.setData(_PLACE, place)
            item.setToolTip(as_tip(place))
            self._say(item, missing=False)
        self.setCurrentRow(0)

    def show_missing(self, places: Sequence[str]) -> None:
        """Say which are not there."""
        for row in range(self.count()):
            item = self.item(row)
            self._say(item, missing=item.data(_PLACE) in places)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the chosen one out of the list by the delete key."""
        if event.key() == Qt.Key.Key_Delete:
            self.to_forget.emit()
        else:
            super().keyPressEvent(event)

    def _say(self, item: QListWidgetItem, *, missing: bool) -> None:
        place = Path(str(item.data(_PLACE)))
        folder = tr("Not found: {folder}", folder=place.parent) if missing else str(place.parent)
        item.setText(f"{place.stem}\n{folder}")
        item.setData(_MISSING, missing)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{place.stem}, {folder}")
        palette = self.palette()
        item.setForeground(palette.placeholderText() if missing else palette.text())


def _way(name: str, words: str, hint: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName("way")
    button.setAccessibleName(words)
    button.setAccessibleDescription(hint)
    mark, title, below = Label(), Label(words), Label(hint)
    mark.setPixmap(picture(name, QApplication.palette().link().color().name(), 26))
    title.setObjectName("cardTitle")
    below.setObjectName("quietWords")
    told = QVBoxLayout()
    told.setSpacing(2)
    told.addWidget(title)
    told.addWidget(below)
    row = QHBoxLayout(button)
    row.setContentsMargins(18, 12, 16, 12)
    row.setSpacing(16)
    row.addWidget(mark)
    row.addLayout(told, 1)
    for label in (mark, title, below):
        only_seen(label)
    button.setMinimumSize(row.sizeHint())
    return button


def _is_there(place: str) -> bool:
    return "://" in place or os.path.exists(place)


def _raised(error: Exception) -> None:
    raise error
