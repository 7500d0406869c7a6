"""How the window was left: the page in sight, the month in hand of each cabinet, and how panes share the room."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSettings
from PySide6.QtWidgets import QSplitter

from youthcab.records.period import Period
from youthcab.ui.actions import PAGES

_GROUP, _PAGE, _MONTH, _SHARES = "left", "page", "month", "shares"
_WHOLE = 1000  # what shares are parts of, whatever the width in pixels is


class LeftOff:
    """Words by name, read from the window's file at first, to which `save` writes what is new; kept nowhere else."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        before: dict[str, str] = {}
        if path is not None and path.is_file():
            kept = self._file(path)
            before = {name: str(kept.value(name)) for name in kept.allKeys()}
        self._words = ChainMap[str, str]({}, before)

    @property
    def page(self) -> str:
        """The name of the page that was in sight; empty where none is known."""
        name = self._words.get(_PAGE, "")
        return name if name in {page.name for page in PAGES} else ""

    @page.setter
    def page(self, name: str) -> None:
        self._words[_PAGE] = name

    def month(self, site: str, today: date) -> Period | None:
        """Return the month that was chosen in a cabinet; None once another month has begun on the calendar."""
        chosen, _, during = self._words.get(f"{_MONTH}/{site}", "").partition(" ")
        if during != f"{today:%Y-%m}":
            return None
        try:
            return Period.parse(chosen)
        except ValueError:
            return None

    def keep_month(self, site: str, today: date, chosen: Period | None) -> None:
        """Keep the month that was chosen in a cabinet; None where it is the one to begin with anyway."""
        self._words[f"{_MONTH}/{site}"] = f"{chosen} {today:%Y-%m}" if chosen else ""

    def shares(self, name: str, count: int) -> tuple[int, ...] | None:
        """Return how so many panes shared the room; None where that is not known."""
        parts = self._words.get(f"{_SHARES}/{name}", "").split()
        if len(parts) != count or not all(part.isascii() and part.isdecimal() for part in parts):
            return None
        found = tuple(min(int(part), _WHOLE) for part in parts)
        return found if sum(found) else None

    def keep_shares(self, name: str, sizes: Sequence[int]) -> None:
        """Keep how panes share the room, so that it can be shared so on a screen of another size."""
        whole = sum(sizes) or 1
        self._words[f"{_SHARES}/{name}"] = " ".join(str(round(_WHOLE * size / whole)) for size in sizes)

    def save(self) -> None:
        """Write down what is new; where that is not possible the window comes up as it did before.

        What else stands there now may be of another window, that was closed meanwhile.
        """
        if self._path is not None:
            kept = self._file(self._path)
            for name, words in self._words.maps[0].items():
                kept.setValue(name, words)

    @staticmethod
    def _file(path: Path) -> QSettings:
        opened = QSettings(str(path), QSettings.Format.IniFormat)
        opened.beginGroup(_GROUP)
        return opened


class Shares(QObject):
    """How the panes of a splitter share its width: as they were left, or at first as they are made.

    Panes that are folded away have no share, and those in sight are kept apart for each set of them.
    """

    def __init__(self, splitter: QSplitter, name: str, left: LeftOff, at_first: Sequence[int]) -> None:
        super().__init__(splitter)
        self._splitter, self._name, self._left, self._at_first = splitter, name, left, list(at_first)
        splitter.splitterMoved.connect(lambda *_: left.keep_shares(self._in_sight(), splitter.sizes()))
        splitter.setSizes(self._at_first)
        # Until it is shown it has another width, and what it grows by then goes to the panes that stretch.
        splitter.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the room as it was left once it is known how much there is."""
        if event.type() is QEvent.Type.Show:
            watched.removeEventFilter(self)
            self._give_again()
        return False

    def give(self) -> None:
        """Share the room among the panes that are in sight now: as it was left with these, or as at first."""
        if not self._give_again():
            self._splitter.setSizes(self._at_first)

    def _give_again(self) -> bool:
        kept = self._left.shares(self._in_sight(), len(self._at_first))
        if kept is not None:
            room = sum(self._splitter.sizes())
            self._splitter.setSizes([share * room // sum(kept) for share in kept])
        return kept is not None

    def _in_sight(self) -> str:
        panes = (self._splitter.widget(place) for place in range(self._splitter.count()))
        return f"{self._name}/{''.join('1' if pane and not pane.isHidden() else '0' for pane in panes)}"
