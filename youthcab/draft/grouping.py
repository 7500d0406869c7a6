"""Say at once what was done by the same people, or done alike by several campaigns, or on several days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain

from youthcab.draft.alike import sort_of, told_together
from youthcab.draft.clause import Clause, SubjectKind
from youthcab.draft.english.verbs import Tense
from youthcab.draft.english.words import count_words
from youthcab.draft.realisation import LONGEST, words_in

_MANY = 3
"""From so many dated events on, a campaign's are told as a list."""
_SHORT = 11
"""Words that an event may have to stand in a list."""


def grouped(clauses: Iterable[Clause]) -> list[Clause]:
    """Join clauses of one paragraph that share a subject or a predicate."""
    return list(_with_meetings(_with_days(list(_merged_objects(_merged_subjects(clauses))))))


def _merged_subjects(clauses: Iterable[Clause]) -> Iterator[Clause]:
    """Join neighbours that say the same of different campaigns."""
    held: Clause | None = None
    for clause in clauses:
        if held and _says_the_same(held, clause):
            one, other = held.subject, clause.subject
            named = dict(zip(one.key + other.key, one.names + other.names, strict=True))
            subject = replace(one, names=tuple(named.values()), key=tuple(named))
            held = replace(held, subject=subject, sources=held.sources + clause.sources)
            continue
        if held:
            yield held
        held = clause
    if held:
        yield held


def _says_the_same(one: Clause, other: Clause) -> bool:
    campaigns = {one.subject.kind, other.subject.kind} == {SubjectKind.CAMPAIGN}
    if not campaigns or one.literal or one.subject.key == other.subject.key:
        return False
    return (*_what_is_done(one)[1:], one.objects) == (*_what_is_done(other)[1:], other.objects)


def _what_is_done(clause: Clause) -> tuple[object, ...]:
    manner = (clause.tails, clause.tense, clause.modal, clause.adverb, clause.lead, clause.on)
    return (clause.subject, clause.doing, *manner, clause.literal)


def _merged_objects(clauses: Iterable[Clause]) -> Iterator[Clause]:
    """Join clauses in which the same people do the same with other things, for the same ends."""
    told: list[Clause] = []
    places: dict[tuple[object, ...], int] = {}
    for clause in clauses:
        key = _what_is_done(clause)
        like = places.get(key) if clause.objects and not clause.literal else None
        joint = None if like is None else _with_objects_of(told[like], clause)
        if like is not None and joint is not None and words_in(joint) <= LONGEST - 3:
            told[like] = joint
        else:
            places[key] = len(told)
            told.append(clause)
    yield from told


def _with_objects_of(one: Clause, other: Clause) -> Clause:
    after = tuple(dict.fromkeys(one.after + other.after))
    return replace(one, objects=one.objects + other.objects, sources=one.sources + other.sources, after=after)


def _with_days(clauses: list[Clause]) -> list[Clause]:
    """Tell the dated events of one host as a list: "a quiz on 6 May, a debate on 12 May and a walk on 27 May"."""
    followed = {link for clause in clauses for link in clause.after}
    can_be = [clause for clause in clauses if _can_be_listed(clause) and clause.record not in followed]
    sorts = Counter((_host(clause), sort) for clause in can_be if (sort := sort_of(clause)))
    runs: dict[tuple[object, ...], list[Clause]] = {}
    for clause in can_be:
        sort = sort_of(clause)
        runs.setdefault((_host(clause), sort if sorts[_host(clause), sort] >= _MANY else ""), []).append(clause)
    lists = {run[0].record: run for run in runs.values() if len(run) >= _MANY}
    listed = {clause.record for run in lists.values() for clause in run}
    result: list[Clause] = []
    for clause in clauses:
        if clause.record not in listed:
            result.append(clause)
        elif not clause.is_aside and clause.record in lists:
            run = lists[clause.record]
            own = {each.record for each in run}
            result += [
                *_listed(run, known=bool(result)),
                *_asides([each for each in clauses if each.is_aside and each.record in own], run),
            ]
    return result


def _host(clause: Clause) -> tuple[object, ...]:
    return (clause.subject, clause.tense, clause.modal)


