"""The chair's own words: what she edits is hers, keeps what it stands on, and outlives a new draft."""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import SequenceMatcher

from youthcab.records.identity import Id, new_id
from youthcab.records.statement import Block, BlockKind, Sentence, Source

_ALIKE = 0.5
_NAMING = ("title", "first_name", "role")
_SENTENCE_END = re.compile(
    r"(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bMrs\.)(?<!\bSt\.)(?:(?<=[.!?])|(?<=[.!?]['\u2019\"]))\s+(?=[A-Z'\u2018\"\d])"
)


def edited(block: Block, text: str) -> Block:
    """Give a block new words; a sentence that is the same or much alike keeps what it stands on."""
    if " ".join(text.split()) == block.text:
        return block
    sentences = tuple(Sentence(text=each, sources=_sources(each, block)) for each in _split(block.kind, text))
    told = tuple(dict.fromkeys((*block.told, *(source.record for source in _block_sources(block)))))
    return replace(block, sentences=sentences, edited=True, told=told)


def own_block(text: str = "") -> Block:
    """Make a paragraph of the chair's own, which no record stands behind."""
    return edited(Block(topic=f"own:{new_id()}", edited=True), text)


def refreshed(kept: tuple[Block, ...], new: tuple[Block, ...]) -> tuple[Block, ...]:
    """Take a new draft in around the edited blocks, which stay word for word and in their order.

    Of a new block stays what no edited one speaks of: what is new about a paragraph that is hers stands after it.
    """
    hers = [block for block in kept if block.edited]
    spoken_of = {record for block in hers for record in block.told}
    fresh = [left for block in new if (left := _what_is_left(block, hers, spoken_of)) is not None]
    order = {block.topic: index for index, block in enumerate(new)}
    result = list(fresh)
    for block in hers:
        result.insert(_place(block, kept, result, order), block)
    return tuple(result)


def _split(kind: BlockKind, text: str) -> list[str]:
    lines = [" ".join(line.split()) for line in text.splitlines()]
    if kind is BlockKind.SIGNATURE:
        return [line for line in lines if line]
    return [sentence for sentence in _SENTENCE_END.split(" ".join(lines).strip()) if sentence]


def _sources(text: str, block: Block) -> tuple[Source, ...]:
    likeness = [(SequenceMatcher(None, text, each.text).ratio(), each) for each in block.sentences]
    near = [each for ratio, each in likeness if ratio >= _ALIKE or each.text in text or text in each.text]
    return tuple(dict.fromkeys(source for each in near for source in each.sources))


def _block_sources(block: Block) -> list[Source]:
    return [source for sentence in block.sentences for source in sentence.sources]


def _what_is_left(block: Block, hers: list[Block], spoken_of: set[Id]) -> Block | None:
    """Return a new block without what her blocks speak of; None where nothing is left of it."""
    taken = any(each.topic == block.topic for each in hers)
    if block.kind is not BlockKind.PARAGRAPH:
        return None if taken else block
    left = tuple(sentence for sentence in block.sentences if not _is_told(sentence, spoken_of))
    if not left:
        return None
    return replace(block, topic=f"{block.topic}:more" if taken else block.topic, sentences=left)


def _is_told(sentence: Sentence, spoken_of: set[Id]) -> bool:
    """Tell whether her words speak of all that a sentence tells; whose campaign it is tells nothing by itself."""
    told = {source.record for source in sentence.sources if source.field not in _NAMING}
    told = told or {source.record for source in sentence.sources}
    return bool(told) and told <= spoken_of


def _place(block: Block, kept: tuple[Block, ...], result: list[Block], order: dict[str, int]) -> int:
    """Find where an edited block goes: where the draft has its topic, or after the block that stood before it."""
    topics = [each.topic for each in result]
    if f"{block.topic}:more" in topics:
        return topics.index(f"{block.topic}:more")
    if block.topic in order:
        later = [index for index, each in enumerate(result) if order.get(each.topic, -1) > order[block.topic]]
        return later[0] if later else len(result)
    before = [each.topic for each in kept[: kept.index(block)] if each.topic in topics]
    return topics.index(before[-1]) + 1 if before else 0
