"""Put each date where it reads best: before the clause or after it, and not again where it was just said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from youthcab.draft.clause import Clause, SubjectKind
from youthcab.draft.english.verbs import Tense
from youthcab.draft.realisation import words_in

MONTH = re.compile(r"January|February|March|April|May|June|July|August|September|October|November|December")
# After such words a date at the end could be taken for part of what they begin.
_BEGINS_A_CLAUSE = re.compile(
    r"\b(?:that|which|who|how|what|until|every|when|if|by|since|from|of|there|they|we|he|she|you|is|are|was|were|will|"
    r"would|should|must|can)\b"
    r"|\bto (?!(?:the|all|our|each|their|both|several) )|\d(?!\d*(?:,\d+)* [a-z])"
)
_ENDS = ("to ", "for ", "as ", ",")
"""What stands behind a date: what something was for."""
_BOTH = 20
"""Words of two clauses that can be told in one sentence, each with its date behind it."""


def dated(clauses: Iterable[Clause]) -> Iterator[Clause]:
    """Place the dates of one paragraph; two sentences do not begin with one where that can be helped."""
    fronted, last = False, ""
    before: Clause | None = None
    months: set[str] = set()
    for clause in clauses:
        on = clause.on
        known = (
            on == last
            or (on in months and clause.tense is not Tense.FUTURE)
            or (on and _names_month(clause) and not on.startswith("on "))
        )
        if not on or known or clause.literal:
            fronted = bool(clause.lead) if not clause.literal else False
            placed = clause
        elif clause.lead and on.removeprefix("on ") in clause.lead:
            fronted, placed = True, clause
        elif (fronted or clause.lead) and can_follow(clause):
            fronted, placed = bool(clause.lead), _trailing(clause)
        elif before is not None and _goes_with(before, clause):
            fronted, placed = False, _trailing(clause)
        elif clause.lead:
            placed = clause
        else:
            fronted, placed = True, replace(clause, lead=on)
        # Two dates behind their clauses make one sentence; a third would make a list of days.
        before = clause if placed.tails != clause.tails and not placed.lead and before is None else None
        last = on or last
        if month := MONTH.search(on):
            months.add(f"in {on[month.start() :]}")
        yield placed


def _goes_with(before: Clause, clause: Clause) -> bool:
    """Tell whether the same people did both, and one sentence can tell it: "wrote on 6 May and met on 7 May"."""
    same = (before.subject, before.tense, before.is_setback) == (clause.subject, clause.tense, clause.is_setback)
    done = same and clause.tense is Tense.PAST and not clause.lead and not clause.is_aside
    ends = any(tail.startswith(_ENDS) for tail in before.tails)
    return (
        done
        and not ends
        and can_follow(clause)
        and words_in(before, known=True) + words_in(clause, known=True) <= _BOTH
    )


def can_follow(clause: Clause) -> bool:
    """Tell whether a date can stand behind a clause without being taken for part of something else."""
    told = " ".join((clause.doing.partition(" ")[2], *clause.objects))
    steady = (
        ", " not in told and clause.tense in (Tense.PAST, Tense.FUTURE) and clause.subject.kind is not SubjectKind.THING
    )
    return steady and not clause.literal and _BEGINS_A_CLAUSE.search(told) is None and not MONTH.search(told)


def _trailing(clause: Clause) -> Clause:
    """Put the date behind what was done and where, and before what for."""
    ends = [index for index, tail in enumerate(clause.tails) if tail.startswith(_ENDS)]
    place = ends[0] if ends else len(clause.tails)
    return replace(clause, tails=(*clause.tails[:place], clause.on, *clause.tails[place:]))


def has_own_date(clause: Clause, other: Clause) -> bool:
    """Tell whether a clause speaks of another time than the one with which the other begins."""
    return bool(other.on) and other.lead == other.on and (clause.on not in ("", other.on) or _names_month(clause))


def _names_month(clause: Clause) -> bool:
    return MONTH.search(_text(clause)) is not None


def _text(clause: Clause) -> str:
    return " ".join((clause.doing, *clause.objects, *clause.tails))
