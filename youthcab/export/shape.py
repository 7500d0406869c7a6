"""What all page formats decide alike."""

from __future__ import annotations

from datetime import date

from youthcab.document.blocks import Document, Table

# Stands in file formats for "no day given": the earliest that a zip file can hold.
NO_DAY = date(1980, 1, 1)

_UPRIGHT_COLUMNS = 6
# In characters: what lies between columns, and from where on words and cells are broken.
_GUTTER, _LONGEST_WORD, _LONGEST_CELL = 3, 20, 28


def is_wide(content: Document) -> bool:
    """Tell whether the pages lie on their side, because a table has more columns than stand upright at 12 points."""
    tables = (block for block in content.blocks if isinstance(block, Table))
    return any(len(table.header) > _UPRIGHT_COLUMNS for table in tables)


def column_shares(table: Table) -> tuple[float, ...]:
    """Return the part of the width that each column gets: room for its longest word, and more where cells are long."""
    weights = [_weight([row[place] for row in (table.header, *table.rows)]) for place in range(len(table.header))]
    return tuple(weight / sum(weights) for weight in weights)


def _weight(cells: list[str]) -> int:
    longest_word = max((len(word) for cell in cells for word in cell.split()), default=0)
    longest_cell = max((len(cell) for cell in cells), default=0)
    return _GUTTER + max(min(longest_word, _LONGEST_WORD), min(longest_cell, _LONGEST_CELL))
