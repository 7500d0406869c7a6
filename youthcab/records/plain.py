"""Records as plain values that JSON can hold, and back; used by the store, the log of operations and the files."""

from __future__ import annotations

import types
from collections.abc import Callable
from dataclasses import Field, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any, NewType, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from youthcab.records.period import Period
from youthcab.records.when import When

T = TypeVar("T")
Convert = Callable[[Any], Any]
_PLAIN = frozenset({str, int, float, bool, type(None)})


def to_plain(value: Any) -> Any:
    """Turn a field's value, or a whole record, into strings, numbers, lists and dictionaries.

    A dictionary leaves out what a record type fills in by itself. Dates are ISO 8601, a When its text form.
    """
    if type(value) in _PLAIN:
        return value
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, (When, Period, date)):
        return str(value)
    if isinstance(value, Decimal):
        return _plain_number(value)
    if isinstance(value, tuple):
        return [to_plain(item) for item in value]
    defaults = _defaults(cast("Callable[..., Any]", type(value)))
    return {name: to_plain(held) for name, default in defaults if (held := getattr(value, name)) != default}


def from_plain(wanted: Callable[..., T], data: dict[str, Any]) -> T:
    """Build a record, or a value inside one, from what `to_plain` made; absent fields get their defaults.

    Raises ValueError, KeyError or TypeError where the data does not fit; files from people are checked before.
    """
    readers = field_readers(wanted)
    return wanted(**{name: readers[name](value) for name, value in data.items()})


@cache
def field_readers(wanted: Callable[..., Any]) -> dict[str, Convert]:
    """Return, for each field of a dataclass, the function that reads its plain value."""
    hints = get_type_hints(wanted)
    return {each.name: _reader(hints[each.name]) for each in fields(cast("type", wanted))}


def default_of(record_field: Field[Any]) -> Any:
    """Return what a field holds when nothing is said; dataclasses.MISSING where it must be said."""
    return record_field.default


@cache
def _defaults(wanted: Callable[..., Any]) -> tuple[tuple[str, Any], ...]:
    return tuple((each.name, default_of(each)) for each in fields(cast("type", wanted)))


def _reader(hint: Any) -> Convert:
    if isinstance(hint, NewType):
        return str
    if get_origin(hint) in (types.UnionType, Union):  # a NewType makes the older form of the two
        inner = _reader(next(each for each in get_args(hint) if each is not types.NoneType))
        return lambda value: None if value is None else inner(value)
    if get_origin(hint) is tuple:
        item = _reader(get_args(hint)[0])
        return lambda value: tuple([item(each) for each in value])
    if hint in (When, Period):
        return _parser(hint.parse)
    if hint is date:
        return _parser(date.fromisoformat)
    if hint is Decimal:
        return lambda value: Decimal(str(value))
    if is_dataclass(hint):
        inside = cast("Callable[..., Any]", hint)
        return lambda value: from_plain(inside, value)
    converter: Convert = hint
    return converter


def _plain_number(value: Decimal) -> int | float | str:
    if value == value.to_integral_value():
        return int(value)
    near = float(value)
    return near if Decimal(str(near)) == value else str(value)


def _parser(parse: Callable[[str], Any]) -> Convert:
    known = cache(parse)
    return lambda value: value if isinstance(value, (date, When, Period)) else known(value)
