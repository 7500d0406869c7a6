"""Whether each sentence is one, speaks as "we", and is true on any day that it is read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from youthcab.draft.english.verb_list import NOUNS_TOO
from youthcab.draft.english.verbs import base_form, gerund
from youthcab.records.statement import BlockKind, Voice
from youthcab.review.finding import Finding, Level, Passage, Reviewed
from youthcab.review.plain_language import PLAIN
from youthcab.review.reading_ease import sentences_in

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_HAS_A_VERB = frozenset(
    "is are was were am be has have had do does did will can could should must may might let".split()
)
_SHORTENED = re.compile(r".*(?:n['\u2019]?t|['\u2019](?:s|re|ve|ll|d|m))")
_NO_VERB_AFTER_WORDS = (
    "a an the our your their its his her my this that these those of in on at for with from by about some any no to"
)
_NO_VERB_AFTER = frozenset(_NO_VERB_AFTER_WORDS.split())
_SUBJECTS = frozenset("we they it you i he she who".split())
_PERHAPS = frozenset("maybe perhaps possibly hopefully probably".split())
_DONE_TO_THINGS = frozenset("approve book cancel complete confirm delay postpone reject replace reschedule".split())
_HEADLINE = 5
_FEW = 3
"""Fewer words are a greeting or an exclamation, not a sentence left unfinished."""
_QUOTED = re.compile(r"(?<!\w)['\u2018\"\u201c][^\u2019\u201d\"]*?['\u2019\"\u201d](?!\w)")
_ONE_PERSON = re.compile(r"\b(?:I(?:['\u2019](?:m|ve|ll|d))?|[Mm]y|[Mm]e|[Mm]yself)\b(?!['\u2019])")
_WEEKDAY = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_RELATIVE = re.compile(
    rf"\b(?:today|yesterday|tomorrow|tonight|(?:next|last|this|this coming) (?:{_WEEKDAY}))\b", re.IGNORECASE
)


def find_fragments(reviewed: Reviewed) -> Iterator[Finding]:
    """Find each sentence of a paragraph in which nothing is said to be done, such as "A leaflet for parents."."""
    for passage, start, end in _in_paragraphs(reviewed):
        if _is_fragment(passage.text[start:end]):
            mend = "Say who did what, in the sentence or in its record."
            yield _finding(passage, start, end, "this is not a whole sentence.", mend)


def find_one_person(reviewed: Reviewed) -> Iterator[Finding]:
    """Find where a paper or a post, which speaks for all, speaks as one person; what is quoted may."""
    if reviewed.statement.voice not in (Voice.PAPER, Voice.POST):
        return
    for passage in reviewed.passages:
        quoted = [match.span() for match in _QUOTED.finditer(passage.text)]
        for match in _ONE_PERSON.finditer(passage.text):
            if not any(start <= match.start() < end for start, end in quoted):
                why = "the statement speaks for all of you, and here for one person."
                yield _finding(passage, *match.span(), why, "Write \u201cwe\u201d or \u201cour\u201d, or say who.")


def find_relative_days(reviewed: Reviewed) -> Iterator[Finding]:
    """Find days that are counted from the day somebody wrote them down: "yesterday", "next Friday"."""
    for passage in reviewed.passages:
        for match in _RELATIVE.finditer(passage.text):
            why = "it means another day to whoever reads it on another day."
            yield _finding(passage, *match.span(), why, "Write the date.")


def _in_paragraphs(reviewed: Reviewed) -> Iterator[tuple[Passage, int, int]]:
    kinds = {index: block.kind for index, block in reviewed.printed}
    for passage in reviewed.passages:
        if passage.block is not None and kinds[passage.block] is BlockKind.PARAGRAPH:
            for start, end in sentences_in(passage.text):
                yield passage, start, end


def _is_fragment(sentence: str) -> bool:
    words = [word.lower() for word in _WORD.findall(sentence)]
    if sentence.endswith(".") and (_is_idea(words) or _is_headline(words)):
        return True
    if len(words) < _FEW or not sentence.endswith("."):
        return False
    return not any(_is_finite(word, before) for before, word in zip(["", *words], words, strict=False))


def _is_idea(words: list[str]) -> bool:
    """Tell whether nobody is said to do what is considered: "Maybe do a sponsored walk"."""
    return len(words) > 1 and words[0] in _PERHAPS and base_form(words[1]) in (words[1], "do") and words[1] != "we"


def _is_headline(words: list[str]) -> bool:
    """Tell whether a few words end in what was done to a thing, without a verb for it: "Exams cancelled"."""
    few = 1 < len(words) <= _HEADLINE and base_form(words[-1]) in _DONE_TO_THINGS and words[-1].endswith("ed")
    return few and not any(word in _HAS_A_VERB or word in _SUBJECTS or base_form(word) for word in words[:-1])


def _is_finite(word: str, before: str) -> bool:
    """Tell whether a word may say what is done, seen with the word before it; in doubt it does."""
    verb = base_form(word)
    if word in _HAS_A_VERB or _SHORTENED.fullmatch(word) or before in _SUBJECTS:
        return True
    if not verb or before in _NO_VERB_AFTER:
        return False
    is_thing = verb in NOUNS_TOO and word == f"{verb}s" and before in ("", "and")
    return not is_thing and word != gerund(verb)


def _finding(passage: Passage, start: int, end: int, why: str, mend: str) -> Finding:
    return passage.finding(PLAIN, Level.WARNING, start, end, why=why, mend=mend)
