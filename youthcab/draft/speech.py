"""A speech: what matters most of a statement, in short sentences, as much of it as can be said in the time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from youthcab.domain.speaking import count_words
from youthcab.draft.abbreviations import written_out
from youthcab.draft.clause import Clause
from youthcab.draft.english.style import spoken
from youthcab.draft.fact import Fact, Phase
from youthcab.draft.mentioned import Mentioned
from youthcab.draft.microplanning import microplan
from youthcab.draft.paragraph import clauses_in, parted, sentences
from youthcab.draft.phrasing.facts import with_lead
from youthcab.draft.planning import Plan
from youthcab.draft.scene import Scene
from youthcab.records.action import Action
from youthcab.records.award_entry import AwardEntry
from youthcab.records.campaign import Campaign, Stage
from youthcab.records.entry import Entry, EntryKind
from youthcab.records.event import Event, EventStatus
from youthcab.records.identity import Id
from youthcab.records.person import Role
from youthcab.records.statement import Block, BlockKind
from youthcab.records.when import When

_LONGEST = 16
"""Words that can be said in one breath."""
_NEW, _NEWLY = timedelta(days=14), timedelta(days=31)
_COUNTS_MOST = 9
"""What came of things, and what went wrong, outweighs any activity, however new it is and whatever it counts."""
_WORTH = {
    EntryKind.OUTCOME: _COUNTS_MOST,
    EntryKind.CALL_TO_ACTION: 5,
    EntryKind.FUNDING: 5,
    EntryKind.REACH: 5,
    EntryKind.SETBACK: _COUNTS_MOST,
    EntryKind.SURVEY: 4,
    EntryKind.VOTE: 4,
    EntryKind.PETITION: 4,
    EntryKind.OPENING: 2,
    EntryKind.CLOSING: 1,
    EntryKind.THANKS: 1,
    EntryKind.CONTEXT: 0,
}
_OWN, _DETAIL, _AGAIN = 5, 1, 1.5
_FIGURES = frozenset({"figure", "attended", "registered", "plays"})
_REFERS_BACK = re.compile(
    r"(?:It|They|He|She|This|These|That|Those|Its|Their|Both|Such|But|And|So|Then|Also|However|Similarly)\b"
    r"|The (?:campaign|event|webinar|debate|workshop|meeting|consultation|talk|episode|survey)s?\b"
)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph to choose from: clauses that were planned, or sentences of the chair's own."""

    topic: str
    clauses: tuple[Clause, ...] = ()
    lead: str = ""
    campaign: Id | None = None
    hers: Block | None = None


@dataclass(frozen=True, slots=True)
class _Piece:
    """What is said or left out as one: where it stands, its worth, and the place that it cannot do without."""

    paragraph: int
    place: int
    worth: float
    needs: int | None = None


def told_by_her(paper: Iterable[Block]) -> frozenset[Id]:
    """Return the records that her paper tells in her own words, or hides: the speech does not tell them anew."""
    hers = [block for block in paper if block.edited or block.hidden]
    sources = (source.record for block in hers for sentence in block.sentences for source in sentence.sources)
    return frozenset((*sources, *(record for block in hers for record in block.told)))


def speech(plans: Sequence[tuple[Plan, str]], scene: Scene, paper: Sequence[Block], words: int) -> tuple[Block, ...]:
    """Write as much as can be said in so many words, the best first: outcomes, awards, figures, asks, what is new.

    The opening and the thanks are always kept. Sentences of hers on the paper are said as she wrote them.
    """
    told = [clauses_in(paragraph, scene) for paragraph, _ in plans]
    worths = {fact.record.id: _worth(fact, scene.dated) for told_here in told for fact, _ in told_here}
    pieces: list[_Piece] = []
    whole: list[Paragraph] = []
    for (paragraph, lead), told_here in zip(plans, told, strict=True):
        pieces += _of_clauses(len(whole), told_here, scene.dated)
        clauses = tuple(clause for _, clause in told_here)
        whole.append(Paragraph(paragraph.topic, clauses, lead, paragraph.campaign))
    for block in _hers(paper):
        pieces += _of_sentences(len(whole), block, worths)
        whole.append(Paragraph(block.topic, hers=block))
    kept = _always(whole, told)
    ranked = _ranked([piece for piece in pieces if (piece.paragraph, piece.place) not in kept], pieces)
    low, high = 0, len(ranked)
    while low < high:
        middle = (low + high + 1) // 2
        fits = _length(_written(whole, kept.union(*ranked[:middle]), scene)) <= words
        low, high = (middle, high) if fits else (low, middle - 1)
    return _in_order(_written(whole, kept.union(*ranked[:low]), scene), paper)


def _hers(paper: Iterable[Block]) -> list[Block]:
    heard = (BlockKind.PARAGRAPH, BlockKind.BULLETS)
    return [each for each in paper if each.edited and not each.hidden and each.kind in heard and each.text.strip()]


def _worth(fact: Fact, dated: date) -> float:
    when: When = getattr(fact.record, "when", When())
    age = abs(dated - (when.first if fact.phase is Phase.NEXT and when.first else fact.newest))
    return _kind_worth(fact) + (2 if age <= _NEW else 1 if age <= _NEWLY else 0)


