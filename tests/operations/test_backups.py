from __future__ import annotations

import errno
import itertools
import json
import shutil
import sqlite3
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from tests.conftest import NOON
from tests.make import campaign, event, person
from youthcab.errors import Damaged, Displaced, Foreign, InUse, PassphraseNeeded, StoreError
from youthcab.operations import records
from youthcab.operations.backups import (
    Keeper,
    back_up,
    back_up_if_changed,
    backup_named,
    backups,
    described,
    put_in_place,
    recover,
    restore,
)
from youthcab.operations.cabinets import open_cabinet
from youthcab.operations.encryption import encrypt, is_encrypted, new_keys, new_lock
from youthcab.operations.exchange import import_files
from youthcab.operations.verifying import verify, verify_open
from youthcab.records.event import Event
from youthcab.store.backup_folder import Reason
from youthcab.store.recovery import folder_for_damaged
from youthcab.store.store import Store, open_store


def add(store: Store, *titles: str) -> None:
    for title in titles:
        with store.writing("Sam", f"Add {title}") as writing:
            writing.save(event(title))


def titles(where: Path) -> list[str]:
    with open_store(where) as store, store.reading() as reading:
        return [each.title for each in reading.all(Event)]


def reasons(where: Path) -> list[str]:
    return [backup.reason for backup in backups(where)]


@pytest.fixture
def two_states(cabinet_file: Path) -> Path:
    """A cabinet with one event in its backup and two in the file."""
    with open_store(cabinet_file, now=lambda: NOON) as store:
        add(store, "Bus fares")
        back_up(store)
        add(store, "Free Your Mind")
    return cabinet_file


class TestWhenTheyAreTaken:
    def test_a_file_that_was_deleted_underneath_is_no_fault_on_closing(self, cabinet_file: Path):
        store = open_cabinet(cabinet_file)
        add(store, "Bus fares")
        cabinet_file.unlink()
        with suppress(Displaced):
            store.close()
        kept = [*cabinet_file.parent.glob("*rescued*.youthcab"), *(each.path for each in backups(cabinet_file))]
        assert [titles(each) for each in kept] == [["Bus fares"]] * len(kept)
        assert kept

    def test_on_closing_when_something_changed(self, cabinet_file: Path):
        with open_cabinet(cabinet_file) as store:
            add(store, "Bus fares")
        open_cabinet(cabinet_file).close()

        assert reasons(cabinet_file) == ["on closing"]

    def test_not_of_an_empty_cabinet(self, cabinet_file: Path):
        open_cabinet(cabinet_file).close()

        assert backups(cabinet_file) == ()

    def test_not_by_whoever_only_reads(self, cabinet_file: Path):
        with open_store(cabinet_file) as store:
            add(store, "Bus fares")

        open_cabinet(cabinet_file, view_only=True).close()

        assert backups(cabinet_file) == ()

    def test_again_where_the_newest_one_is_damaged(self, two_states: Path):
        with open_store(two_states) as store:
            newest = back_up(store)
            newest.path.chmod(0o600)
            newest.path.write_bytes(newest.path.read_bytes()[:-1] + b"?")

            assert back_up_if_changed(store, Reason.CLOSING) is not None

    def test_not_where_an_error_ended_the_work(self, cabinet_file: Path):
        store = open_cabinet(cabinet_file)
        add(store, "Bus fares")
        store.__exit__(RuntimeError, RuntimeError("in the middle"), None)

        assert backups(cabinet_file) == ()

    def test_before_an_import(self, cabinet_file: Path, tmp_path: Path):
        file = tmp_path / "month.json"
        file.write_text(json.dumps({"youthcab": 1, "campaigns": [{"title": "Homes"}]}), "utf-8")
        with open_store(cabinet_file) as store:
            add(store, "Bus fares")
            import_files(store, [file], "Sam", dry_run=True)
            assert backups(cabinet_file) == ()
            import_files(store, [file], "Sam")

        [backup] = backups(cabinet_file)
        assert (backup.reason, backup.counts) == ("before an import", {"event": 1})

    def test_before_several_records_are_removed(self, store: Store, cabinet_file: Path):
        add(store, "Bus fares", "Free Your Mind")
        changes = records.remove_all(store, records.everything(store, Event), "Sam")

        assert records.everything(store, Event) == ()
        assert (changes.kinds, len(changes.records)) == ({"event"}, 2)
        assert (reasons(cabinet_file), backups(cabinet_file)[0].counts) == (
            ["before removing several records"],
            {"event": 2},
        )

    def test_every_half_hour_while_there_are_changes(self, store: Store, cabinet_file: Path):
        minutes = [0]
        keeper = Keeper(lambda: minutes[0] * 60.0)
        taken = []
        for minutes[0] in range(0, 120, 10):
            if minutes[0] < 60:
                add(store, f"Event at {minutes[0]}")
            if keeper.keep(store):
                taken.append(minutes[0])

        assert taken == [30, 60]
        assert backups(cabinet_file)[0].counts == {"event": 6}

    def test_whatever_the_time_of_day_jumps_to(self, cabinet_file: Path):
        jumps = itertools.cycle([timedelta(days=-3650), timedelta(days=3650), timedelta(days=-1), timedelta(0)])
        seconds = [0.0]
        keeper = Keeper(lambda: seconds[0])
        with open_store(cabinet_file, now=lambda: NOON + next(jumps)) as store:
            for number in range(8):
                seconds[0] += 1800
                add(store, f"Event {number}")
                assert keeper.keep(store) is not None
                assert backups(cabinet_file)[0].counts == {"event": number + 1}


