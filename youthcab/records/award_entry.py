"""An entry for an award, from entering to the result."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from youthcab.records.fields import Slot, holds
from youthcab.records.identity import Id
from youthcab.records.record import News
from youthcab.records.when import When


class AwardStage(StrEnum):
    """What happens to an award entry, in the usual order."""

    ENTERED = "entered"
    NOMINATED = "nominated"
    SHORTLISTED = "shortlisted"
    FINALIST = "finalist"
    PRESENTING = "presenting"
    WON = "won"
    RUNNER_UP = "runner-up"
    COMMENDED = "commended"
    NOT_PLACED = "not placed"


RESULTS = (AwardStage.WON, AwardStage.RUNNER_UP, AwardStage.COMMENDED, AwardStage.NOT_PLACED)


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardStep:
    """One dated step of an award entry."""

    stage: AwardStage = AwardStage.ENTERED
    when: When = When()


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardEntry(News):
    """An entry for an award; `campaigns` or `person` is who is entered."""

    award: str = holds("The award's name.", slot=Slot.NOUN)
    giver: str = holds("Who gives it.", slot=Slot.NOUN)
    category: str = holds("The category.", slot=Slot.NOUN)
    person: Id | None = holds("The person entered, if not a campaign.", None, to="person")
    steps: tuple[AwardStep, ...] = holds("What has happened, oldest first.", ())
