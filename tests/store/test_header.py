from __future__ import annotations

import hashlib
import os
import sqlite3
from pathlib import Path

import pytest

from tests.make import event
from youthcab.errors import StoreError
from youthcab.store.header import APPLICATION_ID, schema_version
from youthcab.store.store import Store, open_store
from youthcab.store.tables import SCHEMA_VERSION


def database(path: Path, application_id: int, version: int) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE thing (name)")
    connection.execute(f"PRAGMA application_id={application_id}")
    connection.execute(f"PRAGMA user_version={version}")
    connection.commit()
    connection.close()


def another_programs(path: Path) -> None:
    database(path, 252006675, 1)


def no_programs(path: Path) -> None:
    database(path, 0, 0)


def newer(path: Path) -> None:
    database(path, APPLICATION_ID, SCHEMA_VERSION + 1)


def empty(path: Path) -> None:
    path.touch()


def picture(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(4000))


def encrypted(path: Path) -> None:
    path.write_bytes(hashlib.sha256(b"salt").digest() * 256)


def header_only(path: Path) -> None:
    newer(path)
    path.write_bytes(path.read_bytes()[:60])


def cut_short(path: Path) -> None:
    open_store(path).close()
    path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
    path.write_bytes(path.read_bytes()[:-4096])


FOREIGN = [
    (another_programs, "another program"),
    (no_programs, "another program"),
    (newer, "newer youthcab"),
    (empty, "not a youthcab file"),
    (picture, "not a youthcab file"),
    (encrypted, "not a youthcab file"),
    (header_only, "not a youthcab file"),
    (cut_short, "its end is missing"),
]


@pytest.mark.parametrize(("make", "reason"), FOREIGN, ids=lambda value: getattr(value, "__name__", ""))
def test_a_foreign_file_is_refused_and_left_as_it_was(make, reason: str, cabinet_file: Path):
    make(cabinet_file)
    before = (cabinet_file.read_bytes(), cabinet_file.stat().st_mtime_ns, os.listdir(cabinet_file.parent))

    with pytest.raises(StoreError, match=reason):
        open_store(cabinet_file)

    assert (cabinet_file.read_bytes(), cabinet_file.stat().st_mtime_ns, os.listdir(cabinet_file.parent)) == before


def test_a_folder_is_refused(tmp_path: Path):
    with pytest.raises(StoreError, match="not a file"):
        open_store(tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such files")
def test_a_pipe_and_a_circle_of_links_are_refused(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "circle").symlink_to("circle")

    with pytest.raises(StoreError, match="not a file"):
        open_store(tmp_path / "pipe")
    with pytest.raises(StoreError, match="cannot be opened"):
        open_store(tmp_path / "circle")


def test_an_unfinished_change_is_left_to_sqlite_to_take_back(store: Store, cabinet_file: Path):
    with store.writing("Sam", "Add event") as writing:
        writing.save(event())
    cabinet_file.write_bytes(cabinet_file.read_bytes()[:-4096])
    cabinet_file.with_name(f"{cabinet_file.name}-journal").write_bytes(b"something")

    assert schema_version(cabinet_file, SCHEMA_VERSION) == SCHEMA_VERSION


def test_no_file_has_no_version(cabinet_file: Path):
    assert schema_version(cabinet_file, SCHEMA_VERSION) is None
