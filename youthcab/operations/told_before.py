"""What earlier statements have told already, and what moved on since."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from youthcab.draft.content import NOTHING_SAID, Said
from youthcab.records.identity import Id
from youthcab.records.period import Period
from youthcab.records.statement import Block, Statement, Voice
from youthcab.store.reading import Reading
from youthcab.store.store import Store

_NAMING = ("title", "first_name")
"""A sentence that only names a record does not tell it."""
_NEVER_PRINTED = ("notes", "source")


def what_was_said(store: Store, period: Period) -> tuple[date | None, Said]:
    """Return the day that the written statement before a period speaks from, and what it and those before it told.

    A record is told by the sentences that stand on it, and also where the chair took out what the draft told of it.
    """
    with store.reading() as reading:
        before = [each for each in reading.all(Statement) if _is_before(each, period)]
        written = sorted((each.dated, each.id, each) for each in before if each.dated and each.blocks)
        if not written:
            return None, NOTHING_SAID
        told = {record: dated for dated, _, statement in written for record in _told(statement.blocks)}
        last_dated, _, last = written[-1]
        return last_dated, Said(frozenset(told.items()), _moved(reading, last, told))


def _is_before(statement: Statement, period: Period) -> bool:
    """Tell whether the council was told something before a period: what officers or a site were told is no telling."""
    to_council = statement.voice in (Voice.PAPER, Voice.SPEECH)
    return to_council and statement.period is not None and statement.period.last < period.first


def _told(blocks: Iterable[Block]) -> set[Id]:
    shown = [block for block in blocks if not block.hidden]
    sources = (source for block in shown for sentence in block.sentences for source in sentence.sources)
    return {source.record for source in sources if source.field not in _NAMING} | {
        record for block in shown for record in block.told
    }


def _moved(reading: Reading, last: Statement, told: Iterable[Id]) -> frozenset[Id]:
    """Return the told records that somebody changed after the words of the last statement were kept."""
    kept = next((each.step_id for each in reading.history(last.id) if each.field == "blocks"), None)
    if kept is None:
        return frozenset()
    changes = reading.log.changes_after(kept, list(told))
    return frozenset(each.record for each in changes if each.field not in _NEVER_PRINTED)
