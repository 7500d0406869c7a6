"""The words of English that need no record behind them."""

from __future__ import annotations

import re
from functools import cache

from youthcab import paths

NEWER = "carer carers wellbeing pollinator pollinators livestream livestreams hashtag hashtags covid cllr"
"""Words that the list, which is of 2020, does not have."""
_SHORT = "can't won't shan't"
_PUBLIC = """
i january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan eid diwali hanukkah halloween
britain british england english wales welsh scotland scottish ireland irish uk europe european
councillor councillors cllr mr mrs ms miss mx dr sir dame lord lady mayor chair vice minister commissioner
youth cabinet council parliament
"""
_SHORTENED = re.compile(r"(?:n't|'(?:s|re|ve|ll|d|m))$")


@cache
def ordinary_words() -> frozenset[str]:
    """Give the words that are written small; read from `resources/words` when first asked for."""
    listed = paths.resource("words/british.txt").read_text("utf-8").split()
    return frozenset((*listed, *NEWER.split(), *_SHORT.split()))


@cache
def public_names() -> frozenset[str]:
    """Give, in small letters, the capitalised words that everybody knows: months, days, feasts, countries, titles."""
    return frozenset(_PUBLIC.split())


def is_ordinary(word: str) -> bool:
    """Tell whether a word, in any case, is one that is written small; "we're" and "the council's" are words too."""
    plain = word.casefold().replace("\u2019", "'")
    known = ordinary_words()
    return plain in known or shortened(word) in known or all(part in known for part in plain.split("-"))


def shortened(word: str) -> str:
    """Give a word in small letters without what an apostrophe adds: "Rishi's" as "rishi", "I'm" as "i"."""
    return _SHORTENED.sub("", word.casefold().replace("\u2019", "'")).removesuffix("'")