class TestWhatTheyHold:
    def test_a_line_tells_when_why_and_what(self, store: Store):
        with store.writing("Sam", "Add") as writing:
            writing.save_all([campaign(), person(), person(), event()])

        line = described(back_up(store))

        assert line.startswith("   1  15 March 2021, ")
        assert line.endswith(", asked for: 2 people, 1 campaign, 1 event")

    def test_a_damaged_one_says_so(self, two_states: Path):
        [backup] = backups(two_states)
        backup.path.chmod(0o600)
        backup.path.write_bytes(bytes(backup.size))

        assert described(backups(two_states)[0]).endswith("1 event  DAMAGED")

    def test_it_goes_by_number_or_by_path(self, two_states: Path):
        [backup] = backups(two_states)

        assert backup_named(two_states, "1") == backup_named(two_states, str(backup.path)) == backup
        with pytest.raises(StoreError, match='no backup "2"'):
            backup_named(two_states, "2")


class TestGoingBack:
    def test_what_was_there_is_backed_up_and_set_aside(self, two_states: Path):
        restored = restore(two_states, backup_named(two_states, "1"))

        assert titles(two_states) == ["Bus fares"]
        assert reasons(two_states) == ["before going back to a backup", "asked for"]
        assert restored.set_aside is not None
        assert titles(restored.set_aside / two_states.name) == ["Bus fares", "Free Your Mind"]

    def test_it_says_what_is_missing(self, two_states: Path):
        restored = restore(two_states, backup_named(two_states, "1"))

        first, step, fewer = restored.missing
        assert first.startswith("As far as the file can be read, 1 change made after the backup of 15 March 2021, ")
        assert step.endswith(", Sam: Add Free Your Mind")
        assert fewer == "1 fewer event than before"

    def test_it_goes_back_even_where_there_is_no_room_to_look_at_what_is_missing(self, two_states: Path, monkeypatch):
        def fails(*_: object) -> None:
            raise OSError(errno.ENOSPC, "no room")

        monkeypatch.setattr("youthcab.store.recovery.shutil.copy", fails)
        restored = restore(two_states, backup_named(two_states, "1"))

        assert titles(two_states) == ["Bus fares"]
        assert "could not be read" in restored.missing[0]

    def test_a_folder_that_takes_no_lock_is_told_and_nothing_moves(self, two_states: Path, monkeypatch):
        def fails(*_: object) -> None:
            raise OSError(errno.EACCES, "Permission denied")

        monkeypatch.setattr("youthcab.store.recovery.take", fails)
        with pytest.raises(StoreError, match="could not be set aside or replaced"):
            restore(two_states, backup_named(two_states, "1"))

        assert titles(two_states) == ["Bus fares", "Free Your Mind"]

    def test_the_way_back_from_going_back(self, two_states: Path):
        restore(two_states, backup_named(two_states, "1"))
        restore(two_states, backup_named(two_states, "2"))

        assert titles(two_states) == ["Bus fares", "Free Your Mind"]

    def test_a_damaged_backup_is_refused_and_nothing_moves(self, two_states: Path):
        backup = backup_named(two_states, "1")
        backup.path.chmod(0o600)
        backup.path.write_bytes(bytes(backup.size))

        with pytest.raises(Damaged, match="Choose another one"):
            restore(two_states, backup)

        assert titles(two_states) == ["Bus fares", "Free Your Mind"]
        assert not folder_for_damaged(two_states).exists()

    def test_a_plain_backup_of_an_encrypted_cabinet_comes_back_encrypted(self, two_states: Path):
        plain, keys = backups(two_states)[0], new_keys()
        content = plain.path.read_bytes()
        lock = new_lock("otter lantern biscuit")
        encrypt(two_states, lock, lock.code[-5:], keys)
        for path in plain.path.parent.iterdir():
            path.unlink()
        plain.path.write_bytes(content)

        with pytest.raises(PassphraseNeeded):
            put_in_place(two_states, plain, new_keys())
        put_in_place(two_states, plain, keys)

        assert is_encrypted(two_states)
        with open_store(two_states, keys=keys) as store, store.reading() as reading:
            assert [each.title for each in reading.all(Event)] == ["Bus fares"]

    def test_what_a_killed_one_set_aside_is_told_by_the_next(self, two_states: Path, monkeypatch):
        def killed(new: Path, goal: Path) -> None:
            raise KeyboardInterrupt

        with monkeypatch.context() as patch:
            patch.setattr("youthcab.store.recovery.place_new", killed)
            patch.setattr("youthcab.store.recovery.let_go", lambda path: None)
            with pytest.raises(KeyboardInterrupt):
                recover(two_states)
        with pytest.raises(Damaged, match="is gone"):
            open_cabinet(two_states)

        restored = recover(two_states)

        assert restored.set_aside == folder_for_damaged(two_states) / "0001"
        assert any("Add Free Your Mind" in line for line in restored.missing)
        assert not list(two_states.parent.glob(".*"))

    def test_it_says_that_another_cabinet_lay_there(self, two_states: Path, tmp_path: Path):
        with open_store(tmp_path / "other.youthcab") as other:
            add(other, "Of another council")
        (tmp_path / "other.youthcab").replace(two_states)

        restored = restore(two_states, backup_named(two_states, "1"))

        assert restored.missing[0].startswith("What lay there was another cabinet")

    def test_an_open_cabinet_is_left_alone(self, two_states: Path):
        with open_store(two_states), pytest.raises(InUse):
            restore(two_states, backup_named(two_states, "1"))

        assert titles(two_states) == ["Bus fares", "Free Your Mind"]

    def test_a_journal_of_another_file_goes_with_the_damaged_one(self, two_states: Path):
        two_states.write_bytes(b"torn")
        for suffix in ("-journal", "-wal", "-shm"):
            two_states.with_name(two_states.name + suffix).write_bytes(b"of another file")

        restored = recover(two_states)

        assert restored.set_aside is not None
        assert {path.name for path in restored.set_aside.iterdir()} == {
            two_states.name + suffix for suffix in ("", "-journal", "-wal", "-shm")
        }
        assert titles(two_states) == ["Bus fares"]


