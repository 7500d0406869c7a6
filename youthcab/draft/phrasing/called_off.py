"""How an event that was cancelled or put off is said: plainly, with the new date where there is one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from youthcab.draft.clause import HEDGES, Clause
from youthcab.draft.english.dates import date_phrase, is_over, open_adverb
from youthcab.draft.english.verbs import Tense
from youthcab.draft.english.words import bare, ours
from youthcab.draft.phrasing.circumstances import company
from youthcab.draft.phrasing.timing import event_clause
from youthcab.draft.realisation import LONGEST, words_in
from youthcab.draft.scene import Scene, thing
from youthcab.records.event import Event, EventStatus
from youthcab.records.statement import Source
from youthcab.records.when import When


def called_off(event: Event, scene: Scene, told_on: date | None = None) -> Iterator[Clause]:
    """Say that an event does not take place, or not when it was to; then what is hoped for.

    That it was postponed is said shortly if a statement told of it by a day, and a new date is the news.
    """
    if event.status is EventStatus.CANCELLED:
        yield _off(event, scene, "be cancelled", event.first_planned or event.when)
        return
    clause = _off(event, scene, "be postponed", event.first_planned)
    again = date_phrase(event.when, scene.dated) or open_adverb(event.when)
    if event.when.words == "to be confirmed":
        yield replace(clause, tails=("to a date that is to be confirmed",), sources=_with(clause, event, "when"))
        return
    if not again or event.when == event.first_planned or is_over(event.when, scene.dated):
        yield clause
        return
    hedge = HEDGES[event.certainty] or "plan to"
    if told_on and hedge.endswith(" to"):
        name = ours(scene.event_name(event)).removeprefix("our ")
        postponed = "the postponed " if name.startswith("the ") else "our postponed "
        fields = ("title", "kind", "status", "when", "certainty")
        held = event_clause(event, fields, doing=f"{hedge} hold", objects=(postponed + name.removeprefix("the "),))
        yield replace(held, tails=(again,), adverb="now", is_plan=True)
        return
    it = "them" if clause.subject.plural else "it"
    hoped = f"we {hedge} hold {it} {again}"
    both = replace(clause, tails=(f", and {hoped}",), sources=_with(clause, event, "when", "certainty"))
    if words_in(both) <= LONGEST:
        yield both
        return
    yield clause
    sources = (Source(event.id, "when"), Source(event.id, "certainty"))
    again_held = Clause(record=event.id, sources=sources, doing=f"hold {it}", tails=(again,), modal=hedge, is_plan=True)
    yield replace(again_held, tense=Tense.FUTURE, is_aside=True)


def _off(event: Event, scene: Scene, doing: str, planned: When) -> Clause:
    title = bare(event.title).lower()
    with_whom = "" if " with " in title else "".join(f" {phrase}" for phrase in company(event, scene))
    about = f" about {scene.fitted(event.about)}" if event.about and " about " not in title else ""
    day = date_phrase(planned, scene.dated).removeprefix("on ").removeprefix("in ")
    name = f"{ours(scene.event_name(event))}{with_whom}{about}{f', planned for {day},' if day else ''}"
    subject = replace(thing(ours(scene.event_name(event)), event.id), text=name)
    fields = ["title", "kind", "status", "first_planned", "about", "partners", "guests"] + (
        ["when"] if planned == event.when else []
    )
    return event_clause(event, fields, subject=subject, doing=doing, tense=Tense.PERFECT)


def _with(clause: Clause, event: Event, *names: str) -> tuple[Source, ...]:
    return (*clause.sources, *(Source(event.id, name) for name in names))
