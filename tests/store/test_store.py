from __future__ import annotations

import os
import shutil
import stat
import sys
import threading
from pathlib import Path

import pytest

from tests.make import event
from youthcab.errors import InUse, StoreError
from youthcab.operations.backups import restore
from youthcab.operations.encryption import encrypt, new_lock
from youthcab.records.event import Event
from youthcab.records.identity import Id
from youthcab.store.backup_folder import backups_of
from youthcab.store.encryption import Keys
from youthcab.store.making import make
from youthcab.store.store import Store, open_store


def test_what_is_saved_is_there_when_the_file_is_opened_again(cabinet_file: Path):
    held = event("Free Your Mind")
    with open_store(cabinet_file) as store, store.writing("Sam", "Add event") as writing:
        writing.save(held)

    with open_store(cabinet_file) as store, store.reading() as reading:
        assert reading.all(Event) == (held,)


def test_a_step_that_fails_leaves_nothing_behind(store: Store):
    def add_in_the_dark() -> None:
        with store.writing("Sam", "Add event") as writing:
            writing.save(event())
            raise RuntimeError("the lights went out")

    with pytest.raises(RuntimeError):
        add_in_the_dark()

    with store.reading() as reading:
        assert reading.all(Event) == ()
        assert reading.count(Event, "free") == 0
        assert reading.history() == ()


@pytest.mark.parametrize("by_a_link", [False, True])
def test_a_change_that_a_crash_left_half_done_is_taken_back_on_opening(
    store: Store, cabinet_file: Path, tmp_path: Path, by_a_link: bool
):
    (tmp_path / "after").mkdir()
    crashed = tmp_path / "after" / "crashed.youthcab"
    with store.writing("Sam", "Add event") as writing:
        writing.save(event("Free Your Mind"))
    with store.writing("Sam", "Add many events") as writing:
        # With hardly any memory SQLite writes to the file in the midst of a change, after the journal.
        writing._connection.exec_driver_sql("PRAGMA cache_size=10")
        writing.save_all([event(f"Evening {number}", about="why " * 500) for number in range(50)])
        for end in ("", "-journal"):
            shutil.copyfile(f"{cabinet_file}{end}", f"{crashed}{end}")
    if by_a_link:
        (tmp_path / "link.youthcab").symlink_to(crashed)
    size = crashed.stat().st_size

    with open_store(tmp_path / "link.youthcab" if by_a_link else crashed, create=False) as opened:
        with opened.reading() as reading:
            assert [each.title for each in reading.all(Event)] == ["Free Your Mind"]
        with opened.writing("Sam", "Add event") as writing:
            writing.save(event("After the crash"))
    assert crashed.stat().st_size < size


def test_a_reader_sees_nothing_of_a_step_that_is_not_done(store: Store):
    with store.writing("Sam", "Add event") as writing:
        writing.save(event())
        with store.reading() as reading:
            assert reading.count(Event) == 0
        assert writing.count(Event) == 1

    with store.reading() as reading:
        assert reading.count(Event) == 1


def test_many_threads_write_and_read_at_once(store: Store):
    counts: list[int] = []

    def work() -> None:
        for _ in range(5):
            with store.writing("Sam", "Add two events") as writing:
                writing.save_all((event(), event()))
            with store.reading() as reading:
                counts.append(reading.count(Event))

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(counts) == 30
    assert all(count % 2 == 0 for count in counts)
    assert max(counts) == 60


def test_a_link_to_nothing_is_refused_and_nothing_is_saved(store: Store):
    with pytest.raises(StoreError, match="links to one"), store.writing("Sam", "Add event") as writing:
        writing.save(event(campaigns=(Id("nowhere"),)))

    with store.reading() as reading:
        assert reading.all(Event) == ()


def test_a_new_file_is_for_its_owner_only_and_leaves_nothing_beside_it(cabinet_file: Path):
    open_store(cabinet_file).close()

    assert os.listdir(cabinet_file.parent) == [cabinet_file.name]
    if os.name == "posix":
        assert stat.S_IMODE(cabinet_file.stat().st_mode) == 0o600


def test_of_two_that_make_the_same_file_one_is_told(cabinet_file: Path, monkeypatch):
    def meanwhile(path: Path) -> None:
        monkeypatch.undo()
        monkeypatch.setattr("youthcab.store.access.time.sleep", lambda _: make(path))
        with pytest.raises(InUse):
            open_store(path)
        path.unlink()
        make(path)

    monkeypatch.setattr("youthcab.store.store.make", meanwhile)

    with open_store(cabinet_file) as store, store.writing("Ali", "Add event") as writing:
        writing.save(event("Free Your Mind"))


def test_any_file_name_will_do(tmp_path: Path):
    path = tmp_path / "Zoë's 100% #1 cabinet? &co"
    with open_store(str(path)) as store:
        assert store.where == str(path)

    assert path.is_file()


def test_a_missing_file_is_made_only_where_that_was_asked_for(cabinet_file: Path):
    with pytest.raises(StoreError, match="no cabinet at"):
        open_store(cabinet_file, create=False)

    assert not cabinet_file.exists()


def test_a_file_in_a_missing_folder_cannot_be_made(tmp_path: Path):
    with pytest.raises(StoreError, match="cannot be made"):
        open_store(tmp_path / "nowhere" / "cabinet.youthcab")


def test_an_address_is_not_taken_for_a_file():
    with pytest.raises(StoreError, match="Name a file"):
        open_store("postgresql://localhost/cabinet")


def test_half_of_a_sign_is_refused_in_a_sentence(store: Store):
    with pytest.raises(StoreError, match="half of a sign"), store.writing("Sam", "Add") as writing:
        writing.save(event("Caf\ud83d"))

    with store.reading() as reading:
        assert reading.count(Event) == 0


@pytest.mark.skipif(sys.platform != "linux", reason="other systems know no such names")
def test_a_name_that_is_no_text_will_do(tmp_path: Path):
    path = tmp_path / os.fsdecode(b"caf\xe9.youthcab")
    lock = new_lock("otter lantern biscuit")
    with open_store(path) as store:
        with store.writing("Sam", "Add") as writing:
            writing.save(event("Bus fares"))
        store.back_up("asked for")

    encrypt(path, lock, lock.code[-5:], keys := Keys())

    with open_store(path, keys=keys) as store, store.copied() as copy:
        assert copy.contents().counts == {"event": 1}
        assert restore(path.with_name("other"), backups_of(path)[0], keys).set_aside is None
