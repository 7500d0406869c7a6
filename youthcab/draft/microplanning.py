"""Step three of drafting: join what belongs together, and refer back without repeating names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from youthcab.draft.clause import WE, Clause, Subject, SubjectKind
from youthcab.draft.english.verbs import Tense, as_gerund
from youthcab.draft.realisation import as_clause, words_in
from youthcab.draft.scene import Scene, campaigns_words
from youthcab.records.event import Event
from youthcab.records.identity import Id
from youthcab.records.statement import Source

_LONGEST = 25
"""Words in a sentence, as GOV.UK advises for plain English."""
_STATES = (Tense.PRESENT, Tense.PROGRESSIVE)


@dataclass(frozen=True, slots=True)
class Joined:
    """Clauses that make one sentence; those after the first may leave out their subject."""

    clauses: tuple[Clause, ...]
    shares_subject: bool = False


@dataclass(slots=True)
class Mentions:
    """What a statement has mentioned so far, so that a second mention differs from a first."""

    events: set[Id] = field(default_factory=set)


def microplan(clauses: Iterable[Clause], scene: Scene, mentions: Mentions) -> tuple[Joined, ...]:
    """Turn the clauses of one paragraph into sentences to be."""
    merged = list(_merged_objects(_merged_subjects(clauses)))
    linked = list(_linked(merged, scene, mentions))
    return tuple(_joined(list(_referring(linked))))


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
    return (
        campaigns and not one.literal and _predicate(one) == _predicate(other) and one.subject.key != other.subject.key
    )


def _predicate(clause: Clause) -> tuple[object, ...]:
    return (
        clause.doing,
        clause.objects,
        clause.tails,
        clause.tense,
        clause.modal,
        clause.adverb,
        clause.lead,
        clause.literal,
    )


def _merged_objects(clauses: Iterable[Clause]) -> Iterator[Clause]:
    """Join clauses in which the same people do the same with other things, for the same ends."""
    told: list[Clause] = []
    places: dict[tuple[object, ...], int] = {}
    for clause in clauses:
        key = _what_is_done(clause)
        like = places.get(key) if clause.objects and not clause.literal else None
        joint = None if like is None else _with_objects_of(told[like], clause)
        if like is not None and joint is not None and words_in(joint) <= _LONGEST:
            told[like] = joint
        else:
            places[key] = len(told)
            told.append(clause)
    yield from told


def _with_objects_of(one: Clause, other: Clause) -> Clause:
    after = tuple(dict.fromkeys(one.after + other.after))
    return replace(one, objects=one.objects + other.objects, sources=one.sources + other.sources, after=after)


def _what_is_done(clause: Clause) -> tuple[object, ...]:
    return (clause.subject, clause.doing, clause.tails, clause.tense, clause.modal, clause.adverb, clause.lead)


def _linked(clauses: list[Clause], scene: Scene, mentions: Mentions) -> Iterator[Clause]:
    """Tell what led to what: "After reviewing ..." for the clause before, "Following November's debate" for others."""
    here = {clause.record for clause in clauses}
    index = 0
    while index < len(clauses):
        clause, after = clauses[index], clauses[index + 1] if index + 1 < len(clauses) else None
        if after and clause.is_ground and not after.lead and not after.literal and not clause.literal:
            yield replace(after, lead=f"as {as_clause(clause)}", sources=clause.sources + after.sources)
            index += 2
            continue
        if after and _leads_to(clause, after):
            lead = f"after {as_gerund(_predicate_words(_with_link(clause, here, scene, mentions)))}"
            yield replace(after, lead=lead, sources=clause.sources + after.sources)
            index += 2
            continue
        yield _with_link(clause, here, scene, mentions)
        index += 1


def _leads_to(clause: Clause, after: Clause) -> bool:
    done = clause.tense in (Tense.PAST, Tense.PERFECT) and not clause.modal and not clause.literal
    same = clause.subject == after.subject and not after.lead and not after.literal
    return (
        done
        and same
        and clause.record in after.after
        and not clause.doing.startswith("be ")
        and words_in(clause) + words_in(after) <= _LONGEST - 4
    )


def _with_link(clause: Clause, here: set[Id], scene: Scene, mentions: Mentions) -> Clause:
    for link in clause.after:
        event = scene.find(link)
        if link in here or not isinstance(event, Event) or scene.shown(link) is None or clause.literal or clause.lead:
            continue
        if (
            scene.event_name(event).split()[-1].lower()
            in " ".join((clause.doing, *clause.objects, *clause.tails)).lower()
        ):
            mentions.events.add(link)
            continue
        mention = scene.event_mention(event, again=link in mentions.events)
        mentions.events.add(link)
        return replace(clause, lead=f"following {mention}", sources=(*clause.sources, *_event_sources(event)))
    return clause


def _event_sources(event: Event) -> tuple[Source, ...]:
    return tuple(Source(event.id, name) for name in ("title", "kind", "when") if getattr(event, name))


def _predicate_words(clause: Clause) -> str:
    return as_clause(replace(clause, subject=WE, tense=Tense.INFINITIVE, adverb="", lead="", modal="")).removeprefix(
        "we "
    )


def _referring(clauses: list[Clause]) -> Iterator[Clause]:
    """Give every subject its words: a campaign by name at first, then "it", "the campaign" or "we"."""
    named: set[tuple[Id, ...]] = set()
    last: Subject | None = None
    meanwhile, last_lead = False, ""
    campaigns = {clause.subject.key for clause in clauses if clause.subject.kind is SubjectKind.CAMPAIGN}
    for clause in clauses:
        if clause.literal:
            last = None
            yield clause
            continue
        subject = clause.subject
        worded = _worded(clause, last, known=subject.key in named, alone=len(campaigns) < 2)
        clause = replace(clause, lead="") if clause.lead and clause.lead == last_lead else clause
        last_lead = clause.lead or last_lead
        is_new = subject.kind is SubjectKind.CAMPAIGN and subject.key not in named
        lead = "meanwhile" if is_new and named and not clause.lead and not meanwhile else clause.lead
        meanwhile = meanwhile or lead == "meanwhile"
        named.add(subject.key)
        last = subject if worded.kind is subject.kind else None
        yield replace(clause, subject=worded, lead=lead)


def _worded(clause: Clause, last: Subject | None, *, known: bool, alone: bool) -> Subject:
    subject = clause.subject
    same_as_last = last is not None and last.kind is subject.kind and last.key == subject.key
    if subject.kind is SubjectKind.CAMPAIGN:
        return _campaign_worded(clause, known=known, alone=alone, same_as_last=same_as_last)
    if subject.kind is SubjectKind.THING and same_as_last and subject.key:
        return replace(subject, text="they" if subject.is_plural else "it")
    return subject


def _campaign_worded(clause: Clause, *, known: bool, alone: bool, same_as_last: bool) -> Subject:
    subject = clause.subject
    full = replace(subject, text=f"our {campaigns_words(subject.names)}", plural=subject.is_plural)
    if not known:
        return full
    if clause.is_plan and (alone or same_as_last):
        return WE
    if same_as_last:
        return replace(full, text="they" if subject.is_plural else "it")
    if alone:
        return replace(full, text="these campaigns" if subject.is_plural else "the campaign")
    return full


def _joined(clauses: list[Clause]) -> Iterator[Joined]:
    """Join neighbours into one sentence while it stays short enough to be heard."""
    index = 0
    while index < len(clauses):
        clause, after = clauses[index], clauses[index + 1] if index + 1 < len(clauses) else None
        if after and _can_join(clause, after):
            yield Joined((clause, after), shares_subject=_shares_subject(clause, after))
            index += 2
            continue
        yield Joined((clause,))
        index += 1


def _can_join(one: Clause, other: Clause) -> bool:
    if one.literal or other.literal or other.lead or words_in(one) + words_in(other) + 1 > _LONGEST - 3:
        return False
    if _shares_subject(one, other):
        return (one.tense, one.modal, one.is_plan) == (other.tense, other.modal, other.is_plan) or other.is_plan
    if one.tense in _STATES and other.tense in _STATES and not one.is_plan:
        return max(words_in(one), words_in(other)) <= 11 and other.subject.kind is not SubjectKind.WE
    plan_after_state = other.subject.kind is SubjectKind.WE and other.is_plan and not one.is_plan
    return plan_after_state and words_in(one) <= 14


def _shares_subject(one: Clause, other: Clause) -> bool:
    pronoun = other.subject.text in ("it", "they")
    return (
        one.subject.key == other.subject.key
        and one.subject.kind is other.subject.kind
        and (pronoun or one.subject.text == other.subject.text)
    )
