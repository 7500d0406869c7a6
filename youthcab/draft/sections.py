"""The parts of a text under headings: one for each campaign, then the news of all, awards and the end."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from youthcab.draft.clause import WE, Clause, Subject, SubjectKind
from youthcab.draft.english.words import bare, capitalised
from youthcab.draft.fact import Fact
from youthcab.draft.planning import Plan, with_followers
from youthcab.draft.scene import Scene
from youthcab.records.campaign import Campaign
from youthcab.records.entry import Entry, EntryKind
from youthcab.records.identity import Id
from youthcab.records.person import Role
from youthcab.records.statement import Block, BlockKind, Sentence, Source

_TITLES = {"news": "Other news", "awards": "Awards", "closing": "And finally"}
_ALONE = "News"


@dataclass(frozen=True, slots=True)
class Part:
    """Facts that stand under one heading; `campaign` is the one that they are about, if it is one."""

    topic: str
    facts: tuple[Fact, ...]
    campaign: Id | None = None


def parts_of(plans: Iterable[Plan]) -> tuple[Part, ...]:
    """Lay the facts of planned paragraphs out by campaign, in the order in which the paragraphs tell of them."""
    found: dict[tuple[str, Id | None], list[Fact]] = {}
    for paragraph in plans:
        topic = paragraph.topic.partition(":")[0]
        for fact in paragraph.facts:
            campaign = fact.campaigns[0] if topic.startswith("campaign") and fact.campaigns else None
            found.setdefault((f"campaign:{campaign}" if campaign else topic, campaign), []).append(fact)
    return tuple(
        Part(topic, tuple(with_followers(sorted(facts, key=_place)) if campaign else facts), campaign)
        for (topic, campaign), facts in found.items()
    )


def _place(fact: Fact) -> tuple[bool, bool, int]:
    """Put how far a campaign has come first, and what readers are asked to do last."""
    return is_appeal(fact), fact.step is None, fact.phase


def is_appeal(fact: Fact) -> bool:
    """Tell whether a fact asks its readers for something."""
    return isinstance(fact.record, Entry) and fact.record.kind is EntryKind.CALL_TO_ACTION


def heading(part: Part, scene: Scene, *, alone: bool = False) -> Block:
    """Make the heading of a part: the campaign's own name, or what the rest is."""
    campaign = scene.find(part.campaign) if part.campaign else None
    if isinstance(campaign, Campaign):
        name = scene.style.finished(capitalised(bare(campaign.title)))
        sentence = Sentence(text=name, sources=(Source(campaign.id, "title"),))
    else:
        thanks = any(isinstance(each.record, Entry) and each.record.kind is EntryKind.THANKS for each in part.facts)
        title = "Thank you" if thanks else _ALONE if alone and part.topic == "news" else _TITLES.get(part.topic, _ALONE)
        sentence = Sentence(text=title)
    return Block(kind=BlockKind.HEADING, topic=f"{part.topic}:heading", sentences=(sentence,))


def under_heading(clause: Clause, fact: Fact, part: Part, ours: Subject) -> Clause:
    """Say no longer whose campaign it is where the heading says it: `ours` do it, or "the campaign" is at a stage.

    Nor is it said that something follows from what stands under the same heading.
    """
    here = {each.record.id for each in part.facts}
    clause = replace(clause, after=tuple(link for link in clause.after if link not in here))
    subject = clause.subject
    if clause.literal or subject.kind is not SubjectKind.CAMPAIGN or subject.key != (part.campaign,):
        return clause
    at_stage = fact.step is not None and (ours is not WE or "{its}" not in clause.doing)
    at_stage = at_stage or clause.doing.startswith("be ") or isinstance(fact.record, Role)
    itself = Subject(SubjectKind.THING, "the campaign", key=subject.key)
    return replace(clause, subject=itself if at_stage else ours)
