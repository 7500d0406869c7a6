"""Two versions of a statement side by side, sentence by sentence."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from youthcab.records.statement import Block

_ALIKE = 0.5
_WORD = re.compile(r"\s+|\w+|[^\w\s]")


class How(StrEnum):
    """What became of a sentence, or of a part of one."""

    KEPT = "kept"
    CHANGED = "changed"
    MOVED = "moved"
    ADDED = "added"
    GONE = "gone"


@dataclass(frozen=True, slots=True, order=True)
class Placed:
    """A sentence and where it stands: in which block and as which sentence of it, both counted from 0."""

    block: int
    place: int
    text: str


@dataclass(frozen=True, slots=True)
class Part:
    """A run of signs that both versions of a sentence have, or only one of them."""

    how: How
    text: str


@dataclass(frozen=True, slots=True)
class Difference:
    """What became of one sentence; `before` is None where it was added, `after` where it is gone."""

    how: How
    before: Placed | None
    after: Placed | None

    @property
    def parts(self) -> tuple[Part, ...]:
        """The sentence in parts: those kept and gone, in order, give the words before, those kept and added after."""
        return _parts(self.before.text if self.before else "", self.after.text if self.after else "")


def compare(before: Iterable[Block], after: Iterable[Block]) -> tuple[Difference, ...]:
    """Tell what became of every sentence, in the order of the later version; what is gone stands where it was.

    A hidden block is not printed, and counts as not there.
    """
    old, new = _sentences(before), _sentences(after)
    partners: dict[int, tuple[int, How]] = {}
    for here, there, size in SequenceMatcher(None, _texts(old), _texts(new), autojunk=False).get_matching_blocks():
        partners |= {there + step: (here + step, How.KEPT) for step in range(size)}
    _pair_moved(old, new, partners)
    _pair_changed(old, new, partners)
    return _in_order(old, new, partners)


def differs(differences: Iterable[Difference]) -> bool:
    """Tell whether anything is not as it was."""
    return any(each.how is not How.KEPT for each in differences)


def _sentences(blocks: Iterable[Block]) -> list[Placed]:
    return [
        Placed(number, place, sentence.text)
        for number, block in enumerate(blocks)
        if block.is_printed
        for place, sentence in enumerate(block.sentences)
        if sentence.text.strip()
    ]


def _texts(said: Sequence[Placed]) -> list[str]:
    return [each.text for each in said]


def _pair_moved(old: Sequence[Placed], new: Sequence[Placed], partners: dict[int, tuple[int, How]]) -> None:
    left: dict[str, list[int]] = defaultdict(list)
    for here in _unpaired(len(old), (each for each, _ in partners.values())):
        left[old[here].text].append(here)
    for there in _unpaired(len(new), partners):
        if left[new[there].text]:
            partners[there] = (left[new[there].text].pop(0), How.MOVED)


def _pair_changed(old: Sequence[Placed], new: Sequence[Placed], partners: dict[int, tuple[int, How]]) -> None:
    """Pair what is left by likeness, the most alike first."""
    alike: list[tuple[float, int, int]] = []
    others = _unpaired(len(new), partners)
    for here in _unpaired(len(old), (each for each, _ in partners.values())):
        matcher = SequenceMatcher(autojunk=False)
        matcher.set_seq2(_content(old[here].text))
        for there in others:
            matcher.set_seq1(_content(new[there].text))
            if matcher.quick_ratio() >= _ALIKE and (ratio := matcher.ratio()) >= _ALIKE:
                alike.append((-ratio, here, there))
    paired: set[int] = set()
    for _, here, there in sorted(alike):
        if here not in paired and there not in partners:
            partners[there] = (here, How.CHANGED)
            paired.add(here)


def _unpaired(count: int, paired: Iterable[int]) -> list[int]:
    taken = set(paired)
    return [place for place in range(count) if place not in taken]


def _in_order(
    old: Sequence[Placed], new: Sequence[Placed], partners: dict[int, tuple[int, How]]
) -> tuple[Difference, ...]:
    """Put what is gone after the sentence that it stood behind, as far as that one stayed."""
    place_of = {here: there for there, (here, _) in partners.items()}
    gone_after: dict[int, list[Difference]] = defaultdict(list)
    last = -1
    for here, said in enumerate(old):
        if here in place_of:
            last = place_of[here]
        else:
            gone_after[last].append(Difference(How.GONE, said, None))
    result = gone_after[-1]
    for there, said in enumerate(new):
        here, how = partners.get(there, (-1, How.ADDED))
        result += [Difference(how, old[here] if here >= 0 else None, said), *gone_after[there]]
    return tuple(result)


def _parts(before: str, after: str) -> tuple[Part, ...]:
    old, new = _words(before), _words(after)
    parts: list[Part] = []
    for _, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if old[i:j] == new[k:m]:
            parts.append(Part(How.KEPT, "".join(old[i:j])))
        else:
            parts += [Part(How.GONE, "".join(old[i:j])), Part(How.ADDED, "".join(new[k:m]))]
    return tuple(part for part in parts if part.text)


def _content(text: str) -> list[str]:
    """Give the words by which two sentences are alike; a space or a full stop makes none alike."""
    return [word.casefold() for word in _words(text) if word[0].isalnum()]


def _words(text: str) -> list[str]:
    return _WORD.findall(text)
