"""The way back: which record was in sight before a link was followed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from youthcab.records.identity import Id

if TYPE_CHECKING:
    from youthcab.ui.main_window import MainWindow

_LONGEST = 50


@dataclass(frozen=True, slots=True)
class _Place:
    """A page, and the record that was shown on it, if any."""

    page: str
    record: Id | None


class Trail(QObject):
    """Follows links from record to record, and goes back the way that was come."""

    def __init__(self, window: MainWindow, back: QAction) -> None:
        super().__init__(window)
        self._window, self._back = window, back
        self._places: list[_Place] = []
        window.desk.to_record.connect(self.follow)
        window.desk.reopened.connect(self._forget)
        self._show()

    def follow(self, record: Id) -> None:
        """Show a record, and remember from where."""
        here = self._here()
        self._places = [*self._places[-_LONGEST:], here]
        self._show()
        self._window.open_id(record)
        if self._here() == here:
            self._places.pop()
            self._show()

    def back(self) -> None:
        """Show again what was in sight before the last link was followed."""
        if self._places:
            place = self._places.pop()
            self._show()
            if place.record is None:
                self._window.go(place.page)
            else:
                self._window.open_id(place.record)

    def _here(self) -> _Place:
        from youthcab.ui.page import RecordPage

        page = self._window.page
        record = page.view.record if isinstance(page, RecordPage) else None
        return _Place(self._window.page_in_sight, record.id if record else None)

    def _forget(self) -> None:
        self._places = []
        self._show()

    def _show(self) -> None:
        desk, record = self._window.desk, self._places[-1].record if self._places else None
        desk.came_from = desk.label(record) if record else ""
        self._back.setEnabled(bool(self._places))
