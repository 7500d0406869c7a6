"""What stands in the calendar: everything that has a day, or a vaguer date; and moving it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from youthcab.errors import YouthcabError
from youthcab.operations import statements
from youthcab.operations.changes import Changes
from youthcab.operations.month import FRAME, followers_of, why_missing
from youthcab.records.action import Action, ActionState
from youthcab.records.award_entry import AwardEntry
from youthcab.records.entry import Entry
from youthcab.records.event import Event, EventStatus
from youthcab.records.identity import Id
from youthcab.records.kinds import kind_of, label
from youthcab.records.period import Period
from youthcab.records.podcast import Episode, EpisodeStatus
from youthcab.records.record import News, Record
from youthcab.records.statement import Statement, StatementState, Voice
from youthcab.records.when import Precision, When
from youthcab.store.reading import Reading
from youthcab.store.store import Store

_KINDS: tuple[type[News], ...] = (Event, Episode, AwardEntry, Entry, Action)
_LONGEST = 14
_STILL_OPEN = timedelta(days=92)
_UNSETTLED = (StatementState.DRAFT, StatementState.IN_REVIEW)
_PLAIN = (EventStatus.PLANNED, EpisodeStatus.PLANNED, ActionState.OPEN)


@dataclass(frozen=True, slots=True)
class Placed:
    """One date of one record of a kind: `what` is due then, `state` says how that stands.

    `field` is where the date is kept, `missing` says what should be known by now. What stands for good, as the days of
    an issued statement do, is not `movable`.
    """

    record: Id
    kind: str
    what: str
    words: str
    when: When
    field: str
    state: str = ""
    missing: str = ""
    campaigns: tuple[Id, ...] = ()
    movable: bool = True

    @property
    def day(self) -> date | None:
        """The day on which it stands; None where the date is any vaguer."""
        return self.when.first if self.when.precision is Precision.DAY else None

    @property
    def days(self) -> tuple[date, ...]:
        """Every day on which it stands: one, or each of a span that is short enough to be meant day by day."""
        first, last = self.when.first, self.when.last
        if first is None or last is None or self.when.precision not in (Precision.DAY, Precision.SPAN):
            return ()
        length = (last - first).days + 1
        return tuple(first + timedelta(days=each) for each in range(length)) if length <= _LONGEST else ()

    @property
    def key(self) -> tuple[Id, str]:
        """What tells it from every other date."""
        return self.record, self.field


def diary(store: Store, period: Period, day: date) -> tuple[Placed, ...]:
    """Return what stands on the days of a period, or may, by day and what is vague after it; seen from one day."""
    with store.reading() as reading:
        news = [each for kind in _KINDS for each in reading.relevant(kind, _since(kind, period), period.last)]
        found = [*_of_news(news, period, day), *_of_statements(reading, period)]
    return tuple(sorted(found, key=_order))


def move(store: Store, placed: Placed, when: When, actor: str) -> Changes:
    """Give a record another date in the place of one it has, as one change.

    Raises YouthcabError where the record is gone or that date stands for good.
    """
    with store.reading() as reading:
        record = reading.find(placed.record)
    if record is None:
        raise YouthcabError("It was removed meanwhile, so it cannot be moved.")
    if isinstance(record, Statement):
        return _move_statement(store, record, placed.field, when, actor)
    with store.writing(actor, f"Move {kind_of(record).name.replace('_', ' ')}") as writing:
        writing.save(_with_date(record, placed.field, when))
    return Changes(frozenset({kind_of(record).name}), (record.id,))


def _since(kind: type[News], period: Period) -> date:
    """Choose how far back to look: what is to come "soon" is found by the day on which it was noted."""
    return period.first - _STILL_OPEN if kind in (Event, Action) else period.first


def _of_news(news: Sequence[News], period: Period, day: date) -> Iterator[Placed]:
    followers = followers_of(news)
    for record in news:
        if isinstance(record, Entry) and record.kind in FRAME:
            continue
        for what, field, when, state in _dates(record):
            if period.touches(when) or (when.first is None and _awaits_a_date(record, when)):
                kind, missing = kind_of(record).name, why_missing(record, followers.get(record.id, ()), day)
                words, owners = _named(record), record.campaigns
                yield Placed(record.id, kind, what, words, when, field, state, missing, owners)


def _of_statements(reading: Reading, period: Period) -> Iterator[Placed]:
    for record, meeting, deadline, of, voice, state in reading.values(
        Statement, "meeting", "deadline", "period", "voice", "state"
    ):
        for what, field, day in (("council meeting", "meeting", meeting), ("papers close", "deadline", deadline)):
            if voice is Voice.PAPER and day is not None and day in period:
                words = "Council meeting" if field == "meeting" else "Papers close"
                about = f"statement for {of.first:%B %Y}" if of else ""
                yield Placed(record, "statement", what, words, When.day(day), field, about, movable=state in _UNSETTLED)


def _dates(record: Record) -> Iterator[tuple[str, str, When, str]]:
    match record:
        case Event():
            yield record.kind.value, "when", record.when, _state(record.status)
        case Episode():
            yield "podcast episode", "published", record.published, _state(record.status)
        case Action():
            yield "asked of others" if record.asked else "to be done", "due", record.due, _state(record.state)
        case Entry():
            yield record.kind.value, "when", record.when, ""
        case AwardEntry():
            for place, step in enumerate(record.steps):
                yield "award", f"steps {place}", step.when, step.stage.value


def _state(state: EventStatus | EpisodeStatus | ActionState) -> str:
    return "" if state in _PLAIN else state.value


def _awaits_a_date(record: Record, when: When) -> bool:
    ahead = when.words in ("soon", "to be confirmed")
    return ahead or (isinstance(record, Event) and not when and record.status in (*_PLAIN, EventStatus.TO_BE_CONFIRMED))


def _named(record: News) -> str:
    words = label(record)
    return words[:1].upper() + words[1:]


def _with_date(record: Record, field: str, when: When) -> Record:
    name, _, place = field.partition(" ")
    if not place:
        moved: dict[str, Any] = {name: when}
        return replace(record, **moved)
    if not isinstance(record, AwardEntry) or int(place) >= len(record.steps):
        raise YouthcabError("Its steps were changed meanwhile. Open it to set the date there.")
    steps = list(record.steps)
    steps[int(place)] = replace(steps[int(place)], when=when)
    return replace(record, steps=tuple(steps))


def _move_statement(store: Store, statement: Statement, field: str, when: When, actor: str) -> Changes:
    if when.precision is not Precision.DAY or when.first is None:
        raise YouthcabError("A meeting and the closing of its papers need a day, such as 10 March 2021.")
    if statement.state not in _UNSETTLED:
        raise YouthcabError("That statement is cleared or issued. Its days are changed on the statement page.")
    if field == "meeting":
        return statements.keep(store, statements.meet(store, statement, when.first), actor)
    return statements.keep(store, replace(statement, deadline=when.first), actor)


def _order(placed: Placed) -> tuple[bool, date, date, str, str]:
    first, last = placed.when.first or date.max, placed.when.last or date.max
    return not placed.days, first, last, placed.words, placed.field
