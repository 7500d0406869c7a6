"""Ways to break the program's promises, by which the harnesses are shown to notice."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

from youthcab.export import formats
from youthcab.store import connection, migrating


def _without_sync() -> None:
    connection.PRAGMAS["synchronous"] = "OFF"


def _written_in_place() -> None:
    @contextmanager
    def plainly(path: Path) -> Iterator[Path]:
        yield path

    formats.replacing = plainly


def _outside_a_transaction() -> None:
    migrating.TO_WRITE = {"opening": "SELECT 1"}


SPOILS: Mapping[str, Callable[[], None]] = MappingProxyType(
    {
        "synchronous=OFF": _without_sync,
        "plain write": _written_in_place,
        "no transaction": _outside_a_transaction,
    }
)
