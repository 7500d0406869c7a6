"""A cabinet's file written anew with another key or none, and put in its place when every value is found in it."""

from __future__ import annotations

import glob
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from itertools import zip_longest
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from youthcab.errors import Damaged, StoreError
from youthcab.store.connection import DAMAGED, told_in_sentences
from youthcab.store.encryption import Key, unlock
from youthcab.store.in_place import let_go, new_file
from youthcab.syncing import sync_file, sync_folder

_NEW, _FORMER = "converted", "former"
_UNFINISHED = (_NEW, f"{_NEW}-journal", "new", "new-journal")
_KEPT = ("user_version", "application_id")
_AT_ONCE = 1 << 20


def convert(
    path: Path, old: Key | None, new: Key | None, before_placing: Callable[[Path], object] = lambda _: None
) -> None:
    """Put a file with another key, or none, in a file's place; what was there is overwritten as far as that can be.

    Nobody else may have it open. `before_placing` is given the new file when it is whole. Raises Damaged where the file
    is not sound, and StoreError where there is no room or the disk fails: it is then as it was, or all of it as it is
    to be. What is left of one that was stopped is cleared away by `clear_away`.
    """
    real = Path(os.path.realpath(path))
    token = secrets.token_hex(4)
    beside, former = (real.with_name(f".{real.name}.{token}.{end}") for end in (_NEW, _FORMER))
    with told_in_sentences(path), _told(path):
        mode = real.stat().st_mode & 0o777
        try:
            real.chmod(mode | 0o600)
            new_file(beside)
            with closing(dbapi2.connect(f"{real.as_uri()}?mode=rw", uri=True, isolation_level=None)) as connection:
                unlock(connection, old)
                _copy(connection, beside, new, path)
            sync_file(beside)
            before_placing(beside)
            with suppress(OSError):  # Some file systems have no second names; there the old blocks cannot be reached.
                os.link(real, former)
            beside.replace(real)
            _wipe(former, real)
        finally:
            let_go(beside)
            let_go(beside.with_name(f"{beside.name}-journal"))
            if former.exists() and former.samefile(real):
                let_go(former)
            with suppress(OSError):
                real.chmod(mode)


def clear_away(path: Path) -> None:
    """Remove what conversions of a file, its making or a restore left beside it when stopped; nobody is at one now."""
    real = Path(os.path.realpath(path))
    named = f".{glob.escape(real.name)}.????????."
    for left in (each for end in _UNFINISHED for each in real.parent.glob(named + end)):
        let_go(left)
    for left in real.parent.glob(named + _FORMER):
        with suppress(OSError):  # It does no harm to the file, and the next one to open it tries again.
            _wipe(left, real)


def _copy(connection: Any, beside: Path, key: Key | None, path: Path) -> None:
    for pragma in ("foreign_keys=OFF", "trusted_schema=OFF", "synchronous=FULL"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("ATTACH DATABASE ? AS copy KEY ?", (beside.absolute().as_uri(), key.text if key else ""))
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
    # Compared here and not by SQLite, to which a letter is the same in upper and lower case, and a row twice as once.
    quoted = table.replace('"', '""')
    one, other = (connection.execute(f'SELECT * FROM {each}."{quoted}"') for each in ("main", "copy"))
    return any(row != same for row, same in zip_longest(one, other))


def _wipe(former: Path, real: Path) -> None:
    """Overwrite a file and remove it; a disk of memory chips may keep the old content elsewhere all the same."""
    # Until the new file's name is on the disk, a power cut would bring back the old one.
    is_kept = sync_folder(real.parent) or os.name == "nt"
    if not former.exists():
        return
    former.chmod(0o600)
    if is_kept and former.stat().st_nlink == 1:
        with former.open("r+b") as file:
            left = former.stat().st_size
            while left > 0:
                left -= file.write(bytes(min(left, _AT_ONCE)))
            file.flush()
            os.fsync(file.fileno())
    former.unlink()


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise StoreError(
            f"{path} could not be converted ({reason}). Make room or look to its disk, and try again: nothing was lost."
        ) from error
