"""The statement that the chair gives, from first draft to issued copy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from youthcab.records.fields import Slot, holds
from youthcab.records.identity import Id
from youthcab.records.period import Period
from youthcab.records.person import Place
from youthcab.records.record import Record


class StatementState(StrEnum):
    """Where a statement is on its way."""

    DRAFT = "draft"
    IN_REVIEW = "in review"
    CLEARED = "cleared"
    ISSUED = "issued"


class Voice(StrEnum):
    """For whom a statement is written, and how: prose, to be heard, for a site, or for officers."""

    PAPER = "paper"
    SPEECH = "speech"
    POST = "post"
    BRIEFING = "briefing"

    @property
    def place(self) -> Place:
        """Where its words will stand, which decides whose consent counts."""
        return Place.WEB if self is Voice.POST else Place.COUNCIL_PAPERS


class BlockKind(StrEnum):
    """What a block of a statement is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BULLETS = "bullets"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """The record and the field that a sentence stands on."""

    record: Id
    field: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence with what it stands on."""

    text: str = ""
    sources: tuple[Source, ...] = ()

    @property
    def cited(self) -> tuple[Id, ...]:
        """The records that it stands on, each once."""
        return tuple(dict.fromkeys(source.record for source in self.sources))


@dataclass(frozen=True, slots=True)
class Seen:
    """What a record told when the chair last took it in or left it, as a short print: another one is news to her."""

    record: Id
    print: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph or heading; `topic` names what it is about from draft to draft, `edited` makes its words hers.

    `told` are the records that the draft told here before she edited it, so that what she took out stays out; `seen`
    is what they told then. A `hidden` block is kept and not printed.
    """

    kind: BlockKind = BlockKind.PARAGRAPH
    topic: str = ""
    sentences: tuple[Sentence, ...] = ()
    edited: bool = False
    told: tuple[Id, ...] = ()
    hidden: bool = False
    seen: tuple[Seen, ...] = ()

    @property
    def text(self) -> str:
        """The block's words as one run of text."""
        return " ".join(sentence.text for sentence in self.sentences)

    @property
    def is_printed(self) -> bool:
        """Whether a reader will see it: it is not hidden and there are words in it."""
        return not self.hidden and bool(self.text.strip())

    @property
    def cited(self) -> tuple[Id, ...]:
        """The records that its words stand on, each once."""
        return tuple(dict.fromkeys(record for sentence in self.sentences for record in sentence.cited))


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What one sentence stood on when it was issued: the record by name, the field, and what it held."""

    sentence: str = ""
    record: str = ""
    field: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A person's answer to a finding of review: why it may stand, who said so by role, and when.

    It is about `what` in one sentence: new words there, and the same words elsewhere, ask again.
    """

    check: str = ""
    what: str = ""
    reason: str = ""
    by: str = ""
    on: date | None = None
    sentence: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """The finding that it closes."""
        return self.check, self.what, self.sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedCopy:
    """What was given to the council, frozen with its evidence; a correction is a new copy with its reason.

    `head` and `foot` are the council's own lines as they were printed, `author` the body's name that day.
    """

    number: int = 1
    on: date | None = None
    reason: str = ""
    blocks: tuple[Block, ...] = ()
    title: str = ""
    by: str = ""
    evidence: tuple[Evidence, ...] = ()
    answers: tuple[Answer, ...] = ()
    head: tuple[str, ...] = ()
    foot: tuple[str, ...] = ()
    author: str = ""
    dated: date | None = None
    meeting: date | None = None
    deadline: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Record):
    """A statement for a period; `dated` is the day it speaks from, which decides every tense."""

    title: str = holds("Its title; made from the cabinet's name if empty.", slot=Slot.NOUN)
    period: Period | None = holds('What it is about, such as "2021-03".', None)
    dated: date | None = holds("The day it speaks from.", None)
    meeting: date | None = holds("The day of the council's meeting.", None)
    deadline: date | None = holds("The day its papers close.", None)
    blocks: tuple[Block, ...] = holds("Its words.", ())
    state: StatementState = holds("Where it is on its way.", StatementState.DRAFT)
    cleared_by: str = holds("Who cleared it, by role.")
    issued: tuple[IssuedCopy, ...] = holds("What was given to the council.", ())
    voice: Voice = holds("For whom it is written.", Voice.PAPER)
    cleared_on: date | None = holds("The day it was cleared.", None)
    answers: tuple[Answer, ...] = holds("Findings of review that may stand, and why.", ())

    @property
    def printed(self) -> tuple[Block, ...]:
        """The blocks that a reader will see."""
        return tuple(block for block in self.blocks if block.is_printed)
