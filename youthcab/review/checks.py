"""Every check of a statement's words, as data, and the one way to run them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from youthcab.records.statement import Statement
from youthcab.review.accessibility import find_empty_headings, find_headings, find_links, find_other_languages
from youthcab.review.beside_names import BESIDE, find_beside_names
from youthcab.review.changed_since import find_changed
from youthcab.review.chat_words import find_chat_words
from youthcab.review.coverage import find_figures_not_said, find_not_said, find_without_result
from youthcab.review.evidence import find_without_evidence
from youthcab.review.finding import Finding, Reviewed
from youthcab.review.grammar import find_by_grammar
from youthcab.review.names import NAMES, find_unpermitted_names
from youthcab.review.perhaps_named import PERHAPS, find_perhaps_named
from youthcab.review.plain_language import find_abbreviations, find_capitals, find_hard_reading, find_long_sentences
from youthcab.review.pre_election import PARTIES, PRE_ELECTION, find_party_names, find_pre_election
from youthcab.review.sentences import find_fragments, find_one_person, find_relative_days
from youthcab.review.too_soon import TOO_SOON, find_told_too_soon


@dataclass(frozen=True, slots=True)
class Check:
    """One check: its name in answers, its title and a sentence on it for people, and what finds.

    A slow one is left out while someone types on the window's thread.
    """

    name: str
    title: str
    sentence: str
    find: Callable[[Reviewed], Iterable[Finding]]
    slow: bool = False


CHECKS = (
    Check(
        "evidence",
        "Evidence",
        "Every number, date, name and quoted title stands in a record.",
        find_without_evidence,
    ),
    Check("coverage", "Not said", "What was logged in the period is said.", find_not_said),
    Check("coverage", "Figure not said", "What is told is told with its figure.", find_figures_not_said),
    Check("changed since", "Changed since", "What is said is still as the records have it.", find_changed),
    Check("no result", "No result", "Events that are over and awards have a result.", find_without_result),
    Check(TOO_SOON, "Too soon", "Nothing is told as done that was not known on the day.", find_told_too_soon),
    Check(
        "grammar",
        "Spelling and grammar",
        "Words are spelt and joined as in British English.",
        find_by_grammar,
        slow=True,
    ),
    Check("grammar", "Words of a message", "Words are written out as on paper.", find_chat_words),
    Check("plain language", "Long sentences", "Sentences are short.", find_long_sentences),
    Check("plain language", "Abbreviations", "Abbreviations are explained where they come first.", find_abbreviations),
    Check("plain language", "Capitals", "No words are written in capitals for weight.", find_capitals),
    Check("plain language", "Whole sentences", "Each sentence says what is done.", find_fragments),
    Check("plain language", "One person", "It speaks for all of you.", find_one_person),
    Check("plain language", "Days", "Days are dates, not counted from today.", find_relative_days),
    Check("plain language", "Length and ease", "It is easy to read, and a speech fits its time.", find_hard_reading),
    Check(NAMES, "Names", "Nobody is named without a consent that is live.", find_unpermitted_names),
    Check(PERHAPS, "Perhaps a name", "No tag or address may name anybody by chance.", find_perhaps_named),
    Check(BESIDE, "Beside names", "Nothing beside a young person's name tells too much.", find_beside_names),
    Check(PRE_ELECTION, "Before a poll", "Care is taken from the notice of an election on.", find_pre_election),
    Check(PARTIES, "Parties", "No political party is named.", find_party_names),
    Check("accessibility", "Headings", "Something stands under each heading.", find_headings),
    Check("accessibility", "Empty headings", "No heading is empty.", find_empty_headings),
    Check("accessibility", "Links", "Links make sense when heard alone.", find_links),
    Check("accessibility", "Language", "All of it is in English.", find_other_languages),
)


def review(reviewed: Reviewed, *, slow: bool = True) -> tuple[Finding, ...]:
    """Run every check and give what they find in order of place."""
    checks = (check for check in CHECKS if slow or not check.slow)
    return in_order(finding for check in checks for finding in check.find(reviewed))


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Put findings in order of place: title and whole first, then block by block."""
    return tuple(sorted(findings, key=lambda each: (-1 if each.block is None else each.block, each.start, each.end)))


def open_findings(findings: Iterable[Finding], statement: Statement) -> tuple[Finding, ...]:
    """Leave out the findings that a person has answered with a reason."""
    answered = {answer.key for answer in statement.answers}
    return tuple(each for each in findings if not each.answerable or each.key(statement) not in answered)
