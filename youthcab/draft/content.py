"""Step one of drafting: what can be said for a period, as facts with the records they stand on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from youthcab.domain.material import Material
from youthcab.draft.english.dates import is_ahead, is_over
from youthcab.records.action import Action, ActionState
from youthcab.records.award_entry import RESULTS, AwardEntry, AwardStage, AwardStep
from youthcab.records.campaign import Campaign, StageStep
from youthcab.records.entry import Entry
from youthcab.records.event import Event, EventStatus
from youthcab.records.identity import Id
from youthcab.records.period import Period
from youthcab.records.podcast import Episode, EpisodeStatus, Podcast, SeriesStatus
from youthcab.records.record import Certainty, News, Record
from youthcab.records.when import When

AHEAD = timedelta(days=92)
"""How far past the period's end a dated plan may lie and still be told: about a term of school."""
_A_MONTH = timedelta(days=31)


class Phase(IntEnum):
    """Done before going on before next: the order inside a paragraph."""

    DONE = 0
    GOING_ON = 1
    NEXT = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing that can be said: a record, or for a campaign one step of its history."""

    record: Record
    phase: Phase
    newest: date
    step: StageStep | None = None

    @property
    def campaigns(self) -> tuple[Id, ...]:
        """The campaigns that the fact is about; a campaign's own step is about itself."""
        return (self.record.id,) if isinstance(self.record, Campaign) else getattr(self.record, "campaigns", ())


@dataclass(frozen=True, slots=True)
class Window:
    """What days count: news since `first`, seen from `dated`, and plans up to `horizon`."""

    first: date
    dated: date
    horizon: date

    @classmethod
    def around(cls, period: Period, dated: date, last_told: date | None = None) -> Window:
        """Make the window of a statement: from the day after the last one, or else about a month before its date."""
        since = _shifted(last_told, timedelta(days=1)) if last_told else _shifted(dated, -_A_MONTH)
        return cls(min(since, period.first), dated, _shifted(max(period.last, dated), AHEAD))

    def is_news(self, when: When, noted: date | None) -> bool:
        """Tell whether what has happened, or is going on, is news: by its date, or else by when it was noted."""
        if when.first is not None and when.last is not None:
            return when.first <= self.dated and when.last >= self.first
        return noted is None or noted >= self.first

    def is_near(self, when: When, noted: date | None) -> bool:
        """Tell whether a plan is to be told: dated before the horizon, or undated and noted since the window began."""
        if when.first is not None and when.last is not None:
            return when.first <= self.horizon and (
                when.last >= self.first or (noted is not None and noted >= self.first)
            )
        return noted is None or noted >= self.first


def _shifted(day: date, by: timedelta) -> date:
    """Move a day, but not past the first and last that a calendar has."""
    return date.fromordinal(min(max(day.toordinal() + by.days, date.min.toordinal()), date.max.toordinal()))


def facts(material: Material, window: Window) -> tuple[Fact, ...]:
    """Choose all that can be said, in the order of the records; nothing unpublishable, nothing learnt later."""
    told = [fact for record in material.news if _is_open(record, material, window) for fact in _of(record, window)]
    stages = [
        fact for campaign in material.campaigns if material.publishable(campaign) for fact in _stages(campaign, window)
    ]
    return (*stages, *told)


def _is_open(record: News, material: Material, window: Window) -> bool:
    return material.publishable(record) and (record.noted is None or record.noted <= window.dated)


def fact_of(record: Record, dated: date) -> Fact | None:
    """Give the fact that a record is on a day, whether or not a statement of that day would choose it."""
    window = Window(date.min, dated, date.max)
    found = _stages(record, window) if isinstance(record, Campaign) else _of(record, window)
    return next(iter(reversed(list(found))), None)


def steps_known(entry: AwardEntry, dated: date) -> tuple[AwardStep, ...]:
    """Return the steps of an award entry that are known on a day: a result of a later day is not."""
    return tuple(
        step
        for step in entry.steps
        if not is_ahead(step.when, dated) or step.stage in (AwardStage.PRESENTING, AwardStage.ENTERED)
    )


