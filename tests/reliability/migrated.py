"""Cabinets of every released schema, brought up to date by being opened, and whether they are all old or all new."""

from __future__ import annotations

import gzip
import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlcipher3 import dbapi2

from tests.reliability.edits import CABINET, unsound
from youthcab.operations import backups
from youthcab.store.store import open_store
from youthcab.store.tables import SCHEMA_VERSION

FILES = Path(__file__).parents[1] / "store" / "released"


@dataclass(frozen=True, slots=True)
class Content:
    """All that a file holds: its version, and every table, index and row."""

    version: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Released:
    """A cabinet as a released version of the program left it."""

    file: Path
    version: int

    def prepare(self, folder: Path) -> None:
        """Put a copy of it into a folder."""
        (folder / CABINET).write_bytes(gzip.decompress(self.file.read_bytes()))

    @contextmanager
    def steps(self, folder: Path, _: int) -> Iterator[Callable[[int], None]]:
        """Open it with this version of the program."""
        yield lambda number: open_store(folder / CABINET).close()

    def problems(self, folder: Path, acknowledged: int, begun: int, _: int) -> list[str]:
        """Say how it is neither the old file nor the new one, and whether the old one is kept and the next start works."""
        path, found = folder / CABINET, []
        old, new, held = _old(self), _new(self), content_of(path)
        if held not in (old, new):
            found.append(f"the file is of version {held.version}, and neither as it was nor as it should be")
        if acknowledged and held != new:
            found.append("a migration was acknowledged and is gone")
        if held.version == SCHEMA_VERSION and old not in [content_of(each.path) for each in backups.backups(path)]:
            found.append("no backup holds the old file")
        open_store(path).close()
        if content_of(path) != new:
            found.append("the second start does not finish")
        return found + unsound(path)


@cache
def released() -> dict[int, Released]:
    """Return the released schemas that are older than this version's."""
    versions = {int(re.findall(r"\d+", path.name)[0]): path for path in FILES.glob("schema-*")}
    return {number: Released(path, number) for number, path in sorted(versions.items()) if number < SCHEMA_VERSION}


def content_of(path: Path) -> Content:
    """Return all that a file holds; SQLite first takes back what a crash left half done."""
    connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode={'rw' if os.access(path, os.W_OK) else 'ro'}", uri=True
    )
    try:
        lines = [str(row) for row in connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name")]
        for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE TABLE%'").fetchall():
            lines += sorted(f"{table} {row}" for row in connection.execute(f'SELECT * FROM "{table}"'))
        return Content(connection.execute("PRAGMA user_version").fetchone()[0], tuple(lines))
    finally:
        connection.close()


@cache
def _old(of: Released) -> Content:
    with TemporaryDirectory() as folder:
        of.prepare(Path(folder))
        return content_of(Path(folder) / CABINET)


@cache
def _new(of: Released) -> Content:
    with TemporaryDirectory() as folder:
        of.prepare(Path(folder))
        open_store(Path(folder) / CABINET).close()
        return content_of(Path(folder) / CABINET)
