"""Bringing a file to the newest schema: all of it or nothing, with a checked copy of the old file beside it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlcipher3 import dbapi2

import youthcab.store.migrations.m0001 as m0001
import youthcab.store.migrations.m0002 as m0002
from youthcab.errors import StoreError
from youthcab.store.connection import TO_WRITE
from youthcab.store.header import APPLICATION_ID

STEPS = (m0001.upgrade, m0002.upgrade)


def migrate(engine: sa.Engine) -> None:
    """Apply the steps that a file has not had yet, in one transaction together with its version number.

    Raises StoreError where the file's records would no longer hold together, and leaves it as it was.
    """
    with engine.connect() as connection:
        # SQLite ignores this within a transaction, and tables cannot be rebuilt while links into them are watched.
        connection.connection.execute("PRAGMA foreign_keys=OFF")
        try:
            with connection.execution_options(**TO_WRITE).begin():
                _apply(connection)
        finally:
            connection.connection.execute("PRAGMA foreign_keys=ON")


def _apply(connection: sa.Connection) -> None:
    version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    operations = Operations(MigrationContext.configure(connection))
    for step in STEPS[version:]:
        step(operations)
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise StoreError("The cabinet could not be brought to the newest form and was left as it is. Report this.")
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version={len(STEPS)}")


def copy_beside(engine: sa.Engine, path: Path, version: int) -> Path:
    """Copy a file as it stands, check the copy, and return its path; raises StoreError where the file is damaged."""
    copy = path.with_name(f"{path.name}.version-{version}")
    unfinished = copy.with_name(f"{copy.name}.unfinished")
    unfinished.unlink(missing_ok=True)
    os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    target = dbapi2.connect(str(unfinished), isolation_level=None)
    try:
        with engine.connect() as connection:
            source: Any = connection.connection.driver_connection
            source.backup(target)
        sound = target.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    finally:
        target.close()
    if not sound:
        unfinished.unlink()
        raise StoreError(f"{path} is damaged. Keep it as it is, and restore the newest backup.")
    os.replace(unfinished, copy)
    return copy
