"""Join neighbours into one sentence while it stays short enough to be heard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from youthcab.draft.clause import Clause, SubjectKind
from youthcab.draft.dating import has_own_date
from youthcab.draft.english.verbs import Tense
from youthcab.draft.grouping import COUNTING
from youthcab.draft.realisation import LONGEST, words_in

_STATES = (Tense.PRESENT, Tense.PROGRESSIVE)
_HEARD = LONGEST - 3
_MOST = 3
_ENDS = ("be paused", "come to its end")
"""What is said of a campaign's work as a whole, which one thing that it did cannot go on from."""


@dataclass(frozen=True, slots=True)
class Joined:
    """Clauses that make one sentence; those after the first may leave out their subject, or tell of its last thing."""

    clauses: tuple[Clause, ...]
    shares_subject: bool = False
    is_relative: bool = False


def joined(clauses: list[Clause]) -> Iterator[Joined]:
    """Make sentences of clauses; no two sentences in a row end in a "which"."""
    index, was_relative = 0, False
    while index < len(clauses):
        sentence = _sentence_from(clauses[index : index + _MOST], was_relative=was_relative)
        yield sentence
        was_relative = sentence.is_relative
        index += len(sentence.clauses)


def _sentence_from(waiting: list[Clause], *, was_relative: bool) -> Joined:
    first, *others = waiting
    if not others:
        return Joined((first,))
    if _is_relative(first, others[0]) and not was_relative:
        return Joined((first, others[0]), is_relative=True)
    if not _can_join(first, others[0]):
        return Joined((first,))
    shared = _shares_subject(first, others[0])
    if len(others) > 1 and _can_be_three(waiting, shared=shared):
        return Joined(tuple(waiting), shares_subject=shared)
    return Joined((first, others[0]), shares_subject=shared)


def _is_relative(one: Clause, other: Clause) -> bool:
    """Tell whether the second clause tells more of the event with which the first one ends."""
    same = other.record == one.record and other.subject.key == (one.record,)
    told_of = other.is_aside and same and not one.is_aside and not one.literal
    # After a place "which" could be taken for more about the place.
    ends_in_it = all(tail == one.on for tail in one.tails)
    holds = one.subject.kind is not SubjectKind.THING and one.doing == "hold" and len(one.objects) == 1
    plain = holds and ends_in_it
    return told_of and plain and not other.lead and _total(one, other) <= _HEARD


def _can_be_three(three: list[Clause], *, shared: bool) -> bool:
    one, two, last = three
    if not _can_join(two, last) or _total(*three) > _HEARD or any(" and " in _said(each) for each in (one, two)):
        return False
    if not shared:
        return all(each.doing in COUNTING for each in three)
    same = _way(one) == _way(two) == _way(last)
    return same and _shares_subject(two, last)


def _can_join(one: Clause, other: Clause) -> bool:
    if one.literal or other.literal or other.lead or _total(one, other) > _HEARD or has_own_date(other, one):
        return False
    if _is_of_a_campaign(one) and one.doing in _ENDS:
        return False
    if _shares_subject(one, other):
        return not _is_list(one) and (_way(one) == _way(other) or _goes_on_from(one, other))
    if one.doing in COUNTING and other.doing in COUNTING:
        return True
    if one.tense in _STATES and other.tense in _STATES and not one.is_plan:
        if _is_of_a_campaign(other) and not _is_of_a_campaign(one):
            return False
        return max(words_in(one), words_in(other)) <= 11 and other.subject.kind is not SubjectKind.WE
    if _way(one) == _way(other) and other.subject.kind is not SubjectKind.WE:
        return one.subject.kind is other.subject.kind and max(words_in(one), words_in(other)) <= 11
    return _is_plan_after_state(one, other)


def _is_list(clause: Clause) -> bool:
    """Tell whether a clause ends in a list, from which a second verb could not be told: "covered A and B and drew"."""
    return len(clause.objects) > 1 and not clause.tails


def _goes_on_from(one: Clause, other: Clause) -> bool:
    """Tell whether a clause of the same subject can follow in another tense: what is next, or what it has led to."""
    if one.subject.kind is SubjectKind.THING:
        is_more = one.tense is Tense.PAST and other.tense is Tense.PRESENT and one.record == other.record
        return is_more and not other.doing.startswith("aim ")
    return other.is_plan and _is_of_a_campaign(one) and not one.is_setback


def _is_plan_after_state(one: Clause, other: Clause) -> bool:
    plan = other.subject.kind is SubjectKind.WE and other.is_plan
    open_still = not (one.is_plan or one.is_aside or one.is_setback) and one.tense is not Tense.PAST
    return plan and open_still and words_in(one) <= 14


def _is_of_a_campaign(clause: Clause) -> bool:
    return clause.subject.kind is SubjectKind.CAMPAIGN


def _way(clause: Clause) -> tuple[object, ...]:
    return (clause.tense, clause.modal, clause.is_plan, clause.is_setback)


def _shares_subject(one: Clause, other: Clause) -> bool:
    pronoun = other.subject.text in ("it", "they")
    return (
        one.subject.key == other.subject.key
        and one.subject.kind is other.subject.kind
        and (pronoun or one.subject.text == other.subject.text)
    )


def _total(*clauses: Clause) -> int:
    return sum(words_in(clause) for clause in clauses)


def _said(clause: Clause) -> str:
    return " and ".join(clause.objects) + " ".join((clause.doing, *clause.tails))
