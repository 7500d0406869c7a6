"""Whether every number, date, name and quoted title in the words as they now stand traces to a record."""

from __future__ import annotations

from collections.abc import Iterator

from youthcab.review.evidence_dates import dates_not_held
from youthcab.review.evidence_names import names_not_held, people_elsewhere, quotes_not_held
from youthcab.review.evidence_numbers import numbers_not_held
from youthcab.review.finding import Finding, Reviewed
from youthcab.review.said_dates import said_dates
from youthcab.review.said_names import quoted
from youthcab.review.standing import Standing, blanked


def find_without_evidence(reviewed: Reviewed) -> Iterator[Finding]:
    """Find what no record holds: those that a sentence stands on are looked at first, then all that are at hand."""
    for passage in reviewed.passages:
        yield from _of_one(Standing(passage, reviewed))


def _of_one(standing: Standing) -> Iterator[Finding]:
    dates = said_dates(standing.plain, standing.reviewed.dated)
    quotes = quoted(standing.plain)
    undated = blanked(standing.plain, [(each.start, each.end) for each in dates])
    unquoted = blanked(undated, [(each.start, each.end) for each in quotes])
    yield from dates_not_held(standing, dates)
    yield from numbers_not_held(standing, undated)
    yield from names_not_held(standing, unquoted)
    yield from quotes_not_held(standing, quotes)
    yield from people_elsewhere(standing)
