"""Step one of drafting: what can be said for a period, as facts with the records they stand on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from youthcab.domain.material import Material
from youthcab.draft.english.dates import is_ahead
from youthcab.draft.english.doings import is_past
from youthcab.draft.fact import Fact, Phase, Window
from youthcab.draft.phases import phase_of, steps_known
from youthcab.records.award_entry import AwardEntry
from youthcab.records.campaign import Campaign, Progress, Stage, StageStep
from youthcab.records.entry import Entry, EntryKind
from youthcab.records.identity import Id
from youthcab.records.person import Person, Role, RoleName
from youthcab.records.podcast import Episode, Podcast
from youthcab.records.record import News, Record
from youthcab.records.when import When


@dataclass(frozen=True, slots=True)
class Said:
    """What earlier statements told: each record with the day that statement spoke from, and what moved on since.

    A record moved on if somebody changed it after it was told.
    """

    told: frozenset[tuple[Id, date]] = frozenset()
    moved: frozenset[Id] = frozenset()


NOTHING_SAID = Said()


def facts(material: Material, window: Window, said: Said = NOTHING_SAID) -> tuple[Fact, ...]:
    """Choose all that can be said, in the order of the records; nothing unpublishable, nothing learnt later.

    What was told before is told again only if it moved on: changed by hand, or from next to done as days went by.
    """
    told_on = dict(said.told)
    found = [
        fact
        for campaign in material.campaigns
        if material.publishable(campaign)
        for fact in _stages(campaign, window, is_moved=campaign.id in said.moved)
    ]
    found += [
        fact for record in material.news if _is_open(record, material, window) for fact in _news(record, window, said)
    ]
    found += [fact for role in _new_roles(material, found) for fact in _of(role, window)]
    found = [replace(_with_series(fact, material), told_on=told_on.get(fact.record.id)) for fact in found]
    return tuple(fact for fact in found if not _is_said(fact, told_on.get(fact.record.id), said, window))


def _with_series(fact: Fact, material: Material) -> Fact:
    """Count an episode without a campaign to that of its series."""
    episode = fact.record
    series = material.by_id.get(episode.podcast) if isinstance(episode, Episode) and episode.podcast else None
    if not isinstance(episode, Episode) or not isinstance(series, Podcast) or episode.campaigns:
        return fact
    return replace(fact, record=replace(episode, campaigns=series.campaigns))


def _is_open(record: News, material: Material, window: Window) -> bool:
    known = record.noted is None or record.noted <= window.dated
    return known and material.publishable(record) and not _was_typed_later(record, window)


def _was_typed_later(record: News, window: Window) -> bool:
    """Tell whether a line of the log tells as done what is still ahead: nobody could have typed it by that day."""
    return isinstance(record, Entry) and is_ahead(record.when, window.dated) and is_past(record.what)


def _is_said(fact: Fact, told_on: date | None, said: Said, window: Window) -> bool:
    if told_on is None or fact.record.id in said.moved:
        return False
    return _state(fact, told_on) == _state(fact, window.dated)


def _state(fact: Fact, day: date) -> object:
    """Give what can be said of a fact's record on a day, so that two days can be compared."""
    record, window = fact.record, Window(date.min, day, date.max)
    if fact.step is not None:
        return not is_ahead(fact.step.when, day)
    return phase_of(record, window), steps_known(record, day) if isinstance(record, AwardEntry) else ()


def fact_of(record: Record, dated: date) -> Fact | None:
    """Give the fact that a record is on a day, whether or not a statement of that day would choose it."""
    window = Window(date.min, dated, date.max)
    found = _stages(record, window) if isinstance(record, Campaign) else _of(record, window)
    return next(iter(reversed(list(found))), None)


def _news(record: News, window: Window, said: Said) -> Iterator[Fact]:
    """Yield the fact of a record; what moved on is news again though its day may be long past."""
    lasting = not _dated(record) or (isinstance(record, Entry) and record.still_going)
    seen = replace(record, noted=window.dated) if record.id in said.moved and lasting else record
    for fact in _of(seen, window):
        yield fact if seen is record else replace(fact, record=record)


def _dated(record: News) -> bool:
    moments = (getattr(record, name, None) for name in ("when", "due", "published", "since", "first_planned"))
    return any(moment.first is not None for moment in moments if isinstance(moment, When))


def _of(record: Record, window: Window) -> Iterator[Fact]:
    phase = phase_of(record, window)
    if phase is not None:
        yield Fact(record=record, phase=phase, newest=_newest(record, window))


def _newest(record: Record, window: Window) -> date:
    when = getattr(record, "when", None) or getattr(record, "published", None)
    noted = getattr(record, "noted", None)
    days = [day for day in (noted, when.last if when else None) if day is not None and day <= window.dated]
    return max(days, default=window.first)


def _new_roles(material: Material, found: list[Fact]) -> Iterator[Role]:
    """Yield the roles that may be told; a lead with whom a campaign begins is told of with the campaign."""
    for role in material.roles:
        campaign = material.by_id.get(role.campaign) if role.campaign else None
        person = material.by_id.get(role.person) if role.person else None
        begins = any(fact.step and leads_from(role, fact.record.id, fact.step) for fact in found)
        shown = all(material.publishable(each) for each in (role, campaign, person) if each is not None)
        told = any(_tells_of(fact.record, role, person) for fact in found if isinstance(person, Person))
        if person is not None and shown and not begins and not told:
            yield role


def _tells_of(record: Record, role: Role, person: Person) -> bool:
    """Tell whether a line of the log says by itself that somebody took on a role."""
    if not isinstance(record, Entry) or record.kind is not EntryKind.ELECTION:
        return False
    if role.campaign and role.campaign not in record.campaigns:
        return False
    words = f"{record.who} {record.what} {record.title}".lower()
    names = re.search(rf"\b{re.escape(person.first_name.lower())}\b", words)
    others = [each.value for each in RoleName if role.role.value in each.value and each is not role.role]
    said = any(re.search(rf"\b{each}\b", words) for each in others)
    return bool(names and re.search(rf"\b{role.role.value}\b", words)) and not said


def leads_from(role: Role, campaign: Id, step: StageStep) -> bool:
    """Tell whether a role is that of the lead with whom a campaign began."""
    first, last, since = step.when.first, step.when.last, role.since
    begun = step.progress is Progress.BEGUN and step.stage is not Stage.IDEA
    dated = first is not None and last is not None and since is not None and first <= since <= last
    return begun and dated and role.role is RoleName.LEAD and role.campaign == campaign


def _stages(campaign: Campaign, window: Window, *, is_moved: bool = False) -> Iterator[Fact]:
    """Yield the steps that are news; of those without a date only the last stands for now."""
    for index, step in enumerate(campaign.stages):
        is_last = index == len(campaign.stages) - 1
        is_news = window.is_news(step.when, None) or (is_moved and is_last)
        if (step.when.first is not None or is_last) and not is_ahead(step.when, window.dated) and is_news:
            newest = step.when.last if step.when.last and step.when.last <= window.dated else window.first
            yield Fact(record=campaign, phase=Phase.GOING_ON, newest=newest, step=step)
