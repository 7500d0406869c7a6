"""Adding something on a day that was pointed at: its words are read as the box reads them, its sort can be chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from youthcab.draft.english.words import as_sentence, capitalised
from youthcab.errors import YouthcabError
from youthcab.operations.changes import Changes
from youthcab.operations.quick_log import Understood, of_record, ways
from youthcab.operations.quick_log_names import named_in
from youthcab.operations.quick_log_words import tells
from youthcab.operations.records import add
from youthcab.records.action import Action
from youthcab.records.award_entry import AwardEntry, AwardStep
from youthcab.records.entry import Entry, EntryKind
from youthcab.records.event import Event, EventKind, EventStatus
from youthcab.records.podcast import Episode, EpisodeStatus
from youthcab.records.record import News
from youthcab.records.when import When
from youthcab.store.store import Store


@dataclass(frozen=True, slots=True)
class Sort:
    """What can be added on a day: what it is called, and the record made of a line of words, a day and today."""

    what: str
    make: Callable[[str, When, date], News]


def _event(kind: EventKind) -> Sort:
    return Sort(
        kind.value.capitalize(),
        lambda words, when, today: Event(title=capitalised(words), kind=kind, when=when, status=_held(when, today)),
    )


SORTS = (
    *(_event(kind) for kind in EventKind),
    Sort(
        "Podcast episode",
        lambda words, when, today: Episode(title=capitalised(words), published=when, status=_out(when, today)),
    ),
    Sort("Award", lambda words, when, _: AwardEntry(award=words, steps=(AwardStep(when=when),))),
    Sort("Something to be done", lambda words, when, _: Action(text=words, due=when)),
    Sort("Something else that happened", lambda words, when, _: Entry(in_our_words=as_sentence(words), when=when)),
)
_OF_RECORDS = dict(zip((Episode, AwardEntry, Action, Entry), SORTS[len(EventKind) :], strict=True))
_SOME_EVENT = SORTS[list(EventKind).index(EventKind.OTHER)]


def understood(store: Store, words: str, day: date, today: date, sort: Sort | None = None) -> Understood:
    """Say what a line would add on a day; of the sort that is given, or of the one that its words speak of.

    Words that only name something are an event. Raises YouthcabError where there are none.
    """
    found = [each for each in ways(store, words, today, day) if each.was is None]
    if sort is None and not (_is_name(found[0].record)):
        return found[0]
    wanted = sort or _SOME_EVENT
    same = (each for each in found if sort_of(each.record) is wanted)
    return next(same, None) or _as_sort(store, wanted, words, day, today, found[0])


def sort_of(record: News) -> Sort:
    """Return the sort that a record is of."""
    if isinstance(record, Event):
        return SORTS[list(EventKind).index(record.kind)]
    return next(sort for kind, sort in _OF_RECORDS.items() if isinstance(record, kind))


def add_on(store: Store, words: str, day: date, actor: str, today: date, sort: Sort | None = None) -> Changes:
    """Add what a line says on a day; raises YouthcabError where nothing says what it is."""
    if not words.strip():
        raise YouthcabError("Say in a few words what it is.")
    return add(store, understood(store, words, day, today, sort).record, actor, today)


def _as_sort(store: Store, sort: Sort, words: str, day: date, today: date, read: Understood) -> Understood:
    with store.reading() as reading:
        named = named_in(reading, words)
    made = sort.make(named.text, When.day(day), today)
    made = replace(made, campaigns=named.campaigns, notes=named.notes)
    return of_record(store, made, today, read.cautions)


def _is_name(record: News) -> bool:
    is_plain = isinstance(record, Entry) and bool(record.in_our_words) and record.kind is EntryKind.ACTIVITY
    return is_plain and not tells(record.in_our_words)


def _held(when: When, today: date) -> EventStatus:
    return EventStatus.HELD if when.last and when.last < today else EventStatus.PLANNED


def _out(when: When, today: date) -> EpisodeStatus:
    return EpisodeStatus.PUBLISHED if when.last and when.last <= today else EpisodeStatus.PLANNED
