"""What all page formats decide alike."""

from __future__ import annotations

from datetime import date

from youthcab.document.blocks import Document, Table

# Stands in file formats for "no day given": the earliest that a zip file can hold.
NO_DAY = date(1980, 1, 1)

_UPRIGHT_COLUMNS = 6
# All in characters: a line upright and on its side, what lies between columns, and where words and cells are broken.
_LINE = {False: 66, True: 102}
_GUTTER, _LONGEST_WORD, _LONGEST_CELL = 3, 20, 40
_BOLD = 1.2


def is_wide(content: Document) -> bool:
    """Tell whether the pages lie on their side, because a table has more columns than stand upright at 12 points."""
    tables = (block for block in content.blocks if isinstance(block, Table))
    return any(len(table.header) > _UPRIGHT_COLUMNS for table in tables)


def column_shares(table: Table, wide: bool) -> tuple[float, ...]:
    """Return the part of the width that each column gets: each has room for its longest word, long cells get more."""
    least, wished = [], []
    for place, name in enumerate(table.header):
        cells = [row[place] for row in table.rows]
        least.append(_GUTTER + min(_LONGEST_WORD, max(_BOLD * _longest_word(name), *map(_longest_word, cells), 0)))
        wished.append(max(least[-1], _GUTTER + min(_LONGEST_CELL, max(map(len, cells), default=0))))
    spare = max(0.0, _LINE[wide] - sum(least))
    hunger = sum(wished) - sum(least)
    part = min(1.0, spare / hunger) if hunger else 0.0
    widths = [low + (high - low) * part for low, high in zip(least, wished, strict=True)]
    return tuple(width / sum(widths) for width in widths)


def _longest_word(text: str) -> int:
    return max(map(len, text.split()), default=0)
