"""What is to be done: our plans and next steps, and what others owe us."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from youthcab.records.fields import Slot, holds
from youthcab.records.record import Certainty, News
from youthcab.records.when import When


class ActionState(StrEnum):
    """How an action stands; one owed by others stays open until an answer is recorded."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Action(News):
    """A plan or a next step."""

    text: str = holds("What is to be done.", slot=Slot.VERB)
    owner: str = holds("Who is to do it, if not us.", slot=Slot.NOUN)
    asked: bool = holds("Whether we asked the owner to do it.", False)
    certainty: Certainty = holds("How sure it is.", Certainty.AGREED)
    due: When = holds("By when.", When())
    state: ActionState = holds("How it stands.", ActionState.OPEN)
    answer: str = holds("What came of it.", slot=Slot.SENTENCE)
