"""What is wrong with a file, in words: the place first, then what to do."""

from __future__ import annotations

Place = tuple[int | str, ...]


def place_in_words(place: Place) -> str:
    """Return a place in a file as a person counts it, such as "events, item 3, when"."""
    return ", ".join(f"item {part + 1}" if isinstance(part, int) else part for part in place)


def problem(place: Place, sentence: str) -> str:
    """Return one line on what is wrong at a place."""
    return f"{place_in_words(place)}: {sentence}"
