"""Step two of drafting: which facts share a paragraph, and in what order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from youthcab.draft.fact import Fact, Phase
from youthcab.records.award_entry import AwardEntry
from youthcab.records.entry import Entry, EntryKind
from youthcab.records.event import Event
from youthcab.records.identity import Id
from youthcab.records.person import Role
from youthcab.records.podcast import Episode, Podcast
from youthcab.records.record import Record
from youthcab.records.when import When

_FRAME = {
    EntryKind.OPENING: "opening",
    EntryKind.CLOSING: "closing",
    EntryKind.CONTEXT: "closing",
    EntryKind.THANKS: "closing",
}
_CLOSING_ORDER = (EntryKind.CLOSING, EntryKind.CONTEXT, EntryKind.THANKS)
_LAST = (EntryKind.CALL_TO_ACTION, EntryKind.THANKS)
_SHARED = "campaigns:"
_LONG, _ENOUGH = 9, 2
"""A paragraph of more facts is parted, if a part of it has enough of them."""
_SMALL = 3
"""A campaign with so few facts shares a paragraph with others that tell of the same sort of thing."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A paragraph to be written: `topic` names it from draft to draft."""

    topic: str
    facts: tuple[Fact, ...]

    @property
    def campaign(self) -> Id | None:
        """The campaign whose paragraph it is; none for one that is shared or about the whole cabinet."""
        kind, _, rest = self.topic.partition(":")
        return Id(rest.partition(":")[0]) if kind == "campaign" else None


def plan(facts: Iterable[Fact]) -> tuple[Plan, ...]:
    """Lay facts out in paragraphs: opening, campaigns with the newest news first, other news, awards, closing."""
    by_place: dict[str, list[Fact]] = {}
    for fact in facts:
        by_place.setdefault(_place(fact), []).append(fact)
    frame = {name: by_place.pop(name, []) for name in ("opening", "news", "awards", "closing")}
    campaigns = _merge_small([Plan(topic, tuple(group)) for topic, group in by_place.items()])
    plans = [
        Plan("opening", tuple(frame["opening"])),
        *sorted(campaigns, key=_newest_first),
        Plan("news", tuple(frame["news"])),
        Plan("awards", tuple(frame["awards"])),
        Plan("closing", tuple(sorted(frame["closing"], key=_closing_place))),
    ]
    laid = [each if each.topic in _FRAME.values() else _ordered(each) for each in plans if each.facts]
    return tuple(part for each in laid for part in _parted(each))


def _parted(paragraph: Plan) -> list[Plan]:
    """Part a paragraph that is too long to be heard: what its series tell, who is new, and what is next."""
    if len(paragraph.facts) <= _LONG or paragraph.topic in _FRAME.values() or paragraph.topic.startswith(_SHARED):
        return [paragraph]
    parts: dict[str, list[Fact]] = {"": [], "people": [], "series": [], "next": []}
    places: dict[Id, str] = {}
    for fact in paragraph.facts:
        # What follows from another fact stays with it.
        place = next((places[link] for link in _follows(fact) if link in places), _part(fact))
        places[fact.record.id] = place
        parts[place].append(fact)
    for name in ("people", "series", "next"):
        if len(parts[name]) < _ENOUGH:
            parts[""] += parts.pop(name)
    kept = set(parts.pop(""))
    parts = {"": [fact for fact in paragraph.facts if fact in kept], **parts}
    return [Plan(f"{paragraph.topic}:{name}".rstrip(":"), tuple(facts)) for name, facts in parts.items() if facts]


def _part(fact: Fact) -> str:
    record = fact.record
    if isinstance(record, (Podcast, Episode)):
        return "series"
    if isinstance(record, Role) or (
        isinstance(record, Entry) and record.kind in (EntryKind.ELECTION, EntryKind.TRAINING)
    ):
        return "people"
    return "next" if fact.phase is Phase.NEXT else ""


def _place(fact: Fact) -> str:
    if isinstance(fact.record, AwardEntry):
        return "awards"
    if fact.campaigns:
        return f"campaign:{fact.campaigns[0]}"
    return _FRAME.get(fact.record.kind, "news") if isinstance(fact.record, Entry) else "news"