def _kind_worth(fact: Fact) -> int:
    match fact.record:
        case AwardEntry():
            return 7
        case Entry(kind=kind):
            return _WORTH.get(kind, 3)
        case Action(asked=asked):
            return 5 if asked else 3
        case Event(status=status):
            return _COUNTS_MOST if status in (EventStatus.CANCELLED, EventStatus.POSTPONED) else 4
        case Campaign():
            ended = fact.step is not None and fact.step.stage in (Stage.PAUSED, Stage.COMPLETE)
            return _COUNTS_MOST if ended else 3
        case Role():
            return 2
    return 3


def _of_clauses(paragraph: int, told: list[tuple[Fact, Clause]], dated: date) -> list[_Piece]:
    """Weigh clauses: what opens a fact has its worth, more of it counts less, and a figure makes either worth more."""
    found: list[_Piece] = []
    firsts: dict[tuple[Id, object], int] = {}
    for place, (fact, clause) in enumerate(told):
        first = firsts.setdefault((fact.record.id, fact.step), place)
        has_figure = any(source.field in _FIGURES for source in clause.sources)
        worth = _worth(fact, dated) if first == place or has_figure or clause.is_plan else _DETAIL
        found.append(_Piece(paragraph, place, worth + 2 * has_figure, None if first == place else first))
    return found


def _of_sentences(paragraph: int, block: Block, worths: dict[Id, float]) -> list[_Piece]:
    found = []
    for place, sentence in enumerate(block.sentences):
        known = [worths[source.record] for source in sentence.sources if source.record in worths]
        needs = place - 1 if place and _REFERS_BACK.match(sentence.text) else None
        found.append(_Piece(paragraph, place, max(known, default=_OWN) + 1, needs))
    return found


def _always(whole: Sequence[Paragraph], told: Sequence[list[tuple[Fact, Clause]]]) -> frozenset[tuple[int, int]]:
    """Keep how it opens, and the thanks."""
    kept = {(index, 0) for index, each in enumerate(whole) if each.topic == "opening"}
    for index, told_here in enumerate(told):
        thanks = [place for place, (fact, _) in enumerate(told_here) if _is_thanks(fact)]
        kept |= {(index, place) for place in thanks[:1]}
    closing = [(index, each.hers) for index, each in enumerate(whole) if each.hers and each.topic == "closing"]
    return frozenset(kept | {(index, len(block.sentences) - 1) for index, block in closing if block.sentences})


def _is_thanks(fact: Fact) -> bool:
    return isinstance(fact.record, Entry) and fact.record.kind is EntryKind.THANKS


def _ranked(open_: Sequence[_Piece], pieces: Sequence[_Piece]) -> list[set[tuple[int, int]]]:
    """Put pieces in order of worth, each with what it needs; one paragraph is not heard out before the others."""
    by_place = {(each.paragraph, each.place): each for each in pieces}
    heard: dict[int, int] = {}
    waiting, ranked = list(open_), []
    while waiting:
        best = max(waiting, key=lambda each: (each.worth - _AGAIN * heard.get(each.paragraph, 0), -each.place))
        waiting.remove(best)
        heard[best.paragraph] = heard.get(best.paragraph, 0) + 1
        places = {(best.paragraph, best.place)}
        while best.needs is not None:
            best = by_place[best.paragraph, best.needs]
            places.add((best.paragraph, best.place))
        ranked.append(places)
    return ranked


def _written(whole: Sequence[Paragraph], kept: frozenset[tuple[int, int]], scene: Scene) -> list[Block]:
    mentioned = Mentioned()
    places: dict[int, list[int]] = {}
    for index, place in sorted(kept):
        places.setdefault(index, []).append(place)
    blocks = [_block(whole[index], here, scene, mentioned) for index, here in places.items()]
    generated = written_out([each for each in blocks if not each.edited], scene.material)
    return [*map(_said, generated), *(each for each in blocks if each.edited)]


def _said(block: Block) -> Block:
    return replace(block, sentences=tuple(replace(each, text=spoken(each.text)) for each in block.sentences))


def _block(paragraph: Paragraph, places: list[int], scene: Scene, mentioned: Mentioned) -> Block:
    if paragraph.hers is not None:
        said = tuple(paragraph.hers.sentences[place] for place in places)
        return replace(paragraph.hers, kind=BlockKind.PARAGRAPH, sentences=said)
    clauses = [paragraph.clauses[place] for place in places]
    if clauses and paragraph.lead:
        clauses[0] = with_lead(clauses[0], paragraph.lead)
    joined = parted(microplan(clauses, scene, mentioned, paragraph.campaign), _LONGEST)
    return Block(topic=paragraph.topic, sentences=sentences(joined, scene))


def _length(blocks: Iterable[Block]) -> int:
    return count_words(block.text for block in blocks)


def _in_order(blocks: Sequence[Block], paper: Sequence[Block]) -> tuple[Block, ...]:
    """Put her paragraphs where the paper has them; what is told beside one on the same topic goes by another name."""
    order = {block.topic: index for index, block in enumerate(paper)}
    hers = [block for block in blocks if block.edited]
    taken = {block.topic for block in hers}
    result = [
        replace(each, topic=f"{each.topic}:more") if each.topic in taken else each for each in blocks if not each.edited
    ]
    for block in hers:
        before = [at for at, each in enumerate(result) if order.get(each.topic, len(order)) < order[block.topic]]
        result.insert(before[-1] + 1 if before else 0, block)
    return tuple(result)
