"""The paragraphs of a statement on the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from youthcab.draft.refreshing import Proposal
from youthcab.records.statement import Block, BlockKind, Sentence
from youthcab.ui.statement.paragraph import AT_MOST, Paragraph
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


def test_of_much_that_is_new_for_a_paragraph_the_first_is_shown_and_the_rest_counted(qapp):
    [block] = blocks("Hers.")
    paragraph = Paragraph(block, "Paragraph 1")
    news = [
        Proposal(topic="events", news="added", sentence=Sentence(text=f"We held quiz {number}."))
        for number in range(AT_MOST + 12)
    ]
    paragraph.show_proposals(news)
    assert [each.proposal for each in paragraph.proposed] == news[:AT_MOST]
    assert "12 more come after these." in told(paragraph)
    paragraph.show_proposals(news[:3])
    assert len(paragraph.proposed) == 3
    assert not any("come after these" in words for words in told(paragraph))


def told(paragraph: Paragraph) -> set[str]:
    return {label.text() for label in paragraph.findChildren(QLabel) if label.isVisibleTo(paragraph)}
