"""A podcast or video series, and its episodes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from youthcab.records.fields import Slot, holds
from youthcab.records.figure import Figure
from youthcab.records.identity import Id
from youthcab.records.record import Medium, News
from youthcab.records.when import When


class Frequency(StrEnum):
    """How often a series comes out."""

    UNKNOWN = ""
    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    MONTHLY = "monthly"
    OCCASIONAL = "occasional"


class SeriesStatus(StrEnum):
    """How a series stands."""

    PLANNED = "planned"
    IN_THE_MAKING = "in the making"
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"


class EpisodeStatus(StrEnum):
    """How an episode stands."""

    PLANNED = "planned"
    RECORDED = "recorded"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A figure read off on a day; plays in a period are the difference between two readings of one measure."""

    on: date
    figure: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Podcast(News):
    """A series."""

    medium: Medium = holds("Audio or video.", Medium.AUDIO)
    status: SeriesStatus = holds("How it stands.", SeriesStatus.RUNNING)
    frequency: Frequency = holds("How often it comes out.", Frequency.UNKNOWN)
    since: When = holds("Since when it runs.", When())
    aim: str = holds("What it wants to do.", slot=Slot.VERB)
    topics: tuple[str, ...] = holds("What it takes up.", (), slot=Slot.NOUN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Episode(News):
    """One episode of a series."""

    podcast: Id | None = holds("The series it belongs to.", None, to="podcast")
    number: int | None = holds("Its number in the series.", None)
    status: EpisodeStatus = holds("How it stands.", EpisodeStatus.PLANNED)
    published: When = holds("When it came or comes out.", When())
    topics: tuple[str, ...] = holds("What it is about.", (), slot=Slot.NOUN)
    link: str = holds("Where to hear or see it.")
    minutes: int | None = holds("How long it is, in minutes.", None)
    transcript: bool = holds("Whether there is a transcript or captions.", False)
    plays: tuple[Reading, ...] = holds("Plays, each read off on a day.", ())
