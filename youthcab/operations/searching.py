"""Finding records of every kind at once, and what was worked on lately."""

from __future__ import annotations

import re

from youthcab.domain.folding import folded
from youthcab.records.kinds import label
from youthcab.records.record import Record
from youthcab.store.store import Store

_FEW = ("campaign", "podcast", "partner", "person")
"""Kinds of which there are few, so that a common word finds them among many newer records."""
_LOOKED_THROUGH = 60
_CHANGES_LOOKED_THROUGH = 200


def find_everywhere(store: Store, text: str, limit: int = 8) -> tuple[Record, ...]:
    """Return the records in which each word of a text begins a word, case and accents aside, the nearest first.

    A label that begins with the text is nearest, then one that holds its words, then the rest, newest first.
    """
    with store.reading() as reading:
        found = (*reading.anywhere(text, _FEW, limit), *reading.anywhere(text, limit=_LOOKED_THROUGH))
    once = {each.id: each for each in found}
    return tuple(sorted(once.values(), key=lambda each: _distance(text, each))[:limit])


def worked_on_lately(store: Store, limit: int = 6) -> tuple[Record, ...]:
    """Return the records that were changed last and are still there, the newest first."""
    with store.reading() as reading:
        changed = dict.fromkeys(change.record for change in reading.history(limit=_CHANGES_LOOKED_THROUGH))
        return reading.find_all(list(changed))[:limit]


def _distance(text: str, record: Record) -> int:
    words, wanted = _words(label(record)), _words(text)
    if words[: len(wanted) - 1] == wanted[:-1] and " ".join(words).startswith(" ".join(wanted)):
        return 0
    return 1 if all(any(word.startswith(each) for word in words) for each in wanted) else 2


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", folded(text)[0].lower())
