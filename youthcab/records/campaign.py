"""A campaign that the cabinet runs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from youthcab.records.fields import Slot, holds
from youthcab.records.record import Record
from youthcab.records.when import When


class Stage(StrEnum):
    """What a campaign is doing."""

    IDEA = "idea"
    EXPLORING = "exploring"
    RESEARCHING = "researching"
    RUNNING = "running"
    PAUSED = "paused"
    COMPLETE = "complete"


class Progress(StrEnum):
    """How far a stage has come."""

    BEGUN = "begun"
    UNDER_WAY = "under way"
    NEARLY_DONE = "nearly done"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class StageStep:
    """One line of a campaign's dated history; `note` says what changed, as a sentence."""

    stage: Stage = Stage.IDEA
    progress: Progress = Progress.UNDER_WAY
    when: When = When()
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign(Record):
    """A campaign; who leads it is told by roles, which have dates."""

    title: str = holds("What it is called.", slot=Slot.NOUN)
    known_as: str = holds('What stands after "our": "green campaign" is said as "our green campaign".', slot=Slot.NOUN)
    aim: str = holds("What it wants to do.", slot=Slot.VERB)
    reason: str = holds("Why it matters.", slot=Slot.SENTENCE)
    slogan: str = holds("Its slogan.")
    stages: tuple[StageStep, ...] = holds("What it has been doing, oldest first.", ())
