"""What a period adds up to, for the officer who reports on it: counts and figures, and no names of people."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

from youthcab.domain.material import Material
from youthcab.domain.placing import falls_in, is_vague, may_matter
from youthcab.domain.summary_lines import AwardLine, EpisodeLine, EventLine, FigureLine, Line
from youthcab.domain.sums import Sum, add_up, plays_gained
from youthcab.domain.without_names import nameless
from youthcab.records.action import Action, ActionState
from youthcab.records.campaign import Campaign, Stage
from youthcab.records.event import Event, EventStatus
from youthcab.records.figure import Qualifier
from youthcab.records.identity import Id
from youthcab.records.kinds import label
from youthcab.records.period import Period
from youthcab.records.podcast import Episode, EpisodeStatus, Podcast
from youthcab.records.record import News
from youthcab.records.when import When

_AHEAD = (EventStatus.PLANNED, EventStatus.TO_BE_CONFIRMED)
_OFF = (EventStatus.CANCELLED, EventStatus.POSTPONED, EventStatus.IDEA)


@dataclass(frozen=True, slots=True)
class Tally:
    """What a campaign, or the whole cabinet, adds up to; an event of two campaigns counts for each of them."""

    title: str
    held: int
    planned: int
    registered: Sum
    attended: Sum
    episodes: int
    plays: Sum
    award_steps: int
    figures: int
    actions_done: int
    actions_open: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """A period in figures; `left_out` counts records that may not be published, `vague` those no date can place."""

    period: Period
    body: str
    tallies: tuple[Tally, ...]
    whole: Tally
    events: tuple[EventLine, ...]
    episodes: tuple[EpisodeLine, ...]
    awards: tuple[AwardLine, ...]
    figures: tuple[FigureLine, ...]
    left_out: int
    vague: int


@dataclass(frozen=True, slots=True)
class _Lines:
    events: tuple[EventLine, ...]
    episodes: tuple[EpisodeLine, ...]
    awards: tuple[AwardLine, ...]
    figures: tuple[FigureLine, ...]
    actions: tuple[Action, ...]


LineType = TypeVar("LineType", bound=Line)


def summarise(period: Period, material: Material) -> Summary:
    """Add up what happened and is planned in a period, from the records that may be published and no others."""
    news = tuple(record for record in material.news if may_matter(period, record))
    shown = frozenset(record.id for record in news if material.publishable(record))
    lines = _Lines(
        events=_in_order(_events(period, material, shown)),
        episodes=_in_order(_episodes(period, material, shown)),
        awards=_in_order(_awards(period, material, shown)),
        figures=_in_order(_figures(period, material, shown)),
        actions=tuple(each for each in material.actions if each.id in shown and falls_in(period, each.due, each)),
    )
    summary = Summary(
        period=period,
        body=material.cabinet.title or material.cabinet.known_as,
        tallies=_tallies(material, lines),
        whole=_tally("In all", lines, lambda _: True),
        **{name: getattr(lines, name) for name in ("events", "episodes", "awards", "figures")},
        left_out=len(news) - len(shown),
        vague=sum(is_vague(period, record) for record in news if record.id in shown),
    )
    return nameless(summary, material.roll)


def _tallies(material: Material, lines: _Lines) -> tuple[Tally, ...]:
    campaigns = [each for each in material.campaigns if material.publishable(each)]
    tallies = [(each, _tally(each.title, lines, owned_by(each.id))) for each in campaigns]
    kept = tuple(tally for campaign, tally in tallies if _is_alive(campaign) or _has_news(tally))
    own = _tally("Whole cabinet", lines, lambda owners: not owners)
    return (*kept, own) if _has_news(own) else kept


def owned_by(campaign: Id) -> Callable[[tuple[Id, ...]], bool]:
    """Return what tells whether a record with such owners belongs to a campaign."""
    return lambda owners: campaign in owners


def _tally(title: str, lines: _Lines, mine: Callable[[tuple[Id, ...]], bool]) -> Tally:
    events = [line for line in lines.events if mine(line.owners)]
    held = [line for line in events if line.held]
    episodes = [line for line in lines.episodes if mine(line.owners)]
    actions = [each.state for each in lines.actions if mine(each.campaigns)]
    return Tally(
        title=title,
        held=len(held),
        planned=sum(line.status in _AHEAD and not line.held for line in events),
        registered=add_up(line.registered for line in held),
        attended=add_up(line.attended for line in held),
        episodes=sum(line.is_new for line in episodes),
        plays=add_up(line.gain.figure if line.gain else None for line in episodes),
        award_steps=sum(mine(line.owners) for line in lines.awards),
        figures=sum(mine(line.owners) for line in lines.figures),
        actions_done=actions.count(ActionState.DONE),
        actions_open=actions.count(ActionState.OPEN),
    )


def _events(period: Period, material: Material, shown: frozenset[Id]) -> Iterable[EventLine]:
    for each in material.events:
        if each.id in shown and falls_in(period, each.when, each):
            yield EventLine(
                **_line(material, each, each.when),
                kind=each.kind,
                status=each.status,
                held=was_held(each),
                sessions=each.sessions,
                registered=each.registered,
                attended=each.attended,
            )


def was_held(event: Event) -> bool:
    """Tell whether an event is marked as held, or somebody came who was counted."""
    came = event.attended is not None and event.attended.qualifier is not Qualifier.TARGET
    return event.status is EventStatus.HELD or (came and event.status not in _OFF)


def _episodes(period: Period, material: Material, shown: frozenset[Id]) -> Iterable[EpisodeLine]:
    for each in material.episodes:
        is_new = each.status is EpisodeStatus.PUBLISHED and falls_in(period, each.published, each)
        gain = plays_gained(period, each)
        if each.id in shown and (is_new or gain):
            yield EpisodeLine(
                **_line(material, each, each.published),
                series=getattr(_series(material, each), "title", ""),
                number=each.number,
                is_new=is_new,
                minutes=each.minutes,
                transcript=each.transcript,
                gain=gain,
            )


def _awards(period: Period, material: Material, shown: frozenset[Id]) -> Iterable[AwardLine]:
    for each in material.award_entries:
        for step in each.steps:
            if each.id in shown and falls_in(period, step.when, each):
                line = _line(material, each, step.when) | {"title": each.award or label(each)}
                yield AwardLine(**line, giver=each.giver, category=each.category, stage=step.stage)


def _figures(period: Period, material: Material, shown: frozenset[Id]) -> Iterable[FigureLine]:
    for each in material.entries:
        if each.figure is not None and each.id in shown and falls_in(period, each.when, each):
            yield FigureLine(**_line(material, each, each.when), figure=each.figure)


def _line(material: Material, record: News, when: When) -> dict[str, Any]:
    owners = record.campaigns
    if isinstance(record, Episode) and not owners:
        owners = getattr(_series(material, record), "campaigns", ())
    known = (material.by_id.get(owner) for owner in owners)
    names = tuple(each.title for each in known if isinstance(each, Campaign))
    return {"title": label(record), "when": when, "owners": owners, "campaigns": names}


def _series(material: Material, episode: Episode) -> Podcast | None:
    series = material.by_id.get(episode.podcast) if episode.podcast else None
    return series if isinstance(series, Podcast) else None


def _in_order(lines: Iterable[LineType]) -> tuple[LineType, ...]:
    """Put lines in the order of their days, those without a day last."""
    return tuple(sorted(lines, key=lambda line: (line.when.first is None, str(line.when.first), line.title)))


def _is_alive(campaign: Campaign) -> bool:
    return not campaign.stages or campaign.stages[-1].stage is not Stage.COMPLETE


def _has_news(tally: Tally) -> bool:
    counts = (tally.held, tally.planned, tally.episodes, tally.plays.known, tally.award_steps, tally.figures)
    return any((*counts, tally.actions_done, tally.actions_open))
