"""What all page formats decide alike."""

from __future__ import annotations

from datetime import date

from youthcab.document.blocks import Document, Table

# Stands in file formats for "no day given": the earliest that a zip file can hold.
NO_DAY = date(1980, 1, 1)

_UPRIGHT_COLUMNS = 6


def is_wide(content: Document) -> bool:
    """Tell whether the pages lie on their side, because a table has more columns than stand upright at 12 points."""
    tables = (block for block in content.blocks if isinstance(block, Table))
    return any(len(table.header) > _UPRIGHT_COLUMNS for table in tables)
