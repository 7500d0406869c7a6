"""Whether words that are cut or run together may name anyone who may not be named where they will stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from youthcab.domain.mentions import perhaps
from youthcab.domain.name_or_word import ALSO_WORDS
from youthcab.domain.naming import Verdict
from youthcab.domain.word_list import is_ordinary
from youthcab.records.person import Use
from youthcab.review.finding import Finding, Level, Reviewed
from youthcab.review.names import clearance_of

PERHAPS = "perhaps a name"


def find_perhaps_named(reviewed: Reviewed) -> Iterator[Finding]:
    """Find what may be a name by which somebody is known who may not be named, and is no word of every day."""
    clearance = clearance_of(reviewed)
    why, mend = "it may name somebody who may not be named.", "Make sure that it names nobody, or use the role."
    for passage in reviewed.passages:
        for person in reviewed.material.roll.in_text(passage.text):
            for start, end in perhaps(person, passage.text):
                words = passage.text[start:end]
                if (
                    is_ordinary(words)
                    or words.casefold() in ALSO_WORDS
                    or clearance.verdict(person, Use.FULL_NAME) is Verdict.ALLOWED
                ):
                    continue
                found = passage.finding(PERHAPS, Level.WARNING, start, end, why=why, mend=mend)
                yield replace(found, record=person.id)
