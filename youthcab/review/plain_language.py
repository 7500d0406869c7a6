"""Whether the words are plain: short sentences, abbreviations explained, no words in capitals, short enough to say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from youthcab.domain.word_list import is_ordinary
from youthcab.draft.english.words import count_words
from youthcab.records.statement import Voice
from youthcab.review.finding import Finding, Level, Passage, Reviewed
from youthcab.review.reading_ease import measure, sentences_in

PLAIN = "plain language"
_ABBREVIATION = re.compile(r"\b(?:[A-Z]{2,}\d*|[A-Z]+[a-z]?[A-Z]+)(?=s?\b)")
_IN_CAPITALS = re.compile(r"\b[A-Z][A-Z'\u2019-]+(?:\s+[A-Z][A-Z'\u2019-]+)*\b")
_SMALL_WORDS = frozenset({"of", "and", "the", "for", "in", "on", "to", "&"})
_OLDEST_READER = {Voice.POST: 14}
_OLDEST = 18
_WELL_KNOWN = frozenset("BBC EU GCSE GCSEs ITV NSPCC OFSTED PE RSPCA TV UK UN UNICEF USA".split())
"""What is known by these letters to everybody, and less by its name; whether a record holds it is for evidence."""
_CERTAIN = 5  # a word of so many letters that is written small is no abbreviation


def find_long_sentences(reviewed: Reviewed) -> Iterator[Finding]:
    """Find each sentence that has more words than the council's rules allow."""
    longest = reviewed.rules.longest_sentence
    for passage in reviewed.passages:
        for start, end in sentences_in(passage.text):
            words = count_words(passage.text[start:end])
            if words > longest:
                why = f"it has {words} words, and a sentence should have {longest} at most."
                yield _at(passage, start, end, why, "Make two of it.")


def find_abbreviations(reviewed: Reviewed) -> Iterator[Finding]:
    """Find each abbreviation that is not explained where it comes first, but for those that every reader knows."""
    seen = _WELL_KNOWN.union(reviewed.rules.known_abbreviations.split())
    for passage in reviewed.passages:
        for match in _ABBREVIATION.finditer(passage.text):
            if match[0] in seen or _is_shouted(passage.text, match.start(), match.end()):
                continue
            seen |= {match[0]}
            if not _is_explained(passage.text, match):
                yield _unexplained(passage, match, reviewed)


def find_capitals(reviewed: Reviewed) -> Iterator[Finding]:
    """Find words written in capitals for weight: they are hard to read, and a screen reader may spell them."""
    for passage in reviewed.passages:
        for match in _IN_CAPITALS.finditer(passage.text):
            if _shouts(match[0]):
                starts = any(start == match.start() for start, _ in sentences_in(passage.text))
                small = match[0].capitalize() if starts else match[0].lower()
                why = "words in capitals are hard to read, and a screen reader may spell them out."
                yield _at(passage, match.start(), match.end(), why, "Write them small.", replacement=small)


def find_hard_reading(reviewed: Reviewed) -> Iterator[Finding]:
    """Find that the whole asks for too old a reader, or takes longer to say than a speech may."""
    measures, rules = measure(reviewed), reviewed.rules
    oldest = _OLDEST_READER.get(reviewed.statement.voice, _OLDEST)
    if measures.reading_age > oldest:
        why = f"it reads well from about {measures.reading_age} years of age, and should from {oldest}."
        mend = "Use shorter sentences and shorter words."
        yield Finding(check=PLAIN, level=Level.NOTE, what="The reading age", why=why, mend=mend)
    too_many = measures.words - rules.speech_minutes * rules.words_a_minute
    if reviewed.statement.voice is Voice.SPEECH and too_many > 0:
        most = "1 minute" if rules.speech_minutes == 1 else f"{rules.speech_minutes} minutes"
        why = f"{measures} It may take {most}."
        mend = "Take out a word." if too_many == 1 else f"Take out about {too_many} words."
        yield Finding(check=PLAIN, level=Level.WARNING, what="The length of the speech", why=why, mend=mend)


def _unexplained(passage: Passage, match: re.Match[str], reviewed: Reviewed) -> Finding:
    full = next((title for title in reviewed.held.titles if _initials(title) == match[0]), None)
    why = "it is not explained where it comes first."
    mend = "Write it in full with the abbreviation in brackets, or add it to those that every reader knows."
    plain = re.sub(r"^(?:the|an?) ", "", full, flags=re.IGNORECASE) if full else ""
    replacement = f"{plain} ({match[0]})" if plain else None
    return _at(passage, match.start(), match.end(), why, mend, replacement=replacement)


def _is_explained(text: str, match: re.Match[str]) -> bool:
    """Tell whether its long form stands beside it: "Corporate Parenting Panel (CPP)", in a speech "Panel, CPP,"."""
    before, after = text[: match.start()], text[match.end() :]
    if before.endswith(("(", ", ")):
        return _initials(" ".join(before[:-1].split()[-2 * len(match[0]) :])).endswith(match[0].upper())
    behind = re.match(r"s? \(([^)]+)\)", after)
    return behind is not None and _initials(behind[1]) == match[0].upper()


def _initials(words: str) -> str:
    parts = re.findall(r"[^\W\d_]+", words)
    return "".join(part[0] for part in parts if part.lower() not in _SMALL_WORDS).upper()


def _is_shouted(text: str, start: int, end: int) -> bool:
    return any(
        match.start() <= start and end <= match.end() and _shouts(match[0]) for match in _IN_CAPITALS.finditer(text)
    )


def _shouts(words: str) -> bool:
    parts = re.findall(r"[A-Z'\u2019]+", words)
    ordinary = [part for part in parts if len(part) > 2 and is_ordinary(part)]
    return any(len(part) >= _CERTAIN for part in ordinary) or (len(parts) > 1 and len(ordinary) == len(parts))


def _at(passage: Passage, start: int, end: int, why: str, mend: str, *, replacement: str | None = None) -> Finding:
    found = passage.finding(PLAIN, Level.WARNING, start, end, why=why, mend=mend)
    return replace(found, replacement=replacement)
