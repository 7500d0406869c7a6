"""What earlier statements have told already, and what moved on since."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from youthcab.draft.content import NOTHING_SAID, Said
from youthcab.records.identity import Id
from youthcab.records.period import Period
from youthcab.records.statement import Block, IssuedCopy, Statement, StatementState, Voice
from youthcab.store.reading import Reading
from youthcab.store.store import Store

_NAMING = ("title", "first_name")
"""A sentence that only names a record does not tell it."""
_NEVER_PRINTED = ("notes", "source")
_TO_THE_COUNCIL = (Voice.PAPER, Voice.SPEECH)
_READ = ("period", "dated", "voice", "state", "blocks")


@dataclass(frozen=True, slots=True)
class _Written:
    """The words of a statement that the council was given before another, or would have been if it is not `out`."""

    dated: date
    id: Id
    blocks: tuple[Block, ...]
    out: bool


def what_was_said(store: Store, period: Period, dated: date) -> tuple[date | None, Said]:
    """Return the day that the statement before that of a period and day speaks from, and what those before it told.

    Words count once they are issued; in a cabinet that never issued any, and only exports them, as they are kept.
    A record is told by the sentences that stand on it, and also where the chair took out what the draft told of it.
    """
    with store.reading() as reading:
        written = _written_before(reading, period, dated)
        if not written:
            return None, NOTHING_SAID
        told = {record: each.dated for each in written for record in _told(each.blocks)}
        return written[-1].dated, Said(frozenset(told.items()), _moved(reading, written[-1], told))


def when_last_told(store: Store, period: Period, dated: date) -> date | None:
    """Return the day that the statement before that of a period and day speaks from."""
    with store.reading() as reading:
        written = _written_before(reading, period, dated)
    return written[-1].dated if written else None


def _written_before(reading: Reading, period: Period, day: date) -> list[_Written]:
    """Read what the council was told before a day, oldest first: what officers or a site were told is no telling."""
    rows = reading.values(Statement, *_READ)
    not_out = [record for record, *_, state, blocks in rows if blocks and state is not StatementState.ISSUED]
    written_on = reading.many(Statement, not_out) if not_out else ()
    went_on = {each.id: each.issued[-1] for each in written_on if each.issued}
    found = [
        _last_given(_Written(dated, record, blocks, state is StatementState.ISSUED), went_on.get(record))
        for record, about, dated, voice, state, blocks in rows
        if about and about != period and dated and blocks and voice in _TO_THE_COUNCIL
    ]
    any_out = bool(went_on) or any(state is StatementState.ISSUED for *_, state, _ in rows)
    before = (each for each in found if each.dated < day and (each.out or not any_out))
    return sorted(before, key=lambda each: (each.dated, each.id))


def _last_given(written: _Written, copy: IssuedCopy | None) -> _Written:
    """Give the words that are out where others were written since."""
    return replace(written, dated=copy.dated or written.dated, blocks=copy.blocks, out=True) if copy else written


def _told(blocks: tuple[Block, ...]) -> frozenset[Id]:
    shown = [block for block in blocks if not block.hidden]
    sources = (source for block in shown for sentence in block.sentences for source in sentence.sources)
    standing = frozenset(source.record for source in sources if source.field not in _NAMING)
    return standing.union(*(block.told for block in shown))


def _moved(reading: Reading, last: _Written, told: Iterable[Id]) -> frozenset[Id]:
    """Return the told records that somebody changed after the words of the last statement were given."""
    given = reading.log.newest(last.id, "issued" if last.out else "blocks")
    if given is None:
        return frozenset()
    return reading.log.changed_after(given.step_id, *_NEVER_PRINTED).intersection(told)
