"""Texts with the names taken out of people who may not be named."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import StrEnum
from typing import TypeVar, cast

from youthcab.domain.mentions import mentions
from youthcab.domain.named import Named, named_in
from youthcab.domain.naming import Clearance, Verdict
from youthcab.domain.role_in_place import Change, counted, put, with_first_name, with_role
from youthcab.domain.roll import Roll
from youthcab.records.person import Person, Standing, Use
from youthcab.records.record import Publish

T = TypeVar("T")
ANYONE = "one of our members"


@dataclass(frozen=True, slots=True)
class Unpermitted:
    """A name that may not stand, why, and what can take its place."""

    named: Named
    verdict: Verdict
    instead: Change


def unpermitted(
    text: str, people: Roll, clearance: Clearance, in_role: Callable[[Person], str]
) -> Iterator[Unpermitted]:
    """Find each name that may not stand in a text, with the first name or the role that can stand there instead."""
    for named in named_in(text, people.in_text(text)):
        if people.is_ours(text, named.start, named.end, named.person):
            continue
        verdict = clearance.verdict(named.person, named.use)
        if verdict is not Verdict.ALLOWED:
            yield Unpermitted(named, verdict, _instead(text, named, clearance, in_role))


def redacted(text: str, names: Iterable[Unpermitted], in_role: Callable[[Person], str]) -> str:
    """Return a text with these names of it out: a role in place of each, or the first name where that may stand.

    Where a name may mean several people, it says of none who it is.
    """
    found = tuple(names)
    meant = {(each.named.start, each.named.end, each.instead.words) for each in found}
    places = [(start, end) for start, end, _ in meant]
    changes = {
        each.instead
        if places.count((each.named.start, each.named.end)) == 1
        else with_role(text, each.named.start, each.named.end, ANYONE)
        for each in found
    }
    return counted(put(text, changes), [ANYONE, *(in_role(each.named.person) for each in found)]) if found else text


def changed_texts(value: T, change: Callable[[str], str]) -> T:
    """Return a value with every text inside it changed."""
    if isinstance(value, str) and not isinstance(value, StrEnum):
        return cast("T", change(value))
    if isinstance(value, tuple):
        return cast("T", tuple(changed_texts(item, change) for item in value))
    if is_dataclass(value) and not isinstance(value, type):
        held = {each.name: getattr(value, each.name) for each in fields(value)}
        changed = {name: new for name, old in held.items() if (new := changed_texts(old, change)) != old}
        return replace(value, **changed) if changed else value
    return value


def without_names(text: str, people: Roll) -> str:
    """Return the text with "a member" in place of each name of a person who is no adult in office."""
    for person in people.in_text(text):
        if person.standing is not Standing.ADULT_IN_OFFICE or person.publish is not Publish.YES:
            for mention in reversed(mentions(person, text)):
                if not people.is_ours(text, mention.start, mention.end, person):
                    text = text[: mention.start] + "a member" + text[mention.end :]
    return text


def nameless(value: T, people: Roll) -> T:
    """Return a value with the names taken out of every text inside it."""
    return changed_texts(value, lambda text: without_names(text, people))


def _instead(text: str, named: Named, clearance: Clearance, in_role: Callable[[Person], str]) -> Change:
    person = named.person
    first = person.first_name.strip() if named.use is Use.FULL_NAME else ""
    if first and clearance.verdict(person, Use.FIRST_NAME) is Verdict.ALLOWED:
        return with_first_name(text, named.start, named.end, first)
    return with_role(text, named.start, named.end, in_role(person))
