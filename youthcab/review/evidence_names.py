"""Whether each name and each quoted title of a sentence is one that a record holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from difflib import get_close_matches

from youthcab.domain.word_list import is_ordinary, public_names, shortened
from youthcab.review.finding import Finding, Level, Reviewed
from youthcab.review.said_names import SaidName, said_names
from youthcab.review.standing import Standing

_END = ".,;:!?"
Word = tuple[int, int, str]


def quotes_not_held(standing: Standing, quotes: tuple[SaidName, ...]) -> Iterator[Finding]:
    """Find what stands in quotation marks and in no record; the mend is the title that is most like it."""
    for said in quotes:
        if standing.reviewed.held.says(said.text.strip(_END)):
            continue
        why, mend = "no record holds the words in quotation marks.", "Write them as they are logged, or log them."
        finding = standing.finding(Level.WARNING, said.start, said.end, why, mend)
        meant = get_close_matches(said.text, standing.reviewed.held.titles, n=1, cutoff=0.75)
        yield standing.replaced(finding, meant[0], said.start, said.end) if meant else finding


def names_not_held(standing: Standing, text: str) -> Iterator[Finding]:
    """Find each run of capitalised words, in a text without dates, people and quotes, that no record holds."""
    for run in said_names(text):
        for words in _unheld(run.words, standing.reviewed):
            start, end = words[0][0], words[-1][1]
            why, mend = "no record holds this name.", "Write it as it is logged, or log it."
            yield standing.finding(Level.WARNING, start, end, why, mend)


def people_elsewhere(standing: Standing) -> Iterator[Finding]:
    """Find each of our people who is named in a sentence that stands on records which are not about them."""
    near = {each.record.id for each in standing.near}
    for person, mention in standing.people:
        name = standing.text[mention.start : mention.end]
        told = any(name.casefold() in each.text for each in standing.near)
        if standing.passage.sources and person.id not in near and not told:
            why = "the records that this sentence stands on are not about this person."
            finding = standing.finding(Level.WARNING, mention.start, mention.end, why, "Make sure who is meant.")
            yield replace(finding, record=person.id)


def _unheld(words: tuple[Word, ...], reviewed: Reviewed) -> Iterator[list[Word]]:
    """Yield the stretches of a run that are left when all that is held or known to everybody is taken out."""
    left: list[Word] = []
    index = 0
    while index < len(words):
        held = _longest_held(words[index:], reviewed)
        if held and left:
            yield left
            left = []
        if not held:
            left.append(words[index])
        index += max(held, 1)
    if left:
        yield left


def _longest_held(words: tuple[Word, ...], reviewed: Reviewed) -> int:
    for length in range(len(words), 1, -1):
        if reviewed.held.says(" ".join(word for _, _, word in words[:length])):
            return length
    return int(_is_known(words[0][2], reviewed))


def _is_known(word: str, reviewed: Reviewed) -> bool:
    plain = shortened(word)
    held = reviewed.held.words if not is_ordinary(plain) else reviewed.held.capitals
    known = (held, public_names(), reviewed.rules.known_abbreviations.casefold().split())
    return any(form in each for form in (plain, plain.removesuffix("s")) for each in known)
