"""A name taken out of a sentence and a role put in its place, so that the sentence still stands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

_TITLES = r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Master)\b\.?"
_HONORIFIC = re.compile(rf"\b{_TITLES}\s+$")
_BEFORE = re.compile(rf"(?:\b(?:(?i:our|my|your|the|an?|young|dear|little)|{_TITLES})\s+)+$")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S*[^\s.,;:!?)'\"]|@?[\w.+-]*@[\w.+-]*\w|@\w[\w.]*|#\w+")
_SENTENCE_END = re.compile(r"(?:^|[.!?]['\"\u2019\u201d)]*\s+|\n\s*)['\"\u2018\u201c(\[]*$")
_OPENED = re.compile(r"(?:^|[\s(])['\u2018](?=\w)")
_NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine")
_MANY = (
    (re.compile(r"^one of "), "{number} of "),
    (re.compile(r"^an adult who works\b"), "{number} adults who work"),
    (re.compile(r"^(our (?:\w+ )?(?:chair|lead|officer|member))\b"), r"\1s"),
)


@dataclass(frozen=True, slots=True)
class Change:
    """New words for a stretch of a text."""

    start: int
    end: int
    words: str


def with_role(text: str, start: int, end: int, role: str) -> Change:
    """Say how a role, such as "our lead for sport", takes the place of the name that stands from start to end.

    What belonged to the name goes with it: a title or an article before it, the same role told beside it, an address
    that it is part of. The role has a capital where a sentence begins, and an ending that fits what follows.
    """
    start, end = _whole_address(text, start, end)
    if before := _BEFORE.search(text, 0, start):
        start = before.start()
    told = re.compile(re.escape(role), re.IGNORECASE)
    if (after := told.match(text, end + 2)) and text[end : end + 2] == ", ":
        end = after.end() + _closing_comma(text, after.end())
    elif before := re.search(rf"{re.escape(role)},? $", text[:start], re.IGNORECASE):
        end += _closing_comma(text, end) if "," in before.group() else 0
        start = before.start()
    words = role[:1].upper() + role[1:] if _SENTENCE_END.search(text, 0, start) else role
    ending = _possessive(text, start, end)
    if not ending:
        return Change(start, end, words)
    return Change(start, end + ending, words + (text[end] if role.endswith("s") else f"{text[end]}s"))


def with_first_name(text: str, start: int, end: int, first_name: str) -> Change:
    """Say how a first name takes the place of the full or family name that stands from start to end."""
    start, end = _whole_address(text, start, end)
    honorific = _HONORIFIC.search(text, 0, start)
    return Change(honorific.start() if honorific else start, end, first_name)


def put(text: str, changes: Iterable[Change]) -> str:
    """Return a text with the changes made; where two overlap, the one that begins first is made."""
    parts, end = [], 0
    for change in sorted(changes, key=lambda each: (each.start, -each.end)):
        if change.start >= end:
            parts += [text[end : change.start], change.words]
            end = change.end
    return "".join([*parts, text[end:]])


def counted(text: str, roles: Iterable[str]) -> str:
    """Tell a role once that stands several times in a row: "two of our members", "our leads for sport"."""
    for role in sorted(set(roles)):
        said = f"(?i:{re.escape(role)})"
        text = re.sub(rf"{said}(?:, {said})*,? and {said}\b", partial(_many, role), text)
    return text


def _many(role: str, found: re.Match[str]) -> str:
    said = found.group()
    count = said.lower().count(role.lower())
    number = _NUMBERS[count - 2] if count - 2 < len(_NUMBERS) else str(count)
    for one, many in _MANY:
        if one.search(role):
            words = one.sub(many.replace("{number}", number), role)
            return words[:1].upper() + words[1:] if said[:1].isupper() else words
    return said


def _whole_address(text: str, start: int, end: int) -> tuple[int, int]:
    for address in _ADDRESS.finditer(text):
        if address.start() <= start and end <= address.end():
            return address.span()
    return start, end


def _closing_comma(text: str, end: int) -> int:
    return 1 if re.match(r", (?!and\b|or\b)[a-z]", text[end:]) else 0


def _possessive(text: str, start: int, end: int) -> int:
    """Return how many letters after a name make it a possessive: those of "'s", or of the bare sign after an s."""
    following = text[end : end + 2].lower()
    if re.fullmatch(r"['\u2019]s", following) and not re.match(r"\w", text[end + 2 : end + 3]):
        return 2
    is_bare = re.match(r"['\u2019] [a-z]", text[end : end + 3]) and text[end - 1 : end].lower() == "s"
    return 1 if is_bare and len(_OPENED.findall(text[:start])) % 2 == 0 else 0
