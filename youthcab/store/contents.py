"""What a file holds, in so few figures that two states of it can be compared at a glance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import sqlalchemy as sa


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """How many live records of each kind a file holds, and how far its log goes; `last_step` is empty in a new file.

    `site` is what a cabinet and all its copies have in common, empty where that was not noted.
    """

    schema: int
    counts: Mapping[str, int]
    steps: int
    last_step: str
    site: str = ""


def contents_of(connection: sa.Connection) -> Contents:
    """Count what a file of this or any older schema holds."""
    kinds = connection.exec_driver_sql(
        "SELECT kind, count(*) AS held FROM record WHERE NOT deleted GROUP BY kind ORDER BY kind"
    )
    steps, last = connection.exec_driver_sql("SELECT count(*), max(id) FROM step").one()
    site = connection.exec_driver_sql("SELECT value FROM setting WHERE name = 'site'").scalar()
    return Contents(
        schema=connection.exec_driver_sql("PRAGMA user_version").scalar_one(),
        counts={row.kind: row.held for row in kinds},
        steps=steps,
        last_step=last or "",
        site=site or "",
    )
