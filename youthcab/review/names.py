"""Whether the words name anyone who may not be named in council papers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from youthcab.domain.mentions import mentions
from youthcab.domain.naming import may_show
from youthcab.records.identity import Id
from youthcab.records.person import Consent, Person, Place, Use
from youthcab.records.rules import Rules


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong, where, why in one line, and how to mend it."""

    what: str
    where: str
    why: str
    mend: str
    person: Id

    def __str__(self) -> str:
        """Give it as one line to read."""
        return f"{self.what} ({self.where}): {self.why} {self.mend}"


def unpermitted_names(
    texts: Iterable[tuple[str, str]], people: Iterable[Person], consents: Iterable[Consent], on: date
) -> tuple[Finding, ...]:
    """Find everyone of the cabinet's people whom the words name without a consent for council papers on that day.

    Each text comes after where it stands ("title", "paragraph 2"). A full name or a family name needs a consent for
    full names. Someone who is not among the people cannot be found. Guidance: NSPCC and the ICO on children's names.
    """
    told, known = tuple(texts), tuple(consents)
    return tuple(
        finding
        for person in people
        for where, text in told
        if (finding := _finding(person, text, where, known, on)) is not None
    )


def _finding(person: Person, text: str, where: str, consents: tuple[Consent, ...], on: date) -> Finding | None:
    def allowed(use: Use) -> bool:
        return may_show(person, consents, use, Place.COUNCIL_PAPERS, on, Rules())

    in_full = allowed(Use.FULL_NAME)
    for mention in mentions(person, text):
        name = text[mention.start : mention.end]
        if mention.family and not in_full:
            why = "there is no live consent to print a full name in council papers."
            return Finding(name, where, why, "Use the first name with the role, or the role alone.", person.id)
        if not (in_full or allowed(Use.FIRST_NAME)):
            why = "there is no live consent to print this name in council papers."
            return Finding(name, where, why, "Use the role alone, or record the consent first.", person.id)
    return None
