"""What was understood of a line, in words: each field that it fills, with its day in full."""

from __future__ import annotations

from datetime import date
from typing import Any

from youthcab.draft.english.dates import date_words
from youthcab.draft.english.numbers import figure_words
from youthcab.draft.english.words import join
from youthcab.records.award_entry import AwardStep
from youthcab.records.entry import EntryKind
from youthcab.records.figure import Figure
from youthcab.records.podcast import Reading as Plays
from youthcab.records.record import News
from youthcab.records.when import Precision, When
from youthcab.store.reading import Reading

_FIELDS = (
    ("kind", "Kind"),
    ("title", "Title"),
    ("award", "Award"),
    ("category", "Category"),
    ("steps", "How far it has come"),
    ("text", "To do"),
    ("podcast", "Series"),
    ("number", "Episode"),
    ("in_our_words", "In these words"),
    ("when", "When"),
    ("published", "Out"),
    ("due", "By when"),
    ("status", "How it stands"),
    ("who", "Who"),
    ("figure", "Figure"),
    ("attended", "How many came"),
    ("registered", "How many signed up"),
    ("plays", "Plays"),
    ("about", "About"),
    ("guests", "With"),
    ("partners", "With"),
    ("audience", "For"),
    ("place", "Place"),
    ("mode", "How"),
    ("campaigns", "Campaigns"),
    ("notes", "Notes"),
)
_LINKS = ("podcast", "partners", "campaigns")
_LONG_AGO = date(1, 1, 1)
"""Seen from there, every date needs its year."""


def echo_of(reading: Reading, record: News, was: News | None) -> tuple[tuple[str, str], ...]:
    """Say what a record holds, or what is new in it beside how it was, each with its label."""
    told = []
    for name, words in _FIELDS:
        held = getattr(record, name, None)
        is_known = was is not None and held == getattr(was, name, None) and name not in ("title", "when", "published")
        if not held or is_known or (name == "kind" and held is EntryKind.ACTIVITY):
            continue
        told.append((words, _linked(reading, held) if name in _LINKS else _said(held)))
    return tuple(told)


def moment_in_full(when: When) -> str:
    """Say a moment with its year, and a day with its day of the week: "Tuesday 2 March 2021"."""
    words = date_words(when, _LONG_AGO) or when.words
    return f"{when.first:%A} {words}" if when.precision is Precision.DAY and when.first else words


def _linked(reading: Reading, held: Any) -> str:
    return join([reading.label_of(each) for each in (held if isinstance(held, tuple) else (held,))])


def _said(held: Any) -> str:
    if isinstance(held, tuple):
        return join([_said(each) for each in held])
    if isinstance(held, When):
        return moment_in_full(held)
    if isinstance(held, Figure):
        return figure_words(held, "people")
    if isinstance(held, Plays):
        return f"{figure_words(held.figure, 'plays')}, read off on {date_words(When.day(held.on), _LONG_AGO)}"
    if isinstance(held, AwardStep):
        return ", ".join(filter(None, (held.stage.value, moment_in_full(held.when) if held.when else "")))
    return str(held)
