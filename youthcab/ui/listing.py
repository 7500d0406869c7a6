"""A kind of record as a person meets it, as data."""

from __future__ import annotations

from dataclasses import dataclass

from youthcab.records.record import Record
from youthcab.ui.fields import Section
from youthcab.ui.table import Column


@dataclass(frozen=True, slots=True)
class Listing:
    """One kind of record: its words, its columns and the sections of its form."""

    kind: type[Record]
    one: str
    many: str
    empty: str
    columns: tuple[Column, ...]
    sections: tuple[Section, ...]
    order: str = ""
    descending: bool = False
