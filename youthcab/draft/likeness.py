"""Which of the sentences before became which of those that are written now, so that they keep what they stand on."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from youthcab.records.statement import Sentence, Source

_CARRYING = re.compile(r"[^\W\d_]{4,}|\d+")
_HALF, _THIRD = 0.5, 0.34
_RUN = 3
_MENDED_UP_TO = 300
"""Signs: in a longer sentence the words tell enough, and a letter mended here and there changes few of them."""


@dataclass(frozen=True, slots=True)
class _Read:
    text: str
    words: frozenset[str]
    runs: frozenset[str]


def carried_over(before: Sequence[Sentence], written: Sequence[str]) -> tuple[Sentence, ...]:
    """Make sentences of what is written; each keeps its sources, or has those of what is gone that it is much like."""
    there = set(written)
    stood_on: dict[str, tuple[Source, ...]] = {}
    for each in before:
        stood_on[each.text] = (*stood_on.get(each.text, ()), *each.sources)
    gone = [each for each in before if each.sources and each.text not in there]
    new = [text for text in dict.fromkeys(written) if text not in stood_on]
    for text, near in zip(new, _near(new, [each.text for each in gone]), strict=True):
        stood_on[text] = tuple(source for place in sorted(near) for source in gone[place].sources)
    return tuple(Sentence(text=text, sources=tuple(dict.fromkeys(stood_on[text]))) for text in written)


def _near(new: Sequence[str], gone: Sequence[str]) -> list[set[int]]:
    """Find for each new sentence those that are gone and much like it: by signs only where words found no partner."""
    ours, theirs = [_read(text) for text in new], [_read(text) for text in gone]
    near = [{place for place, other in enumerate(theirs) if _same_words(one, other)} for one in ours]
    found = set().union(*near)
    with_run: dict[str, list[int]] = defaultdict(list)
    for place, other in enumerate(theirs):
        for run in other.runs:
            with_run[run].append(place)
    for one, places in zip(ours, near, strict=True):
        shared = Counter(place for run in one.runs for place in with_run.get(run, ()))
        others = shared.keys() - found if places else shared.keys()
        size = len(one.runs)
        places |= {place for place in others if 2 * shared[place] >= _THIRD * (size + len(theirs[place].runs))}
    return near


def _read(text: str) -> _Read:
    low = text.casefold()
    is_short = len(low) <= _MENDED_UP_TO
    runs = frozenset(low[place : place + _RUN] for place in range(len(low) - _RUN + 1)) if is_short else frozenset()
    return _Read(text, frozenset(_CARRYING.findall(low)), runs)


def _same_words(one: _Read, other: _Read) -> bool:
    """Tell whether one is a part of the other, or has half of the words that carry what is told."""
    if one.text in other.text or other.text in one.text:
        return True
    fewer = min(len(one.words), len(other.words))
    return fewer > 0 and len(one.words & other.words) >= _HALF * fewer
