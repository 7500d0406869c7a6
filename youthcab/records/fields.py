"""What a field of a record means, as data: read by the store, the exchange format, the schema and the forms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import Field, dataclass, field, fields
from enum import StrEnum
from typing import Any


class Slot(StrEnum):
    """The grammatical role that a free text plays, so that texts compose into sentences."""

    FREE = "free text"
    NOUN = "a thing"
    VERB = "a doing"
    SENTENCE = "a sentence"


@dataclass(frozen=True, slots=True)
class About:
    """One sentence on a field, the role of its words, and the kind of record that it points to."""

    sentence: str
    slot: Slot = Slot.FREE
    to: str = ""


def holds(
    sentence: str, default: Any = "", *, slot: Slot = Slot.FREE, to: str = "", factory: Callable[[], Any] | None = None
) -> Any:
    """Declare a field of a record together with what it means; `to` names the kind of record that it links to."""
    metadata = {"about": About(sentence, slot, to)}
    return field(default_factory=factory, metadata=metadata) if factory else field(default=default, metadata=metadata)


def about(record_field: Field[Any]) -> About:
    """Return what is declared about a field; a field without a declaration has an empty sentence."""
    declared: About = record_field.metadata.get("about", About(""))
    return declared


def field_named(record_type: type[Any], name: str) -> Field[Any]:
    """Return the field of that name; raises KeyError where the record has none."""
    return {each.name: each for each in fields(record_type)}[name]
