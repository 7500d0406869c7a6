"""CSV: the first sheet of a workbook as one table, which is all that a CSV file can hold."""

from __future__ import annotations

import csv
from pathlib import Path

from youthcab.document.sheet import Cell, Workbook

# A spreadsheet takes a cell that begins with one of these for a formula; an apostrophe makes it text (OWASP).
# The wide forms do the same where the keyboard is Japanese or Chinese.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def write(content: Workbook, path: Path) -> None:
    """Write the first sheet as UTF-8 with a byte order mark, which Excel needs to read it as UTF-8, all cells quoted.

    A date is ISO 8601, an unknown cell is empty, and a text that a spreadsheet would run gets an apostrophe before it.
    """
    sheet = content.sheets[0]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerow([guarded(column.header) for column in sheet.columns])
        writer.writerows([guarded(cell) for cell in row] for row in sheet.rows)


def guarded(cell: Cell) -> str:
    """Return a cell as text that no spreadsheet takes for a formula."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell
    return str(cell)
