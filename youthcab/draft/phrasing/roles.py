"""How it is said that someone took on a role."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from youthcab.draft.clause import Clause, Subject, SubjectKind
from youthcab.draft.english.dates import month_words
from youthcab.draft.english.verbs import Tense
from youthcab.draft.english.words import with_article
from youthcab.draft.scene import Scene, campaign_name, campaign_subject
from youthcab.records.campaign import Campaign
from youthcab.records.person import Role, RoleName
from youthcab.records.statement import Source

_NEW = timedelta(days=45)
"""For so long a role is new; the day it was taken on is often known by its month only, so no day is said."""
_ONLY_ONE = (RoleName.CHAIR, RoleName.VICE_CHAIR, RoleName.LEAD)


def role_clauses(role: Role, scene: Scene) -> Iterator[Clause]:
    """Say who is new in a role, by name where that is allowed, or else that the role is filled."""
    if role.person is None or role.since is None:
        return
    is_new, name = scene.dated - role.since <= _NEW, scene.name(role.person)
    campaign = scene.shown(role.campaign) if role.campaign else None
    sources = (Source(role.id, "since"), Source(role.id, "role"), Source(role.id, "person"))
    said = Clause(record=role.id, sources=sources)
    if not is_new:
        said = replace(said, tense=Tense.PAST, on=f"in {month_words(role.since, scene.dated)}")
    if name:
        subject = Subject(SubjectKind.OTHER, name, key=(role.person,))
        said = replace(said, subject=subject, sources=(*sources, Source(role.person, "first_name")))
        yield _named(said, role, campaign, is_new=is_new)
    else:
        yield _unnamed(said, role, campaign, scene, is_new=is_new)


def _named(said: Clause, role: Role, campaign: object, *, is_new: bool) -> Clause:
    new = "new " if is_new else ""
    if isinstance(campaign, Campaign) and role.role is RoleName.LEAD:
        said = replace(said, about=(campaign.id,), sources=(*said.sources, Source(campaign.id, "title")))
        ours = f"our {campaign_name(campaign)}"
        if is_new:
            return replace(said, doing="lead", objects=(ours,), adverb="now")
        return replace(said, doing="become", objects=(f"the lead of {ours}",))
    which = f"our {new}{_role(role)}" if role.role in _ONLY_ONE else with_article(f"{new}{_role(role)}")
    return replace(said, doing="be" if is_new else "become", objects=(which,))


def _unnamed(said: Clause, role: Role, campaign: object, scene: Scene, *, is_new: bool) -> Clause:
    if isinstance(campaign, Campaign):
        sources = (*said.sources, Source(campaign.id, "title"))
        said = replace(said, subject=campaign_subject([campaign]), sources=sources)
        if _is_first_lead(role, campaign, scene):
            return replace(said, doing="have" if is_new else "welcome", objects=("{its} first lead",))
    return replace(said, doing="have" if is_new else "welcome", objects=(with_article(f"new {_role(role)}"),))


def _is_first_lead(role: Role, campaign: Campaign, scene: Scene) -> bool:
    """Tell whether a campaign that is new itself had no lead before this one."""
    begun = campaign.stages[0].when.first if campaign.stages else None
    leads = [each for each in scene.material.roles if each.role is RoleName.LEAD and each.campaign == campaign.id]
    is_new = begun is not None and role.since is not None and role.since - begun <= _NEW
    return is_new and role.role is RoleName.LEAD and leads == [role]


def _role(role: Role) -> str:
    return "campaign lead" if role.role is RoleName.LEAD and not role.campaign else role.role.value
