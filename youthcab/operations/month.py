"""The month at a glance: what each campaign is doing, what happened, what is coming, and what is missing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from youthcab.records.action import Action, ActionState
from youthcab.records.award_entry import RESULTS, AwardEntry
from youthcab.records.campaign import Campaign
from youthcab.records.entry import EntryKind
from youthcab.records.event import Event, EventStatus
from youthcab.records.kinds import NEWS_KINDS, span
from youthcab.records.period import Period
from youthcab.records.record import News, Record
from youthcab.store.reading import Reading
from youthcab.store.store import Store

_LOOK_BACK, _LOOK_AHEAD, _NEWLY = timedelta(days=92), timedelta(days=45), timedelta(days=31)
_WAITING = (EventStatus.PLANNED, EventStatus.TO_BE_CONFIRMED)
_FRAME = (EntryKind.OPENING, EntryKind.CLOSING, EntryKind.THANKS, EntryKind.CALL_TO_ACTION, EntryKind.CONTEXT)
_TOLD_AHEAD = (*_WAITING, EventStatus.HELD)


@dataclass(frozen=True, slots=True)
class Missing:
    """Something that somebody should look at, and why."""

    record: Record
    why: str


@dataclass(frozen=True, slots=True)
class Glance:
    """What Home shows of a month, seen from one day."""

    campaigns: tuple[Campaign, ...]
    happened: tuple[News, ...]
    coming: tuple[News, ...]
    missing: tuple[Missing, ...]

    def __bool__(self) -> bool:
        """Tell whether there is anything to show."""
        return bool(self.campaigns or self.happened or self.coming or self.missing)


def glance(store: Store, period: Period, day: date) -> Glance:
    """Look at a month from a day; costs the same however much other months hold."""
    newly = period.first - _NEWLY
    with store.reading() as reading:
        news = _news(reading, period)
        campaigns = reading.all(Campaign)
    dated = sorted(((first, last, each) for each in news if (first := _first(each)) and (last := _last(each))), key=_by)
    happened = [each for first, last, each in dated if first < day and last >= period.first and first <= period.last]
    coming = [each for first, _, each in dated if first >= day and not _called_off(each)]
    undated = [
        each for each in news if _first(each) is None and (each.noted is None or newly <= each.noted <= period.last)
    ]
    return Glance(
        campaigns,
        (*reversed(happened), *(each for each in undated if not _lies_ahead(each))),
        (*coming, *(each for each in undated if _lies_ahead(each) and not _called_off(each))),
        tuple(_missing(news, day)),
    )


def month_in_hand(store: Store, today: date) -> Period:
    """Return the month to begin with: this one if it holds any news, else the newest month before it that does."""
    now = Period.parse(f"{today:%Y-%m}")
    with store.reading() as reading:
        if any(reading.relevant(Event, now.first, now.last)):
            return now
        newest = [
            first
            for event in reading.page(Event, order="when", descending=True, limit=50)
            if (first := _first(event)) and first <= today
        ]
    return Period.parse(f"{max(newest):%Y-%m}") if newest else now


def _news(reading: Reading, period: Period) -> list[News]:
    first, last = period.first - _LOOK_BACK, period.last + _LOOK_AHEAD
    found = [record for kind in NEWS_KINDS for record in reading.relevant(kind.type, first, last)]
    return [record for record in found if isinstance(record, News) and getattr(record, "kind", None) not in _FRAME]


def _missing(news: Iterable[News], day: date) -> Iterable[Missing]:
    for each in news:
        last = _last(each)
        why = _why(each) if last is not None and last < day else ""
        if why:
            yield Missing(each, why)


def _why(record: News) -> str:
    if isinstance(record, Event):
        if record.status in _WAITING:
            return "The date has passed: was it held?"
        return "How many came?" if record.status is EventStatus.HELD and record.attended is None else ""
    if isinstance(record, AwardEntry) and record.steps and record.steps[-1].stage not in RESULTS:
        return "What was the result?"
    if isinstance(record, Action) and record.state is ActionState.OPEN:
        return "It was due: is it done?"
    return ""


def _lies_ahead(record: News) -> bool:
    if isinstance(record, Action):
        return record.state is ActionState.OPEN
    return isinstance(record, Event) and record.status is not EventStatus.HELD


def _called_off(record: News) -> bool:
    return isinstance(record, Event) and record.status not in _TOLD_AHEAD


def _first(record: Record) -> date | None:
    return span(record)[0]


def _last(record: Record) -> date | None:
    return span(record)[1]


def _by(dated: tuple[date, date, News]) -> tuple[date, str]:
    return dated[0], dated[2].id
