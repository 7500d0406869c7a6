"""Dates as people write them, for the editors: read from today, and said in full words."""

from __future__ import annotations

from datetime import date

from youthcab.domain import dates_in_words
from youthcab.records.when import OPEN_WORDS, Precision, When
from youthcab.ui.shown import day_in_words, weekday_in_words
from youthcab.ui.translation import tr


def read_when(text: str, today: date) -> When:
    """Read a moment in words or in its text form; raises ValueError with what to write instead."""
    when = dates_in_words.read_when(text, today)
    if when is None:
        raise ValueError(
            tr(
                "“{text}” is not a date: write “10 March 2021”, “10/3”, “mid March”, “summer 2020” or “soon”.",
                text=text.strip(),
            )
        )
    return when


def read_day(text: str, today: date) -> date | None:
    """Read one day, or nothing; raises ValueError with what to write instead."""
    if not text.strip():
        return None
    when = dates_in_words.read_when(text, today)
    if when is None or when.precision is not Precision.DAY:
        raise ValueError(tr("“{text}” is not a day: write one such as “10 March 2021” or “10/3”.", text=text.strip()))
    return when.first


def in_full_words(when: When) -> str:
    """Say what was understood of a moment: a day with its weekday, anything else as the days that it may be."""
    if when.first is None or when.last is None:
        return tr("No date yet: it will read as “{words}”", words=when.words) if when.words in OPEN_WORDS else ""
    if when == When.day(when.first):
        return full_day(when.first)
    if when.precision is Precision.SPAN:
        return tr("From {first} to {last}", first=full_day(when.first), last=full_day(when.last))
    return tr("Some time between {first} and {last}", first=day_in_words(when.first), last=day_in_words(when.last))


def full_day(day: date) -> str:
    """Say a day with its weekday, such as "Wednesday 10 March 2021"."""
    return weekday_in_words(day)
