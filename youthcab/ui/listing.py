"""A kind of record as a person meets it, as data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from youthcab.records.record import Record
from youthcab.ui.desk import Desk
from youthcab.ui.fields import Section
from youthcab.ui.table import Column


@dataclass(frozen=True, slots=True)
class Deed:
    """Something more that can be done with one record of a kind: what its button says, and what it calls.

    One that is `changing` the cabinet is not offered where that can only be looked at.
    """

    words: str
    do: Callable[[Desk, QWidget, Any], object]
    changing: bool = True


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
    deeds: tuple[Deed, ...] = ()
