"""A cabinet's file written anew with another key or none, and put in its place when every value is found in it."""

from __future__ import annotations

import os
import secrets
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from youthcab.errors import Damaged
from youthcab.store.connection import DAMAGED, told_in_sentences
from youthcab.store.encryption import Key, unlock
from youthcab.store.in_place import new_file
from youthcab.syncing import sync_file, sync_folder

_KEPT = ("user_version", "application_id")
_AT_ONCE = 1 << 20


def convert(path: Path, old: Key | None, new: Key | None) -> None:
    """Put a file with another key, or none, in a file's place; what was there is overwritten as far as that can be.

    Nobody else may have it open. Raises Damaged where the file is not sound, and StoreError where there is no room: it
    stays as it was.
    """
    real = Path(os.path.realpath(path))
    token = secrets.token_hex(4)
    beside, former = (real.with_name(f".{real.name}.{token}.{end}") for end in ("new", "old"))
    mode = real.stat().st_mode & 0o777
    with told_in_sentences(path):
        try:
            real.chmod(mode | 0o600)
            new_file(beside)
            with closing(dbapi2.connect(f"{real.as_uri()}?mode=rw", uri=True, isolation_level=None)) as connection:
                unlock(connection, old)
                _copy(connection, beside, new, path)
            sync_file(beside)
            with suppress(OSError):  # Some file systems have no second names; there the old blocks cannot be reached.
                os.link(real, former)
            beside.replace(real)
            sync_folder(real.parent)
        finally:
            beside.unlink(missing_ok=True)
            beside.with_name(f"{beside.name}-journal").unlink(missing_ok=True)
            real.chmod(mode)
            _wipe(former)


def _copy(connection: Any, beside: Path, key: Key | None, path: Path) -> None:
    for pragma in ("foreign_keys=OFF", "trusted_schema=OFF", "synchronous=FULL"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("ATTACH DATABASE ? AS copy KEY ?", (str(beside), key.text if key else ""))
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("SELECT sqlcipher_export('copy')").fetchall()
    connection.execute("COMMIT")
    for pragma in _KEPT:
        value = connection.execute(f"PRAGMA main.{pragma}").fetchone()[0]
        connection.execute(f"PRAGMA copy.{pragma}={value}")
    if not _is_same(connection):
        raise Damaged(DAMAGED.format(file=path))
    connection.execute("DETACH DATABASE copy")


def _is_same(connection: Any) -> bool:
    """Tell whether both files are sound and hold the same tables with the same rows."""
    sound = all(connection.execute(f"PRAGMA {each}.integrity_check").fetchone() == ("ok",) for each in ("main", "copy"))
    schemas = [
        connection.execute(f"SELECT type, name, sql FROM {each}.sqlite_schema ORDER BY type, name").fetchall()
        for each in ("main", "copy")
    ]
    tables = [name for kind, name, sql in schemas[0] if kind == "table" and "VIRTUAL" not in (sql or "")]
    return sound and schemas[0] == schemas[1] and not any(_differ(connection, table) for table in tables)


def _differ(connection: Any, table: str) -> bool:
    one, other = (f'SELECT * FROM {each}."{table}"' for each in ("main", "copy"))
    both_ways = (f"{one} EXCEPT {other}", f"{other} EXCEPT {one}")
    return any(connection.execute(f"SELECT 1 FROM ({each}) LIMIT 1").fetchone() for each in both_ways)


def _wipe(former: Path) -> None:
    """Overwrite a file and remove it; a disk of memory chips may keep the old content elsewhere all the same."""
    if not former.exists():
        return
    former.chmod(0o600)
    if former.stat().st_nlink == 1:
        with former.open("r+b") as file:
            left = former.stat().st_size
            while left > 0:
                left -= file.write(bytes(min(left, _AT_ONCE)))
            file.flush()
            os.fsync(file.fileno())
    former.unlink()
