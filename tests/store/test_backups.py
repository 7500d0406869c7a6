from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from tests.conftest import NOON
from tests.make import campaign, event
from youthcab.errors import Damaged, StoreError
from youthcab.store import in_place
from youthcab.store.backup_folder import Reason, backups_of, checked, discard, folder_of, newest_sound
from youthcab.store.doubt import is_doubted
from youthcab.store.store import Store, open_store


def add(store: Store, *records) -> None:
    with store.writing("Sam", "Add") as writing:
        writing.save_all(records)


def test_a_backup_is_a_whole_cabinet_with_notes_on_what_it_holds(store: Store, cabinet_file: Path):
    add(store, event(), event(), campaign())

    backup = store.back_up(Reason.ASKED)

    notes = json.loads(backup.path.with_suffix(".json").read_text("utf-8"))
    assert backup.path.parent == cabinet_file.with_name("cabinet.youthcab-backups")
    assert (notes["reason"], notes["taken"]) == ("asked for", "2021-03-15T12:00:00+00:00")
    assert notes["contents"]["counts"] == {"campaign": 1, "event": 2}
    assert notes["sha256"] == hashlib.sha256(backup.path.read_bytes()).hexdigest()
    with sqlite3.connect(f"{backup.path.as_uri()}?mode=ro&immutable=1", uri=True) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("SELECT count(*) FROM event").fetchone() == (2,)
    connection.close()


def test_backups_are_listed_with_the_newest_first_whatever_the_clock_said(cabinet_file: Path):
    days = iter(range(1000))
    with open_store(cabinet_file, now=lambda: NOON - timedelta(days=next(days))) as store:
        for _ in range(3):
            store.back_up(Reason.ASKED)

    listed = backups_of(cabinet_file)

    assert [backup.sequence for backup in listed] == [3, 2, 1]
    assert listed[0].taken < listed[1].taken < listed[2].taken


def test_only_their_owner_may_read_them(store: Store, cabinet_file: Path):
    backup = store.back_up(Reason.ASKED)

    assert folder_of(cabinet_file).stat().st_mode & 0o077 == 0
    assert backup.path.stat().st_mode & 0o277 == 0


def test_a_damaged_cabinet_is_not_backed_up_and_older_backups_stay(store: Store, cabinet_file: Path):
    add(store, event("Free Your Mind"))
    first = store.back_up(Reason.ASKED)
    store.close()
    damage_an_index(cabinet_file)

    with open_store(cabinet_file) as damaged, pytest.raises(Damaged, match="restore the newest backup"):
        damaged.back_up(Reason.ASKED)

    assert backups_of(cabinet_file) == (first,)
    assert sorted(os.listdir(folder_of(cabinet_file))) == ["000001.json", "000001.youthcab", "doubtful"]
    assert is_doubted(cabinet_file)


def test_a_changed_byte_is_found_by_the_checksum(store: Store, cabinet_file: Path):
    older, newer = store.back_up(Reason.ASKED), store.back_up(Reason.ASKED)
    content = bytearray(newer.path.read_bytes())
    content[-1] ^= 1
    newer.path.chmod(0o600)
    newer.path.write_bytes(content)

    assert not checked(newer).sound
    assert newest_sound(cabinet_file) == older


@pytest.mark.parametrize("notes", ["", "[]", '{"sequence": 1}', "\0" * 10])
def test_a_backup_whose_notes_are_lost_is_not_relied_on(store: Store, cabinet_file: Path, notes: str):
    backup = store.back_up(Reason.ASKED)
    backup.path.with_suffix(".json").write_text(notes)

    assert backups_of(cabinet_file) == ()
    assert store.back_up(Reason.ASKED).sequence == 2


def test_a_backup_that_was_cut_short_is_not_listed(store: Store, cabinet_file: Path):
    backup = store.back_up(Reason.ASKED)
    backup.path.chmod(0o600)
    backup.path.write_bytes(b"")

    assert backups_of(cabinet_file) == ()


