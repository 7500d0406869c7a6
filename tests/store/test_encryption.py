from __future__ import annotations

import os
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from tests.make import entry, every_kind
from youthcab.errors import Damaged, Foreign, PassphraseNeeded, StoreError
from youthcab.operations.encryption import NewLock, decrypt, encrypt, is_encrypted, new_lock, unlock
from youthcab.records.entry import Entry
from youthcab.records.kinds import KINDS
from youthcab.store import encryption
from youthcab.store.chain import broken_links
from youthcab.store.store import Store, open_store

PASSPHRASE = "corréct horse battery"


@pytest.fixture(scope="module")
def lock() -> NewLock:
    return new_lock(PASSPHRASE)


@pytest.fixture
def encrypted(cabinet_file: Path, lock: NewLock) -> Path:
    with open_store(cabinet_file) as store:
        with store.writing("Sam", "Add all") as writing:
            writing.save_all(every_kind())
        store.back_up("asked for")
    encrypt(cabinet_file, lock, lock.code[-5:])
    return cabinet_file


@pytest.fixture
def forgetful(monkeypatch):
    """As after the program was started again."""

    def start_again() -> None:
        monkeypatch.setattr(encryption, "_GIVEN", {})
        monkeypatch.setattr(encryption, "_FOUND", {})

    return start_again


def content(store: Store) -> object:
    with store.reading() as reading:
        assert list(broken_links(reading._connection)) == []
        return [reading.all(kind.type) for kind in KINDS], reading.history(limit=None)


def test_an_encrypted_cabinet_holds_the_same_and_shows_nothing(cabinet_file: Path, lock: NewLock):
    with open_store(cabinet_file) as store:
        with store.writing("Sam", "Add all") as writing:
            writing.save_all(every_kind())
        before = content(store)
        store.back_up("asked for")

    done = encrypt(cabinet_file, lock, lock.code[-5:].lower())

    assert (done.backups, done.left) == (1, ())
    for path in cabinet_file.parent.rglob("*"):
        assert path.is_dir() or b"Safer Streets" not in path.read_bytes()
        assert ".old" not in path.name
    with open_store(cabinet_file) as store:
        assert content(store) == before
        with store.writing("Sam", "Add entry") as writing:
            writing.save(entry("meet"))
        assert store.reading().__enter__().count(Entry, "meet") == 1
    assert b"meet" not in cabinet_file.read_bytes()


def test_any_sqlcipher_opens_it_with_the_passphrase(encrypted: Path):
    connection = dbapi2.connect(str(encrypted))
    connection.execute(f"PRAGMA key='{PASSPHRASE}'")
    assert connection.execute("SELECT count(*) FROM record").fetchone()[0] == len(every_kind())
    connection.close()


@pytest.mark.parametrize("way", ["passphrase", "code", "code as typed"])
def test_the_passphrase_and_the_code_open_it(encrypted: Path, lock: NewLock, forgetful, way: str):
    secret = {"passphrase": PASSPHRASE, "code": lock.code, "code as typed": lock.code.lower().replace("-", " ")}[way]
    forgetful()
    with pytest.raises(PassphraseNeeded, match="is encrypted"):
        open_store(encrypted)
    unlock(encrypted, secret)
    with open_store(encrypted) as store:
        assert content(store)


@pytest.mark.parametrize("wrong", ["another one altogether", "", "AAAAA-BBBBB"])
def test_a_wrong_passphrase_leaves_the_file_as_it_was(encrypted: Path, forgetful, wrong: str, capfd):
    forgetful()
    before = (encrypted.read_bytes(), encrypted.stat().st_mtime_ns, sorted(os.listdir(encrypted.parent)))
    with pytest.raises(PassphraseNeeded, match="does not open"):
        unlock(encrypted, wrong)
    with pytest.raises(PassphraseNeeded):
        open_store(encrypted)
    assert (encrypted.read_bytes(), encrypted.stat().st_mtime_ns, sorted(os.listdir(encrypted.parent))) == before
    assert capfd.readouterr() == ("", "")


