"""Spelling and grammar by Harper, a checker that works offline; where it cannot be loaded, nothing is found."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from youthcab.domain.word_list import NEWER
from youthcab.records.statement import Block, BlockKind
from youthcab.review.finding import Finding, Level, Reviewed
from youthcab.review.held import WORD, folded
from youthcab.review.likely_words import is_short_form, likeliest
from youthcab.review.said_names import ADDRESS

if TYPE_CHECKING:
    from harper import Lint, Linter

GRAMMAR = "grammar"
# Rules of taste that councils' house style or another check decides, or that flag what is right in British English.
_OFF = """
AvoidCurses BoringWords Bollocks Dashes DisjointPrefixes DotInitialisms FootInchMinuteSecondSymbols LongSentences
NumericRangeEnDash OrthographicConsistency OxfordComma SpelledNumbers UseEllipsisCharacter UseTitleCase WellBeing
"""
_CODE = re.compile(r"`([^`]*)`")
_SPELLING = "Spelling"
_CAPITALS = "Capitalization"
_LEAST_KINSHIP = 0.4  # of a word and another that is proposed for it by a rule of grammar
_LEAST_LETTERS, _LEAST_LIKENESS = 4, 0.8  # of a word that is mended at one click, and of what is written for it
_PARTS = re.compile(r"[^\W_]+")
_TASTE = frozenset({"Enhancement", "Readability", "Redundancy", "Regionalism", "Style", "WordChoice"})


class _Loaded(NamedTuple):
    linter: Linter
    lock: threading.Lock  # one thread at a time may ask it


def find_by_grammar(reviewed: Reviewed) -> Iterator[Finding]:
    """Find what Harper finds in British English, but for the cabinet's own names, titles and partners."""
    loaded = _loaded()
    if loaded is None:
        return
    own, shouted = _own_words(reviewed), tuple(each for each in reviewed.held.titles if each[-1] in "!?")
    for index, block in reviewed.printed:
        if block.kind is not BlockKind.SIGNATURE:
            with loaded.lock:
                lints = loaded.linter.lint(block.text, language="plaintext")
            addresses = [match.span() for match in ADDRESS.finditer(block.text)]
            for lint in lints:
                in_address = any(start <= lint.span.start < end for start, end in addresses)
                if not (in_address or _is_a_name(lint, block, own) or _is_no_word(lint, block.text, shouted)):
                    yield _finding(lint, index)


def is_loadable() -> bool:
    """Tell whether there is a checker on this computer."""
    return _loaded() is not None


@cache
def _loaded() -> _Loaded | None:
    """Load it once, which takes about a second."""
    try:
        import harper
    except ImportError:
        return None
    linter = harper.Linter(harper.Dialect.BRITISH)
    linter.set_lint_config({**linter.get_lint_config(), **dict.fromkeys(_OFF.split(), False)})
    linter.import_words(NEWER.split())
    return _Loaded(linter, threading.Lock())


def _own_words(reviewed: Reviewed) -> frozenset[str]:
    material = reviewed.material
    people = (name for each in material.people for name in (each.first_name, each.family_name))
    partners = (each.title for each in material.partners)
    texts = (*reviewed.held.titles, *people, *partners, reviewed.rules.known_abbreviations)
    return frozenset(word for text in texts for of in (WORD, _PARTS) for word in of.findall(folded(text)))


def _is_a_name(lint: Lint, block: Block, own: frozenset[str]) -> bool:
    """Tell whether it only stumbles over a name: one of ours, or a capitalised word, for which evidence is asked."""
    if lint.lint_kind not in (_SPELLING, _CAPITALS) and not _splits(lint):
        return False
    words = [word.removesuffix("'s") for word in WORD.findall(folded(lint.problem_text))]
    if all(word in own for word in words):
        return True
    is_capital = lint.lint_kind == _SPELLING and lint.problem_text[:1].isupper()
    return is_capital and block.text[: lint.span.start].rstrip()[-1:] not in ("", ".", "!", "?")


def _is_no_word(lint: Lint, text: str, shouted: tuple[str, ...]) -> bool:
    """Tell whether it takes the end of "18s" for a word, or the end of a title of ours for that of a sentence."""
    before = text[: lint.span.start]
    return before[-1:].isalnum() or (lint.lint_kind == _CAPITALS and before.rstrip().endswith(shouted))


def _finding(lint: Lint, index: int) -> Finding:
    replacement = _replacement(lint)
    mend = (
        f"Write \u201c{replacement}\u201d."
        if replacement
        else "Take it out."
        if replacement == ""
        else "Look at it again."
    )
    is_spelling = len(WORD.findall(lint.problem_text)) == 1 and (lint.lint_kind == _SPELLING or _splits(lint))
    why = "it is not in the dictionary." if is_spelling else _CODE.sub("\u201c\\1\u201d", lint.message)
    return Finding(
        check=GRAMMAR,
        level=Level.NOTE if lint.lint_kind in _TASTE else Level.WARNING,
        what=lint.problem_text,
        why=why,
        mend=mend,
        block=index,
        start=lint.span.start,
        end=lint.span.end,
        replacement=replacement,
    )


def _replacement(lint: Lint) -> str | None:
    """Give the first of its suggestions as words to stand in place of what it found; none where it may do harm."""
    from harper import SuggestionKind

    if not lint.suggestions:
        return None
    if lint.lint_kind == _SPELLING or _splits(lint):
        return _respelt(lint)
    if _is_another_word(lint):
        return None
    first = lint.suggestions[0]
    if first.kind is SuggestionKind.INSERT_AFTER:
        return lint.problem_text + first.replacement_text
    return first.replacement_text.rstrip()


def _respelt(lint: Lint) -> str | None:
    """Give the word that was meant where it is so like the one written that this can hardly be a name."""
    written = lint.problem_text
    proposed = likeliest(written, [each.replacement_text for each in lint.suggestions])
    if proposed is None or is_short_form(written):
        return proposed
    if written[:1].isupper() or len(written) < _LEAST_LETTERS:
        return None
    like = SequenceMatcher(None, written, proposed, autojunk=False).ratio()
    return proposed if like >= _LEAST_LIKENESS else None


def _is_another_word(lint: Lint) -> bool:
    """Tell whether one word is to stand for another that hardly shares a letter: what was meant is not known."""
    written, proposed = lint.problem_text.strip(), lint.suggestions[0].replacement_text.strip()
    is_word = bool(proposed) and not {" ", ","} & {*written, *proposed}
    return is_word and SequenceMatcher(None, written.lower(), proposed.lower(), autojunk=False).ratio() < _LEAST_KINSHIP


def _splits(lint: Lint) -> bool:
    """Tell whether it would make several words of one, which is most often an unknown name."""
    return len(lint.problem_text.split()) == 1 and any(
        " " in each.replacement_text.strip() for each in lint.suggestions
    )
