"""Which records lead to a record, and beginning one from the field that should lead to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from youthcab.operations import records
from youthcab.operations.changes import Changes
from youthcab.records.cabinet import Partner
from youthcab.records.campaign import Campaign
from youthcab.records.identity import Id
from youthcab.records.person import Person
from youthcab.records.podcast import Podcast
from youthcab.records.record import Record
from youthcab.store.store import Store

_BEGUN: dict[str, Callable[[str], Record]] = {
    "campaign": lambda name: Campaign(title=name),
    "partner": lambda name: Partner(title=name),
    "podcast": lambda name: Podcast(title=name),
    "person": lambda name: _person(name),
}


@dataclass(frozen=True, slots=True)
class LinkedFrom:
    """The newest of the records that link to one, and how many there are in all."""

    count: int
    newest: tuple[Record, ...]


def linked_from(store: Store, record: Id, limit: int = 30) -> LinkedFrom:
    """Find the records of any kind that link to a record, those made last first."""
    with store.reading() as reading:
        sources = sorted({source for source, _ in reading.links_to([record])}, reverse=True)
        return LinkedFrom(len(sources), reading.find_all(sources[:limit]))


def begin(store: Store, kind: str, name: str, actor: str, today: date) -> tuple[Id, Changes]:
    """Add a campaign, person, partner or series of which nothing but the name is known yet.

    Raises KeyError for any other kind.
    """
    record = _BEGUN[kind](" ".join(name.split()))
    return record.id, records.add(store, record, actor, today)


def _person(name: str) -> Person:
    first, _, family = name.partition(" ")
    return Person(first_name=first, family_name=family)
