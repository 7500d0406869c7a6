"""What a check of the words finds, and what it may look at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cached_property

from youthcab.domain.material import Material
from youthcab.records.identity import Id
from youthcab.records.person import Place
from youthcab.records.rules import Rules
from youthcab.records.statement import Block, Statement
from youthcab.review.held import Held


class Level(StrEnum):
    """How much a finding asks for: a statement is not issued while one that must be mended is open."""

    BLOCKING = "must be mended"
    WARNING = "look at this"
    NOTE = "for information"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What is wrong, where, why in one line, and how to mend it.

    `block` counts the statement's blocks from 0; where it is None the finding is on the title or on the whole. `start`
    to `end` is the place in that block's text, which `replacement`, if there is one, puts right. `record` is the one
    that it is about. No answer closes a finding that is not `answerable`.
    """

    check: str
    level: Level
    what: str
    why: str
    mend: str
    block: int | None = None
    start: int = 0
    end: int = 0
    replacement: str | None = None
    record: Id | None = None
    answerable: bool = True

    def key(self, statement: Statement) -> tuple[str, str, str]:
        """Give what an `Answer` of the statement names it by: with the sentence or title that it begins in."""
        return self.check, self.what, self._sentence(statement)

    def _sentence(self, statement: Statement) -> str:
        if self.block is None:
            return statement.title if self.end else ""
        end = 0
        for sentence in statement.blocks[self.block].sentences:
            end += len(sentence.text) + 1
            if self.start < end:
                return sentence.text
        return ""

    @property
    def where(self) -> str:
        """Say where it stands, for people, who count from one."""
        if self.block is not None:
            return f"paragraph {self.block + 1}"
        return "title" if self.end else "statement"

    def __str__(self) -> str:
        """Give it as one line to read."""
        return f"{self.what} ({self.where}): {self.why} {self.mend}"


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence, or the title, where it stands: in which block, and from where in that block's text."""

    text: str
    block: int | None = None
    offset: int = 0
    sources: tuple[Id, ...] = ()
    topic: str = ""

    def finding(self, check: str, level: Level, start: int, end: int, *, why: str, mend: str) -> Finding:
        """Make a finding at a stretch of these words."""
        what, start, end = self.text[start:end], start + self.offset, end + self.offset
        return Finding(check=check, level=level, what=what, why=why, mend=mend, block=self.block, start=start, end=end)


@dataclass(frozen=True, kw_only=True)
class Reviewed:
    """A statement under review, with every record that may matter to it, on a day, for a place.

    `last_told` is the day that the statement before it speaks from; `fresh` are the blocks of a draft as it would be
    now, by which a sentence that nobody edited is found to be out of date.
    """

    statement: Statement
    material: Material
    today: date
    place: Place = Place.COUNCIL_PAPERS
    last_told: date | None = None
    fresh: tuple[Block, ...] = ()

    @property
    def rules(self) -> Rules:
        """What this council does in its own way."""
        return self.material.cabinet.rules

    @property
    def dated(self) -> date:
        """The day that the statement speaks from; today where it has none."""
        return self.statement.dated or self.today

    @property
    def printed(self) -> tuple[tuple[int, Block], ...]:
        """The blocks that will be printed, each after its place in the statement."""
        blocks = enumerate(self.statement.blocks)
        return tuple((index, block) for index, block in blocks if block.is_printed)

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The title that was typed, and each sentence that will be printed."""
        return tuple(self._passages())

    def _passages(self) -> Iterator[Passage]:
        if self.statement.title.strip():
            yield Passage(self.statement.title)
        for index, block in self.printed:
            offset = 0
            for sentence in block.sentences:
                yield Passage(sentence.text, index, offset, sentence.cited, block.topic)
                offset += len(sentence.text) + 1

    @cached_property
    def held(self) -> Held:
        """What the records hold; kept when only the words change."""
        return Held(self.material, self.dated)

    def with_words(self, statement: Statement) -> Reviewed:
        """Give the same records with other words, keeping what was read of the records."""
        changed = replace(self, statement=statement)
        if changed.dated == self.dated:
            changed.__dict__["held"] = self.held
        return changed
