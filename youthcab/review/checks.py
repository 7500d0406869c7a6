"""Every check of a statement's words, as data, and the one way to run them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from youthcab.records.statement import Statement
from youthcab.review.changed_since import find_changed
from youthcab.review.coverage import find_not_said, find_without_result
from youthcab.review.evidence import find_without_evidence
from youthcab.review.finding import Finding, Reviewed


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
    Check("coverage", "Changed since", "What is said is still as the records have it.", find_changed),
    Check("coverage", "No result", "Events that are over and awards have a result.", find_without_result),
)


def review(reviewed: Reviewed, *, slow: bool = True) -> tuple[Finding, ...]:
    """Run every check and give what they find in order of place: title and whole first, then block by block."""
    checks = (check for check in CHECKS if slow or not check.slow)
    return tuple(sorted((finding for check in checks for finding in check.find(reviewed)), key=_place))


def open_findings(findings: Iterable[Finding], statement: Statement) -> tuple[Finding, ...]:
    """Leave out the findings that a person has answered with a reason."""
    answered = {(answer.check, answer.what) for answer in statement.answers}
    return tuple(each for each in findings if each.key not in answered or not each.answerable)


def _place(finding: Finding) -> tuple[int, int, int]:
    return (-1 if finding.block is None else finding.block), finding.start, finding.end
