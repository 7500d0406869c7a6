"""Taking a person out of everything that a file holds: the tables, the log with all that ever was, and its chain."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from youthcab.records.identity import Id
from youthcab.records.record import Record
from youthcab.store import search
from youthcab.store.cleaning import Cleaning
from youthcab.store.connection import is_among, to_json
from youthcab.store.kind_tables import KIND_TABLES
from youthcab.store.log import Log
from youthcab.store.placing import Place, put
from youthcab.store.step import DELETED, Step, differences
from youthcab.store.tables import OPERATION, RECORD, SETTING, STEP, TO_COMPACT

COMPACTED = f"DELETE FROM setting WHERE name = '{TO_COMPACT}'"

_LOG = sa.select(OPERATION, RECORD.c.kind).join(RECORD, RECORD.c.id == OPERATION.c.record)
_THE_OPERATION = sa.and_(
    OPERATION.c.step == sa.bindparam("its_step"), OPERATION.c.position == sa.bindparam("its_place")
)


@dataclass(frozen=True, slots=True)
class Erased:
    """The records that changed, with their kinds."""

    kinds: frozenset[str]
    records: tuple[Id, ...]


def told_texts(connection: sa.Connection) -> Iterator[str]:
    """Give every value that the log holds, as JSON, and what it says of steps: all words that the file ever held."""
    yield from connection.scalars(sa.select(OPERATION.c.new).where(OPERATION.c.new.is_not(None)))
    for words, actor in connection.execute(sa.select(STEP.c.words, STEP.c.actor)):
        yield from (words, actor)


def erase(
    connection: sa.Connection, step: Step, person: Id, words: Callable[[str], str], *, and_issued: bool
) -> Erased:
    """Take a person out, with the consents and every link; `words` takes the name out of a text.

    It is one step in the log, which says no more than that somebody was forgotten and can never be taken back.
    """
    # Begun first, since it may bear the very name that goes.
    step.for_good()
    gone = frozenset({person, *_linked(connection, "consent", person)})
    cleaning = Cleaning(words, gone, _linked(connection, "role", person), and_issued)
    log = Log(connection)
    updates, touched = _cleaned_log(connection, cleaning)
    before = log.last_known(sorted(touched))
    if updates:
        statement = sa.update(OPERATION).where(_THE_OPERATION)
        connection.execute(statement.values(old=sa.bindparam("its_old"), new=sa.bindparam("its_new")), updates)
    _clean_steps(connection, words)
    numbered = _numbered(connection, touched)
    step.add([(row.id, (DELETED, bool(row.deleted), True)) for row in numbered if row.id in gone])
    _put(connection, numbered, before, log.last_known(sorted(touched)), gone)
    search.rebuild(connection)
    # What was deleted may lie in pieces of the file that are free, until all of it is written anew.
    connection.execute(sa.insert(SETTING).prefix_with("OR REPLACE").values(name=TO_COMPACT, value=""))
    return Erased(frozenset(row.kind for row in numbered), tuple(row.id for row in numbered))


def _linked(connection: sa.Connection, kind: str, person: Id) -> frozenset[Id]:
    """Return the records of a kind that ever were the person's."""
    statement = _LOG.where(RECORD.c.kind == kind, OPERATION.c.field == "person", OPERATION.c.new == to_json(person))
    return frozenset(Id(row.record) for row in connection.execute(statement))


def _cleaned_log(connection: sa.Connection, cleaning: Cleaning) -> tuple[list[dict[str, Any]], frozenset[Id]]:
    """Return the operations that are to read otherwise, and the records that they are about."""
    updates: list[dict[str, Any]] = []
    touched: set[Id] = set(cleaning.gone)
    for row in connection.execute(_LOG).all():
        if row.field == DELETED or cleaning.leaves(row.field) or not _concerned(row, cleaning):
            continue
        record, record_type = Id(row.record), KIND_TABLES[row.kind].kind.type
        old, new = (
            None if text is None else _text(cleaning.logged(record, record_type, row.field, json.loads(text)))
            for text in (row.old, row.new)
        )
        if (old, new) != (row.old, row.new):
            updates.append({"its_step": row.step, "its_place": row.position, "its_old": old, "its_new": new})
            touched.add(record)
    return updates, frozenset(touched)


def _concerned(row: sa.Row[Any], cleaning: Cleaning) -> bool:
    """Tell whether a row may have to change, without reading its values for what they are."""
    texts = [text for text in (row.old, row.new) if text]
    return cleaning.all_of(row.record, row.field) or any(
        "\\" in text or cleaning.words(text) != text or any(each in text for each in cleaning.gone) for text in texts
    )


def _clean_steps(connection: sa.Connection, words: Callable[[str], str]) -> None:
    told = [
        (row.id, row.words, row.actor) for row in connection.execute(sa.select(STEP.c.id, STEP.c.words, STEP.c.actor))
    ]
    changed = [
        {"its_id": step, "its_words": words(said), "its_actor": words(actor)}
        for step, said, actor in told
        if (words(said), words(actor)) != (said, actor)
    ]
    if changed:
        statement = sa.update(STEP).where(STEP.c.id == sa.bindparam("its_id"))
        connection.execute(statement.values(words=sa.bindparam("its_words"), actor=sa.bindparam("its_actor")), changed)


def _numbered(connection: sa.Connection, records: frozenset[Id]) -> list[sa.Row[Any]]:
    columns = sa.select(RECORD.c.number, RECORD.c.id, RECORD.c.kind, RECORD.c.deleted)
    return list(connection.execute(columns.where(is_among(RECORD.c.id, to_json(sorted(records))))))


def _put(
    connection: sa.Connection,
    numbered: list[sa.Row[Any]],
    before: dict[Id, Record],
    after: dict[Id, Record],
    gone: frozenset[Id],
) -> None:
    for kind in {row.kind for row in numbered}:
        table = KIND_TABLES[kind]
        places = []
        for row in numbered:
            if row.kind == kind:
                was, now = before[row.id], after[row.id]
                fields = frozenset(name for name, _, _ in differences(was, now, table.fields))
                live = not row.deleted
                stays = live and row.id not in gone
                place = Place(row.number, was if live else None, now if stays else None, now, False, fields)
                places.append(place)
        put(connection, table, places)


def _text(value: Any) -> str | None:
    return None if value is None else to_json(value)
