"""Whether a record is done, going on or next, seen from a day; nothing where it is not to be told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from youthcab.draft.english.dates import is_ahead, is_over
from youthcab.draft.fact import Phase, Window
from youthcab.records.action import Action, ActionState
from youthcab.records.award_entry import RESULTS, AwardEntry, AwardStage, AwardStep
from youthcab.records.campaign import Campaign
from youthcab.records.entry import Entry
from youthcab.records.event import Event, EventStatus
from youthcab.records.person import Role, RoleName
from youthcab.records.podcast import Episode, EpisodeStatus, Podcast, SeriesStatus
from youthcab.records.record import Certainty, Record
from youthcab.records.when import When

_TOLD_ROLES = (
    RoleName.CHAIR,
    RoleName.VICE_CHAIR,
    RoleName.LEAD,
    RoleName.YOUTH_PARLIAMENT,
    RoleName.DEPUTY,
)


def phase_of(record: Record, window: Window) -> Phase | None:
    """Say which phase a record is in for a statement of that window; None where it is not to be told."""
    match record:
        case Event():
            return _event(record, window)
        case Entry():
            return _entry(record, window)
        case Action():
            return _action(record, window)
        case Podcast():
            return _podcast(record, window)
        case Episode():
            return _episode(record, window)
        case AwardEntry():
            return _award(record, window)
        case Role():
            return _role(record, window)
    return None


def steps_known(entry: AwardEntry, dated: date) -> tuple[AwardStep, ...]:
    """Return the steps of an award entry that are known on a day: a result of a later day is not.

    One without a day is known when all that stands before it has happened; review asks for its day.
    """
    ahead = [is_ahead(step.when, dated) for step in entry.steps]
    return tuple(
        step
        for index, step in enumerate(entry.steps)
        if (step.stage in (AwardStage.PRESENTING, AwardStage.ENTERED))
        or not (ahead[index] or (step.when.first is None and any(ahead[:index])))
    )


def as_known(record: Record, dated: date) -> Record:
    """Give a record without what nobody knew on a day: later results and counts, and how something ahead went."""
    match record:
        case AwardEntry():
            return replace(record, steps=steps_known(record, dated))
        case Episode():
            return replace(record, plays=tuple(each for each in record.plays if each.on <= dated))
        case Campaign():
            return replace(record, stages=tuple(each for each in record.stages if not is_ahead(each.when, dated)))
        case Event() if record.when.first is not None and is_ahead(record.when, dated):
            planned = EventStatus.PLANNED if record.status is EventStatus.HELD else record.status
            return replace(record, attended=None, status=planned)
    return record


def _event(event: Event, window: Window) -> Phase | None:
    if event.status in (EventStatus.CANCELLED, EventStatus.POSTPONED):
        told = window.is_news(event.first_planned, event.noted) or window.is_near(event.when, event.noted)
        return Phase.GOING_ON if told else None
    if is_ahead(event.when, window.dated):
        return Phase.NEXT if window.is_near(event.when, event.noted) else None
    if event.status is EventStatus.HELD or is_over(event.when, window.dated) or _is_today(event, window):
        return Phase.DONE if window.is_news(event.when, event.noted) and _took_place(event) else None
    return Phase.NEXT if window.is_near(event.when, event.noted) else None


def _is_today(event: Event, window: Window) -> bool:
    return event.when == When.day(window.dated) and not _was_noted_ahead(event)


def _took_place(event: Event) -> bool:
    """Tell whether an event of a past day is told as held: it is logged so or counted, or was agreed to take place.

    That something agreed did take place is for a person to say: until then review holds the statement back.
    """
    if event.status is EventStatus.HELD or event.attended is not None:
        return True
    unsure = event.status in (EventStatus.IDEA, EventStatus.TO_BE_CONFIRMED) or event.certainty is not Certainty.AGREED
    return not unsure


def _was_noted_ahead(event: Event) -> bool:
    ahead = event.noted is not None and event.when.first is not None and event.noted < event.when.first
    return ahead and event.status is not EventStatus.HELD and event.attended is None


def _entry(entry: Entry, window: Window) -> Phase | None:
    if is_ahead(entry.when, window.dated):
        return Phase.NEXT if window.is_near(entry.when, entry.noted) else None
    if not window.is_news(entry.when, entry.noted) and not (
        entry.still_going and entry.noted and entry.noted >= window.first
    ):
        return None
    return Phase.GOING_ON if entry.still_going else Phase.DONE


def _action(action: Action, window: Window) -> Phase | None:
    if action.state is ActionState.DROPPED:
        return None
    if action.state is ActionState.DONE:
        return Phase.DONE if window.is_news(action.due, action.noted) else None
    if not window.is_near(action.due, action.noted):
        return None
    return Phase.GOING_ON if action.asked else Phase.NEXT


def _podcast(podcast: Podcast, window: Window) -> Phase | None:
    if is_ahead(podcast.since, window.dated):
        return Phase.NEXT if window.is_near(podcast.since, podcast.noted) else None
    if not window.is_news(podcast.since, podcast.noted) and not (podcast.noted and podcast.noted >= window.first):
        return None
    return Phase.NEXT if podcast.status is SeriesStatus.PLANNED else Phase.GOING_ON


def _episode(episode: Episode, window: Window) -> Phase | None:
    if episode.status is EpisodeStatus.PUBLISHED and not is_ahead(episode.published, window.dated):
        return Phase.DONE if window.is_news(episode.published, episode.noted) else None
    is_coming = not is_over(episode.published, window.dated)
    return Phase.NEXT if is_coming and window.is_near(episode.published, episode.noted) else None


def _award(entry: AwardEntry, window: Window) -> Phase | None:
    steps = steps_known(entry, window.dated)
    ahead = [step for step in steps if is_ahead(step.when, window.dated) and window.is_near(step.when, entry.noted)]
    news = [step for step in steps if not is_ahead(step.when, window.dated) and window.is_news(step.when, entry.noted)]
    if ahead or any(step.stage in RESULTS for step in news):
        return Phase.NEXT if ahead else Phase.DONE
    return Phase.DONE if news else None


def _role(role: Role, window: Window) -> Phase | None:
    is_new = role.since is not None and window.first <= role.since <= window.dated
    ended = role.until is not None and role.until < window.dated
    return Phase.DONE if is_new and not ended and role.role in _TOLD_ROLES else None
