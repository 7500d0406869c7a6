"""Copies of a cabinet that lie beside it: backups, rescued and damaged files, and what each holds of a person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from youthcab.errors import PassphraseNeeded
from youthcab.records.identity import Id
from youthcab.store.connection import to_json
from youthcab.store.encryption import Keys, unlock
from youthcab.store.header import MARK

_HOLDS = "SELECT 1 FROM operation WHERE record = ? AND field IN ('first_name', 'family_name') AND coalesce(new, ?) <> ?"


@dataclass(frozen=True, slots=True)
class Copy:
    """A file beside a cabinet, and when it was last written (in UTC); `unread` where it could not be looked into."""

    path: Path
    written: datetime
    unread: bool = False


def copies_holding(where: Path, person: Id, keys: Keys) -> tuple[Copy, ...]:
    """Return the copies of a cabinet that hold a person's name or cannot be looked into, oldest first."""
    copies = []
    for path in _beside(where):
        holds = _holds(path, person, keys)
        if holds is not False:
            written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            copies.append(Copy(path, written, holds is None))
    return tuple(sorted(copies, key=lambda copy: (copy.written, copy.path)))


def copies_under(where: Path) -> tuple[Path, ...]:
    """Return every file beside a cabinet, or in a folder beside it named after it, that is a cabinet itself."""
    return tuple(_beside(where))


def _beside(where: Path) -> Iterator[Path]:
    for path in sorted(where.absolute().parent.iterdir()):
        if where.stem in path.name:
            among = [path] if path.is_file() else sorted(path.rglob("*"))
            # The file itself, by whatever name, is left alone: closing it would take away SQLite's locks on it.
            yield from (each for each in among if not _is_same(each, where) and _is_cabinet(each))


def _is_same(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except OSError:
        return False


def _is_cabinet(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(16).startswith((b"SQLite format 3\0", MARK))
    except OSError:
        return False


def _holds(path: Path, person: Id, keys: Keys) -> bool | None:
    """Tell whether a file holds a person's name; None where that cannot be found out."""
    try:
        key = keys.of(path)
        connection = dbapi2.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        try:
            unlock(connection, key)
            nothing = to_json("")
            return connection.execute(_HOLDS, (person, nothing, nothing)).fetchone() is not None
        finally:
            connection.close()
    except (dbapi2.Error, PassphraseNeeded):
        return None
