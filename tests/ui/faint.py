"""What stands out too little to be read, as it is drawn and in every state that a person brings it into (WCAG 1.4.3)."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget
from shiboken6 import isValid

from tests.ui import drawn, states
from tests.ui.walking import Sight

LEAST, LEAST_DISABLED = 4.5, 3.0
"""The standard asks nothing of what is disabled; it is to be made out all the same."""


class Faint:
    """Looks at everything as it stands, and at each sort of thing once in each of its other states."""

    def __init__(self) -> None:
        self._met: set[tuple[object, ...]] = set()

    def __call__(self, sight: Sight) -> list[str]:
        """List the words of a window that are too faint."""
        found = faint(sight.top)
        sorts = {states.sort_of(each): each for each in reversed(sight.widgets) if isinstance(each, states.CHANGING)}
        new = [each for sort, each in sorts.items() if sort not in self._met]
        if new:
            self._met.update(sorts)
            states.bring_back(sight.top)
            found += [f"{state}: {fault}" for state, faults in _in_other_states(sight, new) for fault in faults]
        return found


def faint(top: QWidget, part: QRect | None = None) -> list[str]:
    """List the words in a window, or in a part of it, that are too faint."""
    found = []
    for words, ratio in drawn.standing_out(top, part):
        if ratio < LEAST:
            under = top.childAt(words.place.center()) or top
            least = LEAST if _is_offered(under, top, words) else LEAST_DISABLED
            if ratio < least and _is_written_by(under, top, words):
                found.append(f"“{words.words}” on {type(under).__name__} {under.objectName()} {ratio:.1f}")
    return found


def _is_offered(under: QWidget, top: QWidget, words: drawn.Written) -> bool:
    action = under.actionAt(under.mapFrom(top, words.place.center())) if isinstance(under, QMenu) else None
    return action.isEnabled() if action else under.isEnabled()


def _is_written_by(under: QWidget, top: QWidget, words: drawn.Written) -> bool:
    """Tell words of the uppermost widget at a place from such as it covers, or as are scrolled half out of it."""
    place = words.place.translated(-under.mapTo(top, QPoint()))
    seen = under.visibleRegion().boundingRect()
    is_whole = seen.top() <= place.top() and place.bottom() <= seen.bottom()
    return is_whole and any(
        each.words == words.words and each.place == place for each in drawn.written(under, under.rect())
    )


def _in_other_states(sight: Sight, new: list[QWidget]) -> Iterator[tuple[str, list[str]]]:
    top, before = sight.top, QApplication.focusWidget()
    part = QRegion()
    for each in new:
        part += _place_of(each, top)
    around = part.boundingRect()
    with states.pointed_at(new):
        yield "pointed at", faint(top, around)
    if to_choose := [each for each in new if isinstance(each, states.CHOSEN)]:
        yield from _chosen(top, around, to_choose)
    for each in sight.focusable:
        if each in new and each.isVisible():
            each.setFocus(Qt.FocusReason.TabFocusReason)
            # A row is drawn as in use only where its list has the focus.
            with states.chosen([each] if isinstance(each, QAbstractItemView) else []):
                yield "with the focus", faint(top, _place_of(each, top))
    for state, opened in states.opened_out(new):
        yield state, faint(opened)
    if top.isWindow():
        yield "a tip", faint(states.tip(top))
    states.bring_back(top)
    if before is not None and isValid(before):
        before.setFocus()


def _chosen(top: QWidget, part: QRect, widgets: list[QWidget]) -> Iterator[tuple[str, list[str]]]:
    with states.chosen(widgets):
        yield "chosen", faint(top, part)
        with states.pointed_at(widgets):
            yield "chosen and pointed at", faint(top, part)
        if top.isWindow():
            with states.behind_another(top):
                yield "chosen, behind another window", faint(top, part)


def _place_of(widget: QWidget, top: QWidget) -> QRect:
    return widget.visibleRegion().boundingRect().translated(widget.mapTo(top, QPoint()))
