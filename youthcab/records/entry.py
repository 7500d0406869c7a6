"""The log: everything else that happened."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from youthcab.records.fields import Slot, holds
from youthcab.records.figure import Figure
from youthcab.records.record import News
from youthcab.records.when import When


class EntryKind(StrEnum):
    """What sort of thing was logged; opening, closing and thanks frame a statement."""

    ACTIVITY = "activity"
    PARTNER_WORK = "partner work"
    SURVEY = "survey"
    VOTE = "vote"
    SOCIAL_MEDIA = "social media"
    RESOURCE = "resource"
    PETITION = "petition"
    PRESS = "press"
    FUNDING = "funding"
    TRAINING = "training"
    ELECTION = "election"
    REACH = "reach"
    SETBACK = "setback"
    OUTCOME = "outcome"
    CONTEXT = "context"
    OPENING = "opening"
    CLOSING = "closing"
    THANKS = "thanks"
    CALL_TO_ACTION = "call to action"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(News):
    """One thing that happened, is going on, or is coming: who does what, with whom, to what end.

    `what` is written as a doing ("work with schools on safer streets"); the tense comes from the dates.
    """

    kind: EntryKind = holds("What sort of thing.", EntryKind.ACTIVITY)
    who: str = holds("Who, if not the campaign or the cabinet.", slot=Slot.NOUN)
    what: str = holds("What they do.", slot=Slot.VERB)
    figure: Figure | None = holds("A number that goes after what they do.", None)
    topics: tuple[str, ...] = holds("A list that goes after what they do.", (), slot=Slot.NOUN)
    purpose: str = holds("What it is for.", slot=Slot.VERB)
    when: When = holds("When, or since when if it is still going on.", When())
    still_going: bool = holds("Whether it is still going on.", False)
