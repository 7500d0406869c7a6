"""What earlier statements have told already, and what moved on since."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
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
_TO_THE_COUNCIL = (Voice.PAPER, Voice.SPEECH)
_READ = ("period", "dated", "voice", "blocks")


@dataclass(frozen=True, slots=True)
class _Written:
    """The words of a statement that the council was given before a period."""

    dated: date
    id: Id
    blocks: tuple[Block, ...]


def what_was_said(store: Store, period: Period) -> tuple[date | None, Said]:
    """Return the day that the written statement before a period speaks from, and what it and those before it told.

    A record is told by the sentences that stand on it, and also where the chair took out what the draft told of it.
    """
    with store.reading() as reading:
        written = _written_before(reading, period)
        if not written:
            return None, NOTHING_SAID
        told = {record: each.dated for each in written for record in _told(each.blocks)}
        return written[-1].dated, Said(frozenset(told.items()), _moved(reading, written[-1].id, told))


def when_last_told(store: Store, period: Period) -> date | None:
    """Return the day that the written statement before a period speaks from."""
    with store.reading() as reading:
        written = _written_before(reading, period)
    return written[-1].dated if written else None


def _written_before(reading: Reading, period: Period) -> list[_Written]:
    """Read what the council was told before a period, oldest first: what officers or a site were told is no telling."""
    found = [
        _Written(dated, record, blocks)
        for record, about, dated, voice, blocks in reading.values(Statement, *_READ)
        if about and about.last < period.first and dated and blocks and voice in _TO_THE_COUNCIL
    ]
    return sorted(found, key=lambda each: (each.dated, each.id))


def _told(blocks: tuple[Block, ...]) -> frozenset[Id]:
    shown = [block for block in blocks if not block.hidden]
    sources = (source for block in shown for sentence in block.sentences for source in sentence.sources)
    standing = frozenset(source.record for source in sources if source.field not in _NAMING)
    return standing.union(*(block.told for block in shown))


def _moved(reading: Reading, last: Id, told: Iterable[Id]) -> frozenset[Id]:
    """Return the told records that somebody changed after the words of the last statement were kept."""
    kept = reading.log.newest(last, "blocks")
    if kept is None:
        return frozenset()
    return reading.log.changed_after(kept.step_id, *_NEVER_PRINTED).intersection(told)
