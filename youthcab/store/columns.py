"""How the fields of a record lie in the columns of its table, and the way there and back."""

from __future__ import annotations

import json
import types
from collections.abc import Callable
from dataclasses import Field, dataclass, fields
from datetime import date
from enum import StrEnum
from functools import lru_cache
from json.encoder import encode_basestring
from operator import attrgetter
from typing import Any, cast, get_args, get_origin, get_type_hints

import sqlalchemy as sa

from youthcab.records.fields import about
from youthcab.records.figure import Figure
from youthcab.records.period import Period
from youthcab.records.plain import default_of, field_readers, to_plain
from youthcab.records.record import Record
from youthcab.records.when import When
from youthcab.store.connection import to_json

Convert = Callable[[Any], Any]

# Words sort without regard to case, as a person expects of a list.
WORDS = sa.Text().with_variant(sa.Text(collation="NOCASE"), "sqlite")
_NUMBERS: dict[Any, sa.types.TypeEngine[Any]] = {int: sa.Integer(), bool: sa.Boolean()}


class Shape(StrEnum):
    """How a field is held: in a column of its own, as one link, or as rows of the table of links."""

    VALUE = "value"
    LINK = "link"
    LINKS = "links"


@dataclass(frozen=True, slots=True)
class Form:
    """The way of a value into its column, out of it, and into the log; what is empty lies in the column as NULL.

    `read` is empty where the column holds the value itself; `logged` makes the log's JSON from what the column holds.
    """

    type: sa.types.TypeEngine[Any]
    empty: Any
    write: Convert
    read: Convert | None
    plain: Convert
    logged: Callable[[Any], str]

    def value(self, held: Any) -> Any:
        """Return the value that a column holds."""
        if held is None:
            return self.empty
        return self.read(held) if self.read else held


@dataclass(frozen=True, slots=True)
class Held:
    """One field of a kind of record as the store holds it.

    `day` names the column that sorts a vague date, `searched` says whether its words can be searched for, `revive`
    makes the value anew from its plain form in the log.
    """

    name: str
    default: Any
    shape: Shape
    form: Form
    day: str
    is_figure: bool
    searched: bool
    revive: Convert


def held_fields(record_type: type[Record]) -> tuple[Held, ...]:
    """Return how each field of a record type is held, but for its identifier."""
    hints, readers = get_type_hints(record_type), field_readers(cast("Callable[..., Any]", record_type))
    return tuple(
        _held(each, _without_none(hints[each.name]), readers[each.name])
        for each in fields(record_type)
        if each.name != "id"
    )


def _held(field: Field[Any], hint: Any, read: Convert) -> Held:
    shape = _shape(field, hint)
    return Held(
        name=field.name,
        default=default_of(field),
        shape=shape,
        form=_form(hint, read) if shape is Shape.VALUE else LINKED,
        day=f"{field.name}_day" if hint is When else "",
        is_figure=hint is Figure,
        searched=shape is Shape.VALUE and (_is_words(hint) or field.name == "kind"),
        revive=_when if hint is When else read,
    )


def _shape(field: Field[Any], hint: Any) -> Shape:
    if not about(field).to:
        return Shape.VALUE
    return Shape.LINKS if get_origin(hint) is tuple else Shape.LINK


def _form(hint: Any, read: Convert) -> Form:
    if hint is str:
        return Form(WORDS, "", _or_null, None, _as_it_is, encode_basestring)
    if hint in _NUMBERS:
        logged = _logged_truth if hint is bool else to_json
        return Form(_NUMBERS[hint], None, _as_it_is, None, _as_it_is, logged)
    if hint is date:
        return Form(sa.Date(), None, _as_it_is, None, _text_or_none, encode_basestring)
    if hint is When:
        return Form(sa.Text(), When(), _text_or_null, _remembered(_when), str, encode_basestring)
    if hint is Period:
        return Form(sa.Text(), None, _text_or_null, _remembered(Period.parse), _text_or_none, encode_basestring)
    if _is_choice(hint):
        members = {member.value: member for member in hint}
        plain = attrgetter("value")
        return Form(
            WORDS, members.get(""), lambda each: each.value or None, members.__getitem__, plain, encode_basestring
        )
    empty = () if get_origin(hint) is tuple else None
    revived = _remembered(lambda text: read(json.loads(text)))
    return Form(sa.Text(), empty, _json_or_null, revived, to_plain, _as_it_is)


def _remembered(read: Convert) -> Convert:
    # Values are frozen, and the same few dates and figures come up again and again.
    return lru_cache(maxsize=4096)(read)


def _when(text: str) -> When:
    try:
        return When.parse(text)
    except ValueError:
        # Better to show words that no version knows than not to show the record.
        return When(words=text)


def _without_none(hint: Any) -> Any:
    if get_origin(hint) is types.UnionType:
        return next(each for each in get_args(hint) if each is not types.NoneType)
    return hint


def _is_words(hint: Any) -> bool:
    return hint is str or (get_origin(hint) is tuple and get_args(hint)[0] is str)


def _is_choice(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, StrEnum)


def _as_it_is(value: Any) -> Any:
    return value


def _or_null(value: str) -> str | None:
    return value or None


def _text_or_null(value: Any) -> str | None:
    return str(value or "") or None


def _text_or_none(value: Any) -> str | None:
    return None if value is None else str(value)


def _logged_truth(number: int) -> str:
    return {0: "false", 1: "true"}.get(number, "")


def _json_or_null(value: Any) -> str | None:
    return to_json(to_plain(value)) if value else None


LINKED = Form(sa.Text(), None, _as_it_is, None, to_plain, encode_basestring)
