"""Something that people come to: a webinar, a debate, a meeting, a workshop."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from youthcab.records.fields import Slot, holds
from youthcab.records.figure import Figure
from youthcab.records.identity import Id
from youthcab.records.record import Certainty, News
from youthcab.records.when import When


class EventKind(StrEnum):
    """What sort of event it is."""

    WEBINAR = "webinar"
    DEBATE = "debate"
    WORKSHOP = "workshop"
    MEETING = "meeting"
    CONSULTATION = "consultation"
    TALK = "talk"
    TRAINING = "training"
    LAUNCH = "launch"
    CLEAN_UP = "clean-up"
    CONFERENCE = "conference"
    PANEL = "question panel"
    OTHER = "event"


class EventStatus(StrEnum):
    """How an event stands, as far as dates alone do not tell."""

    IDEA = "idea"
    PLANNED = "planned"
    TO_BE_CONFIRMED = "to be confirmed"
    POSTPONED = "postponed"
    HELD = "held"
    CANCELLED = "cancelled"


class Mode(StrEnum):
    """Where people met."""

    UNKNOWN = ""
    ONLINE = "online"
    IN_PERSON = "in person"
    BOTH = "online and in person"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(News):
    """An event, or a run of sessions told as one; `campaigns` are its hosts."""

    kind: EventKind = holds("What sort of event.", EventKind.WEBINAR)
    when: When = holds("When, as exactly as is known.", When())
    status: EventStatus = holds("How it stands.", EventStatus.PLANNED)
    certainty: Certainty = holds("How sure a planned date is.", Certainty.AGREED)
    first_planned: When = holds("When it was first to be, if it was put off.", When())
    about: str = holds("What it is about.", slot=Slot.NOUN)
    topics: tuple[str, ...] = holds("What was or will be talked about.", (), slot=Slot.NOUN)
    purpose: str = holds("What it is for.", slot=Slot.VERB)
    sessions: Figure | None = holds('How many sessions, such as 3 "evenings".', None)
    audience: str = holds("Who may come.", slot=Slot.NOUN)
    led_by: str = holds("Who leads it, if not the campaign.", slot=Slot.NOUN)
    speakers: tuple[Id, ...] = holds("Our own people who speak there.", (), to="person")
    guests: tuple[str, ...] = holds("Others who take part, by office.", (), slot=Slot.NOUN)
    mode: Mode = holds("Where people meet.", Mode.UNKNOWN)
    place: str = holds("The place.", slot=Slot.NOUN)
    registered: Figure | None = holds("How many signed up.", None)
    attended: Figure | None = holds("How many came.", None)
