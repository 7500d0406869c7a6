"""The chair's own words: what she edits is hers, and keeps what it stands on wherever she puts it."""

from __future__ import annotations

import re
from dataclasses import replace

from youthcab.draft.likeness import carried_over
from youthcab.records.identity import Id, new_id
from youthcab.records.statement import Block, BlockKind, Sentence

OWN = "own:"
"""What the topic of a paragraph begins with that no draft has."""
LINES = (BlockKind.SIGNATURE, BlockKind.BULLETS)
"""The kinds of block whose sentences stand on lines of their own."""
_SENTENCE_END = re.compile(
    r"(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bMrs\.)(?<!\bSt\.)(?:(?<=[.!?])|(?<=[.!?]['\u2019\"]))\s+(?=[A-Z'\u2018\"\d])"
)


def text_of(block: Block) -> str:
    """Return a block's words as they are written: those of a signature or a list have a line for each sentence."""
    return "\n".join(each.text for each in block.sentences) if block.kind in LINES else block.text


def edited(block: Block, text: str) -> Block:
    """Give a block new words; a sentence that is the same or much alike keeps what it stands on."""
    written = tuple(_split(block.kind, text))
    if written == tuple(sentence.text for sentence in block.sentences) or " ".join(text.split()) == _run(block):
        return block
    return replace(hers(block), sentences=carried_over(block.sentences, written))


def hers(block: Block) -> Block:
    """Make a block hers as it stands: a refresh leaves it alone, and says nothing elsewhere that it told."""
    return replace(block, edited=True, told=told_in(block))


def told_in(block: Block) -> tuple[Id, ...]:
    """Return the records that a block tells or told."""
    return tuple(dict.fromkeys((*block.told, *(source.record for each in block.sentences for source in each.sources))))


def own_block(text: str = "") -> Block:
    """Make a paragraph of the chair's own, which no record stands behind."""
    return edited(Block(topic=f"{OWN}{new_id()}", edited=True), text)


def may_merge(first: Block, second: Block) -> bool:
    """Tell whether two blocks can be one: a heading is no part of a paragraph, and what is hidden stays hidden."""
    return first.kind is second.kind and first.hidden is second.hidden


def merged(first: Block, second: Block) -> Block:
    """Make one block of two, with all that both stand on; it is hers."""
    first, second = hers(first), hers(second)
    return replace(
        first,
        topic=second.topic if is_own(first) else first.topic,
        sentences=(*first.sentences, *second.sentences),
        told=tuple(dict.fromkeys((*first.told, *second.told))),
        seen=tuple(dict.fromkeys((*first.seen, *second.seen))),
    )


def split(block: Block, place: int) -> tuple[Block, Block]:
    """Make two blocks of one, cut at a place in its text; where a sentence is cut, both parts keep what it stands on.

    Both are hers, and the first stays what the draft knows it as.
    """
    before: list[Sentence] = []
    after: list[Sentence] = []
    start = 0
    for sentence in block.sentences:
        cut = min(max(place - start, 0), len(sentence.text))
        for part, goal in ((sentence.text[:cut], before), (sentence.text[cut:], after)):
            if part.strip():
                goal.append(replace(sentence, text=part.strip()))
        start += len(sentence.text) + 1
    whole = hers(block)
    second = hers(Block(kind=block.kind, topic=f"{OWN}{new_id()}", sentences=tuple(after), hidden=block.hidden))
    return replace(whole, sentences=tuple(before)), second


def moved(blocks: tuple[Block, ...], place: int, goal: int) -> tuple[Block, ...]:
    """Put one block in another place; the words stay as they are."""
    others = [*blocks[:place], *blocks[place + 1 :]]
    others.insert(goal, blocks[place])
    return tuple(others)


def sentence_moved(blocks: tuple[Block, ...], place: int, number: int, step: int) -> tuple[tuple[Block, ...], int, int]:
    """Put a sentence before the one above it (`step` -1) or behind the one below it (1), with what it stands on.

    Beyond its paragraph it goes to the next of the same kind that way; a paragraph that is left empty goes. Returns the
    blocks and where the sentence is then; where there is no place to go, all as it was.
    """
    block, goal = blocks[place], number + step
    if 0 <= goal < len(block.sentences):
        order = list(block.sentences)
        order.insert(goal, order.pop(number))
        return _put(blocks, place, replace(hers(block), sentences=tuple(order))), place, goal
    others = range(place + step, len(blocks) if step > 0 else -1, step)
    home = next((each for each in others if may_merge(blocks[each], block)), None)
    if home is None or block.kind is BlockKind.HEADING:
        return blocks, place, number
    taken, left = _taken_out(hers(block), number)
    known = hers(blocks[home])
    goal = 0 if step > 0 else len(known.sentences)
    parts = [taken, known] if step > 0 else [known, taken]
    sentences = tuple(each for part in parts for each in part.sentences)
    topic = known.topic if left.sentences or not is_own(known) else block.topic
    result = _put(blocks, home, replace(merged(known, taken), topic=topic, sentences=sentences))
    if left.sentences:
        return _put(result, place, left), home, goal
    return (*result[:place], *result[place + 1 :]), home - (place < home), goal


def shown(block: Block, *, hidden: bool) -> Block:
    """Leave a block out of what is printed, or put it back; either way it is hers, so that a refresh respects it."""
    return replace(hers(block), hidden=hidden)


def is_own(block: Block) -> bool:
    """Tell whether a block is one that she made herself."""
    return block.topic.startswith(OWN)


def may_remove(block: Block) -> bool:
    """Tell whether nothing would be lost with a block but her own words."""
    return is_own(block) and not told_in(block)


def _put(blocks: tuple[Block, ...], place: int, block: Block) -> tuple[Block, ...]:
    return (*blocks[:place], block, *blocks[place + 1 :])


def _taken_out(block: Block, number: int) -> tuple[Block, Block]:
    """Part a block into one sentence, with what is known of its records, and the rest; with the last one all goes."""
    sentence = block.sentences[number]
    rest = (*block.sentences[:number], *block.sentences[number + 1 :])
    going = set(sentence.cited) - {record for each in rest for record in each.cited} if rest else set(block.told)
    taken, left = (
        replace(
            block,
            sentences=sentences,
            told=tuple(each for each in block.told if (each in going) is goes),
            seen=tuple(each for each in block.seen if (each.record in going) is goes),
        )
        for sentences, goes in (((sentence,), True), (rest, False))
    )
    return taken, left


def _run(block: Block) -> str | None:
    """Give the words as one run, for kinds where a line's end means nothing."""
    return None if block.kind in LINES else block.text


def _split(kind: BlockKind, text: str) -> list[str]:
    lines = [" ".join(line.split()) for line in text.splitlines()]
    if kind in LINES:
        return [line for line in lines if line]
    if kind is BlockKind.HEADING:
        return [heading] if (heading := " ".join(lines).strip()) else []
    return [sentence for sentence in _SENTENCE_END.split(" ".join(lines).strip()) if sentence]
