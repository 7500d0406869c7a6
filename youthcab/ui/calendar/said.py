"""What stands in the calendar, in words: the same in every view, and for a screen reader."""

from __future__ import annotations

from youthcab.operations.diary import Placed
from youthcab.ui.shown import when_in_words
from youthcab.ui.translation import plural, tr


def what_in_words(placed: Placed) -> str:
    """Say what sort of thing it is, and how it stands: "webinar, cancelled"."""
    return ", ".join(tr(each) for each in (placed.what, placed.state) if each)


def words_of(placed: Placed) -> str:
    """Say what it is called: by the words of its record, or by what a statement waits for."""
    return tr(placed.words) if placed.kind == "statement" else placed.words


def said(placed: Placed) -> str:
    """Say all of it but its date: "Free Your Mind, webinar. How many came?"."""
    return f"{words_of(placed)}, {what_in_words(placed)}" + (f". {tr(placed.missing)}" if placed.missing else "")


def date_in_words(placed: Placed, *, short: bool = False) -> str:
    """Say its date no finer than it is known."""
    return when_in_words(placed.when, short=short) or tr("no date yet")


def count_in_words(count: int) -> str:
    """Say how many things stand on a day; nothing for none."""
    return plural(count, "1 thing", "{n} things") if count else ""
