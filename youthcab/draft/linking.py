"""Tell what led to what: "After reviewing ..." for the clause before, "Following November's debate" for others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from youthcab.draft.clause import WE, Clause
from youthcab.draft.english.dates import is_ahead
from youthcab.draft.english.verbs import Tense, as_gerund
from youthcab.draft.mentioned import Mentioned
from youthcab.draft.realisation import LONGEST, as_clause, words_in
from youthcab.draft.scene import Scene
from youthcab.records.event import Event
from youthcab.records.identity import Id
from youthcab.records.statement import Source


def linked(clauses: list[Clause], scene: Scene, mentioned: Mentioned) -> Iterator[Clause]:
    """Put what a clause follows from before it, where that can be said shortly."""
    here = {clause.record for clause in clauses}
    index = 0
    while index < len(clauses):
        clause, after = clauses[index], clauses[index + 1] if index + 1 < len(clauses) else None
        if after and clause.is_ground and not after.lead and not after.literal and not clause.literal:
            yield replace(after, lead=f"as {as_clause(clause)}", sources=clause.sources + after.sources)
            index += 2
            continue
        if after and _leads_to(clause, after):
            done = as_gerund(_predicate_words(_with_link(clause, here, scene, mentioned)))
            on = clause.on if clause.on != after.on else ""
            # What came of it has no date of its own but that of what led to it.
            yield replace(after, lead=f"after {done}{f' {on}' if on else ''}", sources=clause.sources + after.sources)
            index += 2
            continue
        yield _with_link(clause, here, scene, mentioned)
        index += 1


def _leads_to(clause: Clause, after: Clause) -> bool:
    done = clause.tense in (Tense.PAST, Tense.PERFECT) and not clause.modal and not clause.literal
    same = clause.subject == after.subject and not after.lead and not after.literal
    told = clause.record in after.after and after.on in ("", clause.on)
    fits = done and same and told and not clause.doing.startswith(("be ", "not "))
    return fits and words_in(clause) + words_in(after) <= LONGEST - 4


def _with_link(clause: Clause, here: set[Id], scene: Scene, mentioned: Mentioned) -> Clause:
    for link in clause.after:
        event = scene.find(link)
        if link in here or not isinstance(event, Event) or clause.literal or clause.lead:
            continue
        if not _may_be_told(event, clause, scene):
            continue
        words = " ".join((clause.doing, *clause.objects, *clause.tails)).lower()
        if scene.event_name(event).split()[-1].lower() in words:
            mentioned.events.add(link)
            continue
        mention = scene.event_mention(event, again=link in mentioned.events)
        mentioned.events.add(link)
        return replace(clause, lead=f"following {mention}", sources=(*clause.sources, *_event_sources(event)))
    return clause


def _may_be_told(event: Event, clause: Clause, scene: Scene) -> bool:
    """Tell whether an event may be told as what a clause follows from; one still ahead only of what is ahead too."""
    is_known = event.noted is None or event.noted <= scene.dated
    has_come = clause.tense is Tense.FUTURE or not is_ahead(event.when, scene.dated)
    return is_known and has_come and scene.shown(event.id) is not None


def _event_sources(event: Event) -> tuple[Source, ...]:
    return tuple(Source(event.id, name) for name in ("title", "kind", "when") if getattr(event, name))


def _predicate_words(clause: Clause) -> str:
    plain = replace(clause, subject=WE, tense=Tense.INFINITIVE, adverb="", lead="", on="", modal="")
    return as_clause(plain).removeprefix("we ")
