"""Values with the names of people taken out, for papers that name nobody."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from enum import StrEnum
from typing import TypeVar, cast

from youthcab.domain.mentions import mentions
from youthcab.records.person import Person, Standing

T = TypeVar("T")


def without_names(text: str, people: Iterable[Person]) -> str:
    """Return the text with "a member" in place of each name of a person who is no adult in office."""
    for person in people:
        if person.standing is not Standing.ADULT_IN_OFFICE:
            for mention in reversed(mentions(person, text)):
                text = text[: mention.start] + "a member" + text[mention.end :]
    return text


def nameless(value: T, people: tuple[Person, ...]) -> T:
    """Return a value with the names taken out of every text inside it."""
    if isinstance(value, str) and not isinstance(value, StrEnum):
        return cast("T", without_names(value, people))
    if isinstance(value, tuple):
        return cast("T", tuple(nameless(item, people) for item in value))
    if is_dataclass(value) and not isinstance(value, type):
        held = {each.name: getattr(value, each.name) for each in fields(value)}
        changed = {name: new for name, old in held.items() if (new := nameless(old, people)) != old}
        return replace(value, **changed) if changed else value
    return value
