"""Copies of a cabinet that lie near it: backups, rescued and damaged files, and what each holds of a person."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from youthcab import paths
from youthcab.errors import PassphraseNeeded
from youthcab.records.identity import Id
from youthcab.store.connection import to_json
from youthcab.store.encryption import Keys, unlock
from youthcab.store.header import APPLICATION_ID, MARK

# How a cabinet begins, and what SQLite leaves beside one that was in the middle of a change: that holds pages of it.
_BEGINNINGS = (b"SQLite format 3\0", MARK, bytes.fromhex("d9d505f920a163d7"), b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83")
_FOLDERS = ("-backups", "-set-aside")
_HOLDS = "SELECT 1 FROM operation WHERE record = ? AND field IN ('first_name', 'family_name') AND coalesce(new, ?) <> ?"
_TEXTS = (
    "SELECT new FROM operation WHERE new IS NOT NULL UNION ALL SELECT words FROM step UNION ALL SELECT actor FROM step"
)


@dataclass(frozen=True, slots=True)
class Copy:
    """A file near a cabinet, and when it was last written (in UTC); `unread` where it could not be looked into."""

    path: Path
    written: datetime
    unread: bool = False


def copies_holding(
    where: Path, person: Id, keys: Keys, site: str = "", words: Callable[[str], str] = str
) -> tuple[Copy, ...]:
    """Return the files that hold a person, oldest first, and the copies of a cabinet that cannot be looked into.

    What `words` takes a name out of holds it too, in a copy of this very cabinet, which is told by its `site`.
    """
    copies = []
    for path, is_named in _near(where):
        holds = _holds(path, keys, lambda file: _names(file, person) or (_is_of(file, site) and _tells(file, words)))
        if holds or (holds is None and is_named):
            with suppress(FileNotFoundError):  # A backup that is no longer to be kept may go meanwhile.
                written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
                copies.append(Copy(path, written, holds is None))
    return tuple(sorted(copies, key=lambda copy: (copy.written, copy.path)))


def holds(path: Path, person: Id, keys: Keys) -> bool:
    """Tell whether a cabinet has a person in its history by name, or cannot be looked into."""
    return _holds(path, keys, lambda file: _names(file, person)) is not False


def copies_under(where: Path, keys: Keys, site: str) -> tuple[Path, ...]:
    """Return every copy of a cabinet near it, told by its `site`, or by its name where it cannot be looked into."""
    near = ((path, is_named, _holds(path, keys, lambda file: _is_of(file, site))) for path, is_named in _near(where))
    return tuple(path for path, is_named, is_copy in near if is_copy or (is_copy is None and is_named))


def _near(where: Path) -> Iterator[tuple[Path, bool]]:
    """Give the cabinets near a file, but for itself, and whether each is named after it.

    Copies lie beside the file itself or beside a link to it; what was copied to safety may lie elsewhere.
    """
    real = Path(os.path.realpath(where))
    stems = {real.stem, where.stem}
    beside = dict.fromkeys((real.parent, Path(os.path.realpath(where.absolute().parent))))
    for path in (each for folder in beside for each in _entries(folder)):
        is_named = any(stem in path.name for stem in stems)
        if path.is_file():
            among = [path]
        else:
            among = sorted(path.rglob("*")) if is_named or path.name.endswith(_FOLDERS) else []
        yield from ((each, is_named) for each in among if _is_cabinet(each, real))
    refuges = dict.fromkeys(Path(os.path.realpath(each)) for each in (paths.data_folder(), tempfile.gettempdir()))
    for path in (each for folder in refuges if folder not in beside for each in _entries(folder)):
        if any(f"{stem} rescued " in path.name for stem in stems) and _is_cabinet(path, real):
            yield path, True


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _is_cabinet(path: Path, real: Path) -> bool:
    try:
        # The file itself, by whatever name, is left alone: closing it would take away SQLite's locks on it.
        if not path.is_file() or (real.exists() and path.samefile(real)):
            return False
        with path.open("rb") as file:
            return file.read(16).startswith(_BEGINNINGS)
    except OSError:
        return False


def _holds(path: Path, keys: Keys, asked: Callable[[Any], bool]) -> bool | None:
    """Tell whether something is so of a cabinet; None where that cannot be found out."""
    try:
        key = keys.of(path)
        with closing(dbapi2.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as file:
            unlock(file, key)
            return file.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,) and asked(file)
    except (dbapi2.Error, PassphraseNeeded):
        return None


def _names(file: Any, person: Id) -> bool:
    nothing = to_json("")
    return file.execute(_HOLDS, (person, nothing, nothing)).fetchone() is not None


def _is_of(file: Any, site: str) -> bool:
    return bool(file.execute("SELECT value FROM setting WHERE name = 'site'").fetchone() == (site,))


def _tells(file: Any, words: Callable[[str], str]) -> bool:
    return any(isinstance(text, str) and words(text) != text for (text,) in file.execute(_TEXTS))
