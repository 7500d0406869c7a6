"""The order of a page: by any field, empty ones last."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from youthcab.store.columns import Held, Shape
from youthcab.store.conditions import field_of, newest_step
from youthcab.store.connection import number_in
from youthcab.store.kind_tables import KindTable
from youthcab.store.tables import LINK, RECORD


def in_order(table: KindTable, order: str, descending: bool) -> list[sa.ColumnElement[Any]]:
    """Return what to sort a kind's table by; `order` names a field, or nothing for the order of making."""
    if not order:
        return [_directed(table.table.c.id, descending)]
    held = field_of(table, order)
    column = newest_step(table, order) if "." in order else _sorted_by(table.table, held)
    by = _directed(column, descending).nulls_last()
    return [by, _directed(table.table.c.record_number, descending)]


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