class TestAtTheStart:
    def test_a_sound_cabinet_is_opened_as_it_is(self, two_states: Path):
        open_cabinet(two_states).close()

        assert titles(two_states) == ["Bus fares", "Free Your Mind"]

    def test_a_missing_one_is_not_made_anew_and_comes_back(self, two_states: Path):
        two_states.unlink()

        with pytest.raises(Damaged, match="is gone"):
            open_cabinet(two_states)
        restored = recover(two_states)

        assert restored.set_aside is None
        assert restored.missing[0].startswith("Whatever was done after the backup of 15 March 2021, ")
        assert restored.missing[0].endswith("is missing: there was no file to say what that was.")
        assert titles(two_states) == ["Bus fares"]

    def test_another_programs_file_in_its_place_is_set_aside(self, two_states: Path):
        two_states.write_bytes(b"\x89PNG" + bytes(5000))

        with pytest.raises(Damaged, match="no longer the cabinet"):
            open_cabinet(two_states)
        restored = recover(two_states)

        assert restored.set_aside is not None
        assert (restored.set_aside / two_states.name).read_bytes()[:4] == b"\x89PNG"

    def test_damage_that_only_a_look_at_every_page_finds_is_found(self, two_states: Path):
        content = two_states.read_bytes()
        two_states.write_bytes(content[:8192] + bytes(4096) + content[12288:])

        with pytest.raises(Damaged, match="is damaged"):
            open_cabinet(two_states)

    def test_without_a_sound_backup_all_is_left_as_it_is(self, two_states: Path):
        shutil.rmtree(two_states.with_name("cabinet.youthcab-backups"))
        content = two_states.read_bytes()[:-5000]
        two_states.write_bytes(content)

        with pytest.raises(StoreError, match="no sound backup"):
            recover(two_states)

        assert two_states.read_bytes() == content

    def test_a_foreign_file_without_backups_is_refused(self, cabinet_file: Path):
        cabinet_file.write_bytes(b"\x89PNG" + bytes(5000))

        with pytest.raises(Foreign, match="not a youthcab file"):
            open_cabinet(cabinet_file)


