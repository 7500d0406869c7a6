"""What is asked of a cabinet's file, each question made once: making a statement takes as long as reading a page.

What a reader sees of a record that was removed is nothing: a link to it is empty.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import sqlalchemy as sa

from youthcab.records.question import Question
from youthcab.store import search as words
from youthcab.store.columns import Held, Shape
from youthcab.store.conditions import all_of
from youthcab.store.connection import is_among
from youthcab.store.kind_tables import KIND_TABLES, KindTable
from youthcab.store.ordering import in_order
from youthcab.store.relevance import BEGINNING_AFTER, TOUCHING
from youthcab.store.tables import LINK, RECORD, SETTING, TO_COMPACT


def _links_from(tables: sa.FromClause) -> sa.Select[Any]:
    wanted = sa.select(LINK.c.source, LINK.c.field, LINK.c.target).select_from(tables)
    of_sources = wanted.where(is_among(LINK.c.source, sa.bindparam("sources")))
    return of_sources.order_by(LINK.c.source, LINK.c.field, LINK.c.position)


def _visible(table: KindTable) -> sa.Select[Any]:
    return sa.select(table.table.c.id, *(_shown(table, held) for held in table.in_columns)).select_from(table.table)


def _stored(table: KindTable) -> sa.Select[Any]:
    known = (RECORD.c.id, RECORD.c.number, RECORD.c.kind, RECORD.c.deleted)
    held = (table.table.c[name] for name in ("id", *(each.name for each in table.in_columns)))
    statement = sa.select(*known, *held).join_from(
        RECORD, table.table, table.table.c.record_number == RECORD.c.number, isouter=True
    )
    return statement.where(is_among(RECORD.c.id, sa.bindparam("records")))


def _shown(table: KindTable, held: Held) -> sa.ColumnElement[Any]:
    column = table.table.c[held.name]
    if held.shape is Shape.VALUE:
        return column
    live = sa.select(RECORD.c.id).where(RECORD.c.id == column, RECORD.c.deleted == sa.false())
    return live.scalar_subquery().label(held.name)


ALL_LINKS = _links_from(LINK)
LIVE_LINKS = _links_from(LINK.join(RECORD, sa.and_(RECORD.c.id == LINK.c.target, RECORD.c.deleted == sa.false())))
LINKS_TO = sa.union(
    sa.select(LINK.c.source, LINK.c.target).where(is_among(LINK.c.target, sa.bindparam("targets"))),
    *(
        sa.select(table.table.c.id, column).where(is_among(column, sa.bindparam("targets")))
        for table in KIND_TABLES.values()
        for column in (table.table.c[held.name] for held in table.links)
    ),
)
KINDS_OF = sa.select(RECORD.c.id, RECORD.c.kind).where(is_among(RECORD.c.id, sa.bindparam("records")))
NEWEST_FOUND = (
    sa.select(RECORD.c.id)
    .join_from(words.SEARCH, RECORD, RECORD.c.number == words.SEARCH.c.rowid)
    .where(words.MATCHES, RECORD.c.deleted == sa.false())
    .order_by(words.SEARCH.c.rowid.desc())
    .limit(sa.bindparam("limit", type_=sa.Integer))
)
# The sums keep SQLite on the index of kinds, of which there are few records, rather than on all that was found.
FOUND_AMONG = (
    sa.select(RECORD.c.id)
    .where(is_among(RECORD.c.kind, sa.bindparam("kinds")), RECORD.c.deleted == sa.false())
    .where((RECORD.c.number + 0).in_(words.FOUND))
    .order_by((RECORD.c.number + 0).desc())
    .limit(sa.bindparam("limit", type_=sa.Integer))
)
SITE = sa.select(SETTING.c.value).where(SETTING.c.name == "site")
IS_TO_COMPACT = sa.select(SETTING.c.name).where(SETTING.c.name == TO_COMPACT)
STORED = {name: _stored(table) for name, table in KIND_TABLES.items()}
_VISIBLE = {name: _visible(table) for name, table in KIND_TABLES.items()}
ALL = {name: _VISIBLE[name].order_by(table.table.c.id) for name, table in KIND_TABLES.items()}
AMONG = {
    name: _VISIBLE[name].where(is_among(table.table.c.id, sa.bindparam("records")))
    for name, table in KIND_TABLES.items()
}
NUMBERED = {
    name: _visible(table)
    .add_columns(table.table.c.record_number)
    .where(is_among(table.table.c.record_number, sa.bindparam("numbers")))
    for name, table in KIND_TABLES.items()
}
RELEVANT = {name: ALL[name].where(table.table.c.record_number.in_(TOUCHING)) for name, table in KIND_TABLES.items()}
LATER = {name: ALL[name].where(table.table.c.record_number.in_(BEGINNING_AFTER)) for name, table in KIND_TABLES.items()}
_DAYS = RECORD.alias()
LATER_NOTED = {
    name: ALL[name]
    .join(_DAYS, _DAYS.c.number == table.table.c.record_number)
    .where(table.table.c.noted.between(sa.bindparam("noted_first"), sa.bindparam("noted_last")))
    .where(_DAYS.c.first_day > sa.bindparam("after"))
    for name, table in KIND_TABLES.items()
    if "noted" in table.table.c
}


@cache
def page_of(kind: str, order: str, descending: bool, is_searched: bool) -> sa.Select[Any]:
    """Ask for some records of a kind in an order: "limit" of them from "offset" on, that "search" finds."""
    table = KIND_TABLES[kind]
    statement = _searched(_VISIBLE[kind], table) if is_searched else _VISIBLE[kind]
    ordered = statement.order_by(*in_order(table, order, descending))
    return ordered.offset(sa.bindparam("offset", type_=sa.Integer)).limit(sa.bindparam("limit", type_=sa.Integer))


def numbers_of(kind: str, asked: Question, is_searched: bool) -> sa.Select[Any]:
    """Ask for the numbers of the records of a kind that a question is about, in its order."""
    table = KIND_TABLES[kind]
    statement: sa.Select[Any] = sa.select(table.table.c.record_number)
    if is_searched:
        statement = statement.where(table.table.c.record_number.in_(words.FOUND))
    statement = statement.where(*all_of(table, asked.conditions))
    return statement.order_by(*in_order(table, asked.order, asked.descending))


@cache
def matching(kind: str, *names: str) -> sa.Select[Any]:
    """Ask for the records of a kind in whose named columns lie the values given under those names."""
    columns = KIND_TABLES[kind].table.c
    return ALL[kind].where(*(columns[name] == sa.bindparam(name) for name in names))


@cache
def columns_of(kind: str, *names: str) -> sa.Select[Any]:
    """Ask for named columns of all records of a kind, as they were made."""
    columns = KIND_TABLES[kind].table.c
    return sa.select(*(columns[name] for name in names)).order_by(columns.id)


def used(kind: str, name: str) -> sa.Select[Any]:
    """Ask what a column of all records of a kind holds: each value once, the most common first, "limit" of them."""
    column = KIND_TABLES[kind].table.c[name]
    often = sa.select(column).group_by(column).order_by(sa.func.count().desc(), column)
    return often.limit(sa.bindparam("limit", type_=sa.Integer))


def _searched(statement: sa.Select[Any], table: KindTable) -> sa.Select[Any]:
    """Leave of a statement on a kind's table what "search" finds."""
    # The sum keeps SQLite from fetching every match only to sort it: it walks the index of the order instead.
    return statement.where((table.table.c.record_number + 0).in_(words.FOUND))
