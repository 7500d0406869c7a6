"""How often Python looks for what nothing refers to any more."""

from __future__ import annotations

import gc

_YOUNG, _MIDDLING, _NEVER = 5_000, 20, 1_000_000


def search_the_young_only() -> None:
    """Keep Python from searching its whole memory in the middle of a work, for which every thread stands still.

    It does so whenever much was made, such as the ten thousand records of an import, all of which are still in use.
    """
    gc.set_threshold(_YOUNG, _MIDDLING, _NEVER)
