"""The tables that all kinds of record share."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

SCHEMA_VERSION = 3

METADATA = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

RECORD = sa.Table(
    "record",
    METADATA,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("id", sa.Text, nullable=False, unique=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("label", sa.Text, nullable=False),
    sa.Column("deleted", sa.Boolean, nullable=False),
    sa.Column("first_day", sa.Date, nullable=False),
    sa.Column("last_day", sa.Date, nullable=False),
    sa.Column("width", sa.Integer, nullable=False),
    sa.Index(None, "kind", "width", "first_day"),
)


def link_to_record(name: str, *, nullable: bool = False, **more: Any) -> sa.Column[Any]:
    """Make a column that holds the identifier of a record."""
    # Records of one import may link to each other in any order: what counts is that all are there in the end.
    target = sa.ForeignKey("record.id", deferrable=True, initially="DEFERRED")
    return sa.Column(name, sa.Text, target, nullable=nullable, **more)


LINK = sa.Table(
    "link",
    METADATA,
    link_to_record("source", primary_key=True),
    sa.Column("field", sa.Text, primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    link_to_record("target", index=True),
    sqlite_with_rowid=False,
)
# A step is named by the clock's reading and the copy of the file it was done in: names sort as steps came about.
# One that takes another back by Undo names it, and one that does so by Redo names the undoing; one that is for good
# names itself. `hash` is its link of the chain (see chain.py).
STEP = sa.Table(
    "step",
    METADATA,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("actor", sa.Text, nullable=False),
    sa.Column("words", sa.Text, nullable=False),
    sa.Column("undoes", sa.Text, sa.ForeignKey("step.id")),
    sa.Column("hash", sa.Text, nullable=False),
    sa.Index(None, "undoes", sqlite_where=sa.text("undoes IS NOT NULL")),
)
OPERATION = sa.Table(
    "operation",
    METADATA,
    sa.Column("step", sa.Text, sa.ForeignKey("step.id"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    link_to_record("record", index=True),
    sa.Column("field", sa.Text, nullable=False),
    sa.Column("old", sa.Text),
    sa.Column("new", sa.Text),
    sqlite_with_rowid=False,
)
SETTING = sa.Table(
    "setting",
    METADATA,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
)
BEGINNING = "beginning"  # a setting that names the step by which a file got what it was made with
TO_COMPACT = "to_compact"  # a setting that stands while what was erased may still lie in free pieces of the file
