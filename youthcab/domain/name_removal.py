"""Where words name a person, and the same words with the name taken out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from youthcab.domain.folding import folded
from youthcab.domain.mentions import mentions, perhaps
from youthcab.domain.name_patterns import LONG, any_of, bounded, full_names, in_address, run
from youthcab.domain.roll import Roll
from youthcab.records.person import Person

REMOVED = "[name removed]"
_SHORT = 2
_MONTHS = frozenset({"april", "may", "june", "august"})
# Where a capital can only be that of a name: in mid sentence, and not as a month is written.
_IN_MID_SENTENCE = r"(?<=[a-z,;:] )(?<!\b(?:[Ii]n|[Bb]y) )(?<!\b(?:[Ee]arly|[Ss]ince|[Uu]ntil) )(?<!\b[Ll]ate )"


@dataclass(frozen=True, slots=True)
class Names:
    """What names a person for certain, and what may be another's name or a word of every day."""

    certain: re.Pattern[str]
    doubtful: re.Pattern[str]
    person: Person
    roll: Roll

    def taken_out(self, text: str) -> str:
        """Return the text without what names the person for certain."""
        plain, places = folded(text)
        parts, end = [], 0
        for found in self.certain.finditer(plain):
            parts += [text[end : places[found.start()]], REMOVED]
            end = places[found.end()]
        return "".join([*parts, text[end:]]) if parts else text

    def may_be_in(self, text: str) -> bool:
        """Tell whether the text holds anything by which the person may be meant."""
        plain, _ = folded(text)
        if self.certain.search(plain):
            return True
        return bool(self.roll.in_text(text)) and bool(
            self.doubtful.search(plain) or mentions(self.person, text) or perhaps(self.person, text)
        )


def names_of(person: Person, in_use: Iterable[str], texts: Iterable[str], also: Iterable[str] = ()) -> Names:
    """Return what names a person among `texts`, in any case and with or without accents.

    A name that stands in one of the names `in_use` (other people, places, partners) is certain only as part of the full
    name; so is one that is a word of every day in these texts, but for a capital in mid sentence. `also` gives more
    words by which the person is known, such as a nickname or an address: they are certain.
    """
    parts = [each.strip() for each in (person.first_name, person.family_name) if run(each)]
    whole = [*(_pattern(each) for each in also if run(each)), *(full_names(*parts) if len(parts) == 2 else ())]
    others = _all_but(whole, in_use)
    told = [folded(text)[0] for text in texts]
    certain = [*whole]
    for part in parts:
        if not re.search(bounded(part), others, re.IGNORECASE):
            certain += _alone(part, told)
    doubtful = any_of(f"(?i:{bounded(part)})" for part in parts)
    return Names(any_of(certain), doubtful, person, Roll((person,)))


def _alone(name: str, texts: list[str]) -> list[str]:
    """Return how a name that nobody else bears is written by itself."""
    if _is_everyday(name, texts):
        return [f"{_IN_MID_SENTENCE}{bounded(_capital(name))}(?! \\d)"]
    return [*([in_address(name)] if len(name) >= LONG else []), f"(?i:{bounded(name)})"]


def _is_everyday(name: str, texts: list[str]) -> bool:
    if len(name) <= _SHORT or name.casefold() in _MONTHS:
        return True
    alone = re.compile(bounded(name), re.IGNORECASE)
    small = [str(found).islower() for text in texts for found in alone.findall(text)]
    return 2 * sum(small) > len(small)


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]


def _all_but(patterns: list[str], texts: Iterable[str]) -> str:
    return any_of(patterns).sub(" ", "\n".join(folded(text)[0] for text in texts))


def _pattern(words: str) -> str:
    return f"(?i:{bounded(words)})"
