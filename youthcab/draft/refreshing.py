"""A new draft beside the chair's words: what is not hers is written anew, and what is hers is only proposed to."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from hashlib import sha256

from youthcab.domain.material import Material
from youthcab.draft.content import fact_of
from youthcab.draft.editing import OWN, told_in
from youthcab.records.identity import Id
from youthcab.records.statement import Block, BlockKind, Seen, Sentence

_NAMING = ("title", "first_name", "role")
_TELLING = (BlockKind.PARAGRAPH, BlockKind.BULLETS)
_PRINT_LENGTH = 10
_NOTHING = Sentence()


class Novelty(StrEnum):
    """What a new draft knows that her words do not."""

    ADDED = "added"
    CHANGED = "changed"
    GONE = "gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """News for one of her blocks, named by its topic: a sentence to take in, or one of hers to take out.

    `said` is the sentence of hers that it would stand in place of; "" where it would be put behind them.
    """

    news: Novelty
    topic: str
    sentence: Sentence = _NOTHING
    said: str = ""
    seen: tuple[Seen, ...] = ()


def refreshed(kept: tuple[Block, ...], new: tuple[Block, ...]) -> tuple[Block, ...]:
    """Take a new draft in around the edited blocks, which stay word for word; all stay in the order that she gave them.

    Of a new block stays what no edited one speaks of. What is new about one that is hers is for `proposals` to say.
    """
    hers = [block for block in kept if block.edited]
    spoken_of = {record for block in hers for record in told_in(block)}
    fresh = {block.topic: left for block in new if (left := _what_is_left(block, hers, spoken_of)) is not None}
    result = [block if block.edited else fresh[block.topic] for block in kept if block.edited or block.topic in fresh]
    there = {block.topic for block in result}
    order = [block.topic for block in new]
    for topic, block in fresh.items():
        if topic not in there:
            result.insert(_place(topic, result, order), block)
    return tuple(result)


def stamped(blocks: Iterable[Block], material: Material, dated: date) -> tuple[Block, ...]:
    """Note in each drafted block what its records told, so that what moves on later can be told from her own words."""
    cited: dict[Id, set[str]] = {}
    drafted = tuple(blocks)
    for sentence in (each for block in drafted for each in block.sentences):
        for source in sentence.sources:
            cited.setdefault(source.record, set()).add(source.field)
    prints = {record: _print(record, used, material, dated) for record, used in cited.items()}
    return tuple(block if block.edited else replace(block, seen=_seen(block, prints)) for block in drafted)


def proposals(kept: tuple[Block, ...], new: Iterable[Block], gone: Collection[Id] = ()) -> tuple[Proposal, ...]:
    """Find what a new draft would add to her blocks, change in them, or take out because the records are gone.

    What she left once is not proposed again until its record tells something else.
    """
    hers = [block for block in kept if block.edited]
    seen = {each.record: each.print for block in hers for each in block.seen}
    told = {record for block in hers for record in told_in(block)}
    drafted = tuple(new)
    found = list(_without_record(hers, drafted, gone, seen))
    taken = {(each.topic, each.said) for each in found}
    for block in drafted:
        now = {each.record: each.print for each in block.seen}
        for sentence in block.sentences if block.kind in _TELLING else ():
            facts = [record for record in _facts(sentence) if record in now]
            news = [each for each in facts if _is_news(each, now[each], seen, told)]
            made = _proposal(block, sentence, news, hers) if news else None
            if made is not None and (not made.said or (made.topic, made.said) not in taken):
                taken.add((made.topic, made.said))
                found.append(replace(made, seen=tuple(Seen(each, now[each]) for each in facts)))
    return tuple(found)


def accepted(block: Block, proposal: Proposal) -> Block:
    """Take a proposal into her words: behind them, in place of a sentence of hers, or by taking that one out."""
    place = next((place for place, each in enumerate(block.sentences) if each.text == proposal.said), None)
    said = () if place is None else (place,)
    sentences = [each for index, each in enumerate(block.sentences) if index not in said]
    if proposal.news is Novelty.GONE:
        return replace(block, sentences=tuple(sentences), edited=True, told=told_in(block))
    sentences.insert(len(sentences) if place is None else place, proposal.sentence)
    return left(replace(block, sentences=tuple(sentences)), proposal)


def left(block: Block, proposal: Proposal) -> Block:
    """Leave her words as they are; what was proposed comes again only when its record tells something else."""
    now = {each.record: each for each in (*block.seen, *proposal.seen)}
    told = dict.fromkeys((*told_in(block), *(each.record for each in proposal.seen)))
    return replace(block, edited=True, told=tuple(told), seen=tuple(now.values()))


def _print(record: Id, used: set[str], material: Material, dated: date) -> str:
    """Boil down what is told of a record: the fields that are cited, what they hold, and whether it is ahead."""
    found = material.by_id.get(record)
    if found is None:
        return ""
    fact = fact_of(found, dated)
    held = [(name, repr(getattr(found, name, None))) for name in sorted(used)]
    return sha256(repr((held, str(fact.phase) if fact else "")).encode()).hexdigest()[:_PRINT_LENGTH]


def _seen(block: Block, prints: Mapping[Id, str]) -> tuple[Seen, ...]:
    told = dict.fromkeys(record for sentence in block.sentences for record in _facts(sentence))
    return tuple(Seen(record, prints[record]) for record in told if prints[record])


def _facts(sentence: Sentence) -> tuple[Id, ...]:
    """Return the records of which a sentence tells; whose campaign it is tells nothing by itself."""
    told = dict.fromkeys(source.record for source in sentence.sources if source.field not in _NAMING)
    return tuple(told or dict.fromkeys(source.record for source in sentence.sources))


def _is_news(record: Id, now: str, seen: Mapping[Id, str], told: Collection[Id]) -> bool:
    return seen[record] != now if record in seen else record not in told


def _proposal(block: Block, sentence: Sentence, news: list[Id], hers: list[Block]) -> Proposal | None:
    """Find which of her blocks the news belongs to; none where it comes in by itself, in a paragraph of the draft."""
    for each in hers:
        for said in each.sentences:
            if set(_facts(said)) & set(news):
                if said.text == sentence.text:
                    return None
                return Proposal(news=Novelty.CHANGED, topic=each.topic, sentence=sentence, said=said.text)
    spoken = next((each for each in hers if set(told_in(each)) & set(news)), None)
    home = spoken or next((each for each in hers if each.topic == block.topic), None)
    return Proposal(news=Novelty.ADDED, topic=home.topic, sentence=sentence) if home else None


def _without_record(
    hers: list[Block], drafted: tuple[Block, ...], gone: Collection[Id], seen: Mapping[Id, str]
) -> Iterator[Proposal]:
    for block in hers:
        for said in block.sentences if block.kind in _TELLING else ():
            facts = _facts(said)
            lost = [each for each in facts if each in gone and seen.get(each) != ""]
            if lost:
                rest = [each for each in facts if each not in gone]
                now = _telling(rest, drafted)
                news = Novelty.CHANGED if now else Novelty.GONE
                noted = tuple(Seen(each) for each in lost)
                yield Proposal(news=news, topic=block.topic, sentence=now or _NOTHING, said=said.text, seen=noted)


def _telling(records: list[Id], drafted: tuple[Block, ...]) -> Sentence | None:
    sentences = (sentence for block in drafted for sentence in block.sentences)
    return next((each for each in sentences if records and set(_facts(each)) == set(records)), None)


def _what_is_left(block: Block, hers: list[Block], spoken_of: set[Id]) -> Block | None:
    """Return a new block without what her blocks speak of; None where it is one of hers, or nothing is left of it."""
    if any(each.topic == block.topic for each in hers):
        return None
    if block.kind not in _TELLING:
        return block
    left_over = tuple(sentence for sentence in block.sentences if not _is_told(sentence, spoken_of))
    return replace(block, sentences=left_over) if left_over else None


def _is_told(sentence: Sentence, spoken_of: set[Id]) -> bool:
    told = set(_facts(sentence))
    return bool(told) and told <= spoken_of


def _place(topic: str, result: list[Block], order: list[str]) -> int:
    """Find where a new block goes: behind the one that the draft has before it, and what she put behind that."""
    topics = [block.topic for block in result]
    before = [each for each in order[: order.index(topic)] if each in topics]
    place = topics.index(before[-1]) + 1 if before else 0
    while place < len(topics) and topics[place].startswith(OWN):
        place += 1
    return place
