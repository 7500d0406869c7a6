"""Where words name a person, and the same words with the name taken out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from youthcab.domain.folding import folded
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
        plain, places = folded(text)
        parts, end = [], 0
        for found in self.certain.finditer(plain):
            parts += [text[end : places[found.start()]], REMOVED]
            end = places[found.end()]
        return "".join([*parts, text[end:]]) if parts else text

    def may_be_in(self, text: str) -> bool:
        """Tell whether the text holds anything by which the person may be meant."""
        plain, _ = folded(text)
        return bool(self.certain.search(plain) or self.doubtful.search(plain))


def names_of(person: Person, in_use: Iterable[str], texts: Iterable[str], also: Iterable[str] = ()) -> Names:
    """Return what names a person among `texts`, in any case and with or without accents.

    A name that stands in one of the names `in_use` (other people, places, partners) is certain only as part of the full
    name; so is one that is a word of every day in these texts, but for a capital in mid sentence. `also` gives more
    words by which the person is known, such as a nickname or an address: they are certain.
    """
    parts = [each.strip() for each in (person.first_name, person.family_name) if _run(each)]
    whole = [*(_pattern(each) for each in also if _run(each)), *_full_names(parts)]
    others = _all_but(whole, in_use)
    told = [folded(text)[0] for text in texts]
    certain = [*whole]
    for part in parts:
        if not re.search(_bounded(part), others, re.IGNORECASE):
            certain += _alone(part, told)
    return Names(_any_of(certain), _any_of([*(f"(?i:{_bounded(part)})" for part in parts), *_run_together(parts)]))


def _full_names(parts: list[str]) -> list[str]:
    if len(parts) < 2:
        return []
    first, family = map(_letters, parts)
    between = r"[\s,._-]+"
    tag = rf"#(?i:{_run(parts[0])}{_run(parts[1])})\w*"
    return [f"(?i:{_START}(?:{first}{between}{family}|{family}{between}{first}){_END})", tag]


def _alone(name: str, texts: list[str]) -> list[str]:
    """Return how a name that nobody else bears is written by itself."""
    if _is_everyday(name, texts):
        return [f"{_IN_MID_SENTENCE}{_bounded(_capital(name))}(?! \\d)"]
    address = rf"(?:[\w.+-]*(?i:{_letters(name)})[\w.+-]*@[\w.-]*\w|@[\w.]*(?i:{_letters(name)})\w*)"
    return [*([address] if len(name) >= _LONG else []), f"(?i:{_bounded(name)})"]


def _run_together(parts: list[str]) -> list[str]:
    """Return how names are cut and run together, as in tags, addresses and names of files; it may be by chance."""
    pieces = [_pieces(part) for part in parts]
    alone = [f"(?i:{_START}{piece}(?:{_END}|(?=\\d)))" for each in pieces for piece in each]
    if len(parts) < 2:
        return alone
    first, family = ("|".join(each) for each in pieces)
    joined = [f"(?i:{_START}(?:(?:{first})(?:{family})|(?:{family})(?:{first})))"]
    if len(parts[1]) >= _LONG:
        joined.append(f"(?i:{_START}{_run(parts[0])[:1]}(?:{family})(?![^\\W\\d_]))")
    return [*alone, *joined]


def _pieces(name: str) -> list[str]:
    """Return the whole of a name in one run, and those parts of it that are not short."""
    runs = [_run(piece) for piece in re.split(r"[\s-]+", folded(name)[0])]
    return [_run(name), *(run for run in runs if len(run) >= _LONG)]


def _run(name: str) -> str:
    return "".join(letter for letter in folded(name)[0] if letter.isalnum())


def _is_everyday(name: str, texts: list[str]) -> bool:
    if len(name) <= _SHORT or name.casefold() in _MONTHS:
        return True
    bounded = re.compile(_bounded(name), re.IGNORECASE)
    small = [str(found).islower() for text in texts for found in bounded.findall(text)]
    return 2 * sum(small) > len(small)


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]


def _all_but(patterns: list[str], texts: Iterable[str]) -> str:
    return _any_of(patterns).sub(" ", "\n".join(folded(text)[0] for text in texts))


def _pattern(words: str) -> str:
    return f"(?i:{_bounded(words)})"


def _bounded(name: str) -> str:
    return f"{_START}{_letters(name)}{_END}"


def _letters(name: str) -> str:
    plain = folded(" ".join(name.split()))[0]
    joined = re.sub(r"(?:\\[ -]|-)+", lambda _: r"(?:[\s_-]+|\.)", re.escape(plain))
    return joined.replace("'", r"['\s]?")


def _any_of(patterns: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(patterns) if patterns else r"(?!)")
