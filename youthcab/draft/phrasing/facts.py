"""Which module says a fact."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from youthcab.draft.clause import Clause
from youthcab.draft.dating import can_follow
from youthcab.draft.english.doings import lacks_who
from youthcab.draft.english.words import as_sentence
from youthcab.draft.fact import Fact
from youthcab.draft.phrasing.actions import action_clauses
from youthcab.draft.phrasing.awards import award_clauses
from youthcab.draft.phrasing.campaigns import campaign_clauses
from youthcab.draft.phrasing.entries import entry_clauses
from youthcab.draft.phrasing.events import event_clauses
from youthcab.draft.phrasing.podcasts import episode_clauses, podcast_clauses
from youthcab.draft.phrasing.roles import role_clauses
from youthcab.draft.scene import Scene
from youthcab.records.action import Action
from youthcab.records.award_entry import AwardEntry
from youthcab.records.campaign import Campaign
from youthcab.records.entry import Entry
from youthcab.records.event import Event
from youthcab.records.person import Role
from youthcab.records.podcast import Episode, Podcast
from youthcab.records.record import News, Record
from youthcab.records.statement import Source


def clauses_of(fact: Fact, scene: Scene, *, named: bool) -> tuple[Clause, ...]:
    """Say one fact, in the person's own words where there are any; `named` tells that its campaign was named before."""
    record = fact.record
    if isinstance(record, News) and record.in_our_words.strip():
        own = as_sentence(record.in_our_words)
        if lacks_who(own) and own.split()[0] not in scene.names:
            own = f"We {own[0].lower()}{own[1:]}"
        return (Clause(record=record.id, sources=(Source(record.id, "in_our_words"),), literal=own),)
    return tuple(_SAYS[type(record)](record, fact, scene, named))


def with_lead(clause: Clause, lead: str) -> Clause:
    """Give a clause the words that a paragraph opens with, unless it opens with a date or with her own words."""
    if clause.lead or clause.literal or (clause.on and not can_follow(clause)):
        return clause
    return replace(clause, lead=lead)


_SAYS: dict[type[Record], Callable[[Any, Fact, Scene, bool], Iterator[Clause]]] = {
    Event: lambda event, fact, scene, named: event_clauses(event, fact.phase, scene, named=named, told_on=fact.told_on),
    Entry: lambda entry, fact, scene, _: entry_clauses(entry, fact.phase, scene),
    Action: lambda action, fact, scene, _: action_clauses(action, fact.phase, scene),
    Podcast: lambda podcast, fact, scene, _: podcast_clauses(podcast, fact.phase, scene),
    Episode: lambda episode, fact, scene, _: episode_clauses(episode, fact.phase, scene),
    AwardEntry: lambda entry, fact, scene, _: award_clauses(entry, scene, fact.told_on),
    Role: lambda role, _, scene, __: role_clauses(role, scene),
    Campaign: lambda campaign, fact, scene, _: campaign_clauses(campaign, fact.step, scene),
}
