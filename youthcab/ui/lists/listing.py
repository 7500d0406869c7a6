"""A kind of record as a person meets it, as data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, is_dataclass
from typing import Any, get_args, get_origin

from PySide6.QtWidgets import QWidget

from youthcab.records.record import Record
from youthcab.ui.desk import Desk
from youthcab.ui.forms.fields import Field, Section
from youthcab.ui.lists.filters import Filter, Ready, type_of
from youthcab.ui.lists.table import Column


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
    """One kind of record: its words, its columns and the sections of its form; of a `single` one there is only one."""

    kind: type[Record]
    one: str
    many: str
    empty: str
    columns: tuple[Column, ...]
    sections: tuple[Section, ...]
    order: str = ""
    descending: bool = False
    deeds: tuple[Deed, ...] = ()
    filters: tuple[Filter | Ready, ...] = ()
    single: bool = False


def fields_of(listing: Listing) -> tuple[Field, ...]:
    """Return every field of a listing's form whose value is more than a list of dated steps, in the form's order."""
    every = (each for section in listing.sections for each in section.fields)
    return tuple(each for each in every if not _is_steps(type_of(listing.kind, each.name)))


def field_in_cell(listing: Listing, column: Column) -> Field | None:
    """Return the field of the form that can be changed in a column's cells; None where it has none."""
    return next((each for each in fields_of(listing) if each.name == column.field), None)


def _is_steps(kind: Any) -> bool:
    return get_origin(kind) is tuple and is_dataclass(get_args(kind)[0])
