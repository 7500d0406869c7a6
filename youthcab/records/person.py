"""People: as little as is needed, and what each has agreed to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from youthcab.records.fields import Slot, holds
from youthcab.records.identity import Id
from youthcab.records.record import Record


class Standing(StrEnum):
    """In what standing a person is known; only an adult in office may be named without consent."""

    YOUNG_PERSON = "young person"
    ADULT = "adult"
    ADULT_IN_OFFICE = "adult in office"


class RoleName(StrEnum):
    """What a person is in the cabinet or in a campaign."""

    CHAIR = "chair"
    VICE_CHAIR = "vice chair"
    LEAD = "lead"
    YOUTH_PARLIAMENT = "member of the Youth Parliament"
    DEPUTY = "deputy member of the Youth Parliament"
    MEMBER = "member"
    OFFICER = "officer"


class Use(StrEnum):
    """What of a person is shown."""

    FIRST_NAME = "first name"
    FULL_NAME = "full name"
    PHOTO = "photo"
    VOICE = "voice"
    QUOTE = "quote"


class Place(StrEnum):
    """Where it is shown."""

    COUNCIL_PAPERS = "council papers"
    WEB = "web"
    SOCIAL_MEDIA = "social media"
    PRESS = "press"


class Signer(StrEnum):
    """Who agreed."""

    YOUNG_PERSON = "young person"
    PARENT = "parent or carer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """Someone of the cabinet, or someone it deals with."""

    first_name: str = holds("First name.")
    family_name: str = holds("Family name, if it is needed at all.")
    standing: Standing = holds("Young person or adult.", Standing.YOUNG_PERSON)
    under_18_until: date | None = holds("The eighteenth birthday.", None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Role(Record):
    """What a person is, from when to when; one person may hold two roles."""

    person: Id | None = holds("Who.", None, to="person")
    role: RoleName = holds("In what role.", RoleName.LEAD)
    campaign: Id | None = holds("Of which campaign; none for the whole cabinet.", None, to="campaign")
    since: date | None = holds("From when.", None)
    until: date | None = holds("To when.", None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent(Record):
    """What a person has agreed to: what is shown, where, from when, to when, who agreed, and whether withdrawn."""

    person: Id | None = holds("Whose consent it is.", None, to="person")
    uses: tuple[Use, ...] = holds("What may be shown.", (), slot=Slot.FREE)
    places: tuple[Place, ...] = holds("Where it may be shown.", ())
    agreed_by: tuple[Signer, ...] = holds("Who agreed.", ())
    since: date | None = holds("From when.", None)
    until: date | None = holds("To when.", None)
    withdrawn: date | None = holds("The day it was taken back.", None)
