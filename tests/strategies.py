"""Any record of any kind, for property tests."""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from youthcab.records.fields import Slot, about
from youthcab.records.figure import Figure, Qualifier
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
    return _built(record_type, lambda _: linked, _PLAIN, {})


def plausible(record_type: type[Record], linked: Mapping[str, Sequence[Id]], **given: Any) -> st.SearchStrategy[Record]:
    """Any record of a type as somebody may log it around March 2021: phrases where phrases belong, dates near by.

    `linked` has the identifiers of each kind of record; `given` are fields that are made otherwise.
    """
    return _built(record_type, lambda kind: linked.get(kind, ()), {**_PLAIN, **_NEAR}, PHRASES, **given)


def _built(
    record_type: type[Record],
    linked: Callable[[str], Sequence[Id]],
    plain: Mapping[Any, st.SearchStrategy[Any]],
    phrases: Mapping[Slot, st.SearchStrategy[str]],
    **given: st.SearchStrategy[Any],
) -> st.SearchStrategy[Record]:
    hints = get_type_hints(record_type)
    values = {}
    for each in fields(record_type):
        texts = {str: phrases.get(about(each).slot, plain[str])}
        to = about(each).to
        made = _links(hints[each.name], linked(to)) if to else _values(hints[each.name], {**plain, **texts})
        values[each.name] = given.get(each.name, made)
    return st.builds(
        record_type, **{"id": st.builds(new_id), **{name: values[name] for name in values if name != "id"}}
    )


def _links(hint: Any, linked: Sequence[Id]) -> st.SearchStrategy[Any]:
    if get_origin(hint) is tuple:
        return st.lists(st.sampled_from(linked), unique=True, max_size=3).map(tuple) if linked else st.just(())
    return st.sampled_from((None, *linked))


def _values(hint: Any, plain: Mapping[Any, st.SearchStrategy[Any]]) -> st.SearchStrategy[Any]:
    if get_origin(hint) is types.UnionType:
        return st.none() | _values(get_args(hint)[0], plain)
    if get_origin(hint) is tuple:
        return st.lists(_values(get_args(hint)[0], plain), max_size=3).map(tuple)
    if hint in plain:
        return plain[hint]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return st.sampled_from(hint)
    if is_dataclass(hint):
        return st.builds(hint, **{name: _values(inside, plain) for name, inside in get_type_hints(hint).items()})
    return plain[str]


_PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: WORDS,
    bool: st.booleans(),
    int: st.integers(-(2**63), 2**63 - 1),
    date: DAYS,
    Decimal: st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12),
    When: WHEN_TEXTS.map(When.parse),
    Period: PERIODS.map(Period.parse),
}

NOUNS = (
    "exam stress", "Bus fares", "the NHS", "an hour of code", "young carers", "Free Your Mind", "webinar series",
    "people of all ages", "Speak Up!", "a fair.", "School uniform costs", "our members", "first aid", "the town's park",
    "Ofsted", "safer streets", "MP visit", "the police and the council", "Climate, jobs and us", "Year 10", "staff",
)  # fmt: skip
DOINGS = (
    "work with schools", "meet officers and share ideas", "Raised money", "hold talks.", "visiting the farm",
    "has not replied", "could not meet", "were given a room", "write to every school and ask for time", "be busy",
    "run a survey", "hand out leaflets", "We have planted a hedge", "make a film", "Launching a petition", "reach",
    "decarbonise the bus station", "bus cuts in June", "plan to build a ramp", "collect",
)  # fmt: skip
SENTENCES = ("It went well", "They said yes.", "Was it enough?", "our best month yet")
PHRASES = {
    Slot.NOUN: st.sampled_from(("", *NOUNS)),
    Slot.VERB: st.sampled_from(("", *DOINGS)),
    Slot.SENTENCE: st.sampled_from(("", "", "", *SENTENCES)),
}
_NEAR_DAYS = st.dates(date(2020, 9, 1), date(2021, 9, 30))
_NEAR_MONTHS = _NEAR_DAYS.map(lambda day: f"{day:%Y-%m}")
_NEAR: dict[Any, st.SearchStrategy[Any]] = {
    str: st.just(""),
    int: st.integers(1, 40),
    date: _NEAR_DAYS,
    Decimal: st.integers(1, 5000).map(Decimal) | st.decimals(1, 100, places=1),
    When: st.one_of(
        st.sampled_from(("", *OPEN_WORDS)),
        _NEAR_DAYS.map(str),
        _NEAR_MONTHS,
        st.builds("{} {}".format, st.sampled_from(("early", "mid", "late")), _NEAR_MONTHS),
        st.sampled_from(("spring 2021", "winter 2020", "2020", "2021", "2021-03-10/2021-03-12", "2021-01/2021-03")),
    ).map(When.parse),
    Figure: st.builds(
        Figure,
        number=st.integers(1, 5000).map(Decimal),
        qualifier=st.sampled_from(Qualifier),
        unit=st.sampled_from(("", "young people", "pounds", "responses", "leaflets")),
    ),
}
