from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from tests.make import entry, every_kind
from youthcab.errors import Damaged, Foreign, PassphraseNeeded, StoreError
from youthcab.operations.encryption import NewLock, Secret, decrypt, encrypt, is_encrypted, new_lock, unlock
from youthcab.records.entry import Entry
from youthcab.records.kinds import KINDS
from youthcab.store import converting
from youthcab.store.chain import broken_links
from youthcab.store.encryption import Key, Keys, salt_of
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
    encrypt(cabinet_file, lock, lock.code[-5:], Keys())
    return cabinet_file


@pytest.fixture
def keys(lock: NewLock) -> Keys:
    """Of a program that was given the passphrase."""
    made = Keys()
    made.remember(lock.key)
    return made


def content(store: Store) -> object:
    with store.reading() as reading:
        assert list(broken_links(reading._connection)) == []
        return [reading.all(kind.type) for kind in KINDS], reading.history(limit=None)


def test_an_encrypted_cabinet_holds_the_same_and_shows_nothing(cabinet_file: Path, lock: NewLock, keys: Keys):
    with open_store(cabinet_file) as store:
        with store.writing("Sam", "Add all") as writing:
            writing.save_all(every_kind())
        before = content(store)
        store.back_up("asked for")

    done = encrypt(cabinet_file, lock, lock.code[-5:].lower(), keys)

    assert (done.backups, done.left, done.still_there) == (1, (), "")
    for path in cabinet_file.parent.rglob("*"):
        assert path.is_dir() or b"Safer Streets" not in path.read_bytes()
        assert ".old" not in path.name
    with open_store(cabinet_file, keys=keys) as store:
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


@pytest.mark.parametrize("way", ["passphrase", "code"])
def test_the_passphrase_and_the_code_open_it(encrypted: Path, lock: NewLock, way: str):
    secret = {"passphrase": PASSPHRASE, "code": lock.code}[way]
    with pytest.raises(PassphraseNeeded, match="is encrypted"):
        open_store(encrypted)
    keys = Keys()
    unlock(encrypted, Secret(secret), keys)
    with open_store(encrypted, keys=keys) as store:
        assert content(store)


@pytest.mark.parametrize("wrong", ["another one altogether", "", "AAAAA-BBBBB"])
def test_a_wrong_passphrase_leaves_the_file_as_it_was(encrypted: Path, wrong: str, capfd):
    before = (encrypted.read_bytes(), encrypted.stat().st_mtime_ns, sorted(os.listdir(encrypted.parent)))
    with pytest.raises(PassphraseNeeded, match="does not open"):
        unlock(encrypted, Secret(wrong), Keys())
    with pytest.raises(PassphraseNeeded):
        open_store(encrypted)
    assert (encrypted.read_bytes(), encrypted.stat().st_mtime_ns, sorted(os.listdir(encrypted.parent))) == before
    assert capfd.readouterr() == ("", "")


def test_a_first_page_torn_in_a_crash_is_looked_for_in_the_journal(encrypted: Path):
    page = encrypted.read_bytes()[:4096]
    header = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(12) + (512).to_bytes(4, "big") + bytes(512 - 24)
    journal = header + b"\0\0\0\2" + page + bytes(4) + b"\0\0\0\1" + page + bytes(4)
    encrypted.with_name(f"{encrypted.name}-journal").write_bytes(journal)
    encrypted.write_bytes(page[:1000] + bytes(3096) + encrypted.read_bytes()[4096:])
    keys = Keys()
    unlock(encrypted, Secret(PASSPHRASE), keys)
    assert keys.of(encrypted)


def test_a_copy_of_it_is_known_by_itself_whatever_it_is_called(encrypted: Path, keys: Keys, tmp_path: Path):
    copy = tmp_path / "copy.bin"
    copy.write_bytes(encrypted.read_bytes())
    assert is_encrypted(copy)
    with open_store(copy, keys=keys) as store:
        assert content(store)


def test_its_backups_are_encrypted_alike(encrypted: Path, keys: Keys):
    with open_store(encrypted, keys=keys) as store:
        backup = store.back_up("asked for")
    assert salt_of(backup.path) == salt_of(encrypted)
    with open_store(backup.path, view_only=True, keys=keys) as copy:
        assert content(copy)


def test_one_that_is_cut_short_is_damaged_and_one_of_another_program_foreign(
    encrypted: Path, lock: NewLock, keys: Keys
):
    whole = encrypted.read_bytes()
    encrypted.write_bytes(whole[:-100])
    with pytest.raises(Damaged, match="its end is missing"):
        open_store(encrypted, keys=keys)
    encrypted.write_bytes(whole[:8192] + os.urandom(4096) + whole[12288:])
    with pytest.raises(Damaged), open_store(encrypted, keys=keys) as store:
        store.check()
    encrypted.unlink()
    connection = dbapi2.connect(str(encrypted))
    connection.execute(f'PRAGMA key="{lock.key.text}"')
    connection.execute("CREATE TABLE thing (name)")
    connection.close()
    shutil.rmtree(encrypted.with_name(f"{encrypted.name}-backups"))
    with pytest.raises(Foreign, match="another program"):
        open_store(encrypted, keys=keys)


def test_encryption_comes_off_with_the_backups(encrypted: Path, keys: Keys):
    with open_store(encrypted, keys=keys) as store:
        before = content(store)
    assert decrypt(encrypted, keys).backups == 1
    assert not is_encrypted(encrypted)
    with open_store(encrypted, keys=keys) as store:
        assert content(store) == before