def _of(record: Record, window: Window) -> Iterator[Fact]:
    match record:
        case Event():
            phase = _event_phase(record, window)
        case Entry():
            phase = _entry_phase(record, window)
        case Action():
            phase = _action_phase(record, window)
        case Podcast():
            phase = _podcast_phase(record, window)
        case Episode():
            phase = _episode_phase(record, window)
        case AwardEntry():
            phase = _award_phase(record, window)
        case _:
            phase = None
    if phase is not None:
        yield Fact(record=record, phase=phase, newest=_newest(record, window))


def _newest(record: Record, window: Window) -> date:
    when = getattr(record, "when", None) or getattr(record, "published", None)
    noted = getattr(record, "noted", None)
    days = [day for day in (noted, when.last if when else None) if day is not None and day <= window.dated]
    return max(days, default=window.first)


def _event_phase(event: Event, window: Window) -> Phase | None:
    if event.status in (EventStatus.CANCELLED, EventStatus.POSTPONED):
        told = window.is_news(event.first_planned, event.noted) or window.is_near(event.when, event.noted)
        return Phase.GOING_ON if told else None
    if is_ahead(event.when, window.dated):
        return Phase.NEXT if window.is_near(event.when, event.noted) else None
    if event.status is EventStatus.HELD or is_over(event.when, window.dated) or event.when == When.day(window.dated):
        return Phase.DONE if window.is_news(event.when, event.noted) and not _is_unsure(event) else None
    return Phase.NEXT if window.is_near(event.when, event.noted) else None


def _is_unsure(event: Event) -> bool:
    """Tell whether it was never sure that an event of a past day would take place, so that nobody may say it did."""
    unsure = event.status in (EventStatus.IDEA, EventStatus.TO_BE_CONFIRMED) or event.certainty is not Certainty.AGREED
    return unsure and event.status is not EventStatus.HELD


def _entry_phase(entry: Entry, window: Window) -> Phase | None:
    if is_ahead(entry.when, window.dated):
        return Phase.NEXT if window.is_near(entry.when, entry.noted) else None
    if not window.is_news(entry.when, entry.noted) and not (
        entry.still_going and entry.noted and entry.noted >= window.first
    ):
        return None
    return Phase.GOING_ON if entry.still_going else Phase.DONE


def _action_phase(action: Action, window: Window) -> Phase | None:
    if action.state is ActionState.DROPPED:
        return None
    if action.state is ActionState.DONE:
        return Phase.DONE if window.is_news(action.due, action.noted) else None
    if not window.is_near(action.due, action.noted):
        return None
    return Phase.GOING_ON if action.asked else Phase.NEXT


def _podcast_phase(podcast: Podcast, window: Window) -> Phase | None:
    if is_ahead(podcast.since, window.dated):
        return Phase.NEXT if window.is_near(podcast.since, podcast.noted) else None
    if not window.is_news(podcast.since, podcast.noted) and not (podcast.noted and podcast.noted >= window.first):
        return None
    return Phase.NEXT if podcast.status is SeriesStatus.PLANNED else Phase.GOING_ON


def _episode_phase(episode: Episode, window: Window) -> Phase | None:
    if episode.status is EpisodeStatus.PUBLISHED and not is_ahead(episode.published, window.dated):
        return Phase.DONE if window.is_news(episode.published, episode.noted) else None
    is_coming = not is_over(episode.published, window.dated)
    return Phase.NEXT if is_coming and window.is_near(episode.published, episode.noted) else None


def _award_phase(entry: AwardEntry, window: Window) -> Phase | None:
    steps = steps_known(entry, window.dated)
    ahead = [step for step in steps if is_ahead(step.when, window.dated) and window.is_near(step.when, entry.noted)]
    news = [step for step in steps if not is_ahead(step.when, window.dated) and window.is_news(step.when, entry.noted)]
    if ahead or any(step.stage in RESULTS for step in news):
        return Phase.NEXT if ahead else Phase.DONE
    return Phase.DONE if news else None


def _stages(campaign: Campaign, window: Window) -> Iterator[Fact]:
    """Yield the steps that are news; of those without a date only the last stands for now."""
    for index, step in enumerate(campaign.stages):
        is_last = index == len(campaign.stages) - 1
        dated = step.when.first is not None
        if (dated or is_last) and not is_ahead(step.when, window.dated) and window.is_news(step.when, None):
            newest = step.when.last if step.when.last and step.when.last <= window.dated else window.first
            yield Fact(record=campaign, phase=Phase.GOING_ON, newest=newest, step=step)
