"""The chain over the log: each step's hash covers the one before, so that a changed or missing row is found."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import groupby
from json.encoder import encode_basestring as _string
from operator import itemgetter
from typing import Any

import sqlalchemy as sa

from youthcab.store.tables import OPERATION, SETTING, STEP

# The last hash, kept apart from the steps: a log whose end was cut off no longer leads up to it.
HEAD = "log_head"
Row = Sequence[Any]
Hear = Callable[[Sequence[Row]], None]
_STEPS = sa.select(STEP.c.id, STEP.c.actor, STEP.c.words, STEP.c.undoes, STEP.c.hash).order_by(STEP.c.id)
_OPERATIONS = str(sa.select(OPERATION).order_by(OPERATION.c.step, OPERATION.c.position))
_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in the log that is not as it was written; `step` is empty where it is not at one step.

    The sentence holds identifiers and no words of the cabinet, since it lies in the open beside an encrypted one; those
    by which a person knows what is meant are `known_as`.
    """

    step: str
    sentence: str
    known_as: str = ""


class Link:
    """The hash of one step while its operations come in.

    SHA-256 of the canonical JSON (no spaces, UTF-8) of one list: the hash before, the step's identifier, actor, words
    and what it undoes, then each operation as a list of its columns.
    """

    def __init__(self, previous: str, step: Row) -> None:
        self._sha = hashlib.sha256(f"[{','.join(map(_json, (previous, *step)))}".encode())

    def add(self, operations: Sequence[Row]) -> None:
        """Take in the next operations."""
        told = [
            f",[{_string(step)},{position},{_string(record)},{_string(field)},{_json(old)},{_json(new)}]"
            for step, position, record, field, old, new in operations
        ]
        self._sha.update("".join(told).encode())

    def hash(self) -> str:
        """Return the hash of the step with the operations so far."""
        whole = self._sha.copy()
        whole.update(b"]")
        return whole.hexdigest()


def _json(text: str | None) -> str:
    return "null" if text is None else _string(text)


def _nobody(_: Sequence[Row]) -> None:
    return None


def broken_links(connection: sa.Connection, hear: Hear = _nobody) -> Iterator[Fault]:
    """Tell each place where the log is not what was written: a row changed, missing, added, or its end cut off.

    `hear` is given every operation on the way, as its columns, in order and some at a time.
    """
    previous = ""
    for step, expected in _linked(connection, hear, follow=False):
        if step.hash != expected:
            sentence = f"The step {step.id} or the one before it was changed or is missing."
            yield Fault(step.id, sentence, step.words)
        previous = step.hash
    if previous != _head(connection):
        yield Fault("", "The log does not end as it did: its last steps are missing or were changed.")
    strays = sa.select(OPERATION.c.step).where(OPERATION.c.step.not_in(sa.select(STEP.c.id))).distinct()
    for step in connection.scalars(strays):
        yield Fault(step, "There are changes in the log without the step that they belong to.")


def rechain(connection: sa.Connection) -> None:
    """Chain the log anew as it now stands, after something in it was rewritten on purpose."""
    hashes = [(step.id, expected) for step, expected in _linked(connection, _nobody, follow=True)]
    statement = sa.update(STEP).where(STEP.c.id == sa.bindparam("its_id")).values(hash=sa.bindparam("its_hash"))
    if hashes:
        connection.execute(statement, [{"its_id": step, "its_hash": each} for step, each in hashes])
    head = hashes[-1][1] if hashes else ""
    connection.execute(sa.update(SETTING).where(SETTING.c.name == HEAD).values(value=head))


def _linked(connection: sa.Connection, hear: Hear, *, follow: bool) -> Iterator[tuple[Any, str]]:
    """Give each step with the hash that it should have; `follow` goes by those hashes, not by the ones that it has."""
    # A reader that breaks off with an error is kept by that error until after the file is closed.
    with closing(_operations(connection)) as operations:
        of_step, some = next(operations, _END)
        previous = ""
        for step in connection.execute(_STEPS).all():
            link = Link(previous, (step.id, step.actor, step.words, step.undoes))
            while some and of_step <= step.id:
                hear(some)
                if of_step == step.id:
                    link.add(some)
                of_step, some = next(operations, _END)
            expected = link.hash()
            yield step, expected
            previous = expected if follow else step.hash


_END: tuple[str, Sequence[Row]] = ("", ())


def _operations(connection: sa.Connection) -> Generator[tuple[str, Sequence[Row]]]:
    """Give the rows of the log in order, some of one step at a time, straight from the driver: there are very many."""
    rows: Any = connection.connection.cursor()
    try:
        rows.execute(_OPERATIONS)
        while some := rows.fetchmany(_AT_ONCE):
            yield from ((step, list(of_step)) for step, of_step in groupby(some, itemgetter(0)))
    finally:
        rows.close()


def _head(connection: sa.Connection) -> str:
    return connection.scalar(sa.select(SETTING.c.value).where(SETTING.c.name == HEAD)) or ""
