"""Put an event into its tense, with its date at the precision that is known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from youthcab.draft.clause import HEDGES, Clause
from youthcab.draft.english.dates import date_phrase, open_adverb
from youthcab.draft.english.verbs import Tense
from youthcab.draft.fact import Phase
from youthcab.draft.scene import Scene
from youthcab.records.event import Event, EventStatus
from youthcab.records.statement import Source


def event_clause(event: Event, fields: Iterable[str], **given: Any) -> Clause:
    """Begin a clause that stands on some fields of an event and on the campaigns that host it."""
    sources = tuple(Source(event.id, name) for name in fields if getattr(event, name))
    campaigns = tuple(Source(link, "title") for link in event.campaigns)
    return replace(Clause(record=event.id, sources=(*sources, *campaigns)), **given)


def timed(event: Event, phase: Phase, clause: Clause, scene: Scene) -> Clause:
    """Say a clause as done or as to come; what is done on no known day is said to have been done."""
    on, adverb = date_phrase(event.when, scene.dated), open_adverb(event.when)
    if phase is Phase.DONE:
        return replace(clause, tense=Tense.PAST if on or adverb else Tense.PERFECT, on=on, adverb=adverb)
    modal = "may" if event.status is EventStatus.IDEA else HEDGES[event.certainty]
    tails = clause.tails
    if event.status is EventStatus.TO_BE_CONFIRMED or event.when.words == "to be confirmed":
        modal, tails, adverb = "plan to", (*tails, "on a date to be confirmed") if not on else tails, ""
    if modal and adverb:
        tails, adverb = (*tails, adverb), ""
    return replace(clause, tense=Tense.FUTURE, modal=modal, on=on, adverb=adverb, tails=tails, is_plan=True)
