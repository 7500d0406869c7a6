"""Connections to a cabinet's file, set so that nothing acknowledged is ever lost; all that is SQLite's own is here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from json import JSONEncoder
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from youthcab.errors import Damaged, StoreError
from youthcab.store.encryption import Key, unlock
from youthcab.store.header import is_half_changed

# Why each is so: a rollback journal lets SQLite notice a file that a sync program swapped; FULL survives a power cut;
# a removed name leaves the file; what a tampered file brings along is not trusted. The system keeps the pages of the
# file too, so that no more than 2 MB of them are kept again for each connection.
PRAGMAS = {
    "journal_mode": "TRUNCATE",
    "synchronous": "FULL",
    "foreign_keys": "ON",
    "trusted_schema": "OFF",
    "cell_size_check": "ON",
    "secure_delete": "ON",
    "busy_timeout": "5000",
    "mmap_size": "0",
    "cache_size": "-2000",
}
_CHANGES_THE_FILE = "journal_mode"
_CLAIMS = ("application_id", "user_version")
TO_WRITE = {"opening": "BEGIN IMMEDIATE"}
to_json = JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

DAMAGED = "{file} is damaged. Keep it as it is, and restore the newest backup."
_HALF_A_SIGN = "Nothing was saved, because a text holds half of a sign ({sign}). Type that word again, and try again."
UNFINISHED = (
    "{file} was left in the middle of a change, and cannot be read before that is put right. Open it once to work on "
    "it, as `youthcab backup` does too; where that cannot be done, copy it with all beside it and open the copy."
)
_SENTENCES = (
    ("locked", "Another program is using {file}. Close it there, or wait a moment, and try again."),
    ("readonly", "{file} cannot be written to. Check that the file and its folder are yours to change, and try again."),
    ("full", "There is no room left on the disk that holds {file}. Free some space and try again: nothing was lost."),
    (
        "disk I/O error",
        "{file} could not be reached. Check that its disk or stick is still there and your share of it is not used up, "
        "and try again: nothing was lost.",
    ),
    ("unable to open", "{file} could not be opened. Check that you may read and write it and its folder."),
    ("malformed", DAMAGED),
    ("not a database", DAMAGED),
    ("FOREIGN KEY", "Nothing was saved, because a record links to one that {file} does not hold. Add that one first."),
)


def engine_for(path: Path, key: Key | None = None, *, only_read: bool = False) -> sa.Engine:
    """Return an engine for an existing file; a transaction reads from one state, and one at a time writes.

    With `only_read` nothing is written to it or beside it, not even to take back what a crash left half done.
    """
    address = f"{path.absolute().as_uri()}?mode={'ro' if only_read else 'rw'}"

    def connect() -> Any:
        connection = dbapi2.connect(address, uri=True, isolation_level=None, check_same_thread=False)
        unlock(connection, key)
        for name, value in PRAGMAS.items():
            if not (only_read and name == _CHANGES_THE_FILE):
                connection.execute(f"PRAGMA {name}={value}")
        return connection

    engine = sa.create_engine(
        "sqlite+pysqlite://",
        module=dbapi2,
        creator=connect,
        poolclass=QueuePool,
        hide_parameters=True,  # an error is reported, and must not tell what a record holds
    )
    # The driver's own BEGIN comes too late for changes of the tables, and a late lock is not waited for.
    sa.event.listen(engine, "begin", _begin)
    sa.event.listen(engine, "handle_error", _do_not_keep)
    return engine


def claims_of(path: Path, key: Key, *, only_read: bool) -> tuple[int, int]:
    """Return the application and the schema version that an encrypted file claims, once it is whole again."""
    way = "rw" if is_half_changed(path) and not only_read else "ro"
    connection = dbapi2.connect(f"{path.absolute().as_uri()}?mode={way}", uri=True)
    try:
        unlock(connection, key)
        application, version = (connection.execute(f"PRAGMA {each}").fetchone()[0] for each in _CLAIMS)
    finally:
        connection.close()
    return application, version


def _do_not_keep(context: sa.ExceptionContext) -> None:
    # SQLite opens a file that cannot be written to for reading, and that connection never tries to write again.
    if "readonly" in str(context.original_exception):
        context.is_disconnect = True


def _begin(connection: sa.Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("opening", "BEGIN"))


def insert_rows(connection: sa.Connection, table: sa.TableClause, rows: Sequence[tuple[Any, ...]]) -> None:
    """Insert rows in the order of the table's columns, straight by the driver, as there may be very many.

    They hold texts, whole numbers and nothing; a day is its text.
    """
    if rows:
        names = ", ".join(f'"{column.name}"' for column in table.c)
        marks = ", ".join("?" * len(table.c))
        connection.exec_driver_sql(f"INSERT INTO {table.name} ({names}) VALUES ({marks})", list(rows))


def is_among(column: sa.ColumnElement[Any], listed: str | sa.BindParameter[str]) -> sa.ColumnElement[bool]:
    """Return the condition that a column holds one of the texts in a JSON list, which may be as long as need be."""
    each = sa.func.json_each(listed).table_valued("value", joins_implicitly=True)
    return column.in_(sa.select(each.c.value))


def number_in(column: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    """Return what sorts a column of figures by their numbers."""
    return sa.cast(sa.func.json_extract(column, "$.number"), sa.Float)


def newest_in(column: sa.ColumnElement[Any], inner: str) -> sa.ColumnElement[Any]:
    """Return a field, such as "stage" or "figure.number", of the last step in a column of steps."""
    return sa.func.json_extract(column, f"$[#-1].{inner}")


@contextmanager
def told_in_sentences(path: Path, *, only_read: bool = False) -> Iterator[None]:
    """Turn what SQLite reports about the file or the disk into a StoreError that says what to do."""
    try:
        yield
    except UnicodeDecodeError as error:
        # What SQLite says of a damaged file may quote it, and what is quoted need not be letters.
        raise Damaged(DAMAGED.format(file=path)) from error
    except UnicodeEncodeError as error:
        # Half of a sign that takes two, as a faulty program or file leaves it, is none that a text can hold.
        raise StoreError(_HALF_A_SIGN.format(sign=ascii(error.object[error.start]))) from error
    except (sa.exc.DBAPIError, dbapi2.Error) as error:
        sentence = next((sentence for sign, sentence in _SENTENCES if sign in str(error)), None)
        if sentence is None:
            raise
        if only_read and "readonly" in str(error):
            sentence = UNFINISHED
        raise (Damaged if sentence is DAMAGED else StoreError)(sentence.format(file=path)) from error
