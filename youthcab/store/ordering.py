"""The order of a page: by any field, empty ones last; a vague date stands where it begins."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from youthcab.store.columns import Held, Shape
from youthcab.store.conditions import field_of, is_when, newest_step
from youthcab.store.connection import number_in
from youthcab.store.kind_tables import KindTable
from youthcab.store.tables import LINK, RECORD

_PARTS = (("early ", "-01"), ("mid ", "-11"), ("late ", "-21"))
_SEASONS = (("-21", "-03"), ("-22", "-06"), ("-23", "-09"), ("-24", "-12"))


def in_order(table: KindTable, order: str, descending: bool) -> list[sa.ColumnElement[Any]]:
    """Return what to sort a kind's table by; `order` names a field, or nothing for the order of making."""
    if not order:
        return [_directed(table.table.c.id, descending)]
    first, *more = _keys(table, order)
    return [_directed(first, descending).nulls_last(), *more, _directed(table.table.c.record_number, descending)]


def _keys(table: KindTable, order: str) -> list[sa.ColumnElement[Any]]:
    """Return what a field sorts by; "soon" comes after all days, and before those of which nothing is known."""
    held = field_of(table, order)
    if "." in order:
        newest = newest_step(table, order)
        return [_first_day(newest), newest.is_(None)] if is_when(table, order) else [newest]
    if held.day:
        return [table.table.c[held.day], table.table.c[held.name].is_(None)]
    return [_sorted_by(table.table, held)]


def _first_day(said: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    """Return where a date begins, from its text: "mid 2021-03" on the 11th, a season with its first month."""
    parts = [(said.startswith(part), sa.func.substr(said, len(part) + 1).concat(day)) for part, day in _PARTS]
    seasons = [(said.like(f"____{number}"), sa.func.replace(said, number, month)) for number, month in _SEASONS]
    return sa.case(*parts, *seasons, (said < ":", said), else_=None)


def _directed(column: sa.ColumnElement[Any], descending: bool) -> sa.UnaryExpression[Any]:
    return column.desc() if descending else column.asc()


def _sorted_by(table: sa.Table, held: Held) -> sa.ColumnElement[Any]:
    if held.shape is Shape.LINKS:
        links = sa.select(RECORD.c.label).join_from(LINK, RECORD, RECORD.c.id == LINK.c.target)
        of_field = links.where(LINK.c.source == table.c.id, LINK.c.field == held.name, RECORD.c.deleted == sa.false())
        return of_field.order_by(LINK.c.position).limit(1).scalar_subquery()
    if held.shape is Shape.LINK:
        linked = RECORD.c.id == table.c[held.name]
        return sa.select(RECORD.c.label).where(linked, RECORD.c.deleted == sa.false()).scalar_subquery()
    if held.is_figure:
        return number_in(table.c[held.name])
    return table.c[held.day or held.name]