def _newest_first(paragraph: Plan) -> tuple[bool, int, int, str]:
    """Order campaigns: those with an event to tell of, then the newest news, then the most of it."""
    newest = max(fact.newest for fact in paragraph.facts)
    has_event = any(
        isinstance(fact.record, Event) for fact in paragraph.facts if not paragraph.topic.startswith(_SHARED)
    )
    return not has_event, -newest.toordinal(), -len(paragraph.facts), paragraph.topic


def _closing_place(fact: Fact) -> tuple[int, bool]:
    kind = fact.record.kind if isinstance(fact.record, Entry) else EntryKind.CLOSING
    return _CLOSING_ORDER.index(kind), fact.phase is Phase.DONE


def _merge_small(paragraphs: list[Plan]) -> list[Plan]:
    """Put small campaigns that tell how far they have come into one paragraph, likest news side by side."""
    small = [each for each in paragraphs if len(each.facts) <= _SMALL and any(fact.step for fact in each.facts)]
    if len(small) < 2:
        return paragraphs
    small.sort(key=lambda each: (_stage(each), -len(each.facts), each.topic))
    topic = _SHARED + "+".join(each.topic.removeprefix("campaign:") for each in small)
    facts: list[Fact] = []
    for _, alike in groupby(small, key=_stage):
        group = list(alike)
        facts += [fact for each in group for fact in each.facts if fact.step]
        facts += [fact for each in group for fact in each.facts if not fact.step]
    return [each for each in paragraphs if each not in small] + [Plan(topic, tuple(facts))]


def _stage(paragraph: Plan) -> tuple[str, str]:
    step = next(fact.step for fact in paragraph.facts if fact.step)
    return (step.stage.value, step.progress.value)


def _ordered(paragraph: Plan) -> Plan:
    """Order one paragraph: done, going on, next; what follows from another fact straight after it."""
    if paragraph.topic.startswith(_SHARED):
        return paragraph
    facts = with_followers(sorted(paragraph.facts, key=_phase_and_day))
    return Plan(paragraph.topic, tuple(facts))


def _phase_and_day(fact: Fact) -> tuple[int, bool, int, bool, bool]:
    record = fact.record
    kind = record.kind if isinstance(record, Entry) else None
    place = -1 if fact.step is not None else int(fact.phase)
    place = len(Phase) if kind in _LAST else place
    day = _day(record, is_last=fact.phase is Phase.NEXT)
    first = kind is EntryKind.ELECTION or kind is EntryKind.THANKS
    return place, kind is EntryKind.OUTCOME and day == date.max.toordinal(), day, kind is EntryKind.OUTCOME, not first


def _day(record: Record, *, is_last: bool = False) -> int:
    """Give the day by which a record is put in order, its last if it is still to come; what has none comes last."""
    if isinstance(record, Role):
        return record.since.replace(day=1).toordinal() if record.since else date.max.toordinal()
    moments = (getattr(record, name, None) for name in ("when", "due", "published"))
    known = [(moment.first, moment.last) for moment in moments if isinstance(moment, When)]
    days = [day.toordinal() for first, last in known if (day := last if is_last else first)]
    return min(days, default=date.max.toordinal())


def with_followers(facts: list[Fact]) -> list[Fact]:
    """Put what follows from another fact straight after it, an episode after its series."""
    followers: dict[Id, list[int]] = {}
    here = {fact.record.id for fact in facts}
    for index, fact in enumerate(facts):
        for earlier in _follows(fact):
            followers.setdefault(earlier, []).append(index)
    told: dict[int, Fact] = {}
    firsts = [index for index, fact in enumerate(facts) if not here.intersection(_follows(fact))]
    # Records that follow each other in a ring have no first one: they are told in their order at the end.
    waiting = [*reversed(range(len(facts))), *reversed(firsts)]
    while waiting:
        index = waiting.pop()
        if index not in told:
            told[index] = facts[index]
            waiting += reversed(followers.get(facts[index].record.id, []))
    return list(told.values())


def _follows(fact: Fact) -> tuple[Id, ...]:
    """Return what a fact comes after: what led to it, and for an episode its series."""
    series = fact.record.podcast if isinstance(fact.record, Episode) else None
    return (*getattr(fact.record, "follows", ()), *((series,) if series else ()))
