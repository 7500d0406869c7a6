"""All questions that can be asked of a cabinet's file."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar, cast

import sqlalchemy as sa

from youthcab.records.identity import Id
from youthcab.records.question import Question
from youthcab.records.record import Record
from youthcab.store import questions
from youthcab.store.change import Change
from youthcab.store.columns import LINKED
from youthcab.store.connection import to_json
from youthcab.store.found import Found
from youthcab.store.kind_tables import KIND_TABLES, KindTable, table_of
from youthcab.store.log import Log
from youthcab.store.relevance import reach_of
from youthcab.store.rows import kinds_of, records_from
from youthcab.store.search import asked as words_asked
from youthcab.store.tables import RECORD

T = TypeVar("T", bound=Record)


@dataclass(frozen=True, slots=True)
class Kept:
    """A record as the file keeps it: with its links to removed records, and even if it is removed itself."""

    record: Record
    deleted: bool = False


class Reading:
    """Reads from one state of the file, whatever others write meanwhile."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self.log = Log(connection)

    def get(self, record_type: type[T], record: Id) -> T | None:
        """Return the record of that identifier; None where there is none or it was removed."""
        found = self.many(record_type, (record,))
        return found[0] if found else None

    def all(self, record_type: type[T]) -> tuple[T, ...]:
        """Return every record of a type in the order in which they were made."""
        table = table_of(record_type)
        return self._records(record_type, questions.ALL[table.kind.name])

    def many(self, record_type: type[T], records: Iterable[Id]) -> tuple[T, ...]:
        """Return the records of those identifiers that there are, in the order given."""
        table, wanted = table_of(record_type), list(records)
        rows = self._records(record_type, questions.AMONG[table.kind.name], {"records": to_json(wanted)})
        found = {record.id: record for record in rows}
        return tuple(found[each] for each in wanted if each in found)

    def find(self, record: Id) -> Record | None:
        """Return the record of that identifier, of whatever type; None where there is none or it was removed."""
        return next(iter(self.find_all([record])), None)

    def find_all(self, records: Sequence[Id]) -> tuple[Record, ...]:
        """Return the records of those identifiers that there are, of whatever type, in the order given."""
        kinds = kinds_of(self._connection, records).items()
        found = {each.id: each for kind, ids in kinds for each in self.many(KIND_TABLES[kind].kind.type, ids)}
        return tuple(found[each] for each in records if each in found)

    def page(
        self,
        record_type: type[T],
        *,
        search: str = "",
        order: str = "",
        descending: bool = False,
        offset: int = 0,
        limit: int = 200,
    ) -> tuple[T, ...]:
        """Return one page of the records in which each word of `search` begins a word, accents and case aside.

        `order` names a field, empty ones come last; without it records come as they were made. Links are ordered by
        what they point to, vague dates by their first day, figures by number. Raises KeyError for an unknown field.
        """
        words = words_asked(search)
        statement = questions.page_of(table_of(record_type).kind.name, order, descending, bool(words))
        return self._records(record_type, statement, {"offset": offset, "limit": limit} | _searching(words))

    def count(self, record_type: type[Record], search: str = "") -> int:
        """Return how many records there are of a type, or how many a search finds."""
        return len(self.found(record_type, Question(search)))

    def found(self, record_type: type[Record], asked: Question) -> Found:
        """Return all records of a type that a question is about, in its order; raises KeyError for an unknown field.

        Links are ordered by what they point to, vague dates by their first day, figures by number.
        """
        kind, words = table_of(record_type).kind.name, words_asked(asked.search)
        rows = self._connection.execute(questions.numbers_of(kind, asked, bool(words)), _searching(words))
        return Found(kind, array("q", rows.scalars()))

    def among(self, found: Found) -> tuple[Record | None, ...]:
        """Return the records that were found, in that order; None for one that was removed since."""
        table = KIND_TABLES[found.kind]
        numbered = self._connection.execute(questions.NUMBERED[found.kind], {"numbers": to_json(list(found.numbers))})
        rows = {row[-1]: row[:-1] for row in numbered}
        records = records_from(self._connection, table, list(rows.values()), questions.LIVE_LINKS)
        of_number = dict(zip(rows, records, strict=True))
        return tuple(of_number.get(number) for number in found.numbers)

    def place_in(self, found: Found, record: Id) -> int | None:
        """Return where a record stands among those that were found; None where it is not one of them."""
        number = self._connection.scalar(sa.select(RECORD.c.number).where(RECORD.c.id == record))
        return found.place_of(number) if number is not None else None

    def anywhere(self, search: str, kinds: Sequence[str] = (), limit: int = 100) -> tuple[Record, ...]:
        """Return the newest records of those kinds, or of any, in which each word of a search begins a word."""
        asked_for = {"search": words_asked(search), "limit": limit} | ({"kinds": to_json(kinds)} if kinds else {})
        if not asked_for["search"]:
            return ()
        statement = questions.FOUND_AMONG if kinds else questions.NEWEST_FOUND
        return self.find_all([Id(each) for each in self._connection.scalars(statement, asked_for)])

    def relevant(self, record_type: type[T], first: date, last: date) -> tuple[T, ...]:
        """Return the records of a type whose own dates touch the days from `first` to `last`, as they were made.

        One without a date of its own counts by the day from which it was known, and always if that is empty too.
        """
        table = table_of(record_type)
        return self._records(record_type, questions.RELEVANT[table.kind.name], reach_of(table.kind.name, first, last))

    def beginning_after(self, record_type: type[T], day: date, noted: tuple[date, date] | None = None) -> tuple[T, ...]:
        """Return the records of a type whose own dates all lie after a day, of news only what was `noted` in a span."""
        kind = table_of(record_type).kind.name
        if noted is None:
            return self._records(record_type, questions.LATER[kind], {"kind": kind, "after": day.isoformat()})
        asked = {"after": day, "noted_first": noted[0], "noted_last": noted[1]}
        return self._records(record_type, questions.LATER_NOTED[kind], asked)

    def holding(self, record_type: type[T], text: str, *fields: str) -> tuple[T, ...]:
        """Return the records of a type in one of whose named fields a text stands somewhere, such as an identifier."""
        table = table_of(record_type)
        held = sa.or_(*(table.table.c[name].contains(text, autoescape=True) for name in fields))
        return self._records(record_type, questions.ALL[table.kind.name].where(held))

    def matching(self, record_type: type[T], **values: object) -> tuple[T, ...]:
        """Return the records of a type whose named fields hold just these values, as they were made."""
        table = table_of(record_type)
        asked_for = {held.name: held.form.write(values[held.name]) for held in table.in_columns if held.name in values}
        return self._records(record_type, questions.matching(table.kind.name, *asked_for), asked_for)

    def values(self, record_type: type[Record], *names: str) -> tuple[tuple[Any, ...], ...]:
        """Return the identifier of each record of a type and what those fields of it hold, and read nothing else."""
        table = table_of(record_type)
        held = {each.name: each.form for each in table.in_columns}
        forms = [LINKED, *(held[name] for name in names)]
        rows = self._connection.execute(questions.columns_of(table.kind.name, "id", *names))
        return tuple(tuple(form.value(each) for form, each in zip(forms, row, strict=True)) for row in rows)

    def used(self, record_type: type[Record], name: str, limit: int = 1000) -> tuple[Any, ...]:
        """Return what a field of the records of a type holds, each value once, the most common first."""
        table = table_of(record_type)
        [form] = [each.form for each in table.in_columns if each.name == name]
        rows = self._connection.scalars(questions.used(table.kind.name, name), {"limit": limit})
        return tuple(form.value(each) for each in rows)

    def linking_to(self, record: Id) -> tuple[Record, ...]:
        """Return the records of any type that link to a record."""
        return self.find_all(sorted({source for source, _ in self.links_to([record])}))

    def links_to(self, records: Sequence[Id]) -> tuple[tuple[Id, Id], ...]:
        """Return each link of a record that is there to one of those: which links, and to which."""
        return tuple(
            (Id(row.source), Id(row.target))
            for row in self._connection.execute(questions.LINKS_TO, {"targets": to_json(records)})
        )

    def kept(self, records: Sequence[Id]) -> dict[Id, Kept]:
        """Return records of any kind as the file keeps them; what there never was is left out."""
        kept: dict[Id, Kept] = {}
        for kind, ids in kinds_of(self._connection, records).items():
            kept |= self.before(KIND_TABLES[kind], ids)[1]
        return kept

    def before(self, table: KindTable, records: Sequence[Id]) -> tuple[dict[Id, int], dict[Id, Kept]]:
        """Return the numbers of the records that the file knows, and the records as it keeps them."""
        numbers: dict[Id, int] = {}
        removed: list[Id] = []
        rows: list[Sequence[Any]] = []
        for record, number, kind, deleted, *row in self._connection.execute(
            questions.STORED[table.kind.name], {"records": to_json(records)}
        ):
            if kind != table.kind.name:
                raise ValueError(f"{record} is a {kind}, not a {table.kind.name}")
            numbers[record] = number
            if deleted:
                removed.append(record)
            elif row[0] is not None:
                rows.append(row)
        kept = {each.id: Kept(each) for each in records_from(self._connection, table, rows, questions.ALL_LINKS)}
        if removed:
            kept |= {record: Kept(last, deleted=True) for record, last in self.log.last_known(removed).items()}
        return numbers, kept

    def site(self) -> str:
        """Return what a cabinet and all its copies have in common, and no other cabinet has."""
        return str(self._connection.scalar(questions.SITE))

    def is_to_be_compacted(self) -> bool:
        """Tell whether what was erased may still lie in free pieces of the file."""
        return self._connection.scalar(questions.IS_TO_COMPACT) is not None

    def everything_known(self) -> tuple[Id, ...]:
        """Return the identifiers of all records that there ever were, as they were made."""
        return tuple(
            Id(record) for record in self._connection.scalars(sa.select(RECORD.c.id).order_by(RECORD.c.number))
        )

    def label_of(self, record: Id) -> str:
        """Return the few words by which a person knows a record, even a removed one; empty where there is none."""
        return self._connection.scalar(sa.select(RECORD.c.label).where(RECORD.c.id == record)) or ""

    def named(self, text: str) -> tuple[tuple[Id, str], ...]:
        """Return each record, even a removed one, of that identifier or, case aside, that label, with its kind."""
        alike = sa.or_(RECORD.c.id == text, sa.func.lower(RECORD.c.label) == sa.func.lower(text))
        rows = self._connection.execute(sa.select(RECORD.c.id, RECORD.c.kind).where(alike).order_by(RECORD.c.number))
        return tuple((Id(row.id), row.kind) for row in rows)

    def history(
        self, record: Id | None = None, since: datetime | None = None, limit: int | None = 500
    ) -> tuple[Change, ...]:
        """Return what changed, newest first: of one record or all, from a time on, at most `limit` lines."""
        return self.log.history(record, since, limit)

    def _records(
        self, record_type: type[T], statement: sa.Select[Any], given: dict[str, Any] | None = None
    ) -> tuple[T, ...]:
        rows = self._connection.execute(statement, given).all()
        return cast("tuple[T, ...]", records_from(self._connection, table_of(record_type), rows, questions.LIVE_LINKS))


def _searching(words: str) -> dict[str, str]:
    return {"search": words} if words else {}
