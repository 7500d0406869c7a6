"""The chair's words while she writes: blocks moved, joined and cut, what is new for them, what is found in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from youthcab.draft import editing, refreshing
from youthcab.draft.refreshing import Proposal
from youthcab.operations.review import reviewed
from youthcab.operations.sayable import Sayable, sayable
from youthcab.records.identity import Id
from youthcab.records.statement import Block, Sentence, Source, Statement
from youthcab.review.checks import in_order, open_findings, review
from youthcab.review.finding import Finding, Reviewed
from youthcab.review.grammar import find_by_grammar
from youthcab.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What stands beside the words: what is found in them, what is new for them, and what could be said.

    They are `behind` where a refresh would write the draft's own paragraphs otherwise than they stand.
    """

    reviewed: Reviewed
    findings: tuple[Finding, ...]
    proposals: tuple[Proposal, ...]
    sayable: tuple[Sayable, ...]
    behind: bool = False


def text_of(block: Block) -> str:
    """Return a block's words as they are written: those of a signature or a list have a line for each sentence."""
    return editing.text_of(block)


def sources_at(block: Block, text: str, at: int) -> tuple[Source, ...]:
    """Return what the sentence at a place in a text stands on, if the block had that text."""
    written, start = editing.edited(block, text), 0
    for sentence in written.sentences:
        start += len(sentence.text) + 1
        if at < start:
            return sentence.sources
    return written.sentences[-1].sources if written.sentences else ()


def may_merge(statement: Statement, place: int) -> bool:
    """Tell whether a block and the next can be made one."""
    both = statement.blocks[place : place + 2]
    return len(both) == 2 and editing.may_merge(*both)


def may_remove(statement: Statement, place: int) -> bool:
    """Tell whether nothing would be lost with a block but her own words."""
    return editing.may_remove(statement.blocks[place])


def with_texts(statement: Statement, texts: Sequence[str]) -> Statement:
    """Give every block the words that stand in its place."""
    blocks = zip(statement.blocks, texts, strict=True)
    return replace(statement, blocks=tuple(editing.edited(block, text) for block, text in blocks))


def edit(statement: Statement, place: int, text: str) -> Statement:
    """Give one block new words; nothing is kept."""
    place %= len(statement.blocks)
    return _with(statement, place, editing.edited(statement.blocks[place], text))


def add_paragraph(statement: Statement, place: int, text: str = "") -> Statement:
    """Put a paragraph of the chair's own before the block at a place; nothing is kept."""
    return _with(statement, place, editing.own_block(text), instead_of=0)


def move(statement: Statement, place: int, goal: int) -> Statement:
    """Put a block in another place; beyond the first or the last it stays."""
    if not (0 <= place < len(statement.blocks) and 0 <= goal < len(statement.blocks)):
        return statement
    return replace(statement, blocks=editing.moved(statement.blocks, place, goal))


def move_sentence(statement: Statement, place: int, at: int, step: int) -> tuple[Statement, int, int]:
    """Move the sentence at a place in a block's text by one, with what it stands on.

    Returns the statement, and in which block and where in its text the sentence then begins.
    """
    start, ends = 0, []
    for sentence in statement.blocks[place].sentences:
        start += len(sentence.text) + 1
        ends.append(start)
    if not ends:
        return statement, place, at
    number = next((index for index, end in enumerate(ends) if at < end), len(ends) - 1)
    blocks, goal, index = editing.sentence_moved(statement.blocks, place, number, step)
    before = blocks[goal].sentences[:index]
    return replace(statement, blocks=blocks), goal, sum(len(each.text) + 1 for each in before)


def merge(statement: Statement, place: int) -> Statement:
    """Make one block of a block and the next, where the two are of one kind."""
    if not may_merge(statement, place):
        return statement
    return _with(statement, place, editing.merged(*statement.blocks[place : place + 2]), instead_of=2)


def split(statement: Statement, place: int, at: int) -> Statement:
    """Cut a block in two at a place in its text; at its very beginning or end nothing is cut."""
    parts = editing.split(statement.blocks[place], at)
    return _with(statement, place, *parts) if all(part.text for part in parts) else statement


def show(statement: Statement, place: int, *, hidden: bool) -> Statement:
    """Leave a block out of what is printed, or put it back."""
    return _with(statement, place, editing.shown(statement.blocks[place], hidden=hidden))


def remove(statement: Statement, place: int) -> Statement:
    """Take out a paragraph of her own that no record stands behind; any other can only be hidden."""
    return _with(statement, place) if may_remove(statement, place) else statement


def give_back(statement: Statement, place: int) -> Statement:
    """Let the draft have a block again, so that the next refresh writes it anew."""
    return _with(statement, place, replace(statement.blocks[place], edited=False, hidden=False))


def put_in(statement: Statement, place: int, sentence: Sentence) -> Statement:
    """Put a sentence of the draft in as a paragraph of her own, with what it stands on."""
    own = editing.own_block()
    return _with(statement, place, editing.hers(replace(own, sentences=(sentence,))), instead_of=0)


def accept(statement: Statement, proposal: Proposal) -> Statement:
    """Take what is proposed into her words."""
    return _answered(statement, proposal, refreshing.accepted)


def leave(statement: Statement, proposal: Proposal) -> Statement:
    """Leave her words as they are until the record tells something else."""
    return _answered(statement, proposal, refreshing.left)


def look(
    store: Store, statement: Statement, texts: Sequence[str], today: date, before: Reviewed | None = None
) -> Beside:
    """Look at the words as they stand; with what was read of the records `before`, nothing is read anew.

    What takes long, spelling and grammar, is left to `look_at_grammar`.
    """
    written = with_texts(statement, texts)
    now = before.with_words(written) if before else reviewed(store, written, today)
    findings = review(now, slow=False)
    return Beside(
        reviewed=now,
        findings=open_findings(findings, written),
        proposals=refreshing.proposals(written.blocks, now.fresh, _gone(now)),
        sayable=tuple(sayable(now, findings)),
        behind=_told(refreshing.refreshed(written.blocks, now.fresh)) != _told(written.blocks),
    )


def look_at_grammar(beside: Beside) -> tuple[Finding, ...]:
    """Give all findings in order of place, those of spelling and grammar with the others."""
    found = open_findings(find_by_grammar(beside.reviewed), beside.reviewed.statement)
    return in_order((*beside.findings, *found))


def _told(blocks: Sequence[Block]) -> list[tuple[str, str]]:
    return [(block.topic, block.text) for block in blocks]


def _with(statement: Statement, place: int, *blocks: Block, instead_of: int = 1) -> Statement:
    kept = statement.blocks
    return replace(statement, blocks=(*kept[:place], *blocks, *kept[place + instead_of :]))


def _answered(statement: Statement, proposal: Proposal, answer: Callable[[Block, Proposal], Block]) -> Statement:
    blocks = tuple(
        answer(block, proposal) if block.edited and block.topic == proposal.topic else block
        for block in statement.blocks
    )
    return replace(statement, blocks=blocks)


def _gone(reviewed: Reviewed) -> frozenset[Id]:
    """Find the records behind her words that were removed, or may not be published any more."""
    material = reviewed.material
    cited = {
        source.record for block in reviewed.statement.blocks for each in block.sentences for source in each.sources
    }
    return frozenset(
        each
        for each in cited - {material.cabinet.id}
        if (found := material.by_id.get(each)) is None or not material.publishable(found)
    )
