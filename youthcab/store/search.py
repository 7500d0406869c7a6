"""The index of words: SQLite's FTS5, where a word matches by how it begins, without regard to case and accents."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from youthcab.records.record import Record
from youthcab.store.columns import Held
from youthcab.store.connection import insert_rows

SEARCH = sa.table("search", sa.column("rowid", sa.Integer), sa.column("words", sa.Text))
_OF_RECORD = SEARCH.c.rowid == sa.bindparam("number")
_TAKE_OUT = sa.delete(SEARCH).where(_OF_RECORD)
_RENEW = sa.update(SEARCH).where(_OF_RECORD).values(words=sa.bindparam("new_words"))


def words_of(record: Record, fields: Iterable[Held]) -> str:
    """Return the words by which a record is found."""
    values = [getattr(record, held.name) for held in fields if held.searched]
    texts = [" ".join(value) if isinstance(value, tuple) else value for value in values if value]
    return unicodedata.normalize("NFC", " ".join(texts))


MATCHES = sa.literal_column("search").op("MATCH")(sa.bindparam("search"))
FOUND = sa.select(SEARCH.c.rowid).where(MATCHES)
"""The numbers of all records that `asked` finds, given as "search"."""


def asked(search: str) -> str:
    """Return how every word of a search is asked for; "" where it has no word."""
    typed = re.findall(r"[^\W_]+", unicodedata.normalize("NFC", search))
    return " ".join(f'"{word}"*' for word in typed)


def add(connection: sa.Connection, numbered: Sequence[tuple[int, str]]) -> None:
    """Put the words of new records in, each with the record's number."""
    insert_rows(connection, SEARCH, numbered)


def renew(connection: sa.Connection, numbered: Sequence[tuple[int, str]]) -> None:
    """Put other words in the place of those that records had."""
    if numbered:
        connection.execute(_RENEW, [{"number": number, "new_words": words} for number, words in numbered])


def take_out(connection: sa.Connection, numbers: Sequence[int]) -> None:
    """Take the words of records out."""
    if numbers:
        connection.execute(_TAKE_OUT, [{"number": number} for number in numbers])


def rebuild(connection: sa.Connection) -> None:
    """Make the index anew from the words; one that words were taken out of may still hold them as signposts."""
    connection.exec_driver_sql("INSERT INTO search(search) VALUES('rebuild')")