class TestLookingThrough:
    def test_a_backup_of_a_cabinet_whose_log_is_wrong_says_so_and_is_not_gone_back_to(self, two_states: Path):
        tamper(two_states)
        with open_store(two_states) as store:
            newest = back_up(store)

        assert "is not what the log says of it" in newest.faults[0]
        assert recover(two_states).backup.sequence == 1

    def test_no_more_are_taken_of_one_whose_log_is_wrong_than_of_another(self, two_states: Path):
        tamper(two_states)
        with open_store(two_states) as store:
            back_up(store)
            assert back_up_if_changed(store, Reason.CLOSING) is None

    def test_the_notes_beside_a_backup_hold_no_words_of_the_cabinet(self, two_states: Path):
        tamper(two_states)
        with open_store(two_states) as store:
            notes = back_up(store).path.with_suffix(".json").read_text("utf-8")
            told = " ".join(found.words for found in verify_open(store).findings)

        assert "is not what the log says of it" in notes
        assert "Bus fares" not in notes
        assert "Bus fares" in told

    def test_everything_that_is_wrong_is_told(self, two_states: Path):
        tamper(two_states)
        (two_states.with_name("cabinet.youthcab-backups") / "000009.youthcab").write_bytes(b"half")

        report = verify(two_states)

        assert not report.sound
        assert [finding.sound for finding in report.findings] == [True, True, False, False, True, False]

    def test_a_log_that_another_program_left_beside_it_is_set_aside_before_it_is_played(self, two_states: Path):
        stray = two_states.with_name(f"{two_states.name}-wal")
        stray.write_bytes(b"of another file")

        assert titles(two_states) == ["Bus fares", "Free Your Mind"]
        assert (folder_for_damaged(two_states) / "0001" / stray.name).read_bytes() == b"of another file"


def tamper(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("UPDATE event SET title = 'Other' WHERE title = 'Bus fares'")
    connection.commit()
    connection.close()


def test_the_log_of_a_cabinet_of_some_size_is_looked_over_by_itself(store: Store, cabinet_file: Path):
    with store.writing("Sam", "Add") as writing:
        writing.save_all(event(f"Talk {number}", about="words " * 300) for number in range(800))
    assert cabinet_file.stat().st_size > 3_000_000
    with sqlite3.connect(cabinet_file) as connection:
        connection.execute("UPDATE event SET place = 'nowhere' WHERE title = 'Talk 7'")
    connection.close()

    assert back_up(store, Reason.CLOSING).faults
