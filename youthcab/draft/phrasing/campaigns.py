"""How a step in a campaign's history is said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from youthcab.draft.clause import Clause
from youthcab.draft.content import leads_from
from youthcab.draft.english.dates import date_phrase
from youthcab.draft.english.doings import bare_doing
from youthcab.draft.english.verbs import Tense
from youthcab.draft.english.words import as_sentence, bare, with_article
from youthcab.draft.phrasing.entries import purpose_words
from youthcab.draft.realisation import LONGEST, words_in
from youthcab.draft.scene import Scene, campaign_name, campaign_subject
from youthcab.records.campaign import Campaign, Progress, Stage, StageStep
from youthcab.records.statement import Source

_WORK = {
    Stage.EXPLORING: "{its} exploratory stage",
    Stage.RESEARCHING: "{its} research",
    Stage.RUNNING: "{its} main work",
}
_DOINGS = {
    (Stage.RUNNING, Progress.BEGUN): ("begin", Tense.PERFECT, ""),
    (Stage.RUNNING, Progress.UNDER_WAY): ("be in full swing", Tense.PRESENT, ""),
}
_IDEAS = {
    Progress.BEGUN: ("put forward", Tense.PERFECT, ""),
    Progress.UNDER_WAY: ("plan", Tense.PROGRESSIVE, ""),
    Progress.NEARLY_DONE: ("finish planning", Tense.PERFECT, "nearly"),
    Progress.DONE: ("finish planning", Tense.PERFECT, "just"),
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
    changed = bare_doing(bare(step.note))
    if _is_news(step):
        yield _stage(campaign, step, scene)
    if step.progress is Progress.BEGUN and campaign.aim and step.stage is not Stage.IDEA:
        aim = f"aim {purpose_words(campaign.aim)}"
        yield Clause(record=campaign.id, sources=(Source(campaign.id, "aim"),), subject=subject, doing=aim)
    if step.note:
        note = Clause(record=campaign.id, sources=(Source(campaign.id, "stages"),), subject=subject)
        if changed:
            yield replace(note, doing=changed, tense=Tense.PERFECT)
        else:
            yield replace(note, literal=as_sentence(step.note))


def _is_news(step: StageStep) -> bool:
    """Tell whether the stage is to be said: a note says more than that a campaign still runs."""
    runs = (step.stage, step.progress) == (Stage.RUNNING, Progress.UNDER_WAY)
    return not (step.note and runs)


def _stage(campaign: Campaign, step: StageStep, scene: Scene) -> Clause:
    sources = (Source(campaign.id, "title"), Source(campaign.id, "stages"))
    on = date_phrase(step.when, scene.dated)
    if step.stage is Stage.IDEA:
        doing, tense, adverb = _IDEAS[step.progress]
        idea = Clause(record=campaign.id, sources=sources, doing=doing, tense=tense, adverb=adverb)
        idea = replace(idea, objects=(with_article(f"new {campaign_name(campaign)}"),), about=(campaign.id,))
        return _with_its_aim(idea, campaign)
    doing, tense, adverb = _said(step)
    if doing == "begin" and _was_at_work(campaign, step):
        doing = f"begin {_WORK[Stage.RUNNING]}"
    said = Clause(
        record=campaign.id,
        sources=sources,
        subject=campaign_subject([campaign]),
        doing=doing,
        adverb=adverb,
        tense=tense,
        is_setback=step.stage is Stage.PAUSED,
    )
    if on and adverb != "nearly" and tense is Tense.PERFECT:
        said = replace(said, tense=Tense.PAST, adverb="", on=on)
    return _with_its_lead(said, campaign, step, scene) if step.progress is Progress.BEGUN else said


def _was_at_work(campaign: Campaign, step: StageStep) -> bool:
    """Tell whether a campaign had begun before a step: it explored or researched what it now does."""
    earlier = campaign.stages[: campaign.stages.index(step)]
    return any(each.stage in (Stage.EXPLORING, Stage.RESEARCHING) for each in earlier)


def _with_its_aim(idea: Clause, campaign: Campaign) -> Clause:
    """Say what a new campaign is for, where that makes no long sentence."""
    aim = purpose_words(campaign.aim) if campaign.aim.strip() else ""
    told = replace(idea, tails=(aim,), sources=(*idea.sources, Source(campaign.id, "aim")))
    return told if aim and words_in(told) <= LONGEST else idea


def _with_its_lead(said: Clause, campaign: Campaign, step: StageStep, scene: Scene) -> Clause:
    """Name who led a campaign from its beginning, if they may be named."""
    for role in scene.material.roles:
        if role.person and leads_from(role, campaign.id, step) and (name := scene.name(role.person)):
            sources = (Source(role.id, "role"), Source(role.id, "person"), Source(role.person, "first_name"))
            return replace(said, tails=(f"with {name} as {{its}} lead",), sources=(*said.sources, *sources))
    return said


def _said(step: StageStep) -> tuple[str, Tense, str]:
    if step.stage in _WHATEVER_PROGRESS:
        return _WHATEVER_PROGRESS[step.stage]
    if (step.stage, step.progress) in _DOINGS:
        return _DOINGS[step.stage, step.progress]
    doing, tense, adverb = _BY_PROGRESS[step.progress]
    return f"{doing} {_WORK.get(step.stage, '{its} planning')}", tense, adverb
