"""The month at a glance: what each campaign is doing, what happened, what is coming, and what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from youthcab.draft.english.dates import is_over
from youthcab.draft.outcomes import is_overdue, is_unanswered, is_uncounted, is_undecided, is_untold
from youthcab.records.action import Action, ActionState
from youthcab.records.award_entry import AwardEntry, AwardStage
from youthcab.records.campaign import Campaign
from youthcab.records.entry import Entry, EntryKind
from youthcab.records.event import Event, EventStatus
from youthcab.records.identity import Id
from youthcab.records.kinds import NEWS_KINDS, span
from youthcab.records.period import Period
from youthcab.records.podcast import Episode, EpisodeStatus
from youthcab.records.record import News, Record
from youthcab.store.reading import Reading
from youthcab.store.store import Store

_LOOK_BACK, _LOOK_AHEAD, _NEWLY = timedelta(days=92), timedelta(days=45), timedelta(days=31)
FRAME = (EntryKind.OPENING, EntryKind.CLOSING, EntryKind.THANKS, EntryKind.CALL_TO_ACTION, EntryKind.CONTEXT)
_TOLD_AHEAD = (EventStatus.PLANNED, EventStatus.TO_BE_CONFIRMED, EventStatus.HELD)


@dataclass(frozen=True, slots=True)
class Missing:
    """Something that somebody should look at, why, and the last day of what passed without it."""

    record: Record
    why: str
    since: date | None = None

    @property
    def overdue(self) -> bool:
        """Whether it was to be done by now, rather than only to be written down."""
        return isinstance(self.record, Action)


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
    spans = [(*span(each), each) for each in news]
    dated = sorted(((first, last, each) for first, last, each in spans if first and last), key=_by)
    happened = [
        each
        for first, last, each in dated
        if _has_begun(each, first, day) and last >= period.first and first <= period.last
    ]
    coming = [each for first, _, each in dated if _is_to_come(each, first, day) and not _called_off(each)]
    undated = [
        each for first, _, each in spans if first is None and (each.noted is None or newly <= each.noted <= period.last)
    ]
    return Glance(
        campaigns,
        (*reversed(happened), *(each for each in undated if not _lies_ahead(each))),
        (*coming, *(each for each in undated if _lies_ahead(each) and not _called_off(each))),
        tuple(sorted(_missing(news, day), key=lambda each: not each.overdue)),
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
    return [record for record in found if isinstance(record, News) and getattr(record, "kind", None) not in FRAME]


def _missing(news: Sequence[News], day: date) -> Iterator[Missing]:
    followers = followers_of(news)
    for each in news:
        why = why_missing(each, followers.get(each.id, ()), day)
        if why:
            yield Missing(each, why, _last(each))


def followers_of(news: Sequence[News]) -> dict[Id, list[News]]:
    """Return what follows from each record that something follows from."""
    followers: dict[Id, list[News]] = {}
    for each in news:
        for before in each.follows:
            followers.setdefault(before, []).append(each)
    return followers


def why_missing(record: News, followers: Sequence[News], day: date) -> str:
    """Say what should be known of a record by a day and neither it nor what follows from it tells, or nothing."""
    match record:
        case Event() if is_untold(record, followers, day):
            return "Was it held?"
        case Event() if is_uncounted(record, day):
            return "How many came?"
        case AwardEntry() if is_undecided(record, day):
            return "What was the result?"
        case Action() if is_overdue(record, day):
            return "It was due: is it done?"
        case Action() if is_unanswered(record) and is_over(record.due, day):
            return "It was due: what was answered?"
    return ""


def _lies_ahead(record: News) -> bool:
    if isinstance(record, Action):
        return record.state is ActionState.OPEN
    return isinstance(record, Event) and record.status is not EventStatus.HELD


def _has_begun(record: News, first: date, day: date) -> bool:
    if isinstance(record, Action) and record.state is ActionState.OPEN:
        return False
    return first < day or (first == day and _is_done(record))


def _is_done(record: News) -> bool:
    """Tell of something of today whether it has happened already, rather than is still to come."""
    match record:
        case Event():
            return record.status is EventStatus.HELD
        case Episode():
            return record.status is EpisodeStatus.PUBLISHED
        case AwardEntry():
            return all(step.stage is not AwardStage.PRESENTING for step in record.steps)
    return isinstance(record, Entry)


def _is_to_come(record: News, first: date, day: date) -> bool:
    return first >= day and not _has_begun(record, first, day)


def _called_off(record: News) -> bool:
    return isinstance(record, Event) and record.status not in _TOLD_AHEAD


def _first(record: Record) -> date | None:
    return span(record)[0]


def _last(record: Record) -> date | None:
    return span(record)[1]


def _by(dated: tuple[date, date, News]) -> tuple[date, str]:
    return dated[0], dated[2].id
