"""Who changed what, and when."""

from __future__ import annotations

from datetime import datetime

from youthcab.errors import YouthcabError
from youthcab.records.identity import Id
from youthcab.records.period import Period
from youthcab.records.statement import Statement, StatementState
from youthcab.store.change import Change, StepTold
from youthcab.store.store import Store


def history(
    store: Store, record: Id | None = None, since: datetime | None = None, limit: int = 500
) -> tuple[Change, ...]:
    """Return what changed, newest first: of one record or all, from a time on, at most `limit` lines."""
    with store.reading() as reading:
        return reading.history(record, since, limit)


def steps(
    store: Store,
    record: Id | None = None,
    since: datetime | None = None,
    actor: str = "",
    kind: str = "",
    text: str = "",
    limit: int = 100,
) -> tuple[StepTold, ...]:
    """Return what was done, newest first, each step with its changes: those that match all that is asked for.

    `kind` is a kind of record, `text` stands in what was done, in a record's label or in a value before or after.
    """
    with store.reading() as reading:
        return reading.log.steps(record, since, actor, kind, text, limit)


def since_statement(store: Store, statement: Id) -> tuple[Change, ...]:
    """Return what changed after a statement was issued, oldest first; nothing where it is not issued."""
    with store.reading() as reading:
        kept = reading.get(Statement, statement)
        if kept is None or not _is_issued(kept):
            return ()
        issuing = reading.log.newest(statement, "issued") or reading.log.newest(statement, "state")
        return reading.log.changes_after(issuing.step_id) if issuing else ()


def since_statement_for(store: Store, period: Period) -> tuple[Change, ...]:
    """Return what changed after the statement for a period was issued, newest first.

    Raises YouthcabError where none was.
    """
    with store.reading() as reading:
        issued = [each for each in reading.matching(Statement, period=period) if _is_issued(each)]
    if not issued:
        raise YouthcabError(f"No statement for {period} was issued yet. Name another period, or a day with --since.")
    return since_statement(store, issued[-1].id)[::-1]


def record_named(store: Store, text: str) -> Id:
    """Return the record, even a removed one, of that identifier or name.

    Raises YouthcabError where there is none, or more than one.
    """
    with store.reading() as reading:
        found = reading.named(text)
    if len(found) == 1:
        return found[0][0]
    if not found:
        raise YouthcabError(f'There is no record "{text}". Give its name as a list shows it, or its identifier.')
    listed = "\n".join(f"  {record}  {kind.replace('_', ' ')}" for record, kind in found)
    raise YouthcabError(f'There are several records "{text}". Give the identifier of the one that you mean:\n{listed}')


def _is_issued(statement: Statement) -> bool:
    return bool(statement.issued) or statement.state is StatementState.ISSUED
