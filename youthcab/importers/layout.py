"""How the exchange file is laid out, beside what the records themselves say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from youthcab.records.cabinet import Cabinet
from youthcab.records.kinds import Kind

FORMAT = "youthcab"
VERSION = 1

# A record without an identifier has to hold one of these, or nobody could tell what it is.
_NEEDS = {
    "term": ("title", "since"),
    "person": ("first_name",),
    "role": ("person",),
    "consent": ("person",),
    "event": ("title", "about", "in_our_words", "topics", "purpose", "partners", "guests", "speakers"),
    "podcast": ("title", "in_our_words"),
    "episode": ("title", "number", "in_our_words"),
    "award_entry": ("award", "title", "in_our_words"),
    "entry": ("what", "title", "in_our_words"),
    "action": ("text", "title", "in_our_words"),
    "statement": ("period",),
}
# A record without an identifier is one that is there already if it is alike in all of these.
_SAME_BY = {
    "cabinet": (),
    "term": ("title", "of", "since"),
    "partner": ("title",),
    "campaign": ("title",),
    "person": ("first_name", "family_name"),
    "role": ("person", "role", "campaign", "since"),
    "consent": ("person", "since"),
    "event": ("kind", "title", "about", "in_our_words", "campaigns", "when"),
    "podcast": ("title", "in_our_words", "campaigns"),
    "episode": ("podcast", "number", "title", "in_our_words"),
    "award_entry": ("award", "title", "category", "in_our_words", "campaigns", "person"),
    "entry": ("kind", "title", "who", "what", "in_our_words", "campaigns", "when"),
    "action": ("title", "text", "owner", "in_our_words", "campaigns", "due"),
    "statement": ("period",),
}


@dataclass(frozen=True, slots=True)
class Item:
    """What a file says of one record: its place there, and the plain values of the fields that it names."""

    kind: Kind
    place: tuple[int | str, ...]
    given: dict[str, Any]


def key_of(kind: Kind) -> str:
    """Return the name under which a file holds the records of a kind; there is only one cabinet."""
    return kind.name if kind.type is Cabinet else kind.plural


def needs(kind: Kind) -> tuple[str, ...]:
    """Return the fields of which a record of the kind has to hold at least one."""
    return _NEEDS.get(kind.name, ("title",))


def same_by(kind: Kind) -> tuple[str, ...]:
    """Return the fields by which two records of the kind are one and the same; a cabinet always is."""
    return _SAME_BY[kind.name]
