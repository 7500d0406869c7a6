"""What councils do in different ways: style, ages and signers, deadlines, elections and how long things are kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from youthcab.records.fields import holds
from youthcab.records.person import Signer


class PerCent(StrEnum):
    """How a percentage is written."""

    WORDS = "per cent"
    SIGN = "%"


class Quotes(StrEnum):
    """Which quotation marks stand around a title."""

    SINGLE = "single"
    DOUBLE = "double"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgeBand:
    """Who has to agree before someone of an age may be named or shown; it holds until the next band begins."""

    from_age: int = 0
    signers: tuple[Signer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Election:
    """A poll, and the day of its notice where that was earlier than the latest lawful one."""

    what: str = ""
    poll: date | None = None
    notice: date | None = None


# As the Chichester diocese's guidance has it; councils differ.
_BANDS = (
    AgeBand(from_age=0, signers=(Signer.PARENT,)),
    AgeBand(from_age=13, signers=(Signer.YOUNG_PERSON, Signer.PARENT)),
    AgeBand(from_age=17, signers=(Signer.YOUNG_PERSON,)),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The rules that a council goes by; each has a default, and an officer can change it."""

    commas_from: int = holds("The smallest number that is written with a comma.", 1000)
    words_up_to: int = holds("The largest number that is written as a word.", 9)
    per_cent: PerCent = holds('How a percentage is written: "per cent" or "%".', PerCent.WORDS)
    quotes: Quotes = holds("Which quotation marks stand around a title.", Quotes.SINGLE)
    age_bands: tuple[AgeBand, ...] = holds("Who has to agree, by the age of the young person.", _BANDS)
    deadline_days: int = holds("How many working days before the meeting its papers close.", 7)
    elections: tuple[Election, ...] = holds("Polls, which bring a pre-election period.", ())
    extra_holidays: tuple[date, ...] = holds("Days without work beside the bank holidays of England.", ())
    longest_sentence: int = holds("How many words a sentence should have at most.", 25)
    known_abbreviations: str = holds("Abbreviations that every reader knows.", "NHS MP MPs UK BBC")
    words_a_minute: int = holds("How many words a speaker says in a minute.", 130)
    speech_minutes: int = holds("How long a speech may take.", 3)
    keep_people_months: int = holds("For how many months people are kept after their last role or consent ended.", 12)
    issue_needs_clearing: bool = holds("Whether an officer has to clear a statement before it is issued.", True)
