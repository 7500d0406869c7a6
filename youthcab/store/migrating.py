"""Bringing a file to the newest schema: all of it or nothing; whoever does so takes a backup before."""

from __future__ import annotations

import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import Operations

import youthcab.store.migrations.m0001 as m0001
import youthcab.store.migrations.m0002 as m0002
import youthcab.store.migrations.m0003 as m0003
from youthcab.errors import StoreError
from youthcab.store.connection import TO_WRITE
from youthcab.store.header import APPLICATION_ID

STEPS = (m0001.upgrade, m0002.upgrade, m0003.upgrade)


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