def test_a_first_page_torn_in_a_crash_is_looked_for_in_the_journal(encrypted: Path, forgetful):
    page = encrypted.read_bytes()[:4096]
    header = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(12) + (512).to_bytes(4, "big") + bytes(512 - 24)
    journal = header + b"\0\0\0\2" + page + bytes(4) + b"\0\0\0\1" + page + bytes(4)
    encrypted.with_name(f"{encrypted.name}-journal").write_bytes(journal)
    encrypted.write_bytes(page[:1000] + bytes(3096) + encrypted.read_bytes()[4096:])
    forgetful()
    assert not unlock(encrypted, PASSPHRASE)


def test_a_copy_of_it_is_known_by_itself_whatever_it_is_called(encrypted: Path, tmp_path: Path):
    copy = tmp_path / "copy.bin"
    copy.write_bytes(encrypted.read_bytes())
    assert is_encrypted(copy)
    with open_store(copy) as store:
        assert content(store)


def test_its_backups_are_encrypted_alike(encrypted: Path):
    with open_store(encrypted) as store:
        backup = store.back_up("asked for")
    assert encryption.salt_of(backup.path) == encryption.salt_of(encrypted)
    with open_store(backup.path, view_only=True) as copy:
        assert content(copy)


def test_one_that_is_cut_short_is_damaged_and_one_of_another_program_foreign(encrypted: Path, lock: NewLock):
    whole = encrypted.read_bytes()
    encrypted.write_bytes(whole[:-100])
    with pytest.raises(Damaged, match="its end is missing"):
        open_store(encrypted)
    encrypted.write_bytes(whole[:8192] + os.urandom(4096) + whole[12288:])
    with pytest.raises(Damaged), open_store(encrypted) as store:
        store.check()
    encrypted.unlink()
    connection = dbapi2.connect(str(encrypted))
    connection.execute(f'PRAGMA key="{lock.key.text}"')
    connection.execute("CREATE TABLE thing (name)")
    connection.close()
    with pytest.raises(Foreign, match="another program"):
        open_store(encrypted)


def test_encryption_comes_off_with_the_backups(encrypted: Path):
    with open_store(encrypted) as store:
        before = content(store)
    assert decrypt(encrypted).backups == 1
    assert not is_encrypted(encrypted)
    with open_store(encrypted) as store:
        assert content(store) == before


def test_another_passphrase_makes_the_first_useless(encrypted: Path, forgetful):
    other = new_lock("three other words")
    assert encrypt(encrypted, other, other.code[-5:]).left == ()
    forgetful()
    with pytest.raises(PassphraseNeeded):
        unlock(encrypted, PASSPHRASE)
    unlock(encrypted, "three other words")
    with open_store(encrypted) as store:
        assert content(store)


def test_without_its_code_printed_and_a_long_passphrase_nothing_is_encrypted(store: Store, cabinet_file: Path, lock):
    with pytest.raises(StoreError, match="12 letters"):
        new_lock("short")
    with pytest.raises(StoreError, match="Print or write down"):
        encrypt(cabinet_file, lock, "AAAAA")
    with pytest.raises(StoreError):  # it is open
        encrypt(cabinet_file, lock, lock.code[-5:])
    assert not is_encrypted(cabinet_file)


def test_a_conversion_that_fails_leaves_the_cabinet_as_it_was(cabinet_file: Path, lock: NewLock, monkeypatch):
    open_store(cabinet_file).close()
    before = cabinet_file.read_bytes()
    monkeypatch.setattr("youthcab.store.converting._is_same", lambda _: False)
    with pytest.raises(Damaged):
        encrypt(cabinet_file, lock, lock.code[-5:])
    assert cabinet_file.read_bytes() == before
    assert {path.name for path in cabinet_file.parent.iterdir() if path.stat().st_size} <= {"cabinet.youthcab"}


def test_a_plain_copy_beside_it_is_named(cabinet_file: Path, lock: NewLock):
    open_store(cabinet_file).close()
    rescued = cabinet_file.with_name("cabinet rescued.youthcab")
    rescued.write_bytes(cabinet_file.read_bytes())
    assert encrypt(cabinet_file, lock, lock.code[-5:]).left == (rescued,)


def test_a_key_does_not_show_itself(lock: NewLock):
    assert lock.key.secret.hex() not in f"{lock!r} {lock.key!r} {lock.key}"
