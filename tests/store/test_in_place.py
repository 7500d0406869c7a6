from __future__ import annotations

import os
from pathlib import Path

import pytest
import sqlalchemy as sa

from youthcab.errors import InUse, StoreError
from youthcab.store.in_place import let_go, new_file, place_new
from youthcab.store.lock import is_open_here, take
from youthcab.store.store import Store, open_store

ADD = "INSERT INTO setting VALUES ('a', 'b')"


@pytest.fixture
def nothing_is_removed(monkeypatch):
    def fails(*_: object, **__: object) -> None:
        raise PermissionError("no")

    monkeypatch.setattr(Path, "unlink", fails)


@pytest.fixture
def finished(tmp_path: Path) -> Path:
    path = tmp_path / "new"
    new_file(path)
    path.write_bytes(b"all of it")
    return path


def test_a_finished_file_has_its_name_even_where_the_other_name_stays(finished: Path, nothing_is_removed):
    place_new(finished, finished.with_name("goal"))

    assert finished.with_name("goal").read_bytes() == b"all of it"


def test_a_file_that_is_there_is_never_replaced(finished: Path):
    finished.with_name("goal").write_bytes(b"older")

    with pytest.raises(FileExistsError):
        place_new(finished, finished.with_name("goal"))

    assert finished.with_name("goal").read_bytes() == b"older"


def test_a_file_that_is_not_there_may_be_let_go(tmp_path: Path):
    let_go(tmp_path / "nothing")

    assert os.listdir(tmp_path) == []


def test_a_new_cabinet_is_there_even_where_what_made_it_stays(cabinet_file: Path, nothing_is_removed):
    open_store(cabinet_file).close()

    assert cabinet_file.exists()


def test_a_new_cabinet_that_cannot_be_given_its_name_is_told(cabinet_file: Path, monkeypatch):
    def fails(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "link", fails)
    monkeypatch.setattr(Path, "rename", fails)
    with pytest.raises(StoreError, match="cannot be made"):
        open_store(cabinet_file)

    assert os.listdir(cabinet_file.parent) == []


def test_a_lock_that_cannot_be_removed_does_not_say_that_the_file_is_open(cabinet_file: Path, nothing_is_removed):
    with open_store(cabinet_file), pytest.raises(InUse):
        take(cabinet_file)

    assert not is_open_here(cabinet_file)
    open_store(cabinet_file).close()


def test_a_store_that_was_told_once_that_it_cannot_write_tries_again(store: Store, cabinet_file: Path):
    with store._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA query_only=ON")
        with pytest.raises(sa.exc.OperationalError, match="readonly"):
            connection.exec_driver_sql(ADD)

    with store.writing("Sam", "Set") as writing:
        writing._connection.exec_driver_sql(ADD)