def test_old_ones_go_and_what_a_crash_left_goes_with_them(store: Store, cabinet_file: Path):
    folder = folder_of(cabinet_file)
    store.back_up(Reason.ASKED)
    (folder / ".000002.0123abcd.tmp").write_bytes(b"half")
    (folder / "000002.json").write_text("{}")
    (folder / "letter.txt").write_text("mine")

    for _ in range(30):
        store.back_up(Reason.ASKED)

    assert len(backups_of(cabinet_file)) == 11
    assert {name[:6] for name in os.listdir(folder)} == {f"{each.sequence:06}" for each in backups_of(cabinet_file)} | {
        "letter"
    }


def test_those_of_a_cabinet_whose_log_is_wrong_go_too_and_push_out_no_good_one(store: Store, cabinet_file: Path):
    for _ in range(12):
        store.back_up(Reason.ASKED)
    good = {backup.sequence for backup in backups_of(cabinet_file)}
    for _ in range(40):
        store.back_up(Reason.ASKED, lambda _: ("The history is not as it was written.",))

    faulty = {backup.sequence for backup in backups_of(cabinet_file) if backup.faults}
    assert len(faulty) < 20
    assert {backup.sequence for backup in backups_of(cabinet_file)} - faulty == good


def test_what_a_killed_backup_left_is_gone_at_the_next_opening(store: Store, cabinet_file: Path):
    folder = folder_of(cabinet_file)
    whole = store.back_up(Reason.ASKED)
    store.close()
    for name in (".000001.0123abcd.tmp", ".000002.0123abcd.tmp", ".000002.0123abcd.tmp-journal", "000002.json"):
        (folder / name).write_text("half")

    open_store(cabinet_file).close()

    assert sorted(os.listdir(folder)) == ["000001.json", "000001.youthcab"]
    assert checked(whole).sound


def test_it_tells_whether_anybody_looked_over_its_log_and_which_cabinet_it_is_of(store: Store, cabinet_file: Path):
    store.back_up(Reason.ASKED)
    store.back_up(Reason.ASKED, lambda _: ())

    looked_over, not_looked_over = backups_of(cabinet_file)
    assert (looked_over.faults, not_looked_over.faults) == ((), None)
    with store.reading() as reading:
        assert looked_over.contents.site == reading.site()


def test_two_programs_that_back_up_at_once_take_two_numbers(store: Store, cabinet_file: Path, monkeypatch):
    place = in_place.place_new
    other = []

    def place_after_another(new: Path, goal: Path) -> None:
        if not other:
            other.append(goal)
            store.back_up("of the other program")
        place(new, goal)

    monkeypatch.setattr("youthcab.store.backups.place_new", place_after_another)
    ours = store.back_up(Reason.ASKED)

    assert [(each.sequence, each.reason) for each in backups_of(cabinet_file)] == [
        (2, "asked for"),
        (1, "of the other program"),
    ]
    assert checked(ours).sound


def test_a_folder_that_cannot_be_made_is_told_in_a_sentence(store: Store, cabinet_file: Path):
    folder_of(cabinet_file).write_text("in the way")

    with pytest.raises(StoreError, match="No backup could be written"):
        store.back_up(Reason.ASKED)


def test_a_discarded_backup_is_gone(store: Store, cabinet_file: Path):
    store.back_up(Reason.ASKED)

    discard(cabinet_file, 1)

    assert os.listdir(folder_of(cabinet_file)) == []


def test_by_whatever_link_a_cabinet_is_reached_its_backups_are_the_same(store: Store, cabinet_file: Path):
    link = cabinet_file.with_name("link.youthcab")
    link.symlink_to(cabinet_file)

    assert folder_of(link) == folder_of(cabinet_file)


def damage_an_index(path: Path) -> None:
    connection = sqlite3.connect(path)
    [(page,)] = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'ix_event_title'")
    connection.close()
    content = bytearray(path.read_bytes())
    start = 4096 * (page - 1)
    content[start : start + 4096] = content[start : start + 4096].replace(b"Free Your Mind", b"Free Your Mint")
    path.write_bytes(content)