def test_another_passphrase_makes_the_first_useless(encrypted: Path, keys: Keys):
    other = new_lock("three other words")
    assert encrypt(encrypted, other, other.code[-5:], keys).left == ()
    with pytest.raises(PassphraseNeeded):
        unlock(encrypted, Secret(PASSPHRASE), Keys())
    unlock(encrypted, Secret("three other words"), again := Keys())
    with open_store(encrypted, keys=again) as store:
        assert content(store)


@pytest.mark.parametrize("between", [" ", "\u2013", "\u2011", "_", ".", ""])
def test_the_code_may_be_typed_with_any_mark_between_and_with_what_is_easily_misread(
    encrypted: Path, lock: NewLock, between: str
):
    typed = lock.code.lower().translate(str.maketrans("oib", "018")).replace("-", between)

    unlock(encrypted, Secret(f"\u201c{typed}\u201d"), keys := Keys())

    with open_store(encrypted, keys=keys) as store:
        assert store.is_encrypted


def test_its_last_group_may_be_typed_with_what_is_easily_misread(store: Store, cabinet_file: Path):
    lock = NewLock(Key(bytes([30]) * 32, b"YCab" + bytes(12)))
    store.close()
    assert lock.code.endswith("-PEHGI")

    encrypt(cabinet_file, lock, "'pehg1'", Keys())

    assert is_encrypted(cabinet_file)


def test_without_its_code_printed_and_a_long_passphrase_nothing_is_encrypted(store: Store, cabinet_file: Path, lock):
    with pytest.raises(StoreError, match="12 letters"):
        new_lock("short")
    with pytest.raises(StoreError, match="Print or write down"):
        encrypt(cabinet_file, lock, "AAAAA", Keys())
    with pytest.raises(StoreError):  # it is open
        encrypt(cabinet_file, lock, lock.code[-5:], Keys())
    assert not is_encrypted(cabinet_file)


def test_a_conversion_that_fails_leaves_the_cabinet_as_it_was(cabinet_file: Path, lock: NewLock, monkeypatch):
    open_store(cabinet_file).close()
    before = cabinet_file.read_bytes()
    monkeypatch.setattr("youthcab.store.converting._is_same", lambda _: False)
    with pytest.raises(Damaged):
        encrypt(cabinet_file, lock, lock.code[-5:], Keys())
    assert cabinet_file.read_bytes() == before
    assert {path.name for path in cabinet_file.parent.iterdir() if path.stat().st_size} <= {"cabinet.youthcab"}


def test_a_plain_copy_beside_it_is_named(cabinet_file: Path, lock: NewLock):
    open_store(cabinet_file).close()
    rescued = cabinet_file.with_name("cabinet rescued.youthcab")
    rescued.write_bytes(cabinet_file.read_bytes())
    assert encrypt(cabinet_file, lock, lock.code[-5:], Keys()).left == (rescued,)


def test_a_key_does_not_show_itself(lock: NewLock):
    assert lock.key.secret.hex() not in f"{lock!r} {lock.key!r} {lock.key}"


@pytest.mark.parametrize("spoilt", [slice(16, 4096), slice(16, None)], ids=["first page", "all but the salt"])
def test_the_passphrase_is_known_for_right_where_the_file_is_damaged(encrypted: Path, spoilt: slice):
    content = bytearray(encrypted.read_bytes())
    content[spoilt] = bytes(len(content[spoilt]))
    encrypted.write_bytes(content)
    keys = Keys()

    with pytest.raises(PassphraseNeeded, match="does not open"):
        unlock(encrypted, Secret("three other words"), keys)
    unlock(encrypted, Secret(PASSPHRASE), keys)

    with pytest.raises(Damaged):
        open_store(encrypted, keys=keys)


def test_one_whose_first_page_is_gone_is_no_foreign_file(encrypted: Path):
    encrypted.write_bytes(bytes(4096) + encrypted.read_bytes()[4096:])

    with pytest.raises(Damaged, match="no longer the cabinet"):
        open_store(encrypted)


@pytest.mark.skipif(os.name != "posix", reason="needs a second name for a file")
def test_a_file_that_has_another_name_is_told_to_go_on_under_it(cabinet_file: Path, tmp_path: Path):
    open_store(cabinet_file).close()
    other = tmp_path / "elsewhere" / "other.youthcab"
    other.parent.mkdir()
    os.link(cabinet_file, other)
    lock = new_lock("three random words")

    done = encrypt(cabinet_file, lock, lock.code[-5:], Keys())

    assert "another name" in done.still_there
    assert salt_of(cabinet_file)
    assert other.read_bytes().startswith(b"SQLite format 3")


@pytest.mark.parametrize("other", ["('bus fares'), ('Bus fares')", "('Bus fares')", "('Bus fares'), ('bus fares')"])
def test_a_copy_differs_also_by_case_or_by_how_often_a_row_is_there(other: str):
    connection = dbapi2.connect(":memory:")
    connection.execute("ATTACH DATABASE ':memory:' AS copy")
    for name, rows in (("main", "('Bus fares'), ('Bus fares')"), ("copy", other)):
        connection.execute(f"CREATE TABLE {name}.event (title TEXT COLLATE NOCASE)")
        connection.execute(f"INSERT INTO {name}.event VALUES {rows}")

    assert converting._differ(connection, "event")
