"""Blocks of a statement to try the chair's editing on."""

from __future__ import annotations

from hypothesis import strategies as st

from youthcab.records.identity import Id
from youthcab.records.statement import Block, BlockKind, Seen, Sentence, Source

_WORDS = ("debate", "webinar", "survey", "podcast", "petition", "training", "meeting with the council", "award")
_KINDS = (BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.BULLETS, BlockKind.SIGNATURE)


def block(topic: str, *records: str, print: str = "1") -> Block:
    """Make a drafted paragraph with a sentence for each record."""
    return Block(
        topic=topic,
        sentences=tuple(sentence(each) for each in records),
        seen=tuple(Seen(Id(each), print) for each in records),
    )


def sentence(record: str, text: str = "") -> Sentence:
    """Make a sentence that stands on a record."""
    return Sentence(text=text or f"We told of {record}.", sources=(Source(Id(record), "when"),))


@st.composite
def some_blocks(draw: st.DrawFn) -> tuple[Block, ...]:
    """Draw a few blocks, each with sentences that stand on records of their own."""
    blocks = []
    for place in range(draw(st.integers(1, 5))):
        names = draw(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=4))
        told = tuple(sentence(f"{place}-{index}", f"We told of the {each}.") for index, each in enumerate(names))
        kind = draw(st.sampled_from(_KINDS))
        blocks.append(Block(kind=kind, topic=f"topic:{place}", sentences=told, hidden=draw(st.booleans())))
    return tuple(blocks)
