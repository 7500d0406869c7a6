"""The paragraphs of a statement on the screen."""

from __future__ import annotations

from youthcab.records.statement import Block, BlockKind, Sentence
from youthcab.ui.statement.paragraphs import Paragraphs


def blocks(*texts: str) -> tuple[Block, ...]:
    return tuple(Block(kind=BlockKind.PARAGRAPH, sentences=(Sentence(text=text),)) for text in texts)


def test_the_cursor_comes_to_a_paragraph_that_is_going(qapp):
    shown = Paragraphs()
    shown.show_blocks(blocks("One.", "Two.", "Three."))
    last = shown.paragraphs[2]
    shown.go_to(1)
    shown.show_blocks(blocks("One.", "Two."))
    last.pane.entered.emit()
    assert shown.place == 1
