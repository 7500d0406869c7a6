"""The statement of a period: draft it, keep the chair's words, and take in new facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from youthcab.domain.working_days import for_meeting
from youthcab.draft import refreshing
from youthcab.draft.composition import compose
from youthcab.draft.composition import how_it_reads as read_aloud
from youthcab.draft.english.words import capitalised
from youthcab.draft.fact import Window
from youthcab.draft.scene import campaign_name
from youthcab.operations.cabinets import the_cabinet
from youthcab.operations.changes import Changes
from youthcab.operations.gathering import material_around, material_for
from youthcab.operations.told_before import what_was_said
from youthcab.records.campaign import Campaign
from youthcab.records.period import Period
from youthcab.records.record import Record
from youthcab.records.statement import Block, BlockKind, Statement, StatementState, Voice
from youthcab.store.store import Store


def statement_for(store: Store, period: Period, voice: Voice = Voice.PAPER) -> Statement | None:
    """Return the statement that is kept for a period in a voice, the newest if there are several."""
    with store.reading() as reading:
        kept = reading.matching(Statement, period=period, voice=voice)
    return kept[-1] if kept else None


def draft(
    store: Store,
    period: Period,
    dated: date | None = None,
    voice: Voice = Voice.PAPER,
    *,
    minutes: int | None = None,
) -> Statement:
    """Write a fresh draft for a period from the records alone; nothing is kept.

    It speaks from `dated`, or else from the day that the kept statement has, or else from today within the period.
    A speech takes over what the chair has written on the paper, and may take `minutes`, or what the rules allow.
    """
    paper = statement_for(store, period) or Statement(period=period)
    meant = replace(Statement(), period=period, voice=voice, meeting=paper.meeting, deadline=paper.deadline)
    begun = paper if voice is Voice.PAPER else statement_for(store, period, voice) or meant
    day = dated or begun.dated or paper.dated or _day_within(period, date.today())
    last_told, said = what_was_said(store, period, day)
    material = material_for(store, Window.around(period, day, last_told), said.moved)
    blocks = compose(material, period, day, last_told, said, voice=voice, paper=paper.blocks, minutes=minutes)
    return replace(begun, dated=day, blocks=refreshing.stamped(blocks, material, day))


def refresh(store: Store, statement: Statement) -> Statement:
    """Take new facts in around the chair's own words, which stay as they are; nothing is kept."""
    if statement.period is None:
        return statement
    fresh = draft(store, statement.period, statement.dated, statement.voice)
    return replace(statement, dated=fresh.dated, blocks=refreshing.refreshed(statement.blocks, fresh.blocks))


def meet(store: Store, statement: Statement, day: date | None) -> Statement:
    """Set the day of the council's meeting, and propose when its papers close; nothing is kept."""
    return for_meeting(statement, day, the_cabinet(store).rules)


def keep(store: Store, statement: Statement, actor: str, *, names_out_of: Statement | None = None) -> Changes:
    """Keep a statement's words as they stand; how far it is on its way, and every issued copy, stay as they are kept.

    New words in one that was cleared or issued make it a draft again, for they were neither. `names_out_of` is what the
    words were before the program put roles in place of names, and did nothing else to them.
    """
    with store.reading() as reading:
        step = _step(reading.get(Statement, statement.id), statement)
    with store.writing(actor, step) as writing:
        kept = writing.get(Statement, statement.id)
        writing.save(_carried_on(kept, statement, names_out_of) if kept else statement)
    return Changes(kinds=frozenset({"statement"}), records=(statement.id,))


def in_hand(store: Store, period: Period, voice: Voice = Voice.PAPER) -> Statement:
    """Return the statement that is kept for a period if it has words, or else a fresh draft, which is not kept."""
    kept = statement_for(store, period, voice)
    return kept if kept and kept.blocks else draft(store, period, voice=voice)


def printed_words(statement: Statement) -> tuple[object, ...]:
    """Give what a reader of a statement would see, its days included, to tell whether two are the same."""
    days = (statement.dated, statement.meeting, statement.deadline)
    return statement.title, days, tuple((each.kind, each.text) for each in statement.printed)


def as_draft_again(before: Statement, now: Statement) -> Statement:
    """Give a statement that was cleared or issued as a draft where its words are others now, for they were neither."""
    same = printed_words(before) == printed_words(now)
    if same or before.state not in (StatementState.CLEARED, StatementState.ISSUED):
        return now
    return replace(now, state=StatementState.DRAFT, cleared_by="", cleared_on=None)


def how_it_reads(store: Store, record: Record, dated: date) -> str:
    """Say one record as a statement of that day would, by the code that drafts; "" if there is nothing to say yet."""
    return read_aloud(record, material_around(store, record), dated)


def called(campaign: Campaign) -> str:
    """Return what sentences call a campaign, such as "Our mental health campaign"; "" for one without a name."""
    return capitalised(f"our {campaign_name(campaign)}") if campaign.title or campaign.known_as else ""


def plain_text(statement: Statement) -> str:
    """Give a statement's words as text, a blank line between paragraphs."""
    return "\n\n".join(_lines(block) for block in statement.printed)


def _step(kept: Statement | None, statement: Statement) -> str:
    """Say what keeping a statement does: an answer to what review finds is one where the words stay as they are."""
    given = [each for each in statement.answers if kept and each not in kept.answers]
    if kept and given and (kept.blocks, printed_words(kept)) == (statement.blocks, printed_words(statement)):
        return f"Answer \u2018{given[-1].what}\u2019"
    if kept is None or not kept.blocks:
        return "Draft the statement" if any(not each.edited for each in statement.blocks) else "Write the statement"
    if kept.blocks == statement.blocks:
        return "Change the statement"
    said = {each.text for each in kept.blocks}
    is_drafted = any(not each.edited and each.text not in said for each in statement.blocks)
    return "Refresh the draft of the statement" if is_drafted else "Change the words of the statement"


def _carried_on(kept: Statement, statement: Statement, names_out_of: Statement | None) -> Statement:
    said = {each.key for each in statement.answers}
    earlier = tuple(each for each in kept.answers if each.key not in said)
    statement = replace(
        statement,
        state=kept.state,
        cleared_by=kept.cleared_by,
        cleared_on=kept.cleared_on,
        issued=kept.issued,
        answers=(*earlier, *statement.answers),
    )
    is_cleared = kept.state is StatementState.CLEARED
    if is_cleared and names_out_of is not None and printed_words(kept) == printed_words(names_out_of):
        # An officer clears words: a role in place of a name says nothing new, and is safer than what was cleared.
        return statement
    return as_draft_again(kept, statement)


def _day_within(period: Period, today: date) -> date:
    """Choose the day to speak from: today if it lies in the period, else the period's nearest day."""
    return min(max(today, period.first), period.last)


def _lines(block: Block) -> str:
    told = [sentence.text for sentence in block.sentences]
    if block.kind is BlockKind.BULLETS:
        return "\n".join(f"- {each}" for each in told)
    return "\n".join(told) if block.kind is BlockKind.SIGNATURE else block.text
