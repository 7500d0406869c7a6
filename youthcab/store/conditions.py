"""Conditions on fields, and the newest step in a field of steps, in SQL."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import fields
from datetime import date
from typing import Any, get_args, get_type_hints

import sqlalchemy as sa

from youthcab.records.period import Period
from youthcab.records.plain import default_of, to_plain
from youthcab.records.question import Condition, Is
from youthcab.records.when import When
from youthcab.store.columns import Held, Shape
from youthcab.store.connection import newest_in
from youthcab.store.kind_tables import KindTable
from youthcab.store.tables import LINK, RECORD


def all_of(table: KindTable, conditions: Iterable[Condition]) -> list[sa.ColumnElement[bool]]:
    """Return what holds of the records that meet conditions; raises KeyError for an unknown field."""
    alternatives: dict[str, list[sa.ColumnElement[bool]]] = defaultdict(list)
    others = []
    for each in conditions:
        if each.test is Is.SAME:
            alternatives[each.field].append(_same(table, each))
        else:
            others.append(_TESTS[each.test](table, each))
    return [sa.or_(*same) for same in alternatives.values()] + others


def newest_step(table: KindTable, path: str) -> sa.ColumnElement[Any]:
    """Return a field of the newest step in a field of steps, such as "stages.stage", as something to sort by."""
    name, _, inner = path.partition(".")
    return newest_in(table.table.c[name], inner)


def is_when(table: KindTable, path: str) -> bool:
    """Tell whether a field of steps, such as "stages.when", is when they were."""
    return isinstance(_step_default(table, path), When)


def field_of(table: KindTable, path: str) -> Held:
    """Return the field that a path begins with; raises KeyError where there is none."""
    return {each.name: each for each in table.fields}[path.partition(".")[0]]


def _same(table: KindTable, asked: Condition) -> sa.ColumnElement[bool]:
    held = field_of(table, asked.field)
    if held.shape is Shape.LINKS:
        return _linked(table, held).where(LINK.c.target == asked.value).exists()
    column = table.table.c[held.name]
    if "." in asked.field:
        default = to_plain(_step_default(table, asked.field))
        newest = sa.func.coalesce(newest_in(column, asked.field.partition(".")[2]), default)
        return sa.and_(column.is_not(None), newest == asked.value)
    if asked.value == "":
        return column.is_(None)
    return column == asked.value


def _empty(table: KindTable, asked: Condition) -> sa.ColumnElement[bool]:
    return sa.not_(_filled(table, asked))


def _filled(table: KindTable, asked: Condition) -> sa.ColumnElement[bool]:
    held = field_of(table, asked.field)
    if held.shape is Shape.LINKS:
        return _linked(table, held).exists()
    return table.table.c[held.day or held.name].is_not(None)


def _during(table: KindTable, asked: Condition) -> sa.ColumnElement[bool]:
    assert isinstance(asked.value, Period)
    held, first, last = field_of(table, asked.field), asked.value.first, asked.value.last
    day = table.table.c[held.day or held.name]
    begins = day.between(first, last)
    if not held.day:
        return begins
    span = table.table.c[held.name]
    goes_on = sa.func.substr(span, sa.func.length(span) - 9) >= first.isoformat()
    return sa.or_(begins, sa.and_(day < first, span.like("%/%"), goes_on))


def _before(table: KindTable, asked: Condition) -> sa.ColumnElement[bool]:
    assert isinstance(asked.value, date)
    over = sa.select(RECORD.c.number).where(
        RECORD.c.number == table.table.c.record_number, RECORD.c.last_day < asked.value
    )
    return sa.and_(_filled(table, asked), over.exists())


def _linked(table: KindTable, held: Held) -> sa.Select[Any]:
    live = sa.select(LINK.c.target).join(RECORD, sa.and_(RECORD.c.id == LINK.c.target, RECORD.c.deleted == sa.false()))
    return live.where(LINK.c.source == table.table.c.id, LINK.c.field == held.name)


def _step_default(table: KindTable, path: str) -> Any:
    """Return what the first field of a step on a path holds when nothing is said."""
    name, _, inner = path.partition(".")
    step = get_args(get_type_hints(table.kind.type)[name])[0]
    return {each.name: default_of(each) for each in fields(step)}[inner.partition(".")[0]]


_TESTS = {Is.EMPTY: _empty, Is.FILLED: _filled, Is.DURING: _during, Is.BEFORE: _before}
