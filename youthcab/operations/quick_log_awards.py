"""What a line says of an award: how far an entry has come, for which award, and when the result will be known."""

from __future__ import annotations

import re
from dataclasses import dataclass

from youthcab.records.award_entry import AwardStage

_PRIZE = r"(?:awards?|prizes?|medals?|troph(?:y|ies)|honours)"
_NAMED = r"(?:in|for|of|at) "
_STAGES = (
    (AwardStage.ENTERED, r"entered (?:for |into |in )?", True),
    (AwardStage.NOMINATED, rf"nominated {_NAMED}", True),
    (AwardStage.SHORTLISTED, rf"short[- ]?listed {_NAMED}", False),
    (AwardStage.FINALIST, rf"(?:named )?(?:as )?(?:an? )?finalists? {_NAMED}", False),
    (AwardStage.RUNNER_UP, rf"(?:named )?(?:as )?(?:a )?runners?[- ]up {_NAMED}", False),
    (AwardStage.COMMENDED, rf"(?:highly )?commended {_NAMED}", True),
    (AwardStage.NOT_PLACED, rf"not placed {_NAMED}", True),
    (AwardStage.WON, rf"(?:won |(?:the )?winners? {_NAMED})", True),
)
_STAGE = tuple((stage, re.compile(rf"(?<!\w){form}", re.IGNORECASE), needs) for stage, form, needs in _STAGES)
_ENDS = re.compile(r"[,;:.\0]| (?=(?:the )?(?:results?|winners?|ceremony|judging)\b)| [-–] ", re.IGNORECASE)
_IS_PRIZE = re.compile(rf"\b{_PRIZE}\b", re.IGNORECASE)
_VAGUE = re.compile(rf"(?:(?:an?|the|our|some|two|three|\d+) )*{_PRIZE}", re.IGNORECASE)
_MORE = re.compile(r"\b(?:for|by|because|and|but|we|our|from|with|to|as|who|which)\b", re.IGNORECASE)
_CATEGORY = re.compile(
    rf"(?:(?:the )?(?P<first>[^\0]+?) (?:at|in) (?P<award>[^\0]*\b{_PRIZE}\b[^\0]*)"
    r"|(?P<named>[^\0]+?) in the (?P<second>[^\0]+?) category)",
    re.IGNORECASE,
)
_LATER = re.compile(r"\b(?:results?|winners?|ceremony|judging|announced|find out|hear)\b", re.IGNORECASE)
_BEFORE = re.compile(r"(?:we|our|the|campaign|has|have|had|was|were|is|are|been|got|just|we['’]ve|we['’]re|['’]s|\W)+")
_MOST_WORDS = 9


@dataclass(frozen=True, slots=True)
class AwardHeard:
    """How far an entry has come, the award and the category, who is said before it, and what is said after it.

    `is_later` tells whether what is said after it is of the result, which is still to come.
    """

    stage: AwardStage
    award: str
    category: str
    before: str
    after: str
    is_later: bool


def award_in(line: str) -> AwardHeard | None:
    """Find the award that a line speaks of; None where it may be anything else that was entered or won."""
    for stage, form, needs_prize in _STAGE:
        found = form.search(line)
        if found is None:
            continue
        end = _ENDS.search(line, found.end())
        named = line[found.end() : end.start() if end else len(line)].strip()
        after = line[end.start() :] if end else ""
        category = _CATEGORY.fullmatch(named)
        award, of = _apart(category) if category else (named, "")
        if (needs_prize and not _IS_PRIZE.search(award)) or not _is_name(award):
            return None
        return AwardHeard(stage, award, of, line[: found.start()], after, bool(_LATER.search(after)))
    return None


def is_of_us(before: str, names: tuple[str, ...]) -> bool:
    """Tell whether what stands before an award is of the cabinet, or of a campaign by one of these names."""
    rest = before.lower()
    for name in sorted(names, key=len, reverse=True):
        rest = rest.replace(name, " ")
    return not rest.strip() or (_BEFORE.fullmatch(rest) is not None and "not" not in rest.split())


def without_article(name: str) -> str:
    """Return a name without the article before it."""
    return re.sub(r"^the ", "", name, flags=re.IGNORECASE)


def _apart(category: re.Match[str]) -> tuple[str, str]:
    if category["award"]:
        return category["award"], category["first"]
    return category["named"], category["second"]


def _is_name(award: str) -> bool:
    return bool(award) and len(award.split()) <= _MOST_WORDS and not (_VAGUE.fullmatch(award) or _MORE.search(award))
