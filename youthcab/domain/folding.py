"""Texts as names are looked for in them: without accents and hidden signs, and with one shape for each sign."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

# Letters that Unicode does not take apart, though a keyboard that lacks them writes the ones beside them.
_LETTERS = {
    **dict(zip("øØłŁđĐðÐħĦıŧŦ", "oOlLdDdDhHitT", strict=True)),
    **{"æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "TH", "ß": "ss", "ẞ": "SS"},
}
_APOSTROPHES = dict.fromkeys("`\u00b4\u2018\u2019\u201b\u2032\u02b9\u02bb\u02bc\u02bd\ua78c\uff07", "'")
_HIDDEN = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]")
_SIGNS = _LETTERS | _APOSTROPHES | {"\u2212": "-"}


def folded(text: str) -> tuple[str, Sequence[int]]:
    """Return a text with plain letters, dashes and apostrophes, in its own case.

    With it comes, for each of its letters and for its end, the place in the text as it was.
    """
    if text.isascii():
        return text.replace("`", "'"), range(len(text) + 1)
    parts = [_plain(letter) for letter in text]
    places = [place for place, part in enumerate(parts) for _ in part]
    return "".join(parts), [*places, len(text)]


def readings(text: str) -> list[tuple[str, Sequence[int]]]:
    """Fold a text, and once more with each hidden sign as a space: it may stand inside a name or between two words."""
    if text.isascii() or not _HIDDEN.search(text):
        return [folded(text)]
    return [folded(text), folded(_HIDDEN.sub(" ", text))]


@lru_cache(maxsize=4096)
def _plain(letter: str) -> str:
    known = _SIGNS.get(letter)
    return known if known is not None else "".join(map(_part, unicodedata.normalize("NFKD", letter)))


def _part(part: str) -> str:
    kind = unicodedata.category(part)
    if kind in ("Mn", "Cf"):
        return ""
    return "-" if kind == "Pd" else _SIGNS.get(part, part)
