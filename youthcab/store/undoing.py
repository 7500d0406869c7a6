"""Taking steps back: the last one, or an old one from among later changes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from youthcab.progress import Progress, in_parts, unseen
from youthcab.records.identity import Id
from youthcab.records.kinds import kind_of, label
from youthcab.store.kind_tables import table_of
from youthcab.store.reading import Kept
from youthcab.store.step import DELETED
from youthcab.store.writing import Writing

Field = tuple[Id, str]
Values = tuple[Any, Any]  # before and after
_AT_ONCE = 500  # records, or fields of the log


@dataclass(frozen=True, slots=True, kw_only=True)
class Disputed:
    """A field that changed again since the step that is to be taken back; values are plain.

    `then` is what it would go back to, `now` what it holds. For the field "deleted" it is the record that would go.
    """

    record: Id
    kind: str
    label: str
    field: str
    then: Any
    now: Any


def undo(writing: Writing, progress: Progress = unseen) -> tuple[Kept, ...] | None:
    """Take back the newest step that can be, and return the records as they are then; None where there is none."""
    step = writing.log.last_step()
    return None if step is None else _take_back_last(writing, step.id, f"Undo: {step.words}", progress)


def redo(writing: Writing, progress: Progress = unseen) -> tuple[Kept, ...] | None:
    """Do again what was undone last, and return the records as they are then; None where there is nothing."""
    step = writing.log.next_redo()
    return None if step is None else _take_back_last(writing, step.id, f"Redo: {step.words}", progress)


def disputes(writing: Writing, step: str, progress: Progress = unseen) -> tuple[Disputed, ...]:
    """Return what changed again since a step, so that whoever takes it back can choose."""
    changed = _changed_by(writing, step, progress)
    before: dict[Id, Kept] = {}
    for some in in_parts(list(changed), _AT_ONCE, _uncounted(progress)):
        before |= writing.kept(some)
    after = {record: _before_step(kept, changed[record]) for record, kept in before.items()}
    going = frozenset(record for record in after if after[record].deleted and not before[record].deleted)
    still_wanted = _moved_on(writing, step, going) | _linked_from_others(writing, going)
    found: list[Disputed] = []
    for record, kept in before.items():
        if record in still_wanted:
            found.append(_disputed(kept, DELETED, True, False))
        elif record not in going:
            for field, (_, new) in changed[record].items():
                then, now = _plain(after[record], field), _plain(kept, field)
                if now not in (then, new):
                    found.append(_disputed(kept, field, then, now))
    return tuple(found)


def take_back(writing: Writing, step: str, leave: Collection[Field], progress: Progress = unseen) -> tuple[Kept, ...]:
    """Put everything that a step changed back to what it was before it, but for the fields to leave as they are.

    To leave the field "deleted" of a record is to leave all of it.
    """
    changed = _changed_by(writing, step, progress)
    put_back: list[Kept] = []
    for some in in_parts([record for record in changed if (record, DELETED) not in leave], _AT_ONCE, progress):
        before = writing.kept(some)
        after = [
            _before_step(kept, {name: each for name, each in changed[record].items() if (record, name) not in leave})
            for record, kept in before.items()
        ]
        writing.keep(after)
        put_back += [each for each in after if each != before[each.record.id]]
    return tuple(put_back)


def _take_back_last(writing: Writing, step: str, words: str, progress: Progress) -> tuple[Kept, ...]:
    writing.step.take_back(step, words)
    return take_back(writing, step, (), progress)


def _changed_by(writing: Writing, step: str, progress: Progress) -> dict[Id, dict[str, Values]]:
    """Return what a step comes to, but for whoever was forgotten since: they stay as good as never there."""
    forgotten = writing.log.forgotten()
    changed = _net(writing.log.values_of(step), _uncounted(progress))
    return {record: fields for record, fields in changed.items() if record not in forgotten}


def _net(changes: Iterable[tuple[Id, str, Any, Any]], progress: Progress = unseen) -> dict[Id, dict[str, Values]]:
    """Return what changes, oldest first, come to: each field with its value before the first and after the last."""
    net: dict[Id, dict[str, Values]] = {}
    for place, (record, field, old, new) in enumerate(changes):
        if place % _AT_ONCE == 0:
            progress(place, 0)
        fields = net.setdefault(record, {})
        fields[field] = (fields.get(field, (old, new))[0], new)
    return net


def _uncounted(progress: Progress) -> Progress:
    """Let work be stopped of which nobody is told how far it is: what is read first is over before what is written."""
    return lambda _done, _of: progress(0, 0)


def _before_step(kept: Kept, changed: Mapping[str, Values]) -> Kept:
    """Return a record as it was before a step; one that the step made is removed and otherwise stays as it is."""
    was_deleted = changed.get(DELETED, (kept.deleted, kept.deleted))[0]
    if was_deleted is None:
        return replace(kept, deleted=True)
    table = table_of(type(kept.record))
    values = {held.name: held.revive(changed[held.name][0]) for held in table.fields if held.name in changed}
    return Kept(replace(kept.record, **values), was_deleted)


def _moved_on(writing: Writing, step: str, records: Collection[Id]) -> frozenset[Id]:
    later = writing.log.changes_after(step, sorted(records)) if records else ()
    since = _net((each.record, each.field, each.old, each.new) for each in later)
    return frozenset(record for record, fields in since.items() if any(old != new for old, new in fields.values()))


def _linked_from_others(writing: Writing, records: Collection[Id]) -> frozenset[Id]:
    links = writing.links_to(sorted(records)) if records else ()
    return frozenset(target for source, target in links if source not in records)


def _plain(kept: Kept, field: str) -> Any:
    if field == DELETED:
        return kept.deleted
    held = next(each for each in table_of(type(kept.record)).fields if each.name == field)
    return held.form.plain(getattr(kept.record, field))


def _disputed(kept: Kept, field: str, then: Any, now: Any) -> Disputed:
    record = kept.record
    return Disputed(record=record.id, kind=kind_of(record).name, label=label(record), field=field, then=then, now=now)
