"""The names and quoted titles that a text says: words with a capital that grammar does not ask for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from youthcab.domain.name_or_word import ALSO_WORDS
from youthcab.domain.word_list import is_ordinary

_WORD = re.compile(r"[^\W\d_](?:\w|['\u2019-](?=\w))*")
_QUOTED = re.compile(r"(?<!\w)'(?=\S)(.+?)(?<=\S)'(?!\w)|\u2018(.+?)\u2019(?!\w)|\"(?=\S)(.+?)\"|\u201c(.+?)\u201d")
_STARTS = re.compile(r"(?:^|[.!?:;]['\u2019\"\u201d)]?\s|[\u2022\n])\s*['\u2018\"\u201c(]*$")
_DOES = re.compile(r"\s+(?:said|told|met|gave|led|spoke|ran|won|wrote|helped|leads|attended)\b")
_CAPITALS = re.compile(r"[A-Z]{2,}s?(?:['\u2019]s)?")
ADDRESS = re.compile(r"\b(?:https?://|www\.)\S+[^\s.,;:!?)'\"]|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


@dataclass(frozen=True, slots=True)
class SaidName:
    """Words in a row at their place: a run of capitalised words, or what stands in quotation marks."""

    start: int
    end: int
    text: str
    words: tuple[tuple[int, int, str], ...] = ()


def said_names(text: str) -> tuple[SaidName, ...]:
    """Find every run of capitalised words; a first word of a sentence counts only if it is none that is written small.

    Abbreviations are left out: they have a check of their own.
    """
    runs: list[list[tuple[int, int, str]]] = []
    for match in _WORD.finditer(text):
        if not match[0][0].isupper() or _CAPITALS.fullmatch(match[0]) or _is_only_first(text, match):
            continue
        word = (match.start(), match.end(), match[0])
        if runs and text[runs[-1][-1][1] : match.start()].isspace():
            runs[-1].append(word)
        else:
            runs.append([word])
    return tuple(SaidName(run[0][0], run[-1][1], text[run[0][0] : run[-1][1]], tuple(run)) for run in runs)


def quoted(text: str) -> tuple[SaidName, ...]:
    """Find what stands between quotation marks, single or double."""
    found = ((match, match.lastindex or 1) for match in _QUOTED.finditer(text))
    return tuple(SaidName(match.start(group), match.end(group), match[group]) for match, group in found)


def _is_only_first(text: str, match: re.Match[str]) -> bool:
    """Tell whether a capital is there only because a sentence starts."""
    if not _STARTS.search(text[: match.start()]):
        return False
    if match[0].casefold() in ALSO_WORDS and _DOES.match(text, match.end()):
        return False
    return is_ordinary(match[0])
