"""Look a record over while it is written: what cannot be as it stands, and whom its words name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from datetime import date

from youthcab.domain.looking_over import Doubt, doubts_of
from youthcab.domain.naming import signers_needed
from youthcab.operations.cabinets import the_cabinet
from youthcab.operations.names import for_names
from youthcab.records.campaign import Campaign
from youthcab.records.fields import Slot, about
from youthcab.records.person import Consent, Person
from youthcab.records.podcast import Episode, Podcast
from youthcab.records.record import News, Record
from youthcab.records.statement import Statement
from youthcab.review.names import finding_of, unpermitted_in
from youthcab.store.store import Store

_PRINTED = frozenset({Slot.NOUN, Slot.VERB, Slot.SENTENCE})


def look_over(store: Store, record: Record, today: date) -> tuple[Doubt, ...]:
    """Return what to look at again in a record, each beside the field that it is about; nothing is refused for it."""
    with store.reading() as reading:
        series = reading.get(Podcast, record.podcast) if isinstance(record, Episode) and record.podcast else None
        person = reading.get(Person, record.person) if isinstance(record, Consent) and record.person else None
    signers = signers_needed(person, today, the_cabinet(store).rules) if person else frozenset()
    named = _names(store, record, today) if isinstance(record, News | Campaign) else ()
    return (*doubts_of(record, today, series=series, signers=signers), *named)


def _names(store: Store, record: Record, today: date) -> Iterator[Doubt]:
    texts = tuple((name, text) for name, text in _printed_texts(record) if text)
    if not texts:
        return
    reviewed = for_names(store, Statement(dated=today), today)
    for name, text in texts:
        for found in unpermitted_in(reviewed, text):
            finding = finding_of(reviewed, None, text, found)
            yield Doubt(name, f"It names {finding.what}: {finding.why} A statement will say “{finding.replacement}”.")


def _printed_texts(record: Record) -> Iterator[tuple[str, str]]:
    for each in fields(record):
        if about(each).slot in _PRINTED:
            value = getattr(record, each.name)
            yield each.name, "; ".join(value) if isinstance(value, tuple) else value
