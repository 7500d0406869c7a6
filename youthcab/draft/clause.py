"""What one clause says, before it is words: who does what, when, and which records it stands on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from youthcab.draft.english.verbs import Tense
from youthcab.records.identity import Id
from youthcab.records.record import Certainty
from youthcab.records.statement import Source


class SubjectKind(StrEnum):
    """What a clause is about, which decides how it is referred back to."""

    CAMPAIGN = "campaign"
    WE = "we"
    CABINET = "cabinet"
    THING = "thing"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Subject:
    """Who or what a clause is about; `names` are campaign names that can be joined, `key` tells same from other.

    `full` tells a thing from others of its kind; `brief` names it once the record `within` has been told of.
    """

    kind: SubjectKind
    text: str = ""
    names: tuple[str, ...] = ()
    key: tuple[Id, ...] = ()
    plural: bool = False
    full: str = ""
    brief: str = ""
    within: Id | None = None

    @property
    def is_plural(self) -> bool:
        """Tell whether its verb takes the plural form."""
        return self.kind is SubjectKind.WE or self.plural or len(self.names) > 1


HEDGES = {Certainty.AGREED: "", Certainty.HOPED: "hope to", Certainty.POSSIBLE: "may"}
WE = Subject(SubjectKind.WE, "we")


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One thing said. `doing` is a verb phrase in its base form; objects can be joined with those of a like clause.

    `lead` stands before the subject, `tails` after the objects; `on` is a date, which goes where it reads best.
    `literal` replaces all of it by the person's own words. `addressee` is who is asked, and `about` what of a campaign
    the clause names by itself. A ground is why the next clause is said; an aside tells more of the record just told.
    """

    record: Id
    sources: tuple[Source, ...]
    subject: Subject = WE
    doing: str = ""
    objects: tuple[str, ...] = ()
    tails: tuple[str, ...] = ()
    tense: Tense = Tense.PRESENT
    modal: str = ""
    adverb: str = ""
    lead: str = ""
    on: str = ""
    addressee: str = ""
    about: tuple[Id, ...] = ()
    after: tuple[Id, ...] = ()
    literal: str = ""
    is_plan: bool = False
    is_ground: bool = False
    is_aside: bool = False
    is_setback: bool = False
