"""A council's own rules and header, the voice of a statement, answers to what review finds, and news by day noted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic.operations import Operations

_KIND_OF_EVENT = """
    SELECT coalesce((SELECT json_extract(new, '$') FROM operation WHERE operation.record = record.id AND field = 'kind'
                     ORDER BY step DESC LIMIT 1), 'webinar') AS kind
"""
_NAME_BY_KIND = f"""
    UPDATE record SET label = (SELECT upper(substr(kind, 1, 1)) || substr(kind, 2) FROM ({_KIND_OF_EVENT}))
    WHERE kind = 'event' AND label = 'Event'
    AND NOT EXISTS (SELECT 1 FROM operation WHERE operation.record = record.id AND new = '"Event"')
"""
_NEWS = ("event", "podcast", "episode", "award_entry", "entry", "action")


def upgrade(op: Operations) -> None:
    """Give cabinets and statements their new columns, holding what was so until now; index when news was known.

    An event without a name is listed by its kind.
    """
    op.add_column("cabinet", sa.Column("header", sa.Text(collation="NOCASE")))
    op.add_column("cabinet", sa.Column("rules", sa.Text()))
    op.add_column("statement", sa.Column("voice", sa.Text(collation="NOCASE")))
    op.execute("UPDATE cabinet SET rules = '{}'")
    op.execute("UPDATE statement SET voice = 'paper'")
    op.add_column("statement", sa.Column("cleared_on", sa.Date()))
    op.add_column("statement", sa.Column("answers", sa.Text()))
    for kind in _NEWS:
        op.create_index(f"ix_{kind}_noted", kind, ["noted"])
    op.execute(_NAME_BY_KIND)
