"""Home: the month at a glance, its calendar, and the figures of the last months, each made when it is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from youthcab.operations.changes import Changes
from youthcab.ui.desk import Desk
from youthcab.ui.month import MonthChooser
from youthcab.ui.pages.home_parts import PARTS
from youthcab.ui.theme import Theme
from youthcab.ui.translation import tr
from youthcab.ui.words import Label

if TYPE_CHECKING:
    from youthcab.ui.pages.home_parts import Part


class HomePage(QWidget):
    """The cabinet's name, the month in hand, and three parts of which one is in sight."""

    open_record = Signal(object)
    open_id = Signal(str)
    to_begin = Signal(str)
    to_body = Signal()

    def __init__(self, desk: Desk, to_statement: QAction, draft: QAction, sample: QAction) -> None:
        super().__init__()
        self.desk, self.way_on = desk, (to_statement, draft, sample)
        self._theme: Theme | None = None
        self._parts: dict[str, Part] = {}
        self._stale: set[str] = set()
        self.title = Label()
        self.title.setObjectName("pageTitle")
        self.title.setWordWrap(True)
        self.month = MonthChooser(desk)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(tr("Parts of Home"))
        self._holders = [QVBoxLayout() for _ in PARTS]
        for part, column in zip(PARTS, self._holders, strict=True):
            column.setContentsMargins(0, 0, 0, 0)
            holder = QWidget()
            holder.setLayout(column)
            self.tabs.addTab(holder, tr(part.title))
        self._lay_out()
        self.tabs.currentChanged.connect(lambda _: self._show_part())
        desk.changed.connect(self._on_changed)
        desk.month_chosen.connect(self._on_changed)
        desk.reopened.connect(self._on_changed)

    @property
    def part_in_sight(self) -> Part:
        """The part that is in sight."""
        return self.part(PARTS[self.tabs.currentIndex()].name)

    def part(self, name: str) -> Part:
        """Return a part, made now if it was never looked at."""
        if name not in self._parts:
            place = [each.name for each in PARTS].index(name)
            made = PARTS[place].make(self)
            self._parts[name] = made
            self._stale.add(name)
            self._holders[place].addWidget(made)
            if self._theme is not None:
                made.colour(self._theme)
        return self._parts[name]

    def go(self, name: str) -> Part:
        """Show a part, and turn to it if it was not in sight."""
        place, part = [each.name for each in PARTS].index(name), self.part(name)
        if place != self.tabs.currentIndex():
            self.tabs.setCurrentIndex(place)
            next(iter(part.panes()), self.tabs.tabBar()).setFocus()
        return part

    def catch_up(self) -> None:
        """Look at the month again if anything changed."""
        part = PARTS[self.tabs.currentIndex()].name
        shown = self.part(part)
        if part in self._stale:
            self._stale.discard(part)
            shown.refresh()

    def colour(self, theme: Theme) -> None:
        """Draw icons and charts in a theme's colours."""
        self._theme = theme
        for part in self._parts.values():
            part.colour(theme)

    def leave(self) -> bool:
        """Nothing is being typed here."""
        return True

    def unsaved(self) -> tuple[str, ...]:
        """Nothing is being typed here."""
        return ()

    def panes(self) -> tuple[QWidget, ...]:
        """Return where F6 goes."""
        return (self.month.line, self.tabs.tabBar(), *self.part_in_sight.panes())

    def _show_part(self) -> None:
        if self.isVisible():
            self.catch_up()

    def _on_changed(self, _: Changes | None = None) -> None:
        self._stale = set(self._parts)
        if self.isVisible():
            self.catch_up()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.month)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 16, 16)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.tabs, 1)
