"""What a summary lists line by line: events, episodes, steps of awards and figures."""

from __future__ import annotations

from dataclasses import dataclass

from youthcab.domain.sums import Gain
from youthcab.records.award_entry import AwardStage
from youthcab.records.event import EventKind, EventStatus
from youthcab.records.figure import Figure
from youthcab.records.identity import Id
from youthcab.records.when import When


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What every line says: what it is about, when, and of which campaigns."""

    title: str
    when: When
    owners: tuple[Id, ...]
    campaigns: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventLine(Line):
    """An event of the period; `held` is False while nothing says that it took place."""

    kind: EventKind
    status: EventStatus
    held: bool
    sessions: Figure | None
    registered: Figure | None
    attended: Figure | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EpisodeLine(Line):
    """An episode that came out (`is_new`) or gained plays in the period."""

    series: str
    number: int | None
    is_new: bool
    minutes: int | None
    transcript: bool
    gain: Gain | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardLine(Line):
    """One step of an award entry in the period."""

    giver: str
    category: str
    stage: AwardStage


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureLine(Line):
    """A figure from the log; its title says what it counts."""

    figure: Figure
