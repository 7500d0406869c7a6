"""A titled table with typed columns, before it is a workbook, a text file or a page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

Cell = str | Decimal | int | date | None


class ColumnKind(StrEnum):
    """What the cells of a column hold."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what its header says, and what its cells hold."""

    header: str
    kind: ColumnKind = ColumnKind.TEXT


@dataclass(frozen=True, slots=True)
class Chart:
    """A column chart of a sheet: the column with the names and those with the values, counted from 0."""

    title: str
    alt: str
    names: int
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table; a cell that is not known is None and never 0. `total` is the row that sums it up, if any."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    chart: Chart | None = None
    total: tuple[Cell, ...] | None = None


@dataclass(frozen=True, slots=True)
class Workbook:
    """Sheets that belong together, with a title, language and day as a Document has them."""

    title: str
    sheets: tuple[Sheet, ...]
    language: str = "en-GB"
    author: str = ""
    dated: date | None = None
