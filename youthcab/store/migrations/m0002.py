"""What a step takes back, a chain over the log by which a changed row is found, and a sound index of words."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from itertools import groupby

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Give steps their two new columns, chain those that there are, and make the index of words anew."""
    op.create_table(
        "new_step",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("actor", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("undoes", sa.Text),
        sa.Column("hash", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_step"),
        sa.ForeignKeyConstraint(["undoes"], ["step.id"], name="fk_step_undoes"),
    )
    op.execute("INSERT INTO new_step SELECT id, actor, words, NULL, '' FROM step ORDER BY id")
    op.drop_table("step")
    op.rename_table("new_step", "step")
    op.create_index("ix_step_undoes", "step", ["undoes"], sqlite_where=sa.text("undoes IS NOT NULL"))
    _chain(op.get_bind())
    _index_words(op)


def _chain(connection: sa.Connection) -> None:
    columns = "step, position, record, field, old, new"
    rows = connection.exec_driver_sql(f"SELECT {columns} FROM operation ORDER BY step, position").all()
    operations = {step: [tuple(row) for row in of_step] for step, of_step in groupby(rows, lambda row: row.step)}
    head = ""
    for step in connection.exec_driver_sql("SELECT id, actor, words, undoes FROM step ORDER BY id").all():
        head = _hash(head, step, operations.get(step.id, []))
        connection.exec_driver_sql("UPDATE step SET hash = ? WHERE id = ?", (head, step.id))
    connection.exec_driver_sql("INSERT INTO setting (name, value) VALUES ('log_head', ?)", (head,))


def _hash(head: str, step: Sequence[str | None], operations: Sequence[Sequence[str | int | None]]) -> str:
    """Return the hash of a step as the chain had it when this schema was new, whatever it became since."""
    told = json.dumps([head, *step, *operations], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(told.encode()).hexdigest()


def _index_words(op: Operations) -> None:
    # In SQLite 3.53 secure deletion loses words of other records from an index with prefixes and detail=none.
    op.execute(
        "CREATE VIRTUAL TABLE new_search USING fts5("
        "words, tokenize='unicode61 remove_diacritics 2', prefix='1 2', detail=column)"
    )
    op.execute("INSERT INTO new_search(new_search, rank) VALUES('secure-delete', 1)")
    op.execute("INSERT INTO new_search (rowid, words) SELECT rowid, words FROM search ORDER BY rowid")
    op.execute("DROP TABLE search")
    op.execute("ALTER TABLE new_search RENAME TO search")
