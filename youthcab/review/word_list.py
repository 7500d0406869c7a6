"""The words of English that need no record behind them."""

from __future__ import annotations

from functools import cache

from youthcab import paths

_NEWER = "wellbeing pollinator pollinators livestream livestreams hashtag hashtags covid cllr"
_PUBLIC = """
i im i'm i've i'd i'll january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan eid diwali hanukkah halloween
britain british england english wales welsh scotland scottish ireland irish uk europe european
councillor councillors cllr mr mrs ms miss mx dr sir dame lord lady mayor chair vice minister commissioner
youth cabinet council parliament
"""


@cache
def ordinary_words() -> frozenset[str]:
    """Give the words that are written small; read from `resources/words` when first asked for."""
    listed = paths.resource("words/british.txt").read_text("utf-8").split()
    return frozenset((*listed, *_NEWER.split()))


@cache
def public_names() -> frozenset[str]:
    """Give, in small letters, the capitalised words that everybody knows: months, days, feasts, countries, titles."""
    return frozenset(_PUBLIC.split())


def is_ordinary(word: str) -> bool:
    """Tell whether a word, in any case, is one that is written small; its possessive form counts too."""
    plain = word.casefold().replace("\u2019", "'")
    known = ordinary_words()
    return plain in known or plain.removesuffix("'s") in known or all(part in known for part in plain.split("-"))
