"""How long words take to say."""

from __future__ import annotations

from collections.abc import Iterable

WORDS_A_MINUTE = 130
"""A calm pace, for where no cabinet is at hand."""


def count_words(texts: Iterable[str]) -> int:
    """Count the words of some texts."""
    return sum(len(text.split()) for text in texts)


def speaking_time(words: int, words_a_minute: int = WORDS_A_MINUTE) -> str:
    """Say how long words take at a pace, to the half minute."""
    halves = max(1, round(words / max(words_a_minute, 1) * 2))
    minutes, half = divmod(halves, 2)
    if not minutes:
        return "about half a minute to say"
    number = f"{minutes}½" if half else str(minutes)
    return f"about {number} minute{'' if number == '1' else 's'} to say"


def words_for(minutes: int, words_a_minute: int) -> int:
    """Give how many words fit into a time."""
    return max(minutes, 0) * max(words_a_minute, 1)
