"""Every kind of record, as data: the store's tables, the exchange format and the schema are made from this list."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from functools import cache
from typing import Any

from youthcab.records.action import Action
from youthcab.records.award_entry import AwardEntry
from youthcab.records.cabinet import Cabinet, Partner, Term
from youthcab.records.campaign import Campaign
from youthcab.records.entry import Entry
from youthcab.records.event import Event
from youthcab.records.fields import about
from youthcab.records.identity import Id
from youthcab.records.person import Consent, Person, Role
from youthcab.records.podcast import Episode, Podcast
from youthcab.records.record import News, Record
from youthcab.records.statement import Statement
from youthcab.records.when import When


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of record: its type, its name in files and tables, and the name of a list of them."""

    type: type[Record]
    name: str
    plural: str


KINDS = (
    Kind(Cabinet, "cabinet", "cabinets"),
    Kind(Term, "term", "terms"),
    Kind(Partner, "partner", "partners"),
    Kind(Person, "person", "people"),
    Kind(Campaign, "campaign", "campaigns"),
    Kind(Role, "role", "roles"),
    Kind(Consent, "consent", "consents"),
    Kind(Event, "event", "events"),
    Kind(Podcast, "podcast", "podcasts"),
    Kind(Episode, "episode", "episodes"),
    Kind(AwardEntry, "award_entry", "award_entries"),
    Kind(Entry, "entry", "entries"),
    Kind(Action, "action", "actions"),
    Kind(Statement, "statement", "statements"),
)
_KIND_OF = {kind.type: kind for kind in KINDS}
NEWS_KINDS = tuple(kind for kind in KINDS if issubclass(kind.type, News))


def kind_of(record: Record | type[Record]) -> Kind:
    """Return the kind of a record or of a record type."""
    return _KIND_OF[record if isinstance(record, type) else type(record)]


def kind_named(name: str) -> Kind:
    """Return the kind of that name or plural; raises KeyError where there is none."""
    for kind in KINDS:
        if name in (kind.name, kind.plural):
            return kind
    raise KeyError(name)


def label(record: Record) -> str:
    """Return the few words by which a person knows a record in a list."""
    if isinstance(record, Entry) and record.who and record.what and not record.title:
        return f"{record.who}: {record.what}"
    for name in ("title", "award", "first_name", "what", "text", "in_our_words", "period", "about", "role"):
        value = getattr(record, name, None)
        if value:
            return str(value)
    name = record.kind.value if isinstance(record, Event) else kind_of(record).name.replace("_", " ")
    return name.capitalize()


def span(record: Record) -> tuple[date | None, date | None]:
    """Return the first and last day that a record's own dates touch; both are empty for one with open dates only."""
    moments = [moment for name in _dated_fields(kind_of(record).name) for moment in _moments(getattr(record, name))]
    first = min((moment.first for moment in moments if moment.first), default=None)
    return first, max((moment.last for moment in moments if moment.last), default=None)


@cache
def _dated_fields(kind: str) -> tuple[str, ...]:
    return tuple(each.name for each in fields(kind_named(kind).type) if isinstance(each.default, (When, tuple)))


def links_of(record: Record) -> tuple[Id, ...]:
    """Return every record that a record points to."""
    held = (getattr(record, name) for name in _link_fields(kind_of(record).name))
    return tuple(link for value in held for link in (value if isinstance(value, tuple) else (value,)) if link)


@cache
def _link_fields(kind: str) -> tuple[str, ...]:
    return tuple(each.name for each in fields(kind_named(kind).type) if about(each).to)


def _moments(value: Any) -> list[When]:
    if isinstance(value, When):
        return [value]
    if isinstance(value, tuple):
        return [when for item in value if (when := getattr(item, "when", None)) is not None]
    return []
