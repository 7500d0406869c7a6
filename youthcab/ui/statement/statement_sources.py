"""Ask which of the records behind a sentence is to be opened, at the sentence itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu

from youthcab.records.statement import Source
from youthcab.ui.desk import Desk
from youthcab.ui.statement.pane import Pane
from youthcab.ui.statement.statement_side import fields_of
from youthcab.ui.translation import tr

_NAMING = ({"title"}, {"first name"}, {"role"}, {"first name", "role"})


def ask_which(desk: Desk, pane: Pane, sources: Sequence[Source], opened: Callable[[str], object]) -> QMenu | None:
    """Open the record that a sentence stands on; of several, those first that tell and not only name."""
    used = fields_of(sources)
    ordered = sorted(used, key=lambda record: set(used[record]) in _NAMING)
    if len(ordered) < 2:
        if ordered:
            opened(ordered[0])
        else:
            desk.say(tr("No record stands behind this sentence."))
        return None
    menu = QMenu(pane)
    menu.setAccessibleName(tr("What this sentence stands on"))
    for record in ordered:
        words = desk.label(record)
        action = menu.addAction(f"{words[:1].upper()}{words[1:]}   ({', '.join(used[record][:3])})".replace("&", "&&"))
        action.triggered.connect(partial(opened, record))
    menu.setActiveAction(menu.actions()[0])
    menu.popup(pane.mapToGlobal(pane.cursorRect().bottomLeft()))
    return menu
