"""Who is named where in a text, when several people may be meant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from youthcab.domain.mentions import Mention, mentions
from youthcab.records.person import Person, Use

# What can stand between a first name and a family name: a comma, a middle name, an initial.
_BETWEEN_NAMES = re.compile(r"\s*,\s*|\s+(?:[^\W\d_a-z][\w.'\u2019-]*\s+){0,2}")


@dataclass(frozen=True, slots=True)
class Named:
    """A stretch of a text that names a person, or one of those who share the name; `use` is what it shows of them."""

    person: Person
    start: int
    end: int
    use: Use


def named_in(text: str, people: Iterable[Person]) -> tuple[Named, ...]:
    """Find who is named where, in order; a first name inside another person's full name is that person's only."""
    by_person = [(person, found) for person in people for found in [mentions(person, text)] if found]
    widest = _widest(mention for _, found in by_person for mention in found)
    named = [
        one
        for person, found in by_person
        for one in _as_one((_named(person, each) for each in found if each in widest), text)
    ]
    return tuple(sorted(named, key=lambda each: (each.start, each.end)))


def _named(person: Person, mention: Mention) -> Named:
    return Named(person, mention.start, mention.end, Use.FULL_NAME if mention.family else Use.FIRST_NAME)


def _as_one(found: Iterable[Named], text: str) -> Iterator[Named]:
    """Take a first name and the family name near it for one: "Patel, Rishi", "Rishi K. Patel"."""
    last: Named | None = None
    for each in found:
        if last and last.use is not each.use and _BETWEEN_NAMES.fullmatch(text, last.end, each.start):
            last = Named(each.person, last.start, each.end, Use.FULL_NAME)
            continue
        if last:
            yield last
        last = each
    if last:
        yield last


def _widest(found: Iterable[Mention]) -> frozenset[Mention]:
    """Leave out what lies inside a wider mention."""
    kept: set[Mention] = set()
    start, end = -1, -1
    for mention in sorted(set(found), key=lambda each: (each.start, -each.end)):
        if mention.end > end or (mention.start, mention.end) == (start, end):
            kept.add(mention)
            start, end = mention.start, mention.end
    return frozenset(kept)
