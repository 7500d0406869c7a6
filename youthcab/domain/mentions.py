"""Where a text mentions a person by name, however it is written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from youthcab.domain.folding import folded, readings
from youthcab.domain.name_or_word import is_also_a_word, stands_as_name
from youthcab.domain.name_patterns import (
    LONG,
    any_of,
    bounded,
    by_chance,
    called,
    full_names,
    in_address,
    in_marked_run,
    in_marked_runs,
    in_tag,
    part_after_title,
    run,
    whole_in_address,
    with_initial,
)
from youthcab.records.person import Person


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of a text that names a person; `family` tells that the family name is in it."""

    start: int
    end: int
    family: bool


def mentions(person: Person, text: str) -> tuple[Mention, ...]:
    """Find each place where a text names a person, however that is written; see `folding` and `name_patterns`."""
    written = _written(person.first_name.strip(), person.family_name.strip())
    found = [
        Mention(places[match.start()], places[match.end() - 1] + 1, family)
        for plain, places in readings(text)
        for pattern, family, also_a_word in written.named
        for match in pattern.finditer(plain)
        if not also_a_word or stands_as_name(plain, match.start(), match.end(), family=family)
    ]
    widest = sorted(found, key=lambda mention: (mention.start, -mention.end))
    kept: list[Mention] = []
    for mention in widest:
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return tuple(kept)


def is_one_name(text: str, start: int, end: int, person: Person) -> bool:
    """Tell whether a stretch of a text is a first or a family name alone, which others may bear too."""
    first, family = person.first_name.strip(), person.family_name.strip()
    return run(text[start:end]).casefold() in {run(each).casefold() for each in (*_firsts_alone(first, family), family)}


def perhaps(person: Person, text: str) -> tuple[tuple[int, int], ...]:
    """Find where a text may name a person, cut or run together, maybe by chance; not where it does for certain."""
    plain, places = folded(text)
    certain = mentions(person, text)
    found = _written(person.first_name.strip(), person.family_name.strip()).perhaps.finditer(plain)
    spans = ((places[match.start()], places[match.end() - 1] + 1) for match in found)
    return tuple(
        (start, end) for start, end in spans if not any(start < each.end and each.start < end for each in certain)
    )


@dataclass(frozen=True, slots=True)
class _Written:
    """Each way to write what a person is called: whether the family name is in it, and whether it is a word too."""

    named: tuple[tuple[re.Pattern[str], bool, bool], ...]
    perhaps: re.Pattern[str]


@lru_cache(maxsize=4096)
def _written(first: str, family: str) -> _Written:
    alone = [(family, True), *((name, False) for name in _firsts_alone(first, family))]
    named = [each for name, part in alone if run(name) for each in _one_name(name, family=part)]
    if run(family):
        both = [_with_family(name, family) for name in called(first)]
        named.insert(0, (any_of(pattern for each in both for pattern in each), True, False))
    parts = [each for each in (first, family) if run(each)]
    chance = [*by_chance(parts), *(in_address(each) for each in parts if len(each) >= LONG)]
    return _Written(tuple(named), any_of(chance))


def _firsts_alone(first: str, family: str) -> tuple[str, ...]:
    """Give each first name that stands alone; whoever has no family name may have it behind the first."""
    found: list[str] = []
    for name in called(first):
        words = re.split(r"[\s-]+", name)
        found += [name, words[0], *(words[-1:] if not run(family) and len(words[-1]) >= LONG else ())]
    return tuple(dict.fromkeys(found))


def _one_name(name: str, *, family: bool) -> tuple[tuple[re.Pattern[str], bool, bool], ...]:
    alone = f"(?i:{bounded(name)})"
    if is_also_a_word(name, family=family):
        return (any_of([whole_in_address(name)]), family, False), (any_of([alone]), family, True)
    return ((any_of([alone, in_marked_run(name), in_tag(name)]), family, False),)


def _with_family(first: str, family: str) -> tuple[str, ...]:
    words = (is_also_a_word(first, family=False), is_also_a_word(family, family=True))
    cut = () if words[0] else (with_initial(first, family),)
    return (
        *full_names(first, family, words=words),
        *in_marked_runs(first, family),
        *part_after_title(first, family),
        *cut,
    )
