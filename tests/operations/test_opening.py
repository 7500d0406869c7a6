from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.conftest import NOON
from tests.make import event
from youthcab.errors import Damaged, InUse, StoreError
from youthcab.operations.backups import back_up
from youthcab.operations.encryption import Secret, encrypt, new_lock
from youthcab.operations.opening import Asking, open_or_look, open_or_recover, open_to_read, warnings_for
from youthcab.records.event import Event
from youthcab.store.backup_folder import backups_of, folder_of
from youthcab.store.encryption import Keys
from youthcab.store.store import Store, open_store

PASSPHRASE = "otter lantern biscuit"
NOT_ASKED = Asking(pytest.fail, pytest.fail)


class Person:
    """Answers what is asked, and remembers what that was."""

    def __init__(self, *secrets: str, recovers: bool = True) -> None:
        self.asked: list[tuple[str, ...]] = []
        self.about = ""
        self._secrets, self._recovers = iter(secrets), recovers

    @property
    def asking(self) -> Asking:
        return Asking(self._secret, self._recover)

    def _secret(self, where: str, trouble: str) -> Secret | None:
        self.asked.append(("secret", trouble))
        self.about = where
        words = next(self._secrets, None)
        return Secret(words) if words else None

    def _recover(self, trouble: str, backup: object) -> bool:
        self.asked.append(("recover", trouble))
        return self._recovers


def add(store: Store, title: str) -> None:
    with store.writing("Sam", f"Add {title}") as writing:
        writing.save(event(title))


def titles(store: Store) -> list[str]:
    with store, store.reading() as reading:
        return [each.title for each in reading.all(Event)]


@pytest.fixture
def two_states(cabinet_file: Path) -> Path:
    """A cabinet with one event in its backup and two in the file."""
    with open_store(cabinet_file, now=lambda: NOON) as store:
        add(store, "Bus fares")
        back_up(store)
        add(store, "Free Your Mind")
    return cabinet_file


@pytest.fixture
def encrypted(two_states: Path) -> Path:
    lock = new_lock(PASSPHRASE)
    encrypt(two_states, lock, lock.code[-5:], Keys())
    return two_states


def spoil(path: Path, first: int, last: int) -> bytes:
    content = path.read_bytes()
    path.write_bytes(content[:first] + bytes(last - first) + content[last:])
    return path.read_bytes()


class TestOnlyReading:
    def test_a_cabinet_can_be_read_while_another_program_changes_it(self, store: Store, cabinet_file: Path):
        with open_to_read(cabinet_file) as viewer:
            assert viewer.view_only

    def test_damage_that_only_a_look_at_every_page_finds_is_found(self, two_states: Path):
        spoil(two_states, 8192, 12288)

        with pytest.raises(Damaged, match="restore the newest backup"):
            open_to_read(two_states)

    def test_a_file_that_is_gone_or_another_one_is_damaged_where_there_are_backups(self, two_states: Path):
        two_states.write_bytes(b"\x89PNG" + bytes(5000))
        with pytest.raises(Damaged, match="no longer the cabinet"):
            open_to_read(two_states)
        two_states.unlink()
        with pytest.raises(Damaged, match="is gone"):
            open_to_read(two_states)


