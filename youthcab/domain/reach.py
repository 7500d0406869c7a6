"""How many people were reached and how much was done, by the rules that a summary goes by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from youthcab.domain.material import Material
from youthcab.domain.placing import falls_in
from youthcab.domain.summary import was_held
from youthcab.domain.sums import Sum, add_up, plays_gained
from youthcab.records.figure import Figure
from youthcab.records.identity import Id
from youthcab.records.kinds import label
from youthcab.records.period import Period
from youthcab.records.podcast import Episode, EpisodeStatus, Podcast

Mine = Callable[[tuple[Id, ...]], bool]


@dataclass(frozen=True, slots=True)
class Reach:
    """What one stretch of days, or one campaign, adds up to, with the records that each count stands on."""

    title: str
    held: tuple[Id, ...]
    came: Sum
    published: tuple[Id, ...]
    played: tuple[Id, ...]
    plays: Sum


@dataclass(frozen=True, slots=True)
class Logged:
    """A figure as it was logged, which nothing is added to."""

    record: Id
    words: str
    figure: Figure


def counting(material: Material) -> Material:
    """Keep the events and episodes that count at all: those that may be published, and of events what was held."""
    return replace(
        material,
        events=tuple(each for each in material.events if was_held(each) and material.publishable(each)),
        episodes=tuple(each for each in material.episodes if material.publishable(each)),
    )


def reach_of(period: Period, counted: Material, title: str, mine: Mine = lambda owners: True) -> Reach:
    """Add up what was held, who came, what came out and was heard in a period, of the campaigns that are `mine`."""
    held = [each for each in counted.events if mine(each.campaigns) and falls_in(period, each.when, each)]
    episodes = [each for each in counted.episodes if mine(_owners(each, counted))]
    gains = {each.id: gain for each in episodes if (gain := plays_gained(period, each))}
    return Reach(
        title,
        tuple(each.id for each in held),
        add_up(each.attended for each in held),
        tuple(each.id for each in episodes if _came_out(each, period)),
        tuple(gains),
        add_up(gain.figure for gain in gains.values()),
    )


def figures_logged(period: Period, material: Material) -> tuple[Logged, ...]:
    """Return the other figures of a period's log, each by itself."""
    return tuple(
        Logged(each.id, label(each), each.figure)
        for each in material.entries
        if each.figure is not None and material.publishable(each) and falls_in(period, each.when, each)
    )


def _came_out(episode: Episode, period: Period) -> bool:
    return episode.status is EpisodeStatus.PUBLISHED and falls_in(period, episode.published, episode)


def _owners(episode: Episode, material: Material) -> tuple[Id, ...]:
    series = material.by_id.get(episode.podcast) if episode.podcast and not episode.campaigns else None
    return series.campaigns if isinstance(series, Podcast) else episode.campaigns
