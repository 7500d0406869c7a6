"""Taking back what was done, and doing it again: the last thing, or an old one from among later changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from youthcab.errors import YouthcabError
from youthcab.operations.changes import Changes
from youthcab.operations.statements import as_draft_again
from youthcab.progress import Progress, unseen
from youthcab.records.identity import Id
from youthcab.records.kinds import kind_of
from youthcab.records.statement import Statement
from youthcab.store import undoing
from youthcab.store.change import Removed, StepWords
from youthcab.store.reading import Kept
from youthcab.store.store import Store
from youthcab.store.undoing import Disputed, Field
from youthcab.store.writing import Writing

_STAYS = (
    "Copy {number} of the statement was issued and stays as it is, for the council has it: issue a corrected copy "
    "instead. What was done before it can still be taken back from the history."
)


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What changed when a step was taken back; nothing did while there is anything in `disputed` to choose first."""

    changes: Changes = field(default_factory=Changes)
    disputed: tuple[Disputed, ...] = ()


def last_step(store: Store) -> StepWords | None:
    """Return what Undo would take back; None where nothing is left to undo."""
    with store.reading() as reading:
        return reading.log.last_step()


def next_redo(store: Store) -> StepWords | None:
    """Return what Redo would do again, in the words of what was done; None where nothing was undone since."""
    with store.reading() as reading:
        return reading.log.next_redo()


def beginning(store: Store) -> StepWords | None:
    """Return the step by which the cabinet got what it began with, where Undo has nothing left to take back but that.

    Whoever wants that gone names the step to `take_back`: to find an empty cabinet by one Undo too many is no help.
    """
    with store.reading() as reading:
        began = reading.log.beginning()
        return None if began is None or began.undone or reading.log.last_step() else began


def undo(store: Store, actor: str, progress: Progress = unseen) -> Changes | None:
    """Take back the last thing that was done by whatever way; None where nothing is left to undo.

    What the cabinet began with stays, and to stop leaves all as it was. Raises YouthcabError where the last thing was
    to issue a copy: to pass over it would take older words from under the copy.
    """
    with store.writing(actor, "Undo") as writing, _issued_stays(writing, writing.log.last_step()):
        kept = undoing.undo(writing, progress)
    return None if kept is None else _changes(kept)


def redo(store: Store, actor: str, progress: Progress = unseen) -> Changes | None:
    """Do again what was undone last; None where nothing was undone since the last new change."""
    with store.writing(actor, "Redo") as writing, _issued_stays(writing, writing.log.next_redo()):
        kept = undoing.redo(writing, progress)
    return None if kept is None else _changes(kept)


def take_back(
    store: Store, step: str, actor: str, keep: frozenset[Field] | None = None, progress: Progress = unseen
) -> TakenBack:
    """Take back one step from among later ones; what changed since is told for choice, and nothing done meanwhile.

    `keep` names the fields, each with its record, that stay as they are now: with it everything else goes back. `step`
    is its identifier or the beginning of it. Raises YouthcabError where there is none, it is for good, or a copy that
    was issued would be lost.
    """
    found = step_named(store, step)
    if found.for_good:
        raise YouthcabError(f'"{found.words}" was for good and cannot be taken back.')
    with store.writing(actor, f"Take back: {found.words}") as writing:
        disputed = undoing.disputes(writing, found.id, progress)
        if disputed and keep is None:
            return TakenBack(disputed=disputed)
        with _issued_stays(writing, found):
            return TakenBack(_changes(undoing.take_back(writing, found.id, keep or frozenset(), progress)))


def step_named(store: Store, step: str) -> StepWords:
    """Return the step of that identifier, or the one that begins so; raises YouthcabError where there is not one."""
    with store.reading() as reading:
        found = reading.log.step(step)
    if found is None:
        raise YouthcabError(f'There is no one step "{step}" in the history. Copy one from `youthcab history`.')
    return found


def removed(store: Store, limit: int = 500) -> tuple[Removed, ...]:
    """Return the records that were removed and can be brought back, the last removed first."""
    with store.reading() as reading:
        return reading.log.removed(limit)


def bring_back(store: Store, record: Id, actor: str) -> Changes:
    """Bring a removed record back as it last was, and the links to it."""
    with store.reading() as reading:
        known = reading.log.last_known([record]).get(record)
    kind = kind_of(known).name.replace("_", " ") if known else "record"
    with store.writing(actor, f"Bring back {kind}") as writing:
        writing.bring_back(record)
        return _changes(writing.kept([record]).values())


@contextmanager
def _issued_stays(writing: Writing, step: StepWords | None) -> Iterator[None]:
    """Refuse to lose an issued copy, and take other words than were cleared or issued for the draft that they are.

    What came with a whole statement from elsewhere was not issued here, and goes again with it.
    """
    touched = writing.log.records_of(step.id, "statement") if step else ()
    before = writing.many(Statement, touched)
    yield
    after = {each.id: each for each in writing.many(Statement, touched)}
    for each in before:
        now = after.get(each.id)
        if now is None and step and _came_whole(writing, each, step):
            continue
        lost = {copy.number for copy in each.issued} - {copy.number for copy in (now.issued if now else ())}
        if lost:
            raise YouthcabError(_STAYS.format(number=max(lost)))
        if now is not None and now.state is each.state and (drafted := as_draft_again(each, now)) != now:
            writing.save(drafted)


def _came_whole(writing: Writing, statement: Statement, step: StepWords) -> bool:
    change = writing.log.newest(statement.id, "issued")
    return change is not None and change.step_id == step.id


def _changes(kept: Iterable[Kept]) -> Changes:
    records = [each.record for each in kept]
    return Changes(frozenset(kind_of(each).name for each in records), tuple(each.id for each in records))
