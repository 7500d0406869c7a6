"""How a name may be written: in any case, joined, turned round, cut, or run together as in tags and addresses.

The patterns are for folded texts; see `folding`. Names end where letters and figures end: an underscore or a full stop,
as in user names, parts words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from youthcab.domain.folding import folded
from youthcab.domain.word_list import ordinary_words

START, END = r"(?<![^\W\d_])", r"(?![^\W_])"
LONG = 4
"""So many letters hardly stand in another word by chance."""
_BETWEEN = r"(?:[\s,_-]+|\.)"
_CAPITAL = r"(?-i:(?=[A-Z]))"
_NO_LETTER = r"(?![^\W\d_])"
_IN_TAG = r"\w*?"
_MARKED_BEFORE, _MARKED_AFTER = r"(?<=[@#])", r"(?:\d+|(?=[\w.+-]*@))"
_OF_NO_WORD, _OF_LONG_NAMES = 6, 8
_OR_ELSE = re.compile(r"[()\[\]/,;\"\u201c\u201d]|\baka\b")
_TITLES = "(?:Mr|Mrs|Ms|Miss|Mx|Dr)"
_TITLE = re.compile(rf"^{_TITLES}\b\.?\s+(?=\w)", re.IGNORECASE)


def bounded(name: str) -> str:
    """Match a name where it stands alone."""
    return f"{START}{letters(name)}{END}"


def letters(name: str) -> str:
    """Match the letters of a name, with any sign or none where it has a space, a dash or an apostrophe."""
    plain = folded(" ".join(name.split()))[0]
    parts = [re.escape(part).replace("'", r"['\s]?") for part in re.split("[ -]+", plain) if part]
    may_touch = len(run(name)) >= _OF_NO_WORD and run(name).casefold() not in ordinary_words()
    return (r"(?:[\s_'-]+|\.)?" if may_touch else r"(?:[\s_'-]+|\.)").join(parts)


def called(first_name: str) -> tuple[str, ...]:
    """Return what a first name as it is logged calls a person: both of "Alexander (Alex)", no title."""
    names = (_TITLE.sub("", each.strip()) for each in _OR_ELSE.split(first_name))
    return tuple(dict.fromkeys(each for each in names if run(each)))


def full_names(first: str, family: str, *, words: tuple[bool, bool] = (False, False)) -> tuple[str, ...]:
    """Match both names together, either one first, the first one cut to its initial, and a tag of them.

    `words` tells which of them is a word of every day too: "we hope Grace can" names no Grace Hope.
    """
    one, other = letters(first), letters(family)
    in_order = (
        f"{_CAPITAL}{one}{_BETWEEN}{_CAPITAL}{other}|{one}[._]{other}" if all(words) else f"{one}{_BETWEEN}{other}"
    )
    turned = f"{_CAPITAL if words[1] else ''}{other}{_BETWEEN}{_CAPITAL if words[0] else ''}{one}|{other}[._]{one}"
    before = _IN_TAG if len(run(first) + run(family)) >= _OF_LONG_NAMES else ""
    tag = rf"#{before}(?i:{run(first)}{run(family)}|{one}{other})\w*"
    return f"(?i:{START}(?:{in_order}|{turned}){END})", tag, rf"{START}{_initial(first)}\.\s?(?i:{other}){END}"


def with_initial(first: str, family: str) -> str:
    """Match a first name and the initial of the family name; its full stop only where no sentence ends with it."""
    return rf"{START}(?i:{letters(first)})\s(?!I\b){_initial(family)}{END}(?:\.(?=,|\s[a-z]))?"


def part_after_title(first: str, family: str) -> tuple[str, ...]:
    """Match the last part of a family name of several behind a title or an initial: "Ms Jones", "M. Rahman"."""
    last = re.split(r"[\s-]+", family.strip())[-1]
    if last == family.strip() or len(run(last)) < LONG:
        return ()
    return (rf"{START}(?:{_TITLES}\b\.?|{_initial(first)}\.)\s+(?i:{letters(last)}){END}",)


def in_tag(name: str) -> str:
    """Match a tag that has a name in it with its own capital: "#TeamAisha"."""
    capital = letters(name[:1].upper() + name[1:].lower())
    return rf"#{_IN_TAG}{capital}(?![a-z])\w*"


def in_marked_runs(first: str, family: str) -> tuple[str, ...]:
    """Match both names, or an initial and the family name, run together where that can hardly be chance.

    They stand in a tag, an address or a user name, or before figures, or each has its capital, or they are long.
    """
    both = _both(first, family)
    if len(run(family)) >= LONG:
        both = f"{both}|{run(first)[:1]}(?:{_any(family)})"
    marked = f"(?i:{_MARKED_BEFORE}(?:{both})\\d*{_NO_LETTER}|{START}(?:{both}){_MARKED_AFTER})"
    capital = rf"{START}(?=[A-Z])(?i:{_any(first)})(?<=[a-z])(?=[A-Z])(?i:{_any(family)}){END}"
    is_long = len(run(first)) > 2 and len(run(first) + run(family)) >= _OF_LONG_NAMES
    return marked, capital, *((f"(?i:{START}(?:{_both(first, family)}){END})",) if is_long else ())


def in_marked_run(name: str) -> str:
    """Match one name in an address or a user name, or before figures."""
    return f"(?i:{_MARKED_BEFORE}{letters(name)}\\d*{_NO_LETTER}|{START}{letters(name)}{_MARKED_AFTER})"


def whole_in_address(name: str) -> str:
    """Match one name that is a whole part of an address or a user name: "grace@", not "marketing@"."""
    return f"(?i:{_MARKED_BEFORE}{letters(name)}\\d*{END}|{START}{letters(name)}{_NO_LETTER}(?=[\\w.+-]*@))"


def in_address(name: str) -> str:
    """Match an address, a user name or a tag that has a name anywhere in it."""
    within = f"(?i:{letters(name)})"
    return rf"(?:[\w.+-]*{within}[\w.+-]*@[\w.-]*\w|@[\w.]*{within}\w*|#\w*{within}\w*)"


def by_chance(parts: list[str]) -> tuple[str, ...]:
    """Match names cut and run together, as in tags, addresses and names of files; it may be by chance."""
    alone = [f"(?i:{START}{piece}s?(?:{END}|(?=\\d)))" for part in parts for piece in pieces(part)]
    if len(parts) < 2:
        return tuple(alone)
    joined = [f"(?i:{START}(?:{_both(*parts)}))"]
    if len(run(parts[1])) >= LONG:
        joined.append(f"(?i:{START}{run(parts[0])[:1]}(?:{_any(parts[1])}){_NO_LETTER})")
    return *alone, *joined


def pieces(name: str) -> tuple[str, ...]:
    """Return the whole of a name in one run, and those parts of it that are not short."""
    runs = (run(piece) for piece in re.split(r"[\s-]+", folded(name)[0]))
    return tuple(dict.fromkeys((run(name), *(each for each in runs if len(each) >= LONG))))


def run(name: str) -> str:
    """Return a name in one run, without its signs."""
    return "".join(letter for letter in folded(name)[0] if letter.isalnum())


def any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    """Match any of some patterns, and nothing where there are none."""
    return re.compile("|".join(patterns) or r"(?!)")


def _initial(name: str) -> str:
    return run(name)[:1].upper()


def _both(first: str, family: str) -> str:
    return f"(?:{_any(first)})(?:{_any(family)})|(?:{_any(family)})(?:{_any(first)})"


def _any(name: str) -> str:
    return "|".join(pieces(name))
