"""How the fields of a record lie in the columns of its table, and the way there and back."""

from __future__ import annotations

import types
from collections.abc import Callable
from dataclasses import Field, dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Any, cast, get_args, get_origin, get_type_hints

import sqlalchemy as sa

from youthcab.records.fields import about
from youthcab.records.period import Period
from youthcab.records.plain import default_of, field_readers, to_plain
from youthcab.records.record import Record
from youthcab.records.when import When

Convert = Callable[[Any], Any]

WORDS = sa.Text().with_variant(sa.Text(collation="NOCASE"), "sqlite")


_PLAIN_COLUMNS: dict[Any, sa.types.TypeEngine[Any]] = {int: sa.Integer(), bool: sa.Boolean(), date: sa.Date()}


class Shape(StrEnum):
    """How a field is held: in a column of its own, as one link, or as rows of the table of links."""

    VALUE = "value"
    LINK = "link"
    LINKS = "links"


@dataclass(frozen=True, slots=True)
class Held:
    """One field of a kind of record as the store holds it; what is empty lies in the table as NULL.

    `day` names the column that sorts a vague date, `searched` says whether its words can be searched for.
    """

    name: str
    default: Any
    shape: Shape
    type: sa.types.TypeEngine[Any]
    to_column: Convert
    from_column: Convert
    from_plain: Convert
    day: str = ""
    is_figure: bool = False
    searched: bool = False


def held_fields(record_type: type[Record]) -> tuple[Held, ...]:
    """Return how each field of a record type is held, but for its identifier."""
    hints, plain = get_type_hints(record_type), field_readers(cast("Callable[..., Any]", record_type))
    own = {each.name for each in fields(Record)}
    return tuple(
        _held(each, _inner(hints[each.name]), plain[each.name], each.name in own)
        for each in fields(record_type)
        if each.name != "id"
    )


def _held(field: Field[Any], hint: Any, from_plain: Convert, shared: bool) -> Held:
    shape = _shape(field, hint)
    column_type, to_column, from_column = _form(hint, shape, from_plain)
    return Held(
        name=field.name,
        default=default_of(field),
        shape=shape,
        type=column_type,
        to_column=to_column,
        from_column=from_column,
        from_plain=from_plain,
        day=f"{field.name}_day" if hint is When else "",
        is_figure=getattr(hint, "__name__", "") == "Figure",
        searched=shape is Shape.VALUE and (_is_words(hint) or (_is_choice(hint) and not shared)),
    )


def _shape(field: Field[Any], hint: Any) -> Shape:
    if not about(field).to:
        return Shape.VALUE
    return Shape.LINKS if get_origin(hint) is tuple else Shape.LINK


def _form(hint: Any, shape: Shape, from_plain: Convert) -> tuple[sa.types.TypeEngine[Any], Convert, Convert]:
    if shape is not Shape.VALUE:
        return sa.Text(), _as_it_is, _as_it_is
    if hint is str:
        return WORDS, _empty_as_null, _null_as_empty
    if _is_choice(hint):
        members = {member.value or None: member for member in hint}
        return WORDS, lambda value: value.value or None, members.__getitem__
    if hint in (When, Period):
        return sa.Text(), lambda value: str(value or "") or None, _text_reader(hint, from_plain)
    if hint in _PLAIN_COLUMNS:
        return _PLAIN_COLUMNS[hint], _as_it_is, _as_it_is
    return sa.JSON(none_as_null=True), lambda value: to_plain(value) or None, _json_reader(hint, from_plain)


def _text_reader(hint: Any, from_plain: Convert) -> Convert:
    empty = When() if hint is When else None
    return lambda value: empty if value is None else from_plain(value)


def _json_reader(hint: Any, from_plain: Convert) -> Convert:
    empty = () if get_origin(hint) is tuple else None
    return lambda value: empty if value is None else from_plain(value)


def _inner(hint: Any) -> Any:
    if get_origin(hint) is types.UnionType:
        return next(each for each in get_args(hint) if each is not types.NoneType)
    return hint


def _is_words(hint: Any) -> bool:
    return hint is str or (get_origin(hint) is tuple and get_args(hint)[0] is str)


def _is_choice(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, StrEnum)


def _as_it_is(value: Any) -> Any:
    return value


def _empty_as_null(value: str) -> str | None:
    return value or None


def _null_as_empty(value: str | None) -> str:
    return value or ""
