"""Gather the records that a draft needs, and no more: its cost does not grow with other months."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from youthcab.domain.material import Material
from youthcab.draft.fact import Window
from youthcab.operations.cabinets import the_cabinet
from youthcab.records.action import Action
from youthcab.records.award_entry import AwardEntry
from youthcab.records.cabinet import Partner, Term
from youthcab.records.campaign import Campaign
from youthcab.records.entry import Entry
from youthcab.records.event import Event
from youthcab.records.identity import Id
from youthcab.records.kinds import links_of
from youthcab.records.person import Consent, Person, Role
from youthcab.records.podcast import Episode, Podcast
from youthcab.records.record import Record
from youthcab.store.reading import Reading
from youthcab.store.store import Store

_PLANNED = (Event, Podcast, Episode, AwardEntry, Entry, Action)


def material_for(store: Store, window: Window, moved: Iterable[Id] = (), later: date | None = None) -> Material:
    """Read what may be told in a window of days, with all that it points to, and what is older but moved on.

    Of what lies beyond the window, that is what was noted in it, and with `later` all that lies beyond that day too.
    """
    with store.reading() as reading:
        material = Material(
            cabinet=the_cabinet(store),
            terms=reading.all(Term),
            partners=reading.all(Partner),
            people=reading.all(Person),
            campaigns=reading.all(Campaign),
            roles=reading.all(Role),
            consents=reading.all(Consent),
            events=reading.relevant(Event, window.first, window.horizon),
            podcasts=reading.relevant(Podcast, window.first, window.horizon),
            episodes=reading.relevant(Episode, window.first, window.horizon),
            award_entries=reading.relevant(AwardEntry, window.first, window.horizon),
            entries=reading.relevant(Entry, window.first, window.horizon),
            actions=reading.relevant(Action, window.first, window.horizon),
        )
        far = _beyond(window, later, reading)
        older = reading.find_all([each for each in moved if each not in material.by_id])
        lasting = [each for each in older if isinstance(each, (Podcast, Entry, Action))]
        material = _with(material, [*far, *lasting])
        linked = _linked(material.news, reading, material.by_id)
    return replace(material, linked=linked)


def _beyond(window: Window, later: date | None, reading: Reading) -> Iterator[Record]:
    """Read the plans beyond the horizon that are new, or lie after a day."""
    for kind in _PLANNED:
        yield from reading.beginning_after(kind, window.horizon, (window.first, window.dated))
        if later is not None:
            yield from reading.beginning_after(kind, max(window.horizon, later))


def _with(material: Material, more: Iterable[Record]) -> Material:
    """Put more records beside those of their kind, each once."""
    new = {each.id: each for each in more if each.id not in material.by_id}.values()
    return replace(
        material,
        events=(*material.events, *(each for each in new if isinstance(each, Event))),
        podcasts=(*material.podcasts, *(each for each in new if isinstance(each, Podcast))),
        episodes=(*material.episodes, *(each for each in new if isinstance(each, Episode))),
        award_entries=(*material.award_entries, *(each for each in new if isinstance(each, AwardEntry))),
        entries=(*material.entries, *(each for each in new if isinstance(each, Entry))),
        actions=(*material.actions, *(each for each in new if isinstance(each, Action))),
    )


def material_around(store: Store, record: Record) -> Material:
    """Read what one record needs to be put into words: what it points to, and who its people are."""
    with store.reading() as reading:
        linked, roles = _linked([record], reading, {}), reading.all(Role)
        return Material(
            cabinet=the_cabinet(store),
            people=tuple(each for each in linked if isinstance(each, Person)),
            roles=roles,
            consents=reading.all(Consent),
            linked=(*linked, *_linked(linked, reading, {each.id: each for each in linked})),
            campaigns=reading.many(Campaign, {role.campaign for role in roles if role.campaign}),
        )


def _linked(records: Iterable[Record], reading: Reading, known: dict[Id, Record]) -> tuple[Record, ...]:
    wanted = dict.fromkeys(link for record in records for link in links_of(record) if link not in known)
    return reading.find_all(list(wanted))
