"""How a plan, a next step or a request is said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from youthcab.draft.clause import HEDGES, Clause, Subject, SubjectKind
from youthcab.draft.english.dates import date_phrase, is_over, open_adverb
from youthcab.draft.english.doings import bare_doing, says_something
from youthcab.draft.english.verbs import Tense
from youthcab.draft.english.words import as_sentence, bare, is_plural
from youthcab.draft.fact import Phase
from youthcab.draft.scene import Scene
from youthcab.records.action import Action
from youthcab.records.record import Certainty
from youthcab.records.statement import Source
from youthcab.records.when import Precision

_WANTS = {Certainty.AGREED: "plan", Certainty.HOPED: "hope for", Certainty.POSSIBLE: "consider"}
"""What is said of a plan that was typed as a thing and not as a doing: "We hope for benches"."""

_WISH = re.compile(r"^(?:want|hope|plan|intend|aim|like|go) to (?=[a-z])")
_LIKED = re.compile(r"^(?:we )?would like to (?=[a-z])", re.IGNORECASE)
"""What certainty says already: "we want to meet them" is to meet them."""
_ENDS_IN_WHEN = re.compile(r" (?:in|by) (?:the )?(\w+)$")
_WHO_ANSWERS = ("they ", "it ", "he ", "she ", "we ")


def action_clauses(action: Action, phase: Phase, scene: Scene) -> Iterator[Clause]:
    """Say what is to be done, by whom, how surely and by when; or that it was asked for, or done."""
    doing = _WISH.sub("", bare_doing(_LIKED.sub("", bare(action.text))))
    owner = scene.people_fitted(action.owner)
    sources = tuple(
        Source(action.id, name) for name in ("text", "owner", "certainty", "due", "state") if getattr(action, name)
    )
    said = Clause(record=action.id, sources=(*sources, *scene.subject_sources(action)), after=action.follows)
    due = _due(action, scene)
    doing = _without_when(doing, due)
    if not doing:
        if action.text.strip() and (says_something(action.text) or action.asked or owner):
            yield replace(said, literal=as_sentence(action.text))
        elif thing := scene.fitted(action.text):
            doing = _WANTS[action.certainty]
            yield replace(said, subject=scene.subject(action), doing=doing, objects=(thing,), is_plan=True)
        return
    if action.asked and owner:
        asked = f"ask {owner} to {doing}"
        by = () if action.answer.strip() else due
        yield replace(
            said, subject=scene.subject(action, doing), doing=asked, tails=by, tense=Tense.PERFECT, addressee=owner
        )
        if action.answer.strip():
            yield _answer(action, owner)
        return
    subject = (
        Subject(SubjectKind.OTHER, owner, key=(action.id,), plural=is_plural(owner))
        if owner
        else scene.subject(action, doing)
    )
    if phase is Phase.DONE:
        yield replace(said, subject=subject, doing=doing, tense=Tense.PERFECT)
        return
    if is_over(action.due, scene.dated):
        yield replace(said, subject=subject, doing=f"plan to {doing}", tense=Tense.PRESENT, adverb="still")
        return
    modal = HEDGES[action.certainty]
    yield replace(said, subject=subject, doing=doing, tails=due, tense=Tense.FUTURE, modal=modal, is_plan=True)


def _answer(action: Action, owner: str) -> Clause:
    """Give an answer as it was typed, after who gave it unless it begins with them."""
    answer = bare(action.answer)
    begun = answer.lower().startswith((owner.lower(), owner.lower().removeprefix("the "), *_WHO_ANSWERS))
    literal = as_sentence(answer if begun else f"{owner} answered: {answer}")
    return Clause(record=action.id, sources=(Source(action.id, "answer"),), literal=literal)


def _without_when(doing: str, due: tuple[str, ...]) -> str:
    """Leave out of a doing the month or season with which it ends, where that is when it is due."""
    said = _ENDS_IN_WHEN.search(doing)
    return doing[: said.start()] if said and any(said[1].lower() in phrase.lower().split() for phrase in due) else doing


def _due(action: Action, scene: Scene) -> tuple[str, ...]:
    phrase = date_phrase(action.due, scene.dated) or open_adverb(action.due)
    if action.due.precision is Precision.DAY:
        phrase = phrase.replace("on ", "by ", 1)
    return (phrase,) if phrase else ()
