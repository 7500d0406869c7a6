"""A language that nobody speaks: every letter has a mark, and every text is longer by a third, in brackets.

Whatever still stands in plain letters under it did not pass through translation; what is cut off has lost its bracket.
"""

import re
import string
from collections.abc import Sequence

from PySide6.QtCore import QTranslator

_LEAST = 12  # letters by which something that was cut short is known
_PLAIN = string.ascii_lowercase + string.ascii_uppercase
_MARKED = "àƀçđéƒğĥîĵķļɱñóþǫŕšţûṽŵẋýžÀƁÇĐÉƑĞĤÎĴĶĻṀÑÓÞǪŔŠŢÛṼŴẊÝŽ"
_TABLE = str.maketrans(_PLAIN, _MARKED)
_WORD = re.compile(r"[A-Za-z][A-Za-z’'-]+")
_KEPT = re.compile(r"(\{\w+\}|%\d|%n|<[^>]+>|&\w+;)")


class Pseudo(QTranslator):
    """Marks what it is asked for, and remembers it by its context."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str]] = set()

    def translate(self, context: str, text: str, note: str | None = None, number: int = -1) -> str:
        self.asked.add((context, text))
        return pseudo(text) if text.strip() else text

    def isEmpty(self) -> bool:
        return False


def pseudo(text: str) -> str:
    """Mark every letter of a text but those of {names}; what stands around it stays around it."""
    begin, end = text[: len(text) - len(text.lstrip())], text[len(text.rstrip(" …:")) :]
    core = text[len(begin) : len(text) - len(end)]
    marked = "".join(part if _KEPT.fullmatch(part) else part.translate(_TABLE) for part in _KEPT.split(core))
    longer = (" ~~~~" * len(core))[: len(core) // 3]
    return f"{begin}[{marked}{longer}]{end}"


def bare_words(text: str, known: Sequence[str]) -> str:
    """Return what a text says in plain letters once everything that is known, or its beginning, is taken out of it."""
    if not _WORD.search(text):
        return ""
    if text.rstrip().endswith("…"):
        text = _without_its_end(text.rstrip()[:-1].rstrip(), known)
    for phrase in known:
        text = text.replace(phrase, " ")
    return " ".join(_WORD.findall(text))


def _without_its_end(text: str, known: Sequence[str]) -> str:
    for phrase in known:
        place = text.rfind(phrase[:_LEAST])
        if place >= 0 and phrase.startswith(text[place:]):
            return text[:place]
    return text
