"""What was written before, offered while it is written again: accents and case aside, by how its words begin."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from youthcab.domain.folding import folded
from youthcab.ui.translation import tr

Used = Callable[[Callable[[Sequence[str]], None]], None]
_AT_MOST = 8


def popup_for(line: QLineEdit, rows: QStringListModel) -> QCompleter:
    """Give a line a list below it that shows all of some rows, and is named for a screen reader."""
    completer = QCompleter(rows, line)
    completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    rows_below = QListView()
    rows_below.setObjectName("suggestions")
    rows_below.setAccessibleName(tr("Suggestions"))
    completer.setPopup(rows_below)
    line.setCompleter(completer)
    return completer


def fitting(written: str, used: Sequence[str]) -> list[str]:
    """Return what was used before in which each written word begins a word."""
    wanted = _plain(written).split()
    fits = (
        each
        for each in used
        if each != written and all(any(word.startswith(w) for word in _plain(each).split()) for w in wanted)
    )
    return [each for _, each in zip(range(_AT_MOST), fits, strict=False)]


def same(one: str, other: str) -> bool:
    """Tell whether two names are the same, accents and case aside."""
    return _plain(one).split() == _plain(other).split()


class Suggestions(QObject):
    """Asks what was used before when its line is entered, and offers what fits; `picked` says what was taken."""

    picked = Signal(str)

    def __init__(self, line: QLineEdit, used: Used) -> None:
        super().__init__(line)
        self._line, self._ask = line, used
        self._used: Sequence[str] = ()
        self._rows = QStringListModel(self)
        self.completer = popup_for(line, self._rows)
        self.completer.activated.connect(self.picked)
        line.textEdited.connect(lambda text: self._rows.setStringList(fitting(text, self._used) if text else []))
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask anew each time that the line is entered."""
        if event.type() == QEvent.Type.FocusIn:
            self._ask(self._take)
        return super().eventFilter(watched, event)

    def _take(self, used: Sequence[str]) -> None:
        self._used = used


def _plain(text: str) -> str:
    return folded(text)[0].casefold()
