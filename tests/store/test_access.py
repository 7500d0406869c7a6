from __future__ import annotations

import gzip
import os
import shutil
from pathlib import Path

import pytest

from tests.make import event
from youthcab import paths
from youthcab.errors import Displaced, InUse, StoreError
from youthcab.paths import lock_file
from youthcab.records.event import Event
from youthcab.store.lock import take
from youthcab.store.store import Store, open_store

swapping = pytest.mark.skipif(os.name != "posix", reason="Windows swaps no file that is open")


def add(store: Store, title: str) -> None:
    with store.writing("Sam", "Add event") as writing:
        writing.save(event(title))


def titles(path: Path) -> list[str]:
    with open_store(path, view_only=True) as store, store.reading() as reading:
        return [each.title for each in reading.all(Event)]


def crash(path: Path) -> None:
    """Leave a cabinet as a crash in the middle of a change does: half of it in the file, the rest in its journal."""
    whole = path.with_name("whole.youthcab")
    with open_store(whole) as store, store.writing("Sam", "Add many events") as writing:
        # With hardly any memory SQLite writes to the file in the midst of a change, after the journal.
        writing._connection.exec_driver_sql("PRAGMA cache_size=10")
        writing.save_all([event(f"Evening {number}", about="why " * 500) for number in range(50)])
        for end in ("", "-journal"):
            shutil.copyfile(f"{whole}{end}", f"{path}{end}")
    whole.unlink()


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


def test_a_lock_that_is_another_users_is_named(cabinet_file: Path, monkeypatch):
    def refuse(path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    open_store(cabinet_file).close()
    lock_file(cabinet_file).touch()
    monkeypatch.setattr(Path, "owner", lambda _: "mari")
    monkeypatch.setattr("youthcab.store.access.take", refuse)

    with open_store(cabinet_file) as store:
        assert f"{lock_file(cabinet_file)} belongs to mari" in store.why_view_only


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


@swapping
def test_a_viewer_that_has_read_before_does_not_go_on_with_a_file_that_is_gone(store: Store, cabinet_file: Path):
    with open_store(cabinet_file, view_only=True) as viewer:
        with viewer.reading() as reading:
            assert reading.count(Event) == 0
        shutil.copyfile(cabinet_file, cabinet_file.with_name("other"))
        cabinet_file.with_name("other").replace(cabinet_file)

        with pytest.raises(StoreError, match="Open it again"), viewer.reading():
            pytest.fail("another file lies there")


@pytest.mark.skipif(os.name != "posix", reason="needs second names")
def test_a_file_with_a_second_name_is_only_read(cabinet_file: Path):
    open_store(cabinet_file).close()
    os.link(cabinet_file, cabinet_file.with_name("other.youthcab"))

    with open_store(cabinet_file) as store:
        assert "has a second name" in store.why_view_only
        with open_store(cabinet_file.with_name("other.youthcab")) as other:
            assert other.view_only
    cabinet_file.with_name("other.youthcab").unlink()
    with open_store(cabinet_file) as store:
        assert not store.view_only


def content_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such signal")
def test_a_viewer_takes_back_nothing_that_a_crash_left(cabinet_file: Path):
    crash(cabinet_file)
    before = content_of(cabinet_file.parent)

    with pytest.raises(StoreError, match="in the middle of a change"):
        open_store(cabinet_file, view_only=True)
    assert content_of(cabinet_file.parent) == before

    with open_store(cabinet_file) as store:
        assert titles(cabinet_file) == []
        assert not store.view_only


@pytest.mark.parametrize("log", [b"", b"something"])
def test_a_viewer_moves_nothing_that_another_program_left(cabinet_file: Path, log: bytes):
    open_store(cabinet_file).close()
    cabinet_file.with_name(f"{cabinet_file.name}-wal").write_bytes(log)
    before = content_of(cabinet_file.parent)

    with pytest.raises(StoreError, match="in the middle of a change"):
        open_store(cabinet_file, view_only=True)
    assert content_of(cabinet_file.parent) == before


def test_a_viewer_brings_no_older_file_up_to_date(cabinet_file: Path):
    released = Path(__file__).with_name("released") / "schema-1.youthcab.gz"
    cabinet_file.write_bytes(gzip.decompress(released.read_bytes()))
    before = content_of(cabinet_file.parent)

    with pytest.raises(StoreError, match="Open it once to work on it"):
        open_store(cabinet_file, view_only=True)
    assert content_of(cabinet_file.parent) == before

    with open_store(cabinet_file) as store:
        assert not store.view_only


def test_what_another_program_has_open_is_not_judged(cabinet_file: Path):
    cabinet_file.write_bytes(b"half of a cabinet that is being copied there")

    with take(cabinet_file), pytest.raises(InUse):
        open_store(cabinet_file)


def test_what_another_file_left_does_not_get_into_a_new_cabinet(cabinet_file: Path):
    other = cabinet_file.with_name("other.youthcab")
    crash(other)
    left = cabinet_file.with_name(f"{cabinet_file.name}-journal")
    left.write_bytes(other.with_name(f"{other.name}-journal").read_bytes())
    held = left.read_bytes()

    with open_store(cabinet_file) as store:
        add(store, "Free Your Mind")

    assert titles(cabinet_file) == ["Free Your Mind"]
    assert (cabinet_file.with_name(f"{cabinet_file.name}-set-aside") / "0001" / left.name).read_bytes() == held
