"""Whether everybody can use the paper: headings in order, links that make sense alone, one language.

The title and the language of a file are set when it is laid out, and a picture has no place in a statement's words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from youthcab.domain.word_list import is_ordinary
from youthcab.records.statement import BlockKind
from youthcab.review.finding import Finding, Level, Passage, Reviewed
from youthcab.review.held import WORD, folded

ACCESSIBLE = "accessibility"
_BARE = re.compile(r"(?:https?://|www\.)\S*[^\s.,;:!?)'\"\u2019]")
_ALONE = re.compile(
    r"\b(?:(?:click|tap|press|see|read|go|find out more) here|(?:this|the following) link|link (?:below|above))\b",
    re.IGNORECASE,
)
_ENOUGH_WORDS, _KNOWN_SHARE = 6, 0.4


def find_headings(reviewed: Reviewed) -> Iterator[Finding]:
    """Find each heading with nothing under it, and one that says again what another said."""
    printed, seen = reviewed.printed, {folded(reviewed.statement.title)}
    for place, (index, block) in enumerate(printed):
        if block.kind is not BlockKind.HEADING:
            continue
        passage = Passage(block.text, index)
        under = printed[place + 1][1].kind if place + 1 < len(printed) else BlockKind.SIGNATURE
        if under in (BlockKind.HEADING, BlockKind.SIGNATURE):
            yield _at(passage, 0, len(block.text), "nothing stands under this heading.", "Take it out, or say more.")
        if folded(block.text) in seen:
            why = "another heading or the title says the same, so that a list of them does not tell them apart."
            yield _at(passage, 0, len(block.text), why, "Give it words of its own.")
        seen.add(folded(block.text))


def find_empty_headings(reviewed: Reviewed) -> Iterator[Finding]:
    """Find each heading that has no words."""
    for index, block in enumerate(reviewed.statement.blocks):
        if block.kind is BlockKind.HEADING and not block.hidden and not block.text.strip():
            yield _at(Passage("", index), 0, 0, "this heading has no words.", "Write it, or take it out.")


def find_links(reviewed: Reviewed) -> Iterator[Finding]:
    """Find links whose words say nothing alone ("click here"), and bare addresses, which are read out by letter."""
    for passage in reviewed.passages:
        for match in _ALONE.finditer(passage.text):
            why = "heard alone, these words do not tell where a link leads."
            yield _at(passage, match.start(), match.end(), why, "Name the page instead.")
        for match in _BARE.finditer(passage.text):
            why = "a bare address is read out letter by letter."
            yield _at(passage, match.start(), match.end(), why, "Name the page and where to find it.")


def find_other_languages(reviewed: Reviewed) -> Iterator[Finding]:
    """Find each sentence that is not in English, the language that the file says it is in."""
    for passage in reviewed.passages:
        words = [word for word in WORD.findall(folded(passage.text)) if word.isalpha()]
        known = sum(is_ordinary(word) for word in words)
        if len(words) >= _ENOUGH_WORDS and known < _KNOWN_SHARE * len(words):
            why = "it does not seem to be in English, in which a screen reader will read it."
            yield _at(passage, 0, len(passage.text), why, "Say it in English, or in a paper of its own.")


def _at(passage: Passage, start: int, end: int, why: str, mend: str) -> Finding:
    found = passage.finding(ACCESSIBLE, Level.WARNING, start, end, why=why, mend=mend)
    return found if found.what else replace(found, what="An empty heading")
