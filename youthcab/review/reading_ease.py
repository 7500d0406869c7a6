"""How long a text takes to say and how old a reader has to be, counted without any word list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from youthcab.draft.english.words import count_words
from youthcab.records.statement import BlockKind
from youthcab.review.finding import Reviewed

_END = re.compile(
    r"(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bMrs\.)(?<!\bSt\.)(?:(?<=[.!?])|(?<=[.!?]['\u2019\"\u201d)]))"
    r"\s+(?=['\u2018\"\u201c(]?[A-Z\d])"
)
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?:[^laeiouy]es|[^aeiouytd]ed|[^l]e)$")
_APART = re.compile(r"[aeiouy]ing\b|[^tscg]ia|ience|creat|[^q]ua|eo\b|i[ou]us")
_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)?")
_UK_YEARS = 5  # a school grade of the United States is reached at that age and its number


@dataclass(frozen=True, slots=True)
class Measures:
    """How long a statement is and how hard to read: words, minutes to say it, and the age of its reader."""

    words: int
    minutes: float
    reading_age: int

    def __str__(self) -> str:
        """Give them as one line to read."""
        seconds = round(self.minutes * 60)
        spoken = f"{seconds // 60} min {seconds % 60} s"
        words = "1 word" if self.words == 1 else f"{self.words} words"
        return f"{words}, {spoken} to say, reading age about {self.reading_age}."


def measure(reviewed: Reviewed) -> Measures:
    """Measure all that will be printed."""
    texts = [block.text for _, block in reviewed.printed]
    told = [block.text for _, block in reviewed.printed if block.kind in (BlockKind.PARAGRAPH, BlockKind.BULLETS)]
    words = sum(count_words(text) for text in texts)
    return Measures(words, words / max(reviewed.rules.words_a_minute, 1), reading_age(" ".join(told)))


def reading_age(text: str) -> int:
    """Estimate the age at which a text reads with ease, by the Flesch-Kincaid grade (Kincaid and others, 1975)."""
    words = [word for word in _WORD.findall(text) if not word.isdigit()]
    if not words:
        return _UK_YEARS
    sentences = max(1, len(list(sentences_in(text))))
    grade = 0.39 * len(words) / sentences + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
    return max(_UK_YEARS, round(grade + _UK_YEARS))


def syllables(word: str) -> int:
    """Estimate how many syllables a word has: its groups of vowels, some of them parted, less a silent "e"."""
    plain = word.lower()
    groups = len(_VOWELS.findall(plain)) + len(_APART.findall(plain))
    groups -= bool(len(plain) > 2 and _SILENT.search(plain))
    return max(1, groups)


def sentences_in(text: str) -> Iterator[tuple[int, int]]:
    """Find where each sentence of a text starts and ends."""
    start = 0
    for match in _END.finditer(text):
        yield start, match.start()
        start = match.end()
    if text[start:].strip():
        yield start, len(text)
