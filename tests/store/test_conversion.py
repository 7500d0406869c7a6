from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from tests.make import event
from youthcab.errors import StoreError
from youthcab.operations.backups import back_up, backups
from youthcab.operations.encryption import NewLock, decrypt, encrypt
from youthcab.store import conversion, converting
from youthcab.store.encryption import Key, Keys, salt_of
from youthcab.store.header import MARK
from youthcab.store.store import open_store

KEY = Key(bytes(range(32)), MARK + bytes(12))


class Stopped(BaseException):
    """The program ended here."""


@pytest.fixture
def keys() -> Keys:
    known = Keys()
    known.remember(KEY)
    return known


@pytest.fixture
def path(cabinet_file: Path) -> Path:
    with open_store(cabinet_file) as store:
        for number in range(3):
            with store.writing("Sam", "Add") as writing:
                writing.save(event(f"Talk {number}"))
            back_up(store)
    return cabinet_file


@pytest.fixture
def stops(monkeypatch):
    """Have the program end when it comes to the n-th file."""

    def at(number: int) -> None:
        really, left = converting.convert, [number]

        def convert(*told: object) -> None:
            left[0] -= 1
            if not left[0]:
                raise Stopped
            really(*told)

        monkeypatch.setattr(conversion, "convert", convert)

    return at


def put_under(path: Path, keys: Keys) -> None:
    lock = NewLock(KEY)
    encrypt(path, lock, lock.code.rpartition("-")[2], keys)


def salts(path: Path) -> list[bytes | None]:
    kept = backups(path)
    assert [(backup.sequence, backup.sound) for backup in kept] == [(3, True), (2, True), (1, True)]
    return [salt_of(path), *(salt_of(backup.path) for backup in kept)]


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_what_was_stopped_while_it_was_encrypted_is_all_encrypted_at_the_next_start(path, keys, stops, number: int):
    stops(number)
    with pytest.raises(Stopped):
        put_under(path, keys)
    stops(0)

    open_store(path, keys=keys).close()

    assert salts(path) == [None if number == 1 else KEY.salt] * 4


@pytest.mark.parametrize("number", [1, 2, 4])
def test_what_was_stopped_while_it_was_decrypted_is_all_encrypted_again(path, keys, stops, number: int):
    put_under(path, keys)
    stops(number)
    with pytest.raises(Stopped):
        decrypt(path, keys)
    stops(0)

    open_store(path, keys=keys).close()
    assert salts(path) == [KEY.salt] * 4

    decrypt(path, keys)
    assert salts(path) == [None] * 4


def test_what_was_left_half_done_is_cleared_away(path: Path):
    former = path.with_name(f".{path.name}.0123abcd.former")
    former.write_bytes(path.read_bytes())
    second_name = path.with_name(f".{path.name}.0123abce.former")
    os.link(path, second_name)
    unfinished = backups(path)[0].path.with_name(".000003.youthcab.0123abcd.converted")
    unfinished.write_bytes(b"half")
    before = path.read_bytes()

    open_store(path).close()

    assert not any(each.exists() for each in (former, second_name, unfinished))
    assert path.read_bytes() == before


@pytest.mark.skipif(os.name == "nt", reason="Windows syncs no folders")
def test_the_former_file_is_not_overwritten_before_the_new_one_is_sure_to_stay(path: Path, keys: Keys, monkeypatch):
    def fails(_: Path) -> bool:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    before = path.read_bytes()
    with monkeypatch.context() as failing:
        failing.setattr(converting, "sync_folder", fails)
        with pytest.raises(StoreError, match="could not be converted"):
            put_under(path, keys)

    (former,) = path.parent.glob(".*.former")
    assert former.read_bytes() == before
    open_store(path, keys=keys).close()
    assert not former.exists()
    assert salts(path) == [KEY.salt] * 4
