"""A post for the young people's site: a heading for each campaign, and short bullets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from youthcab.draft.clause import WE, Clause
from youthcab.draft.joining import Joined
from youthcab.draft.mentioned import Mentioned
from youthcab.draft.microplanning import microplan
from youthcab.draft.paragraph import clauses_in, parted, sentences, words_of
from youthcab.draft.phrasing.facts import with_lead
from youthcab.draft.planning import Plan
from youthcab.draft.scene import Scene
from youthcab.draft.sections import Part, heading, parts_of, under_heading
from youthcab.records.statement import Block, BlockKind

_LONGEST = 20
_IN_PROSE = ("opening", "closing")


def post(plans: Sequence[Plan], scene: Scene, opening_lead: str) -> tuple[Block, ...]:
    """Write a post: how it opens, then each campaign's news in bullets that stand on their own."""
    parts = parts_of(plans)
    alone = not any(part.campaign for part in parts)
    blocks: list[Block] = []
    for part in parts:
        told = _in_prose(part, scene, opening_lead) if part.topic in _IN_PROSE else _in_bullets(part, scene)
        if told.sentences:
            blocks += [told] if part.topic == "opening" else [heading(part, scene, alone=alone), told]
    return tuple(blocks)


def _in_prose(part: Part, scene: Scene, lead: str) -> Block:
    clauses = [clause for _, clause in clauses_in(Plan(part.topic, part.facts), scene)]
    if clauses and part.topic == "opening":
        clauses[0] = with_lead(clauses[0], lead)
    joined = parted(microplan(clauses, scene, Mentioned()), _LONGEST)
    return Block(topic=part.topic, sentences=sentences(joined, scene))


def _in_bullets(part: Part, scene: Scene) -> Block:
    mentioned = Mentioned()
    told = [
        short
        for fact, clause in clauses_in(Plan(part.topic, part.facts), scene)
        for joined in microplan([under_heading(clause, fact, part, WE)], scene, mentioned)
        for short in _shortened(joined)
    ]
    return Block(kind=BlockKind.BULLETS, topic=part.topic, sentences=sentences(told, scene))


def _shortened(joined: Joined) -> Iterator[Joined]:
    """Part a long bullet that lists several things into bullets that list fewer."""
    clause = joined.clauses[0]
    if len(words_of(joined).split()) <= _LONGEST or len(clause.objects) < 2 or len(joined.clauses) > 1:
        yield joined
        return
    half = (len(clause.objects) + 1) // 2
    for objects in (clause.objects[:half], clause.objects[half:]):
        yield from _shortened(Joined((_with(clause, objects),)))


def _with(clause: Clause, objects: tuple[str, ...]) -> Clause:
    return replace(clause, objects=objects)
