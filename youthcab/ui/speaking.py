"""How long words take to say."""

from __future__ import annotations

from collections.abc import Iterable

WORDS_A_MINUTE = 130


def count_words(texts: Iterable[str]) -> int:
    """Count the words of some texts."""
    return sum(len(text.split()) for text in texts)


def speaking_time(words: int) -> str:
    """Say how long words take at a calm pace, to the half minute."""
    halves = max(1, round(words / WORDS_A_MINUTE * 2))
    minutes, half = divmod(halves, 2)
    if not minutes:
        return "about half a minute to say"
    number = f"{minutes}½" if half else str(minutes)
    return f"about {number} minute{'' if number == '1' else 's'} to say"
