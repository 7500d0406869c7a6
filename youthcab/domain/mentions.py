"""Where a text mentions a person by name, however it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from youthcab.domain.folding import folded
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
_WORD = re.compile(r"[^\W_]+")
_ANYWHERE = ""
"""Stands for how a name begins that begins with a sign, which is looked for in every text."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of a text that names a person; `family` tells that the family name is in it."""

    start: int
    end: int
    family: bool


def mentions(person: Person, text: str) -> tuple[Mention, ...]:
    """Find each place where a text names a person, however its letters and signs are shaped; see `folding`."""
    names, beginnings = _names(person.first_name, person.family_name)
    if beginnings.isdisjoint(_words_of(text)):
        return ()
    folded, places = _folded(text)
    found = [
        Mention(places[start], places[end - 1] + 1, family)
        for name, family in names
        if name in folded
        for start, end in _matches(name, folded)
        if name not in ALSO_WORDS or _stands_as_name(text, places[start], places[end - 1] + 1, name)
    ]
    widest = sorted(found, key=lambda mention: (mention.start, -mention.end))
    kept: list[Mention] = []
    for mention in widest:
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return tuple(kept)


@lru_cache(maxsize=1024)
def _names(first_name: str, family_name: str) -> tuple[tuple[tuple[str, bool], ...], frozenset[str]]:
    """Return what a person may be called, and the words with one of which each of that begins.

    Nobody is named where none of those words stands, which is soon told of many people in many texts.
    """
    first, family = (_folded(name.strip())[0] for name in (first_name, family_name))
    names = tuple(_called(first, family))
    begun = (_WORD.match(name) for name, _ in names)
    return names, frozenset(word[0] if word else _ANYWHERE for word in begun)


def _called(first: str, family: str) -> Iterator[tuple[str, bool]]:
    if first and family:
        yield f"{first} {family}", True
    if family:
        yield family, True
    if first:
        yield first, False
        if " " in first:
            yield first.split(" ", 1)[0], False


@lru_cache(maxsize=1024)
def _words_of(text: str) -> frozenset[str]:
    return frozenset((_ANYWHERE, *_WORD.findall(_folded(text)[0])))


@lru_cache(maxsize=1024)
def _folded(text: str) -> tuple[str, Sequence[int]]:
    """Give a text as it is compared, without case too, and for each of its letters its place in the text."""
    plain, places = folded(text)
    if plain.isascii():
        return plain.casefold(), places
    letters = [(part, place) for letter, place in zip(plain, places, strict=False) for part in letter.casefold()]
    return "".join(part for part, _ in letters), tuple(place for _, place in letters)


def _matches(name: str, folded: str) -> Iterator[tuple[int, int]]:
    for match in _standing_alone(name).finditer(folded):
        yield match.span()


@lru_cache(maxsize=1024)
def _standing_alone(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_]){re.escape(name)}(?![^\W_])")


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
