from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.make import event
from youthcab import paths
from youthcab.errors import Displaced, InUse, StoreError
from youthcab.records.event import Event
from youthcab.store.lock import lock_file, take
from youthcab.store.store import Store, open_store

swapping = pytest.mark.skipif(os.name != "posix", reason="Windows swaps no file that is open")


def add(store: Store, title: str) -> None:
    with store.writing("Sam", "Add event") as writing:
        writing.save(event(title))


def titles(path: Path) -> list[str]:
    with open_store(path, view_only=True) as store, store.reading() as reading:
        return [each.title for each in reading.all(Event)]


def rescued(folder: Path) -> Path:
    [copy] = folder.glob("*rescued*")
    return copy


def test_one_at_a_time_may_change_a_file_and_any_number_read_it(store: Store, cabinet_file: Path):
    with pytest.raises(InUse):
        open_store(cabinet_file)

    with open_store(cabinet_file, view_only=True) as viewer:
        add(store, "Free Your Mind")
        with viewer.reading() as reading:
            assert reading.count(Event) == 1
        with pytest.raises(StoreError, match="for reading only"):
            add(viewer, "Nothing")
        assert (viewer.view_only, store.view_only) == (True, False)


def test_a_closed_file_is_left_to_others(cabinet_file: Path):
    open_store(cabinet_file).close()
    open_store(cabinet_file).close()

    assert os.listdir(cabinet_file.parent) == [cabinet_file.name]


def test_a_trial_is_taken_back_also_beside_the_one_that_writes(store: Store, cabinet_file: Path):
    add(store, "Free Your Mind")
    with open_store(cabinet_file, view_only=True) as viewer, viewer.trying("Ali", "Import") as trying:
        trying.save_all(event(f"Event {number}") for number in range(2000))
        assert trying.count(Event) == 2001

    add(store, "Afterwards")
    assert titles(cabinet_file) == ["Free Your Mind", "Afterwards"]


def test_a_folder_that_takes_no_lock_lets_a_file_be_read(cabinet_file: Path):
    open_store(cabinet_file).close()
    lock_file(cabinet_file).mkdir()

    with open_store(cabinet_file) as store, pytest.raises(StoreError, match="can only be read where it is"):
        add(store, "Nothing")


def test_a_file_that_is_only_viewed_is_not_made(cabinet_file: Path):
    with pytest.raises(StoreError, match="no cabinet at"):
        open_store(cabinet_file, view_only=True)

    assert not cabinet_file.exists()


@swapping
def test_a_replaced_file_is_not_written_to_and_what_was_open_is_copied(store: Store, cabinet_file: Path):
    shutil.copyfile(cabinet_file, cabinet_file.with_name("older"))
    add(store, "Free Your Mind")
    cabinet_file.with_name("older").replace(cabinet_file)
    before = cabinet_file.read_bytes()

    for _ in range(2):
        with pytest.raises(Displaced, match="was replaced by another file") as told:
            add(store, "Nothing")
        assert str(rescued(cabinet_file.parent)) in str(told.value)

    assert cabinet_file.read_bytes() == before
    assert titles(rescued(cabinet_file.parent)) == ["Free Your Mind"]
    with open_store(cabinet_file) as again:
        add(again, "Once more")


@swapping
def test_a_file_that_is_gone_is_copied_to_where_there_is_room(store: Store, cabinet_file: Path):
    add(store, "Free Your Mind")
    shutil.rmtree(cabinet_file.parent)
    paths.data_folder().mkdir(parents=True, exist_ok=True)

    with pytest.raises(Displaced, match="was deleted or moved away"):
        add(store, "Nothing")

    assert titles(rescued(paths.data_folder())) == ["Free Your Mind"]
    rescued(paths.data_folder()).unlink()


@swapping
def test_a_file_that_cannot_be_copied_can_be_put_back(store: Store, cabinet_file: Path, monkeypatch):
    def full(path: Path) -> None:
        raise OSError(28, "No space left on device")

    moved = cabinet_file.with_name("moved")
    cabinet_file.rename(moved)
    with monkeypatch.context() as patch:
        patch.setattr("youthcab.store.open_file.new_file", full)
        with pytest.raises(Displaced, match=r"No space left on device\)\. Leave the program open"):
            add(store, "Nothing")
    moved.rename(cabinet_file)

    add(store, "Free Your Mind")

    assert titles(cabinet_file) == ["Free Your Mind"]


@pytest.mark.parametrize(("length", "what"), [(0, "cut short"), (5000, "cut short")])
def test_a_file_that_is_cut_short_is_not_written_to(store: Store, cabinet_file: Path, length: int, what: str):
    add(store, "Free Your Mind")
    os.truncate(cabinet_file, length)

    with pytest.raises(Displaced, match=what):
        add(store, "Nothing")

    assert cabinet_file.stat().st_size == length


def test_a_file_that_another_program_changed_is_not_written_to(store: Store, cabinet_file: Path):
    older = cabinet_file.read_bytes()
    add(store, "Free Your Mind")
    add(store, "Free Your Mind again")
    cabinet_file.write_bytes(older.ljust(cabinet_file.stat().st_size, b"\0"))

    with pytest.raises(Displaced, match="changed by another program"):
        add(store, "Nothing")


def test_a_step_that_fails_is_no_change_by_another(store: Store):
    def fail() -> None:
        with store.writing("Sam", "Add event") as writing:
            writing.save(event())
            raise RuntimeError("the lights went out")

    with pytest.raises(RuntimeError):
        fail()
    add(store, "Free Your Mind")
    add(store, "Free Your Mind again")


@swapping
def test_a_viewer_does_not_mix_two_files(store: Store, cabinet_file: Path):
    shutil.copyfile(cabinet_file, cabinet_file.with_name("other"))
    store.close()
    with open_store(cabinet_file, view_only=True) as viewer:
        cabinet_file.with_name("other").replace(cabinet_file)

        with pytest.raises(StoreError, match="Open it again"), viewer.reading():
            pytest.fail("another file lies there")


def test_a_restore_can_hold_off_every_writer(cabinet_file: Path):
    open_store(cabinet_file).close()

    with take(cabinet_file), pytest.raises(InUse):
        open_store(cabinet_file)
