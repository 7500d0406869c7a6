"""The numbers that a text says, in figures or in words, each with its qualifier and what is counted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from youthcab.records.figure import Qualifier

_UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
_WORDS = {word: number for number, word in enumerate(f"{_UNITS} seventeen eighteen nineteen".split())}
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_WORDS |= {word: 10 * number for number, word in enumerate(_TENS.split(), start=2)}
_WORDS |= {"twice": 2, "thrice": 3}
_SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}
_ORDINALS = "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_ORDINAL_WORDS = {word: number for number, word in enumerate(_ORDINALS.split(), start=3)}
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5}
_LETTER_SCALES = {"k": 1000, "m": 1_000_000, "bn": 1_000_000_000}

_WORD = "|".join(sorted(_WORDS, key=len, reverse=True))
_SCALE = "|".join(_SCALES)
_FIGURES = re.compile(
    rf"(?<![^\W\d_])(?<!\d)(?<![^\W\d_]-)[£$€]?(\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    rf"(?:(k|m|bn)\b| ({_SCALE})\b)?",
    re.IGNORECASE,
)
_IN_WORDS = re.compile(
    rf"\b(?:{_WORD}|{_SCALE})"
    rf"(?:[ -](?:{_WORD}|{_SCALE})|(?<=hundred) and (?:{_WORD})|(?<=thousand) and (?:{_WORD}))*\b",
    re.IGNORECASE,
)
_MANY = re.compile(r"\b(?:dozens|hundreds|thousands|millions)\b", re.IGNORECASE)
_ORDINAL = re.compile(rf"\b(?:{'|'.join(_ORDINAL_WORDS)})\b(?! of)", re.IGNORECASE)
_COUNTED_PART = r"(?:(a|one|two|three|four)[ -](third|quarter|fifth)s?)\b"
_PART = re.compile(
    rf"\b(?:{_COUNTED_PART}|(third|quarter|fifth)s?(?= (?:of|the)\b)|(?<!-)(?:an? |one )?(half)\b"
    r"(?![ -](?:term|past|way|day|time|marathon|heart|baked)))",
    re.IGNORECASE,
)
_SIGNS_OF_PARTS = {"\u00bd": Decimal("0.5"), "\u00bc": Decimal("0.25"), "\u00be": Decimal("0.75")}
_SIGN = re.compile(f"[{''.join(_SIGNS_OF_PARTS)}]")
_TIMES: dict[str, Decimal | int] = {"doubl": 2, "trebl": 3, "tripl": 3, "quadrupl": 4, "halv": Decimal("0.5")}
_TIMES_WORD = re.compile(
    rf"\b({'|'.join(_TIMES)})(?:ed|es|ing|e(?= (?:the|our|that|its|what|in)\b))\b",
    re.IGNORECASE,
)
_OUR_FIRST = re.compile(r"\bour (?:very )?(first|second)\b(?![ -](?:aid|hand))", re.IGNORECASE)
# "just under" comes before "under", and "no more than" before "more than".
_BEFORE = {
    Qualifier.TARGET: "target of|the goal of|a goal of",
    Qualifier.NEARLY: "nearly|almost|just under|close to",
    Qualifier.UNDER: "under|fewer than|less than|below|up to|at most|no more than",
    Qualifier.ABOUT: r"about|abt|around|roughly|approximately|approx\.?|some|circa",
    Qualifier.OVER: "over|more than|above|upwards of|at least|in excess of",
}
_QUALIFIED = {
    each: re.compile(rf"\b(?:an? )?(?:{words})\s+(?:an?\s+)?$", re.IGNORECASE) for each, words in _BEFORE.items()
}
_OR_MORE = re.compile(r"\s*(?:\+|plus\b|or more\b)")
_OR_SO = re.compile(r"\s+or so\b")
_NOT_BEFORE_ONE = re.compile(
    r"\b(?:no|any|every|each|this|that|the|which|only|some|another|as|was|were|not)[ -]$", re.IGNORECASE
)
_NOT_AFTER_ONE = re.compile(
    r"[-\s]+(?:of|another|that|who|which|to|can|could|is|was|has|day|way|thing|or|and|by)\b|\W*$"
)


@dataclass(frozen=True, slots=True)
class SaidNumber:
    """A number at its place; `begin` is where its qualifier starts, `after` are the words behind it, in small letters.

    `many` marks a plural such as "hundreds", whose value is the scale, and what is so many times as much: "doubled".
    """

    start: int
    end: int
    begin: int
    value: Decimal
    qualifier: Qualifier
    after: str
    many: bool = False


def said_numbers(text: str) -> tuple[SaidNumber, ...]:
    """Find every number of a text in order of place."""
    found: list[SaidNumber] = []
    taken = bytearray(len(text))
    for start, end, value, many in _found(text):
        if not any(taken[start:end]):
            taken[start:end] = b"\1" * (end - start)
            found.append(_qualified(text, start, end, value, many=many))
    return tuple(sorted(found, key=lambda each: each.start))


def _found(text: str) -> Iterator[tuple[int, int, Decimal, bool]]:
    for match in _FIGURES.finditer(text):
        scale = _LETTER_SCALES.get((match[2] or "").lower()) or _SCALES.get((match[3] or "").lower()) or 1
        yield match.start(), match.end(), Decimal(match[1].replace(",", "")) * scale, False
    yield from _parts_and_times(text)
    for match in _IN_WORDS.finditer(text):
        if match[0].lower() != "one" or _counts(text, match.start(), match.end()):
            yield match.start(), match.end(), Decimal(_value(match[0])), False
    for match in _MANY.finditer(text):
        yield match.start(), match.end(), Decimal(_SCALES[match[0].lower().removesuffix("s")]), True
    for match in _ORDINAL.finditer(text):
        yield match.start(), match.end(), Decimal(_ORDINAL_WORDS[match[0].lower()]), False


def _parts_and_times(text: str) -> Iterator[tuple[int, int, Decimal, bool]]:
    for match in _PART.finditer(text):
        count, part = _WORDS.get((match[1] or "one").lower(), 1), match[2] or match[3] or match[4]
        yield match.start(), match.end(), Decimal(count) / _PARTS[part.lower()], False
    for match in _SIGN.finditer(text):
        yield match.start(), match.end(), _SIGNS_OF_PARTS[match[0]], False
    for match in _TIMES_WORD.finditer(text):
        yield match.start(), match.end(), Decimal(_TIMES[match[1].lower()]), True
    for match in _OUR_FIRST.finditer(text):
        yield match.start(1), match.end(1), Decimal(1 if match[1].lower() == "first" else 2), False


def _counts(text: str, start: int, end: int) -> bool:
    """Tell whether "one" counts something, and does not only point: "one webinar", but "one of us" and "this one"."""
    return not _NOT_BEFORE_ONE.search(text[:start]) and not _NOT_AFTER_ONE.match(text, end)


def _value(words: str) -> int:
    whole, part = 0, 0
    for word in re.split(r"[\s-]+", words.lower()):
        if word in _WORDS:
            part += _WORDS[word]
        elif word == "hundred" or word == "dozen":
            part = max(part, 1) * _SCALES[word]
        elif word in _SCALES:
            whole, part = whole + max(part, 1) * _SCALES[word], 0
    return whole + part


def _qualified(text: str, start: int, end: int, value: Decimal, *, many: bool) -> SaidNumber:
    clause = re.split(r"[,.;:()]", text[end : end + 40], maxsplit=1)[0]
    after = " ".join(re.findall(r"[^\W\d_]+|%", clause)[:3]).lower()
    for qualifier, before in _QUALIFIED.items():
        match = before.search(text, max(0, start - 24), start)
        if match:
            return SaidNumber(start, end, match.start(), value, qualifier, after, many)
    for qualifier, behind in ((Qualifier.OVER, _OR_MORE), (Qualifier.ABOUT, _OR_SO)):
        match = behind.match(text, end)
        if match:
            return SaidNumber(start, match.end(), start, value, qualifier, after, many)
    return SaidNumber(start, end, start, value, Qualifier.EXACT, after, many)
