"""Rows as text for the clipboard: for a spreadsheet or a document, and back."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from html import escape
from io import StringIO

from youthcab.export.csv import guarded

Rows = Iterable[Sequence[str]]
LARGEST = 20 * 1024 * 1024  # letters


def as_tabs(rows: Rows) -> str:
    """Return rows with tabs between their cells, and an apostrophe before what a spreadsheet would run."""
    return "".join("\t".join(guarded(_on_one_line(cell)) for cell in row) + "\n" for row in rows)


def as_html(rows: Rows) -> str:
    """Return rows as a table of a web page, the first of them its head."""
    head, *others = rows
    lines = [_row(head, "th"), *(_row(row, "td") for row in others)]
    return f'<meta charset="utf-8"><table>{"".join(lines)}</table>'


def from_tabs(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows of a text with tabs between cells, as a spreadsheet copies them, without empty rows."""
    rows = csv.reader(StringIO(text.replace("\0", ""), newline=""), delimiter="\t")
    tidy = (tuple(_unguarded(cell.strip()) for cell in row) for row in rows)
    return tuple(row for row in tidy if any(row))


def _row(cells: Sequence[str], tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{escape(guarded(_on_one_line(cell)))}</{tag}>' for cell in cells)}</tr>"


def _on_one_line(cell: str) -> str:
    return " ".join(cell.split())


def _unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and guarded(cell[1:]) == cell else cell
