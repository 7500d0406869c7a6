"""The body itself, the terms of office, and those it works with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from youthcab.records.fields import Slot, holds
from youthcab.records.record import Record
from youthcab.records.rules import Rules


class TermOf(StrEnum):
    """Whose term of office it is."""

    CABINET = "youth cabinet"
    COUNCIL = "council"


class PartnerKind(StrEnum):
    """What sort of partner."""

    OTHER = "other"
    COUNCIL_TEAM = "council team"
    DECISION_MAKER = "decision maker"
    SCHOOL = "school"
    POLICE = "police"
    HEALTH = "health service"
    CHARITY = "charity"
    BUSINESS = "business"


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner(Record):
    """An organisation, an office or a group of people that the cabinet works with."""

    title: str = holds('Its name as it stands in a sentence, such as "the police".', slot=Slot.NOUN)
    kind: PartnerKind = holds("What sort of partner.", PartnerKind.OTHER)
    since: date | None = holds("Since when.", None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Term(Record):
    """A term of office of the youth cabinet or of the council."""

    title: str = holds("What it is called.", slot=Slot.NOUN)
    of: TermOf = holds("Whose term it is.", TermOf.CABINET)
    since: date | None = holds("Its first day.", None)
    until: date | None = holds("Its last day.", None)
    seats: int | None = holds("How many seats there are.", None)
    votes: int | None = holds("How many votes were cast.", None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cabinet(Record):
    """The body whose file this is; each file has one."""

    title: str = holds("The body's name in full.", slot=Slot.NOUN)
    known_as: str = holds('What stands after "the": "Youth Cabinet" is said as "the Youth Cabinet".', "Youth Cabinet")
    council: str = holds("The council it speaks to.", slot=Slot.NOUN)
    place: str = holds("The county or town.", slot=Slot.NOUN)
    contact: str = holds("The lines that its papers end with: the contact officer, as the council prints it.")
    style: str = holds("The council's house style: which rules of style apply.", "GOV.UK")
    header: str = holds(
        "The lines that its papers begin with. Filled in are [meeting], [papers close], [date], [period], [body] and "
        "[council]; a line is left out while its day is not set."
    )
    rules: Rules = holds("What this council does in its own way.", Rules())
