"""What every record has, and what a record has that a statement can tell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from youthcab.records.fields import Slot, holds
from youthcab.records.identity import Id, new_id


class Publish(StrEnum):
    """Whether a record may appear in anything that leaves the cabinet."""

    YES = "yes"
    NOT_YET = "not yet"
    NEVER = "never"


class Medium(StrEnum):
    """How something is heard or seen."""

    AUDIO = "audio"
    VIDEO = "video"


class Certainty(StrEnum):
    """How sure it is that something will come about."""

    AGREED = "agreed"
    HOPED = "hoped"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """The part that every kind shares."""

    id: Id = holds("What tells this record from all others; made by the program.", factory=new_id)
    notes: str = holds("For the cabinet only: never printed.")
    source: str = holds("Where this is known from: minutes, a link, a person's role.")
    publish: Publish = holds("Whether it may be published.", Publish.YES)


@dataclass(frozen=True, slots=True, kw_only=True)
class News(Record):
    """A record that a statement can tell."""

    title: str = holds("What it is called.", slot=Slot.NOUN)
    campaigns: tuple[Id, ...] = holds("The campaigns it belongs to; none for the whole cabinet.", (), to="campaign")
    partners: tuple[Id, ...] = holds("Who it is done with.", (), to="partner")
    follows: tuple[Id, ...] = holds("The earlier events or entries that led to it.", (), to="news")
    in_our_words: str = holds("Your own sentence, printed instead of one made for you.", slot=Slot.SENTENCE)
    noted: date | None = holds("The day from which this was known.", None)
