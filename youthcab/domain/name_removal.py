"""Where words name a person, and the same words with the name taken out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from youthcab.records.person import Person

REMOVED = "[name removed]"
_SHORT = 2
_LONG = 4
_MONTHS = frozenset({"april", "may", "june", "august"})
# Names end where letters and figures end: an underscore or a full stop, as in user names, parts words.
_START, _END = r"(?<![^\W_])", r"(?![^\W_])"
# Where a capital can only be that of a name: in mid sentence, and not as a month is written.
_IN_MID_SENTENCE = r"(?<=[a-z,;:] )(?<!\b(?:[Ii]n|[Bb]y) )(?<!\b(?:[Ee]arly|[Ss]ince|[Uu]ntil) )(?<!\b[Ll]ate )"


@dataclass(frozen=True, slots=True)
class Names:
    """What names a person for certain, and what may be another's name or a word of every day."""

    certain: re.Pattern[str]
    doubtful: re.Pattern[str]

    def taken_out(self, text: str) -> str:
        """Return the text without what names the person for certain."""
        plain, places = _without_accents(text)
        parts, end = [], 0
        for found in self.certain.finditer(plain):
            parts += [text[end : places[found.start()]], REMOVED]
            end = places[found.end()]
        return "".join([*parts, text[end:]]) if parts else text

    def may_be_in(self, text: str) -> bool:
        """Tell whether the text holds anything by which the person may be meant."""
        plain, _ = _without_accents(text)
        return bool(self.certain.search(plain) or self.doubtful.search(plain))


def names_of(person: Person, in_use: Iterable[str], texts: Iterable[str], also: Iterable[str] = ()) -> Names:
    """Return what names a person among `texts`, in any case and with or without accents.

    A name that stands in one of the names `in_use` (other people, places, partners) is certain only as part of the full
    name; so is one that is a word of every day in these texts, but for a capital in mid sentence. `also` gives more
    words by which the person is known, such as a nickname or an address: they are certain.
    """
    parts = [each for each in (person.first_name.strip(), person.family_name.strip()) if each]
    whole = [*(_pattern(each) for each in also if each.strip()), *_full_names(parts)]
    others = _all_but(whole, in_use)
    told = [_without_accents(text)[0] for text in texts]
    certain = [*whole]
    for part in parts:
        if not re.search(_bounded(part), others, re.IGNORECASE):
            certain += _alone(part, told)
    return Names(_any_of(certain), _any_of([f"(?i:{_bounded(part)})" for part in parts]))


def _full_names(parts: list[str]) -> list[str]:
    if len(parts) < 2:
        return []
    first, family = map(_letters, parts)
    between = r"[\s,._-]+"
    return [f"(?i:{_START}(?:{first}{between}{family}|{family}{between}{first}){_END})"]


def _alone(name: str, texts: list[str]) -> list[str]:
    """Return how a name that nobody else bears is written by itself."""
    if _is_everyday(name, texts):
        return [f"{_IN_MID_SENTENCE}{_bounded(_capital(name))}(?! \\d)"]
    address = rf"(?:[\w.+-]*(?i:{_letters(name)})[\w.+-]*@[\w.-]*\w|@[\w.]*(?i:{_letters(name)})\w*)"
    return [*([address] if len(name) >= _LONG else []), f"(?i:{_bounded(name)})"]


def _is_everyday(name: str, texts: list[str]) -> bool:
    if len(name) <= _SHORT or name.casefold() in _MONTHS:
        return True
    bounded = re.compile(_bounded(name), re.IGNORECASE)
    small = [str(found).islower() for text in texts for found in bounded.findall(text)]
    return 2 * sum(small) > len(small)


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]


def _all_but(patterns: list[str], texts: Iterable[str]) -> str:
    return _any_of(patterns).sub(" ", "\n".join(_without_accents(text)[0] for text in texts))


def _pattern(words: str) -> str:
    return f"(?i:{_bounded(words)})"


def _bounded(name: str) -> str:
    return f"{_START}{_letters(name)}{_END}"


def _letters(name: str) -> str:
    plain = _without_accents(" ".join(name.split()))[0]
    return re.sub(r"(?:\\[ -]|-)+", r"[\\s-]+", re.escape(plain)).replace("'", "['’]?").replace("’", "['’]?")


def _any_of(patterns: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(patterns) if patterns else r"(?!)")


def _without_accents(text: str) -> tuple[str, range | list[int]]:
    """Return a text without accents, and for each of its letters and its end the place in the text as it was."""
    if text.isascii():
        return text, range(len(text) + 1)
    parts = [_without_accent(letter) for letter in text]
    places = [place for place, part in enumerate(parts) for _ in part]
    return "".join(parts), [*places, len(text)]


@lru_cache(maxsize=4096)
def _without_accent(letter: str) -> str:
    return "".join(part for part in unicodedata.normalize("NFD", letter) if not unicodedata.combining(part))
