"""A copy of a cabinet's file for a while, so that however long it is read nobody waits to write."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from youthcab.errors import StoreError
from youthcab.store.connection import engine_for
from youthcab.store.encryption import Key
from youthcab.store.in_place import new_file


@contextmanager
def copy_of(source: sa.Engine, path: Path, key: Key | None) -> Iterator[sa.Engine]:
    """Give a copy of a file as it stands, as much encrypted as it is, in a folder of the user's; gone on leaving.

    Raises StoreError where there is no room for it.
    """
    try:
        folder = tempfile.TemporaryDirectory(prefix="youthcab-", ignore_cleanup_errors=True)
    except OSError as error:
        raise StoreError(
            f"{path} could not be copied to be read ({error.strerror}). Make room, and try again."
        ) from error
    with folder as name:
        copy = Path(name) / "copy.youthcab"
        new_file(copy)
        engine = engine_for(copy, key)
        try:
            with source.connect() as connection, engine.connect() as copied:
                driver: Any = connection.connection.driver_connection
                driver.backup(copied.connection.driver_connection)
            yield engine
        finally:
            engine.dispose()
