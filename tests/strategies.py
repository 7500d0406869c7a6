"""Any record of any kind, for property tests."""

from __future__ import annotations

import types
from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from youthcab.records.fields import about
from youthcab.records.identity import Id, new_id
from youthcab.records.period import Period
from youthcab.records.record import Record
from youthcab.records.when import OPEN_WORDS, When

WORDS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=20)
DAYS = st.dates(date(1900, 1, 1), date(2200, 1, 1))
MONTHS = DAYS.map(lambda day: f"{day:%Y-%m}")
WHEN_TEXTS = st.one_of(
    st.sampled_from(("", *OPEN_WORDS)),
    DAYS.map(str),
    MONTHS,
    st.builds("{} {}".format, st.sampled_from(("early", "mid", "late")), MONTHS),
    st.builds("{} {}".format, st.sampled_from(("spring", "winter")), st.integers(1900, 2100)),
    st.integers(1900, 2100).map(str),
    st.lists(DAYS, min_size=2, max_size=2).map(lambda days: "{}/{}".format(*sorted(days))),
)
PERIODS = st.one_of(MONTHS, st.lists(DAYS, min_size=2, max_size=2).map(lambda days: "{}..{}".format(*sorted(days))))


def records(record_type: type[Record], linked: Sequence[Id] = ()) -> st.SearchStrategy[Record]:
    """Any record of a type; its links, if any, are among `linked`."""
    hints = get_type_hints(record_type)
    values = {
        each.name: _links(hints[each.name], linked) if about(each).to else _values(hints[each.name])
        for each in fields(record_type)
        if each.name != "id"
    }
    return st.builds(record_type, id=st.builds(new_id), **values)


def _links(hint: Any, linked: Sequence[Id]) -> st.SearchStrategy[Any]:
    if get_origin(hint) is tuple:
        return st.lists(st.sampled_from(linked), unique=True, max_size=3).map(tuple) if linked else st.just(())
    return st.sampled_from((None, *linked))


def _values(hint: Any) -> st.SearchStrategy[Any]:
    if get_origin(hint) is types.UnionType:
        return st.none() | _values(get_args(hint)[0])
    if get_origin(hint) is tuple:
        return st.lists(_values(get_args(hint)[0]), max_size=3).map(tuple)
    if hint in _PLAIN:
        return _PLAIN[hint]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return st.sampled_from(hint)
    if is_dataclass(hint):
        return st.builds(hint, **{name: _values(inside) for name, inside in get_type_hints(hint).items()})
    return WORDS


_PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: WORDS,
    bool: st.booleans(),
    int: st.integers(-(2**63), 2**63 - 1),
    date: DAYS,
    Decimal: st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12),
    When: WHEN_TEXTS.map(When.parse),
    Period: PERIODS.map(Period.parse),
}
