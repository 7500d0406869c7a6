"""An index by which a draft finds the plans that were noted in its time, however far ahead they lie."""

from __future__ import annotations

from alembic.operations import Operations

_NEWS = ("event", "podcast", "episode", "award_entry", "entry", "action")


def upgrade(op: Operations) -> None:
    """Index every kind of news by the day from which it was known."""
    for kind in _NEWS:
        op.create_index(f"ix_{kind}_noted", kind, ["noted"])
