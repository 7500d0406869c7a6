"""A council's own rules and header, the voice of a statement, answers to what review finds, and news by day noted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic.operations import Operations

_NEWS = ("event", "podcast", "episode", "award_entry", "entry", "action")


def upgrade(op: Operations) -> None:
    """Give cabinets and statements their new columns, holding what was so until now; index when news was known."""
    op.add_column("cabinet", sa.Column("header", sa.Text(collation="NOCASE")))
    op.add_column("cabinet", sa.Column("rules", sa.Text()))
    op.add_column("statement", sa.Column("voice", sa.Text(collation="NOCASE")))
    op.execute("UPDATE cabinet SET rules = '{}'")
    op.execute("UPDATE statement SET voice = 'paper'")
    op.add_column("statement", sa.Column("cleared_on", sa.Date()))
    op.add_column("statement", sa.Column("answers", sa.Text()))
    for kind in _NEWS:
        op.create_index(f"ix_{kind}_noted", kind, ["noted"])
