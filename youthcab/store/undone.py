"""Which steps were taken back, and which one Undo and Redo would take back next."""

from __future__ import annotations

import sqlalchemy as sa

from youthcab.store.tables import BEGINNING, SETTING, STEP


def _taken_back(step: sa.FromClause) -> sa.ColumnElement[bool]:
    """Return the condition that a step is undone: one that takes it back has not been taken back itself."""
    undoing, redoing = STEP.alias("undoing"), STEP.alias("redoing")
    redone = sa.exists().where(redoing.c.undoes == undoing.c.id)
    return sa.exists().where(undoing.c.undoes == step.c.id, undoing.c.id != step.c.id, ~redone)


_BEGINNING = sa.select(SETTING.c.value).where(SETTING.c.name == BEGINNING).scalar_subquery()
_UNDONE = STEP.alias("undone_step")
# Only what was undone since the last new step can be redone; else it would come between that step and what it saw.
_LAST_NEW = sa.select(sa.func.max(STEP.c.id)).where(STEP.c.undoes.is_(None)).scalar_subquery()
STEPS = sa.select(STEP, _taken_back(STEP).label("undone"), (STEP.c.id == _BEGINNING).label("is_beginning"))
BEGAN_WITH = STEPS.where(STEP.c.id == _BEGINNING)
LAST_DONE = (
    STEPS.where(STEP.c.undoes.is_(None), ~_taken_back(STEP), STEP.c.id > sa.func.coalesce(_BEGINNING, ""))
    .order_by(STEP.c.id.desc())
    .limit(1)
)
LAST_UNDOING = (
    sa.select(
        STEP.c.id,
        STEP.c.actor,
        STEP.c.undoes,
        _UNDONE.c.words,
        sa.false().label("undone"),
        sa.false().label("is_beginning"),
    )
    .join_from(STEP, _UNDONE, _UNDONE.c.id == STEP.c.undoes)
    .where(STEP.c.id > _LAST_NEW, _UNDONE.c.undoes.is_(None), ~_taken_back(STEP))
    .order_by(STEP.c.id.desc())
    .limit(1)
)
