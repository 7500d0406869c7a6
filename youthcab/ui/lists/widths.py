"""How wide the columns of a list are: each has what it holds where there is room, and a share by its letters else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_LEAST = 40  # pixels


@dataclass(frozen=True, slots=True)
class Wish:
    """What a column asks for, in pixels: for all that it `holds`, and for its usual words; a `chosen` width stays."""

    letters: int
    holds: int
    usual: int
    chosen: int | None = None


def shared(room: int, wishes: Sequence[Wish]) -> tuple[int, ...]:
    """Share a width among columns; where it is far too little, each is as wide as its words and the list scrolls."""
    least = sum(min(each.holds, each.usual) for each in wishes)
    widths = {place: each.chosen for place, each in enumerate(wishes) if each.chosen is not None}
    if room < least * 3 // 5:
        return tuple(widths.get(place, min(each.holds, each.usual)) for place, each in enumerate(wishes))
    open_ones = [place for place in range(len(wishes)) if place not in widths]
    while open_ones:
        left, letters = room - sum(widths.values()), sum(wishes[place].letters for place in open_ones)
        # Widths that were chosen may leave less than nothing.
        fair = {place: max(left * wishes[place].letters // letters, _LEAST) for place in open_ones}
        content = [place for place in open_ones if wishes[place].holds <= fair[place]]
        if len(content) in (0, len(open_ones)):
            spare = max(0, left - sum(wishes[place].holds for place in open_ones)) if content else 0
            for place in open_ones:
                share = spare * wishes[place].letters // letters
                widths[place] = wishes[place].holds + share if content else fair[place]
            break
        widths |= {place: wishes[place].holds for place in content}
        open_ones = [place for place in open_ones if place not in content]
    return tuple(widths[place] for place in range(len(wishes)))
