"""Rows that were copied in a spreadsheet, read as records by the same rules as the form, with every fault told."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, get_args, get_origin

from youthcab.progress import Progress, counted, unseen
from youthcab.records.event import Event, EventStatus
from youthcab.records.fields import about, field_named
from youthcab.records.figure import Figure, Qualifier
from youthcab.records.identity import Id
from youthcab.records.record import Record
from youthcab.records.when import When
from youthcab.ui.editors.figures import read_figure, read_whole
from youthcab.ui.editors.moments import read_day, read_when
from youthcab.ui.forms.fields import Field
from youthcab.ui.lists.filters import type_of
from youthcab.ui.lists.listing import Listing, field_in_cell, fields_of
from youthcab.ui.shown import choice_in_words
from youthcab.ui.translation import tr

Named = Callable[[str, str], Id]
Rows = Sequence[Sequence[str]]
_ALSO = {
    "type": "kind",
    "name": "title",
    "day": "date",
    "attendance": "attended",
    "attendees": "attended",
    "number attended": "attended",
    "numbers": "attended",
}
"""What people write above their columns, and what it stands for."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """What rows came to: their fields, one record for each row that could be read, and what is wrong with others."""

    fields: tuple[Field | None, ...]
    records: tuple[Record, ...]
    faults: tuple[str, ...]
    left_out: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Reading:
    listing: Listing
    named: Named
    today: date


def read_rows(
    listing: Listing, shown: Sequence[str], rows: Rows, named: Named, today: date, progress: Progress = unseen
) -> Pasted:
    """Read rows as records; the first may name the columns, else they stand as in the list, whose `shown` they are.

    `named` finds the one record of a kind that is called something, or raises ValueError.
    """
    heads = _heads(listing, rows[0]) if rows else ()
    if sum(each is not None for each in heads) * 2 > len(heads):
        fields, body, first = heads, rows[1:], 2
        left_out = tuple(head for head, field in zip(rows[0], fields, strict=True) if field is None and head)
    else:
        columns = {column.key: column for column in listing.columns}
        fields = tuple(field_in_cell(listing, columns[key]) for key in shown)
        body, first, left_out = rows, 1, ()
    reading = _Reading(listing, named, today)
    records, faults = [], []
    for number, row in enumerate(counted(body, progress), start=first):
        values, wrong = _values(reading, fields, row)
        faults += [tr("Row {number}, {problem}", number=number, problem=each) for each in wrong]
        if values and not wrong:
            records.append(_held_if_counted(listing.kind(**values), values))
        elif not wrong:
            faults.append(tr("Row {number}: nothing in it can be read.", number=number))
    return Pasted(fields, tuple(records), tuple(faults), left_out)


def _heads(listing: Listing, row: Sequence[str]) -> tuple[Field | None, ...]:
    known: dict[str, Field] = {}
    for each in fields_of(listing):
        for word in (each.name, each.label):
            known.setdefault(_folded(word), each)
    for column in listing.columns:
        if (field := field_in_cell(listing, column)) is not None:
            known[_folded(column.header)] = known[_folded(tr(column.header))] = field
    dated = next((each for each in fields_of(listing) if type_of(listing.kind, each.name) is When), None)
    if dated is not None:
        known.setdefault("date", dated)
    return tuple(_field_called(known, _folded(cell)) for cell in row)


def _field_called(known: Mapping[str, Field], head: str) -> Field | None:
    words = (head, f"{head}s", head.removesuffix("s"), _ALSO.get(head, ""))
    return next((known[each] for each in words if each in known), None)


def _held_if_counted(record: Record, values: Mapping[str, Any]) -> Record:
    """Say of an event to which people came that it was held, where the row says nothing of how it stands."""
    if "status" in values or not isinstance(record, Event) or record.attended is None:
        return record
    is_counted = record.attended.qualifier is not Qualifier.TARGET
    return replace(record, status=EventStatus.HELD) if is_counted else record


def _values(reading: _Reading, fields: Sequence[Field | None], row: Sequence[str]) -> tuple[dict[str, Any], list[str]]:
    values: dict[str, Any] = {}
    wrong = []
    for field, cell in zip(fields, row, strict=False):
        if field is None or not cell:
            continue
        try:
            values[field.name] = _value(reading, field, cell)
        except ValueError as error:
            wrong.append(f"{tr(field.label)}: {error}")
    return values, wrong


def _value(reading: _Reading, field: Field, cell: str) -> Any:
    kind, to = type_of(reading.listing.kind, field.name), about(field_named(reading.listing.kind, field.name)).to
    is_list = get_origin(kind) is tuple
    if to:
        return _links(reading, to, cell) if is_list else _link(reading, to, cell)
    if is_list:
        item = get_args(kind)[0]
        return tuple(part if item is str else _choice(item, part) for part in _parts(cell))
    return _single(kind, cell, reading.today)


def _single(kind: Any, cell: str, today: date) -> Any:
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return _choice(kind, cell)
    if kind is bool:
        return _truth(cell)
    readers: dict[Any, Callable[[], Any]] = {
        When: lambda: read_when(cell, today),
        date: lambda: read_day(cell, today),
        Figure: lambda: read_figure(cell),
        int: lambda: read_whole(cell),
    }
    return readers[kind]() if kind in readers else cell


def _parts(cell: str) -> list[str]:
    return [part.strip() for part in cell.replace(";", ",").split(",") if part.strip()]


def _links(reading: _Reading, to: str, cell: str) -> tuple[Id, ...]:
    try:
        return (reading.named(to, cell),)
    except ValueError:
        return tuple(dict.fromkeys(_link(reading, to, part) for part in _parts(cell)))


def _link(reading: _Reading, to: str, name: str) -> Id:
    try:
        return reading.named(to, name)
    except ValueError as error:
        kind = tr(to.replace("_", " "))
        raise ValueError(
            tr("“{name}” is not the name of one {kind} here. Add it first, or mend the spelling.", name=name, kind=kind)
        ) from error


def _choice(choices: type[StrEnum], cell: str) -> StrEnum:
    for each in choices:
        if _folded(cell) in (_folded(each.value), _folded(choice_in_words(each))):
            return each
    offered = ", ".join(choice_in_words(each) for each in choices)
    raise ValueError(tr("“{text}” is none of {offered}.", text=cell, offered=offered))


def _truth(cell: str) -> bool:
    for words, truth in ((("yes", "true", "1", tr("yes")), True), (("no", "false", "0", tr("no")), False)):
        if _folded(cell) in words:
            return truth
    raise ValueError(tr("“{text}” is neither yes nor no.", text=cell))


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
