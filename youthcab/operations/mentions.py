"""Where a cabinet's records speak of a person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from youthcab.domain.name_removal import Names, names_of
from youthcab.records.cabinet import Cabinet, Partner
from youthcab.records.campaign import Campaign
from youthcab.records.identity import Id
from youthcab.records.kinds import KINDS, label
from youthcab.records.person import Person
from youthcab.records.plain import to_plain
from youthcab.records.record import Record
from youthcab.store.reading import Reading

_NO_WORDS = frozenset({"record", "topic"})
_PEOPLES_NAMES = frozenset({"first_name", "family_name"})


@dataclass(frozen=True, slots=True)
class Mention:
    """A text that names a person, or may: in which record and field."""

    kind: str
    record: Id
    label: str
    field: str
    text: str


def names_in(reading: Reading, person: Person, texts: Iterable[str], also: Iterable[str] = ()) -> Names:
    """Return what names a person in this cabinet, where others and places have names too."""
    used = [f"{each.first_name} {each.family_name}" for each in reading.all(Person) if each.id != person.id]
    for kind, fields in ((Cabinet, ("title", "council", "place")), (Partner, ("title",)), (Campaign, ("title",))):
        used += [getattr(each, field) for each in reading.all(kind) for field in fields]
    return names_of(person, used, texts, also)


def mentions_of(reading: Reading, person: Id, names: Names) -> Iterator[Mention]:
    """Give each text by which the person may be meant, but for the names of people."""
    for kind in KINDS:
        for record in reading.all(kind.type):
            if record.id != person:
                yield from _in_record(kind.name, record, names)


def words_of(value: Any) -> Iterator[str]:
    """Give the texts in a plain value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from words_of(each)
    elif isinstance(value, dict):
        for name, each in value.items():
            if name not in _NO_WORDS:
                yield from words_of(each)


def _in_record(kind: str, record: Record, names: Names) -> Iterator[Mention]:
    told = {field: value for field, value in to_plain(record).items() if field not in _PEOPLES_NAMES}
    for field, value in told.items():
        for text in words_of(value):
            if names.may_be_in(text):
                yield Mention(kind, record.id, label(record), field, text)
