"""How a step in a campaign's history is said."""

from __future__ import annotations

from collections.abc import Iterator

from youthcab.draft.clause import Clause
from youthcab.draft.english.dates import date_phrase
from youthcab.draft.english.verbs import Tense
from youthcab.draft.english.words import as_sentence
from youthcab.draft.phrasing.entries import purpose_words
from youthcab.draft.scene import Scene, campaign_subject
from youthcab.records.campaign import Campaign, Progress, Stage, StageStep
from youthcab.records.statement import Source

_WORK = {
    Stage.EXPLORING: "{its} exploratory stage",
    Stage.RESEARCHING: "{its} research",
    Stage.RUNNING: "{its} main work",
}
_DOINGS = {
    (Stage.IDEA, Progress.BEGUN): ("be put forward as a new campaign", Tense.PERFECT, ""),
    (Stage.IDEA, Progress.UNDER_WAY): ("be planned as a new campaign", Tense.PROGRESSIVE, ""),
    (Stage.RUNNING, Progress.BEGUN): ("begin", Tense.PERFECT, ""),
    (Stage.RUNNING, Progress.UNDER_WAY): ("be in full swing", Tense.PRESENT, ""),
}
_BY_PROGRESS = {
    Progress.BEGUN: ("begin", Tense.PERFECT, ""),
    Progress.UNDER_WAY: ("carry out", Tense.PROGRESSIVE, ""),
    Progress.NEARLY_DONE: ("finish", Tense.PERFECT, "nearly"),
    Progress.DONE: ("finish", Tense.PERFECT, "just"),
}
_WHATEVER_PROGRESS = {
    Stage.PAUSED: ("be paused", Tense.PERFECT, ""),
    Stage.COMPLETE: ("come to its end", Tense.PERFECT, ""),
}


def campaign_clauses(campaign: Campaign, step: StageStep | None, scene: Scene) -> Iterator[Clause]:
    """Say what a campaign is doing and how far it has come; its aim too where it has only begun."""
    if step is None:
        return
    subject = campaign_subject([campaign])
    doing, tense, adverb = _said(step)
    sources = (Source(campaign.id, "title"), Source(campaign.id, "stages"))
    lead = date_phrase(step.when, scene.dated)
    if lead and adverb != "nearly" and tense is Tense.PERFECT:
        tense, adverb = Tense.PAST, ""
    else:
        lead = ""
    yield Clause(
        record=campaign.id, sources=sources, subject=subject, doing=doing, tense=tense, adverb=adverb, lead=lead
    )
    if step.progress is Progress.BEGUN and campaign.aim:
        aim = f"aim {purpose_words(campaign.aim)}"
        yield Clause(record=campaign.id, sources=(Source(campaign.id, "aim"),), subject=subject, doing=aim)
    if step.note:
        yield Clause(record=campaign.id, sources=(Source(campaign.id, "stages"),), literal=as_sentence(step.note))


def _said(step: StageStep) -> tuple[str, Tense, str]:
    if step.stage in _WHATEVER_PROGRESS:
        return _WHATEVER_PROGRESS[step.stage]
    if (step.stage, step.progress) in _DOINGS:
        return _DOINGS[step.stage, step.progress]
    doing, tense, adverb = _BY_PROGRESS[step.progress]
    return f"{doing} {_WORK.get(step.stage, '{its} planning')}", tense, adverb
