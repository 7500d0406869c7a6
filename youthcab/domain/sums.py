"""Figures added up honestly: like with like only, and never more certain than the least certain of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from youthcab.records.figure import Figure, Qualifier, same_measure
from youthcab.records.period import Period
from youthcab.records.podcast import Episode, Reading

_AT_LEAST = frozenset({Qualifier.EXACT, Qualifier.OVER})
_SHORT_OF = frozenset({Qualifier.EXACT, Qualifier.NEARLY})
_AT_MOST = frozenset({Qualifier.EXACT, Qualifier.NEARLY, Qualifier.UNDER})


@dataclass(frozen=True, slots=True)
class Sum:
    """What is known in all: one figure for each measure, from `known` of `asked` records."""

    figures: tuple[Figure, ...] = ()
    known: int = 0
    asked: int = 0

    @property
    def number(self) -> Decimal | None:
        """The one number, or None where nothing is known or the figures are not alike."""
        return self.figures[0].number if len(self.figures) == 1 else None


@dataclass(frozen=True, slots=True)
class Gain:
    """How far a count went up between two days."""

    figure: Figure
    since: date
    until: date


def add_up(figures: Iterable[Figure | None]) -> Sum:
    """Add figures of the same unit and way of measuring; an unknown one is not 0, and a target is no result."""
    asked = tuple(figures)
    results = [each for each in asked if each is not None and each.qualifier is not Qualifier.TARGET]
    alike: dict[tuple[str, str], list[Figure]] = {}
    for figure in results:
        alike.setdefault((figure.unit, figure.measured), []).append(figure)
    sums = tuple(
        Figure(
            number=sum((each.number for each in group), Decimal()),
            qualifier=_least_certain(frozenset(each.qualifier for each in group)),
            unit=unit,
            measured=measured,
        )
        for (unit, measured), group in alike.items()
    )
    return Sum(sums, len(results), len(asked))


def plays_gained(period: Period, episode: Episode) -> Gain | None:
    """Return how many plays an episode gained by its last reading in the period, and from which day that counts.

    It counts from the last reading before the period's second day, from the day it came out, or from the first reading
    in the period. None where two days to compare are not known, and where the count went down.
    """
    readings = sorted(
        (each for each in episode.plays if each.on <= period.last and each.figure.qualifier is not Qualifier.TARGET),
        key=lambda reading: reading.on,
    )
    if not readings or readings[-1].on < period.first:
        return None
    last = readings[-1]
    alike = [each for each in readings[:-1] if same_measure(each.figure, last.figure)]
    start = _start(period, episode, alike)
    if start is None or start.on > last.on or start.figure.number > last.figure.number:
        return None
    figure = Figure(
        number=last.figure.number - start.figure.number,
        qualifier=_difference(start.figure, last.figure),
        unit=last.figure.unit,
        measured=last.figure.measured,
    )
    return Gain(figure, start.on, last.on)


def _start(period: Period, episode: Episode, alike: list[Reading]) -> Reading | None:
    before = [each for each in alike if each.on <= period.first]
    if before:
        return before[-1]
    came_out = episode.published.first
    if came_out is not None and came_out in period:
        return Reading(on=came_out, figure=Figure(number=Decimal()))
    return alike[0] if alike else None


def _difference(start: Figure, last: Figure) -> Qualifier:
    if start.qualifier is not Qualifier.EXACT:
        return Qualifier.ABOUT
    return last.qualifier


def _least_certain(claims: frozenset[Qualifier]) -> Qualifier:
    if len(claims) == 1:
        return next(iter(claims))
    for allowed, claim in ((_AT_LEAST, Qualifier.OVER), (_SHORT_OF, Qualifier.NEARLY), (_AT_MOST, Qualifier.UNDER)):
        if claims <= allowed:
            return claim
    return Qualifier.ABOUT
