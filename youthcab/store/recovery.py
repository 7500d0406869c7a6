"""Putting a backup in the place of a cabinet's file; what lies there is set aside whole and never overwritten."""

from __future__ import annotations

import errno
import glob
import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa
from sqlcipher3 import dbapi2

from youthcab.errors import Damaged, PassphraseNeeded, StoreError
from youthcab.records.identity import Id
from youthcab.store.backup_folder import Backup, checked
from youthcab.store.clock import time_of
from youthcab.store.connection import engine_for
from youthcab.store.contents import Contents, contents_of
from youthcab.store.converting import clear_away, convert
from youthcab.store.encryption import Keys, salt_of
from youthcab.store.in_place import let_go, new_file, place_new
from youthcab.store.lock import take
from youthcab.syncing import sync_folder

# A journal left beside another file than its own would be played into that file and destroy it.
_SIDE_FILES = ("-journal", "-wal", "-shm")
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)
_FORGOTTEN = """
SELECT DISTINCT operation.record FROM step
JOIN operation ON operation.step = step.id JOIN record ON record.id = operation.record
WHERE step.id > ? AND step.undoes = step.id AND record.kind = 'person'
"""


@dataclass(frozen=True, slots=True)
class LaterStep:
    """One thing that somebody did after a backup was taken."""

    at: datetime
    actor: str
    words: str


@dataclass(frozen=True, slots=True)
class Found:
    """What a file that was set aside can still tell; None stands for what cannot be read.

    `forgotten` are the people who were forgotten in it after the backup was taken.
    """

    contents: Contents | None
    later: tuple[LaterStep, ...] | None
    forgotten: tuple[Id, ...] = ()


def put_back(where: Path, backup: Backup, keys: Keys) -> Path | None:
    """Put a copy of a backup in a file's place; return the folder in which that file now lies, if there was one.

    One that is not encrypted is put under the key of the file that it takes the place of, if that has one.
    Nothing has moved where it raises Damaged for a backup whose checksum is wrong, or InUse where the file is open. At
    whatever moment it is stopped, the backup stays where it is, and the file is in its place, or set aside.
    """
    real = Path(os.path.realpath(where))
    new = real.with_name(f".{real.name}.{secrets.token_hex(4)}.new")
    with _told(real), take(real):
        was_stopped = not os.path.lexists(real) and any(real.parent.glob(f".{glob.escape(real.name)}.????????.new"))
        clear_away(real)
        key = keys.of(real) if salt_of(backup.path) is None else None
        try:
            new_file(new)
            shutil.copyfile(backup.path, new)
            if not checked(backup, new).sound:
                raise Damaged(f"The backup {backup.path} is damaged. Choose another one.")
            if key is not None:
                convert(new, None, key)
            aside = set_aside(real)
            place_new(new, real)
        finally:
            let_go(new)
    return _last_folder(real) if was_stopped and aside is None else aside


def set_aside(real: Path, *, only_beside: bool = False) -> Path | None:
    """Move a file and those beside it that are part of it to a folder of their own, and return that folder."""
    lying = [path for path in (real, *_beside(real))[only_beside:] if os.path.lexists(path)]
    for path in [path for path in lying if path != real and not path.stat().st_size]:
        path.unlink()
        lying.remove(path)
    if not lying:
        return None
    folder = _next_folder(real)
    # The file goes first: without its journal it might look whole.
    for path in lying:
        path.rename(folder / path.name)
    sync_folder(folder)
    sync_folder(real.parent)
    return folder


def set_strays_aside(where: Path) -> None:
    """Set aside a write-ahead log beside a cabinet, which never keeps one: SQLite would play it into the file.

    One that another program left in the middle of its work on this very file stays: then the file's bytes 18 and 19
    say so (SQLite file format, section 1.3.3).
    """
    real = Path(os.path.realpath(where))
    strays = [path for path in _beside(real)[1:] if os.path.lexists(path)]
    if not strays:
        return
    with _told(real):
        if _is_in_wal_mode(real):
            return
        folder = _next_folder(real)
        for path in strays:
            path.rename(folder / path.name)
        sync_folder(real.parent)


def has_write_ahead_log(where: Path) -> bool:
    """Tell whether a file has a write-ahead log, its own or one that strayed, or says that it is to have one."""
    real = Path(os.path.realpath(where))
    return any(os.path.lexists(path) for path in _beside(real)[1:]) or _is_in_wal_mode(real)


def _is_in_wal_mode(real: Path) -> bool:
    with real.open("rb") as file:
        header = file.read(20)
    return header[:16] == b"SQLite format 3\0" and header[18:] == b"\2\2"


def folder_for_damaged(where: Path) -> Path:
    """Return the folder that holds what was set aside."""
    real = Path(os.path.realpath(where))
    return real.with_name(f"{real.name}-set-aside")


def look_into(aside: Path, name: str, last_step: str, keys: Keys) -> Found:
    """Read what a file that was set aside holds beyond a step, as far as it can be read; the file stays as it is."""
    # What was set aside is safe by now, whether or not there is room for a copy to look into.
    with suppress(OSError):
        folder = tempfile.mkdtemp(dir=aside)
        try:
            for path in aside.iterdir():
                if path.is_file():
                    shutil.copy(path, folder)
            return _found_in(Path(folder) / name, last_step, keys)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    return Found(None, None)


def _found_in(copy: Path, last_step: str, keys: Keys) -> Found:
    contents: Contents | None = None
    later: tuple[LaterStep, ...] | None = None
    forgotten: tuple[Id, ...] = ()
    try:
        engine = engine_for(copy, keys.of(copy))
    except PassphraseNeeded:
        return Found(None, None)
    try:
        with engine.connect() as connection, connection.begin():
            forgotten = tuple(map(Id, connection.exec_driver_sql(_FORGOTTEN, (last_step,)).scalars()))
            later = _steps_after(connection, last_step)
            contents = contents_of(connection)
    except (sa.exc.SQLAlchemyError, dbapi2.Error, ValueError):
        pass  # What was read before it broke off is told, and the rest is said to be unreadable.
    finally:
        engine.dispose()
    return Found(contents, later, forgotten)


def _steps_after(connection: sa.Connection, last_step: str) -> tuple[LaterStep, ...]:
    rows = connection.exec_driver_sql("SELECT id, actor, words FROM step WHERE id > ? ORDER BY id", (last_step,))
    return tuple(LaterStep(time_of(row.id.partition("@")[0]), row.actor, row.words) for row in rows)


def _beside(real: Path) -> list[Path]:
    return [real.with_name(f"{real.name}{suffix}") for suffix in _SIDE_FILES]


def _next_folder(real: Path) -> Path:
    folders = folder_for_damaged(real)
    folders.mkdir(mode=0o700, exist_ok=True)
    folder = folders / f"{max(_numbers(folders), default=0) + 1:04}"
    folder.mkdir(mode=0o700)
    sync_folder(folders)
    return folder


def _last_folder(real: Path) -> Path | None:
    folders = folder_for_damaged(real)
    last = max(_numbers(folders), default=0) if folders.is_dir() else 0
    return folders / f"{last:04}" if last else None


def _numbers(folders: Path) -> Iterator[int]:
    return (int(path.name) for path in folders.iterdir() if path.name.isdecimal())


@contextmanager
def _told(real: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        way = "Make room" if error.errno in _NO_ROOM else "Close whatever has it open"
        raise StoreError(f"{real} could not be set aside or replaced ({reason}). {way}, and try again.") from error
