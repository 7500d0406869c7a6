"""Whether the words name anyone who may not be named in council papers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from youthcab.domain.naming import may_show
from youthcab.records.identity import Id
from youthcab.records.person import Consent, Person, Place, Use

_ALSO_WORDS = frozenset({"April", "Faith", "Grace", "Hope", "Joy", "Mark", "May", "June", "Summer", "Will"})
"""First names that are everyday words too: at the start of a sentence, or beside a number, they are read as words."""
_BEFORE_A_WORD = r"(?<=[a-z,;:] )(?<!\b(?:in|by) )(?<!\b[Ee]arly )(?<!\b[Ll]ate )(?<!\d )"


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
    paragraphs: Iterable[str], people: Iterable[Person], consents: Iterable[Consent], on: date
) -> tuple[Finding, ...]:
    """Find every person whom the words name without a consent that covers it in council papers on that day.

    A full name needs a consent for full names. Guidance: NSPCC and the ICO on children's names in print.
    """
    told, known = tuple(paragraphs), tuple(consents)
    return tuple(
        finding
        for person in people
        for number, text in enumerate(told, start=1)
        if (finding := _finding(person, text, f"paragraph {number}", known, on)) is not None
    )


def _finding(person: Person, text: str, where: str, consents: tuple[Consent, ...], on: date) -> Finding | None:
    def allowed(use: Use) -> bool:
        return may_show(person, consents, use, Place.COUNCIL_PAPERS, on)

    full = f"{person.first_name} {person.family_name}"
    if person.family_name and _says(person.family_name, text) and not allowed(Use.FULL_NAME):
        name = full if _says(full, text) else person.family_name
        why = "there is no live consent to print a full name in council papers."
        return Finding(name, where, why, "Use the first name with the role, or the role alone.", person.id)
    either = allowed(Use.FIRST_NAME) or allowed(Use.FULL_NAME)
    if person.first_name and _says(person.first_name, text) and not either:
        why = "there is no live consent to print this name in council papers."
        return Finding(person.first_name, where, why, "Use the role alone, or record the consent first.", person.id)
    return None


def _says(name: str, text: str) -> bool:
    before = _BEFORE_A_WORD if name in _ALSO_WORDS else r"(?<!\w)"
    return re.search(rf"{before}{re.escape(name)}(?!\w|-\w)(?! \d)", text) is not None
