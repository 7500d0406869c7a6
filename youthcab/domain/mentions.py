"""Where a text mentions a person by name, however it is written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from youthcab.domain.folding import folded
from youthcab.domain.name_patterns import (
    LONG,
    any_of,
    bounded,
    by_chance,
    full_names,
    in_address,
    in_marked_run,
    in_marked_runs,
    run,
)
from youthcab.records.person import Person

_MONTHS = frozenset({"april", "may", "june", "august", "january", "march"})
_WORDS = """
amber angel art autumn basil bill bob brook chance clay coral crystal daisy dawn dean destiny drew earl eve faith frank
grace grant guy harmony hazel heath holly honey hope iris ivy jack jade jasmine jay jewel joy june lance lily mark max
may mercy miles nick olive pat patience pearl penny ray reed rich rob robin rocky rose ruby sage sandy sky summer sue
trinity violet ward will woody april august march january
"""
ALSO_WORDS = frozenset(_WORDS.split())
"""Names that are everyday words or months too: they count as names only where they stand as one."""
_DATED = "in by on early late mid since until till from to of last next this every and before after"
_SAID = "is was has had led ran spoke said told met gave made took won came went held wrote and who"
_BEFORE_A_MONTH = frozenset(_DATED.split())
_SAID_OF_PEOPLE = frozenset(_SAID.split())


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of a text that names a person; `family` tells that the family name is in it."""

    start: int
    end: int
    family: bool


def mentions(person: Person, text: str) -> tuple[Mention, ...]:
    """Find each place where a text names a person, however that is written; see `folding` and `name_patterns`."""
    plain, places = folded(text)
    written = _written(person.first_name.strip(), person.family_name.strip())
    found = [
        Mention(places[match.start()], places[match.end() - 1] + 1, family)
        for pattern, family, also_a_word in written.named
        for match in pattern.finditer(plain)
        if not also_a_word or _stands_as_name(plain, match.start(), match.end(), match[0].casefold())
    ]
    widest = sorted(found, key=lambda mention: (mention.start, -mention.end))
    kept: list[Mention] = []
    for mention in widest:
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return tuple(kept)


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
    parts = [each for each in (first, family) if run(each)]
    called = [(family, True), (first, False), *([(first.split()[0], False)] if " " in first else [])]
    named = [
        (
            any_of([f"(?i:{bounded(name)})", *(() if _is_a_word(name) else (in_marked_run(name),))]),
            part,
            _is_a_word(name),
        )
        for name, part in called
        if run(name)
    ]
    if len(parts) > 1:
        named.insert(0, (any_of([*full_names(*parts), *in_marked_runs(*parts)]), True, False))
    chance = [*by_chance(parts), *(in_address(each) for each in parts if len(each) >= LONG)]
    return _Written(tuple(named), any_of(chance))


def _is_a_word(name: str) -> bool:
    return folded(name)[0].casefold() in ALSO_WORDS


def _stands_as_name(text: str, start: int, end: int, name: str) -> bool:
    if not text[start].isupper():
        return False
    before, after = text[:start].rstrip(), text[end:].lstrip()
    last = re.search(r"(\w+)$", before)
    following = re.match(r"([^\W\d_]+|\d)", after)
    if following and following[1].isdigit() and name in _MONTHS:
        return False
    if last is None:
        is_start = not before or before[-1] in ".!?:\"'\u2018\u201c"
        told_of = following is not None and (following[1] in _SAID_OF_PEOPLE or following[1].endswith("ed"))
        return told_of or not is_start
    return not (name in _MONTHS and (last[1].lower() in _BEFORE_A_MONTH or last[1].isdigit()))
