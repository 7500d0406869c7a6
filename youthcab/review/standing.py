"""One sentence with what it stands on, ready to be compared with what it says."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from youthcab.domain.mentions import Mention, mentions
from youthcab.records.identity import Id
from youthcab.records.person import Person
from youthcab.review.finding import Finding, Level, Passage, Reviewed
from youthcab.review.held import HeldRecord
from youthcab.review.said_dates import MONTHS
from youthcab.review.said_names import ADDRESS

EVIDENCE = "evidence"


@dataclass(frozen=True)
class Standing:
    """A passage under review; `near` are its own records and those that they link to."""

    passage: Passage
    reviewed: Reviewed

    @property
    def text(self) -> str:
        """Its words."""
        return self.passage.text

    @cached_property
    def near(self) -> tuple[HeldRecord, ...]:
        """What its sources hold, and what those link to."""
        return self.reviewed.held.around(self.passage.sources)

    @property
    def all(self) -> tuple[HeldRecord, ...]:
        """What each record holds."""
        return self.reviewed.held.all

    @cached_property
    def people(self) -> tuple[tuple[Person, Mention], ...]:
        """Each of our people whom it names, with the place."""
        called = self.reviewed.material.roll.in_text(self.text)
        found = [(each, mention) for each in called for mention in mentions(each, self.text)]
        return tuple((each, mention) for each, mention in found if self._means(each, mention))

    def _means(self, person: Person, mention: Mention) -> bool:
        """Tell whether a person is meant and not the month of that name, where the sentence has its records."""
        is_month = self.text[mention.start : mention.end] in MONTHS
        return not is_month or not self.passage.sources or any(each.record is person for each in self.near)

    @cached_property
    def plain(self) -> str:
        """Its words with addresses and people's names blanked out, so that June may be a person."""
        found = [match.span() for match in ADDRESS.finditer(self.text)]
        return blanked(self.text, [*found, *((mention.start, mention.end) for _, mention in self.people)])

    def finding(self, level: Level, start: int, end: int, why: str, mend: str) -> Finding:
        """Make a finding at a stretch of these words."""
        return self.passage.finding(EVIDENCE, level, start, end, why=why, mend=mend)

    def replaced(self, finding: Finding, words: str, start: int, end: int) -> Finding:
        """Give a finding a mend that puts words in place of a stretch of these words."""
        offset = self.passage.offset
        return replace(finding, what=self.text[start:end], start=start + offset, end=end + offset, replacement=words)

    def elsewhere(self, start: int, end: int, record: Id) -> Finding:
        """Make a finding on what is held, and not by what this sentence stands on."""
        why = "another record holds it, and none that this sentence stands on."
        finding = self.finding(Level.WARNING, start, end, why, "Make sure that it belongs here.")
        return replace(finding, record=record)


def blanked(text: str, places: list[tuple[int, int]]) -> str:
    """Give a text with spaces at some places, so that what is left keeps its place."""
    letters = list(text)
    for start, end in places:
        letters[start:end] = " " * (end - start)
    return "".join(letters)
