"""How an award entry is said: how far it has come, and what is next."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from youthcab.draft.clause import WE, Clause, Subject, SubjectKind
from youthcab.draft.english.dates import date_phrase, is_ahead, open_adverb
from youthcab.draft.english.verbs import Tense
from youthcab.draft.english.words import bare, is_plural
from youthcab.draft.phases import steps_known
from youthcab.draft.scene import Scene
from youthcab.records.award_entry import RESULTS, AwardEntry, AwardStage, AwardStep
from youthcab.records.statement import Source

_THE = re.compile(r"^(?:the|an?|our) ", re.IGNORECASE)
_PRIZE = re.compile(r"\b(?:awards?|prizes?|medals?|cups?|troph(?:y|ies)|honours|titles?|grants?)\b", re.IGNORECASE)
_DOINGS = {
    AwardStage.ENTERED: "be entered for",
    AwardStage.NOMINATED: "be nominated for",
    AwardStage.SHORTLISTED: "be shortlisted for",
    AwardStage.FINALIST: "be named as a finalist for",
    AwardStage.WON: "win",
    AwardStage.RUNNER_UP: "be named as runner-up for",
    AwardStage.COMMENDED: "be commended in",
    AwardStage.NOT_PLACED: "miss out on",
}


def award_clauses(entry: AwardEntry, scene: Scene, told_on: date | None = None) -> Iterator[Clause]:
    """Say the last step that has happened, unless it was told by a day and more has come, then what is to come."""
    if not bare(entry.award or entry.title):
        return
    steps = steps_known(entry, scene.dated)
    ahead = [step for step in steps if is_ahead(step.when, scene.dated)]
    reached = [step for step in steps if step not in ahead and step.stage is not AwardStage.PRESENTING]
    presenting = [step for step in steps if step.stage is AwardStage.PRESENTING]
    is_finalist = any(step.stage is AwardStage.FINALIST for step in reached)
    if any(step.stage in RESULTS for step in reached):
        presenting = []
    next_ones = presenting or ahead
    if next_ones and told_on and all(step.when.first and step.when.first <= told_on for step in reached):
        reached = []
    if reached:
        yield _reached(entry, _latest(reached, presents=bool(presenting)), scene)
    for step in next_ones:
        yield _presenting(entry, step, scene, is_finalist=is_finalist, mentioned=bool(reached))


def _reached(entry: AwardEntry, last: AwardStep, scene: Scene) -> Clause:
    fields = ("award", "category", "giver", "person", "steps")
    sources = tuple(Source(entry.id, name) for name in fields if getattr(entry, name))
    return Clause(
        record=entry.id,
        sources=(*sources, *_who(entry), *scene.subject_sources(entry)),
        subject=_subject(entry, scene),
        doing=_DOINGS[last.stage],
        objects=(_award(entry, scene),),
        tense=Tense.PAST if last.when.first else Tense.PERFECT,
        on=date_phrase(last.when, scene.dated),
        adverb=open_adverb(last.when),
        after=entry.follows,
    )


def _latest(reached: list[AwardStep], *, presents: bool) -> AwardStep:
    """Choose the step to tell: the last, unless the presentation will be said to be made as a finalist."""
    if presents and len(reached) > 1 and reached[-1].stage is AwardStage.FINALIST:
        return reached[-2]
    return reached[-1]


def _presenting(entry: AwardEntry, step: AwardStep, scene: Scene, *, is_finalist: bool, mentioned: bool) -> Clause:
    ahead = is_ahead(step.when, scene.dated)
    presents = step.stage is AwardStage.PRESENTING
    doing = ("present to the judges" if mentioned else f"present for {_award(entry, scene)}") if presents else "enter"
    return Clause(
        record=entry.id,
        sources=(Source(entry.id, "steps"), Source(entry.id, "award"), *_who(entry)),
        subject=_subject(entry, scene) if entry.person else WE,
        doing=doing,
        objects=() if presents else (_award(entry, scene),),
        tails=("as a finalist",) if is_finalist and presents else (),
        tense=Tense.FUTURE if ahead else Tense.PAST,
        on=date_phrase(step.when, scene.dated),
        adverb=open_adverb(step.when),
        is_plan=ahead,
    )


def _award(entry: AwardEntry, scene: Scene) -> str:
    name = bare(entry.award or entry.title)
    name = name if _THE.match(name) else f"the {name}"
    if is_plural(name) and not _PRIZE.search(name):
        name = f"{name} award"
    category = f" in the {_THE.sub('', bare(entry.category))} category" if bare(entry.category) else ""
    giver = f" given by {scene.people_fitted(entry.giver)}" if bare(entry.giver) else ""
    return f"{name}{category}{giver}"


def _who(entry: AwardEntry) -> tuple[Source, ...]:
    return (Source(entry.person, "first_name"),) if entry.person else ()


def _subject(entry: AwardEntry, scene: Scene) -> Subject:
    if entry.person:
        return Subject(SubjectKind.OTHER, scene.person(entry.person), key=(entry.person,))
    return scene.subject(entry)
