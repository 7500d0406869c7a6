"""Where a record was said, and what moved on since a statement was issued."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from youthcab.operations.history import since_statement
from youthcab.records.identity import Id
from youthcab.records.kinds import NEWS_KINDS
from youthcab.records.period import Period
from youthcab.records.statement import Block, Statement, StatementState
from youthcab.store.change import Change
from youthcab.store.store import Store

_TOLD_KINDS = frozenset({"campaign", *(kind.name for kind in NEWS_KINDS)})
_DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class SaidIn:
    """A sentence that stands on a record: of which statement, and of which copy; None for words not issued yet."""

    statement: Id
    period: Period | None
    copy: int | None
    sentence: str


@dataclass(frozen=True, slots=True)
class MovedOn:
    """A record that changed since a statement was issued, with the fields in words; `was_said` if it was told there."""

    record: Id
    kind: str
    label: str
    what: str
    was_said: bool


def said_in(store: Store, record: Id) -> tuple[SaidIn, ...]:
    """Find every sentence that stands on a record, in the order of the statements' periods, issued copies first."""
    with store.reading() as reading:
        statements = reading.holding(Statement, record, "blocks", "issued")
    found = (
        SaidIn(statement.id, statement.period, copy, sentence)
        for statement in sorted(statements, key=_first_day)
        for copy, blocks in _versions(statement)
        for sentence in _standing_on(blocks, record)
    )
    return tuple(found)


def moved_on(store: Store, statement: Id) -> tuple[MovedOn, ...]:
    """Tell which records that a statement can tell changed since this one was issued, those that it told first."""
    with store.reading() as reading:
        kept = reading.get(Statement, statement)
    if kept is None or not kept.issued:
        return ()
    told = {record for block in kept.issued[-1].blocks for record in block.cited}
    changes = sorted((each for each in since_statement(store, statement) if each.kind in _TOLD_KINDS), key=_by_record)
    found = [_moved(tuple(group), told) for _, group in groupby(changes, _by_record)]
    return tuple(sorted(found, key=lambda each: not each.was_said))


def _versions(statement: Statement) -> Iterator[tuple[int | None, tuple[Block, ...]]]:
    for copy in statement.issued:
        yield copy.number, copy.blocks
    if statement.state is not StatementState.ISSUED:
        yield None, statement.blocks


def _standing_on(blocks: Iterable[Block], record: Id) -> Iterator[str]:
    for block in blocks:
        if not block.hidden:
            for sentence in block.sentences:
                if record in sentence.cited:
                    yield sentence.text


def _moved(changes: tuple[Change, ...], told: set[Id]) -> MovedOn:
    last = changes[-1]
    return MovedOn(last.record, last.kind, last.label, _what(changes), last.record in told)


def _what(changes: tuple[Change, ...]) -> str:
    for change in reversed(changes):
        if change.field == _DELETED:
            return "removed" if change.new else "added" if change.old is None else "brought back"
    return f"changed: {', '.join(dict.fromkeys(change.field.replace('_', ' ') for change in changes))}"


def _by_record(change: Change) -> Id:
    return change.record


def _first_day(statement: Statement) -> str:
    return str(statement.period.first) if statement.period else ""