class TestOpeningForAPerson:
    def test_a_sound_cabinet_is_opened_without_a_question(self, two_states: Path):
        opened = open_or_recover(two_states, NOT_ASKED)

        assert opened is not None
        assert (titles(opened.store), opened.restored) == (["Bus fares", "Free Your Mind"], None)

    @pytest.mark.parametrize("view_only", [False, True])
    def test_a_damaged_one_comes_back_from_its_backup(self, two_states: Path, view_only: bool):
        spoil(two_states, 0, 4096)
        person = Person()

        opened = open_or_recover(two_states, person.asking, view_only=view_only)

        assert opened is not None
        assert opened.store.view_only is view_only
        assert opened.restored is not None
        assert opened.restored.missing
        assert titles(opened.store) == ["Bus fares"]
        assert [what for what, _ in person.asked] == ["recover"]

    def test_what_is_offered_is_what_is_put_in_place(self, two_states: Path):
        with open_store(two_states) as store:
            newest = store.back_up("asked for", lambda _: ("The history is not as it was written.",))
        spoil(two_states, 0, 4096)
        offered = []

        opened = open_or_recover(two_states, Asking(pytest.fail, lambda _, backup: offered.append(backup) or True))

        assert opened is not None
        assert opened.restored is not None
        assert opened.restored.backup.sequence == offered[0].sequence == newest.sequence - 1
        opened.store.close()

    def test_who_wants_no_backup_finds_everything_as_it_was(self, two_states: Path):
        content = spoil(two_states, 0, 4096)

        assert open_or_recover(two_states, Person(recovers=False).asking) is None

        assert two_states.read_bytes() == content

    def test_without_a_sound_backup_that_is_said(self, two_states: Path):
        shutil.rmtree(folder_of(two_states))
        spoil(two_states, 8192, 12288)

        with pytest.raises(Damaged, match="no sound backup of it"):
            open_or_recover(two_states, NOT_ASKED)

    def test_a_passphrase_is_asked_for_until_it_is_right(self, encrypted: Path):
        person = Person("another one entirely", PASSPHRASE)

        opened = open_or_recover(encrypted, person.asking)

        assert opened is not None
        assert titles(opened.store) == ["Bus fares", "Free Your Mind"]
        assert [bool(trouble) for _, trouble in person.asked] == [False, True]

    @pytest.mark.parametrize(
        ("first", "last", "asked"),
        [
            (0, 4096, ["recover", "secret"]),
            (16, 4096, ["secret", "recover"]),
            (16, 40_000, ["secret", "recover"]),
            (8192, 12288, ["secret", "recover"]),
        ],
        ids=["first page", "first page but the salt", "much but the salt", "a page within"],
    )
    def test_a_damaged_encrypted_one_comes_back_encrypted(self, encrypted: Path, first: int, last: int, asked: list):
        spoil(encrypted, first, last)
        person = Person(PASSPHRASE)

        opened = open_or_recover(encrypted, person.asking)

        assert opened is not None
        assert opened.store.is_encrypted
        assert titles(opened.store) == ["Bus fares"]
        assert [what for what, _ in person.asked] == asked
        assert person.about == str(encrypted)

    def test_who_has_no_passphrase_for_the_backup_finds_everything_as_it_was(self, encrypted: Path):
        content = spoil(encrypted, 0, 4096)

        assert open_or_recover(encrypted, Person().asking) is None

        assert encrypted.read_bytes() == content
        assert len(backups_of(encrypted)) == 1

    def test_one_that_is_open_in_this_program_is_not_opened_again(self, store: Store, cabinet_file: Path):
        with pytest.raises(InUse, match="open in this program"):
            open_or_look(cabinet_file, NOT_ASKED, Keys(), raise_other=pytest.fail)


def test_a_place_of_a_sync_service_is_warned_of_with_what_to_do(tmp_path: Path):
    place = tmp_path / "OneDrive - Kent County Council" / "cabinet.youthcab"

    [warning] = warnings_for(place)

    assert "OneDrive keeps the same" in warning
    assert "Keep it in a folder of this computer only" in warning


def test_a_network_disk_is_warned_of(tmp_path: Path, monkeypatch):
    monkeypatch.setattr("youthcab.operations.opening.network_of", lambda path: "cifs")

    assert "another computer (cifs)" in warnings_for(tmp_path / "cabinet.youthcab")[0]


def test_an_address_is_no_file(tmp_path: Path):
    with pytest.raises(StoreError, match="is an address"):
        open_or_recover("sqlite:///cabinet.youthcab", NOT_ASKED)
