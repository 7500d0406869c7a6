"""From the rows of the tables to records."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from youthcab.records.identity import Id
from youthcab.records.record import Record
from youthcab.store import questions
from youthcab.store.connection import to_json
from youthcab.store.kind_tables import KindTable, Links


def records_from(
    connection: sa.Connection, table: KindTable, rows: Sequence[Sequence[Any]], links: sa.Select[Any]
) -> tuple[Record, ...]:
    """Make records from rows of a kind's table, and from the links that `links` asks for."""
    return table.build(rows, _links(connection, [row[0] for row in rows], links) if table.link_lists and rows else {})


def kinds_of(connection: sa.Connection, records: Sequence[Id]) -> dict[str, list[Id]]:
    """Return those records that the file knows, by the name of their kind."""
    of_kind: dict[str, list[Id]] = {}
    for record, kind in connection.execute(questions.KINDS_OF, {"records": to_json(records)}):
        of_kind.setdefault(kind, []).append(record)
    return of_kind


def _links(connection: sa.Connection, records: Sequence[Id], wanted: sa.Select[Any]) -> Links:
    links: dict[str, dict[Id, list[Id]]] = defaultdict(lambda: defaultdict(list))
    for source, field, target in connection.execute(wanted, {"sources": to_json(records)}).all():
        links[field][source].append(target)
    return links
