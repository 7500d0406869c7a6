"""Adding, changing, removing and finding records of any kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from youthcab.errors import YouthcabError
from youthcab.importers.names import Names
from youthcab.operations.backups import back_up_if_changed
from youthcab.operations.changes import Changes
from youthcab.progress import Progress, counted, in_parts, unseen
from youthcab.records.cabinet import Cabinet
from youthcab.records.identity import Id
from youthcab.records.kinds import kind_of, span
from youthcab.records.question import Question
from youthcab.records.record import News, Record
from youthcab.store.backup_folder import Reason
from youthcab.store.found import Found
from youthcab.store.reading import Reading
from youthcab.store.store import Store

T = TypeVar("T", bound=Record)
Answer = TypeVar("Answer")
_AT_ONCE = 500
_THE_ONLY = (
    "The cabinet itself cannot be deleted, since all that is kept here belongs to it. Write over what is wrong in it, "
    "or begin a new cabinet."
)


def add(store: Store, record: Record, actor: str, today: date) -> Changes:
    """Save a new record; news that is undated or lies ahead is noted as known from `today`."""
    return _save(store, _noted(record, today), actor, "Add")


def change(store: Store, record: Record, actor: str) -> Changes:
    """Save what was changed in a record."""
    return _save(store, record, actor, "Change")


def remove(store: Store, record: Record, actor: str) -> Changes:
    """Take a record out of everything; it can be brought back. Raises YouthcabError for the only cabinet."""
    with store.writing(actor, f"Remove {_name(record)}") as writing:
        _leave_a_cabinet(writing, (record,))
        writing.remove(type(record), record.id)
    return _changes(record)


def remove_all(store: Store, records: Sequence[Record], actor: str, progress: Progress = unseen) -> Changes:
    """Take several records out of everything in one step, after a backup; they can be brought back.

    Raises YouthcabError where the only cabinet is among them.
    """
    back_up_if_changed(store, Reason.REMOVAL)
    step = "Remove 1 record" if len(records) == 1 else f"Remove {len(records)} records"
    with store.writing(actor, step) as writing:
        _leave_a_cabinet(writing, records)
        for record in counted(records, progress):
            writing.remove(type(record), record.id)
    return _all_changes(records)


def add_all(
    store: Store, records: Sequence[Record], actor: str, today: date, step: str, progress: Progress = unseen
) -> Changes:
    """Save several new records in one step, after a backup; `step` says in words what the person did."""
    back_up_if_changed(store, Reason.IMPORT)
    with store.writing(actor, step) as writing:
        writing.save_all(_noted(record, today) for record in counted(records, progress))
    return _all_changes(records)


def change_all(
    store: Store,
    records: Sequence[Record],
    change: Callable[[Record], Record],
    actor: str,
    step: str,
    progress: Progress = unseen,
) -> Changes:
    """Change several records of one type in one step, each as it is kept now; what is so already stays unlogged."""
    after: list[Record] = []
    with store.writing(actor, step) as writing:
        for some in in_parts(records, _AT_ONCE, progress):
            now = writing.find_all([record.id for record in some])
            changed = [then for each in now if (then := change(each)) != each]
            writing.save_all(changed)
            after += changed
    return _all_changes(after)


def get(store: Store, record_type: type[T], record: Id) -> T | None:
    """Return the record of that identifier; None where there is none or it was removed."""
    with store.reading() as reading:
        return reading.get(record_type, record)


def find(store: Store, record: Id) -> Record | None:
    """Return the record of that identifier, of whatever kind; None where there is none or it was removed."""
    with store.reading() as reading:
        return reading.find(record)


def page(
    store: Store,
    record_type: type[T],
    *,
    search: str = "",
    order: str = "",
    descending: bool = False,
    offset: int = 0,
    limit: int = 200,
) -> tuple[T, ...]:
    """Return one page of a type's records, searched by how words begin and ordered by a field, empty ones last."""
    with store.reading() as reading:
        return reading.page(record_type, search=search, order=order, descending=descending, offset=offset, limit=limit)


def found(store: Store, record_type: type[Record], asked: Question) -> Found:
    """Return all records of a type that a question is about, in its order, by their numbers."""
    with store.reading() as reading:
        return reading.found(record_type, asked)


def among(store: Store, found: Found, progress: Progress = unseen) -> tuple[Record | None, ...]:
    """Return records that were found, in that order; None for one that was removed since."""
    with store.reading() as reading:
        parts = in_parts(range(len(found)), _AT_ONCE, progress)
        return tuple(each for part in parts for each in reading.among(found.part([range(part[0], part[-1] + 1)])))


def with_names(store: Store, work: Callable[[Callable[[str, str], Id]], Answer]) -> Answer:
    """Do work that finds records by kind and name; its finder raises ValueError where there is not just one."""
    with store.reading() as reading:
        names = Names(reading)
        return work(lambda to, name: names.find(to, name, Id("")))


def place_in(store: Store, found: Found, record: Id) -> int | None:
    """Return where a record stands among those that were found; None where it is not one of them."""
    with store.reading() as reading:
        return reading.place_in(found, record)


def everything(store: Store, record_type: type[T]) -> tuple[T, ...]:
    """Return every record of a type in the order in which they were made."""
    with store.reading() as reading:
        return reading.all(record_type)


def label_of(store: Store, record: Id) -> str:
    """Return the few words by which a person knows a record, even a removed one; empty where there is none."""
    with store.reading() as reading:
        return reading.label_of(record)


def _save(store: Store, record: Record, actor: str, verb: str) -> Changes:
    with store.writing(actor, f"{verb} {_name(record)}") as writing:
        writing.save(record)
    return _changes(record)


def _leave_a_cabinet(reading: Reading, going: Sequence[Record]) -> None:
    going_cabinets = {each.id for each in going if isinstance(each, Cabinet)}
    if going_cabinets and all(each.id in going_cabinets for each in reading.all(Cabinet)):
        raise YouthcabError(_THE_ONLY)


def _noted(record: Record, today: date) -> Record:
    if isinstance(record, News) and record.noted is None and not _is_past(record, today):
        return replace(record, noted=today)
    return record


def _is_past(record: News, today: date) -> bool:
    first = span(record)[0]
    return first is not None and first <= today


def _name(record: Record) -> str:
    return kind_of(record).name.replace("_", " ")


def _changes(record: Record) -> Changes:
    return Changes(frozenset({kind_of(record).name}), (record.id,))


def _all_changes(records: Sequence[Record]) -> Changes:
    return Changes(frozenset(kind_of(each).name for each in records), tuple(each.id for each in records))
