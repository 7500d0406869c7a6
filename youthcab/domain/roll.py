"""People by how their names begin, so that a text is asked about few of them however many there are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from youthcab.domain.folding import folded
from youthcab.domain.mentions import is_one_name
from youthcab.domain.name_patterns import LONG, any_of, called, pieces, run
from youthcab.records.person import Person

_WORD = re.compile(r"[^\W_]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_ADDRESS = re.compile(r"[\w.+-]*@[\w.]*|#\w+")
_WHOLE = " "
"""Stands behind a word that has to be the whole of a word of the text."""


class Roll:
    """People under the words with which what they are called may begin; those without a name are left out."""

    def __init__(self, people: Iterable[Person], ours: Iterable[str] = ()) -> None:
        """Take the people, and what the cabinet and its council are called: West Sussex names no Kim West."""
        self._people = tuple(people)
        self._ours = any_of(re.escape(each) for each in ours if len(each.split()) > 1)
        self._under: dict[str, list[int]] = {}
        self._after_initial: dict[str, list[int]] = {}
        for place, person in enumerate(self._people):
            for name in (*called(person.first_name), person.first_name, person.family_name):
                for beginning in _beginnings(name):
                    self._under.setdefault(beginning, []).append(place)
            for piece in pieces(person.family_name):
                if len(piece) >= LONG:
                    self._after_initial.setdefault(piece.casefold(), []).append(place)
        self._longest = max(map(len, (*self._under, *self._after_initial)), default=0)

    def in_text(self, text: str) -> tuple[Person, ...]:
        """Give those whom a text can name, in their own order; most of them it names indeed."""
        plain = folded(text)[0].casefold()
        words = {*_WORD.findall(plain), *_LETTERS.findall(plain), *_inside_addresses(plain)}
        found = {place for word in words for place in self._called(word)}
        return tuple(self._people[place] for place in sorted(found))

    def is_ours(self, text: str, start: int, end: int, person: Person) -> bool:
        """Tell whether what names a person by one name is only part of what the cabinet or its council is called."""
        found = self._ours.finditer(text)
        return any(each.start() <= start and end <= each.end() for each in found) and is_one_name(
            text, start, end, person
        )

    def _called(self, word: str) -> Iterator[int]:
        for end in range(1, min(len(word), self._longest + 1) + 1):
            yield from self._under.get(word[:end], ())
            yield from self._after_initial.get(word[1:end], ())
        yield from self._under.get(f"{word}{_WHOLE}", ())


def _inside_addresses(text: str) -> Iterator[str]:
    for address in _ADDRESS.findall(text):
        yield from (word[start:] for word in _WORD.findall(address) for start in range(1, len(word)))


def _beginnings(name: str) -> set[str]:
    """Return how what a name may be written as begins, whole or in one run: "O'Brien" with an o, or with obrien."""
    plain = folded(name.strip())[0].casefold()
    first, *others = re.split(r"[\s-]+", plain)
    tokens = [first, *(each for each in others if len(run(each)) >= LONG)]
    whole = {f"{word}{_WHOLE}" for token in (plain, *tokens) for word in _WORD.findall(token)[:1]}
    return whole | {run(each) for each in tokens if run(each)}
