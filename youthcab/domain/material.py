"""The records that a statement can draw on, gathered in one value."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cached_property

from youthcab.domain.roll import Roll
from youthcab.records.action import Action
from youthcab.records.award_entry import AwardEntry
from youthcab.records.cabinet import Cabinet, Partner, Term
from youthcab.records.campaign import Campaign
from youthcab.records.entry import Entry
from youthcab.records.event import Event
from youthcab.records.identity import Id
from youthcab.records.person import Consent, Person, Role
from youthcab.records.podcast import Episode, Podcast
from youthcab.records.record import News, Publish, Record


@dataclass(frozen=True, kw_only=True)
class Material:
    """Records by kind; `linked` holds older ones that are only referred to, such as a debate that others follow."""

    cabinet: Cabinet
    terms: tuple[Term, ...] = ()
    partners: tuple[Partner, ...] = ()
    people: tuple[Person, ...] = ()
    campaigns: tuple[Campaign, ...] = ()
    roles: tuple[Role, ...] = ()
    consents: tuple[Consent, ...] = ()
    events: tuple[Event, ...] = ()
    podcasts: tuple[Podcast, ...] = ()
    episodes: tuple[Episode, ...] = ()
    award_entries: tuple[AwardEntry, ...] = ()
    entries: tuple[Entry, ...] = ()
    actions: tuple[Action, ...] = ()
    linked: tuple[Record, ...] = ()

    @cached_property
    def by_id(self) -> dict[Id, Record]:
        """Every record under its identifier."""
        held = (getattr(self, each.name) for each in fields(self) if each.name != "cabinet")
        return {record.id: record for records in held for record in records}

    @cached_property
    def roll(self) -> Roll:
        """Our people by how their names begin."""
        return Roll(self.people, (self.cabinet.title, self.cabinet.council))

    @property
    def news(self) -> tuple[News, ...]:
        """Every record that a statement can tell, campaigns' stages aside."""
        return (*self.events, *self.podcasts, *self.episodes, *self.entries, *self.award_entries, *self.actions)

    def publishable(self, record: Record) -> bool:
        """Tell whether a record may leave the cabinet: it and every campaign it belongs to say yes."""
        owners = (self.by_id.get(owner) for owner in getattr(record, "campaigns", ()))
        return all(each.publish is Publish.YES for each in (record, *owners) if each is not None)