def _can_be_listed(clause: Clause) -> bool:
    words = count_words(" ".join((*clause.objects, *clause.tails)))
    plain = not (clause.is_aside or clause.after or clause.literal or clause.lead or clause.adverb)
    return plain and clause.doing == "hold" and clause.on.startswith("on ") and words <= _SHORT


def _listed(run: list[Clause], *, known: bool) -> Iterator[Clause]:
    waiting, sentences = list(run), 0
    while waiting:
        known = known or sentences > 0
        # A list of four is told as two and two, not as three and one that is left over.
        alike = len({sort_of(clause) for clause in waiting}) == 1 and sort_of(waiting[0])
        most = len(waiting) if alike else 2 if len(waiting) == _MANY + 1 else _MANY
        tried = [(count, _as_list(waiting[:count])) for count in range(min(most, len(waiting)), 0, -1)]
        taken, sentence = next((each for each in tried if _length(each[1], known=known) <= LONGEST), tried[-1])
        also = sentences == 1 and sentence.tense is Tense.PAST
        yield replace(sentence, adverb="also" if also else "")
        waiting, sentences = waiting[taken:], sentences + 1


def _length(clause: Clause, *, known: bool) -> int:
    return words_in(clause, known=known) + count_words(clause.on)


def _as_list(run: list[Clause]) -> Clause:
    if len(run) == 1:
        return run[0]
    sorts = {sort_of(clause) for clause in run}
    if len(sorts) == 1 and sorts != {""}:
        return told_together(run)
    objects = tuple(" ".join((*clause.objects, *clause.tails, clause.on)) for clause in run)
    sources = tuple(chain.from_iterable(clause.sources for clause in run))
    return replace(run[0], objects=objects, tails=(), on="", sources=sources)


def _asides(asides: list[Clause], run: list[Clause]) -> list[Clause]:
    """Tell of each listed event what is left to tell, by its full name where another has the same short one."""
    told = {clause.record: clause for clause in run}
    names = Counter(each.subject.full for each in {each.record: each for each in asides}.values())
    asides = [
        _placed(each, told[each.record]) if each.subject.full and names[each.subject.full] > 1 else each
        for each in asides
    ]
    counted = [each for each in asides if each.objects[:1] and each.doing in COUNTING]
    others = [each for each in asides if each not in counted]
    texts = [each.subject.text for each in {each.record: each for each in asides}.values()]
    return [
        replace(each, subject=replace(each.subject, text=each.subject.full))
        if each.subject.full and texts.count(each.subject.text) > 1
        else each
        for each in (*counted, *others)
    ]


def _placed(aside: Clause, told: Clause) -> Clause:
    """Tell an event from others of its name by its place, or else by its day."""
    where = next((tail for tail in told.tails if tail.startswith(("in ", "at "))), told.on)
    name = f"{aside.subject.full} {where}"
    return replace(aside, subject=replace(aside.subject, text=name, full=name))


COUNTING = ("draw", "be attended by")
"""What is said of how many came: such clauses can stand side by side in one sentence."""


def _with_meetings(clauses: list[Clause]) -> Iterator[Clause]:
    """Tell meetings with the same people at once: "on 11 May to discuss buses and on 25 May to discuss fares"."""
    firsts: dict[tuple[object, ...], int] = {}
    told: list[Clause] = []
    for clause in clauses:
        key = (clause.subject, clause.objects, clause.tense, clause.modal)
        if clause.doing != "meet" or not clause.on or not clause.objects or clause.after:
            told.append(clause)
            continue
        first = told[firsts[key]] if key in firsts else None
        both = first and replace(first, on="", tails=(*_when_met(first), "and", *_when_met(clause)))
        if both and words_in(both) <= LONGEST - 1:
            told[firsts[key]] = replace(both, sources=both.sources + clause.sources)
            del firsts[key]
        else:
            firsts[key] = len(told)
            told.append(clause)
    yield from told


def _when_met(clause: Clause) -> tuple[str, ...]:
    places = [tail for tail in clause.tails if not tail.startswith("to ")]
    return (*places, clause.on, *(tail for tail in clause.tails if tail.startswith("to ")))
