"""Drills: a cabinet with a history and backups is damaged, and the program's own recovery has to bring it back."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.conftest import NOON
from tests.make import campaign, event, person
from tests.reliability import edits
from tests.reliability.conftest import Trial
from youthcab.errors import Damaged
from youthcab.operations.backups import Keeper, Restored, back_up, backups, recover
from youthcab.operations.cabinets import open_cabinet
from youthcab.operations.encryption import NewLock, encrypt, is_encrypted
from youthcab.operations.verifying import verify
from youthcab.records.kinds import KINDS
from youthcab.store.backup_folder import checked
from youthcab.store.store import Store, open_store
from youthcab.store.thinning import NEVER_UNDER

State = tuple[Any, ...]
Damage = Callable[[Path, Random], None]


def flipped_bytes(path: Path, random: Random) -> None:
    content = bytearray(path.read_bytes())
    for _ in range(random.choice([1, 1, 10, 200])):
        # Past the header: a file whose version was changed there cannot be told from one of another version.
        content[random.randrange(100, len(content))] ^= random.randrange(1, 256)
    path.write_bytes(content)


def garbled_pages(path: Path, random: Random) -> None:
    content = bytearray(path.read_bytes())
    for _ in range(random.randint(1, 4)):
        start = 4096 * random.randrange(1, len(content) // 4096)
        content[start : start + 4096] = random.choice([bytes(4096), random.randbytes(4096)])
    path.write_bytes(content)


def pages_of_elsewhere(path: Path, random: Random) -> None:
    content = bytearray(path.read_bytes())
    pages = range(1, len(content) // 4096)
    one, other = (4096 * page for page in random.sample(pages, 2))
    content[one : one + 4096], content[other : other + 4096] = content[other : other + 4096], content[one : one + 4096]
    path.write_bytes(content)


def cut_short(path: Path, random: Random) -> None:
    os.truncate(path, random.randrange(1, path.stat().st_size))


def emptied(path: Path, random: Random) -> None:
    path.write_bytes(b"")


def without_a_head(path: Path, random: Random) -> None:
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])


def another_file(path: Path, random: Random) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + random.randbytes(9000))


def deleted(path: Path, random: Random) -> None:
    path.unlink()


def journal_of_another_cabinet(path: Path, random: Random) -> None:
    other = path.with_name("other.youthcab")
    with open_store(other) as store, store.writing("Sam", "Add") as writing:
        writing.save_all(event(f"Other {number}") for number in range(random.randint(20, 200)))
    connection = sqlite3.connect(other, isolation_level=None)
    connection.execute("PRAGMA cache_size=1")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE operation SET old = 'x' || old, new = 'y' || new")
    shutil.copy(f"{other}-journal", f"{path}-journal")
    connection.rollback()
    connection.close()
    assert Path(f"{path}-journal").stat().st_size > 4096


def log_of_another_cabinet(path: Path, random: Random) -> None:
    other = path.with_name("other.db")
    connection = sqlite3.connect(other, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("CREATE TABLE thing AS SELECT 1")
    for suffix in ("-wal", "-shm"):
        shutil.copy(f"{other}{suffix}", f"{path}{suffix}")
    connection.close()


DAMAGES: tuple[Damage, ...] = (
    flipped_bytes,
    garbled_pages,
    pages_of_elsewhere,
    cut_short,
    emptied,
    without_a_head,
    another_file,
    deleted,
    journal_of_another_cabinet,
    log_of_another_cabinet,
)


def a_history(path: Path, random: Random, *, encrypted: bool) -> tuple[dict[int, State], State]:
    """Do this and that, back up now and then; return the state in each backup, and the last one."""
    states: dict[int, State] = {}
    if encrypted:
        lock = NewLock(edits.KEY)
        encrypt(path, lock, lock.code.rpartition("-")[2], edits.keys())
    with open_store(path, now=lambda: NOON, keys=edits.keys()) as store:
        for number in range(random.randint(2, 10)):
            do_something(store, number, random)
            if number == 0 or random.random() < 0.3:
                backup = back_up(store)
                assert checked(backup).sound
                states[backup.sequence] = state_of(store)
        return states, state_of(store)


def do_something(store: Store, number: int, random: Random) -> None:
    with store.reading() as reading:
        records = [record for kind in KINDS for record in reading.all(kind.type)]
    with store.writing("Sam", f"Step {number}") as writing:
        if records and random.random() < 0.2:
            gone = random.choice(records)
            writing.remove(type(gone), gone.id)
        else:
            make = random.choice([event, campaign, person])
            writing.save_all(make(f"{number} {place}") for place in range(random.choice([1, 3, 40])))


def state_of(store: Store) -> State:
    with store.reading() as reading:
        return (*(reading.all(kind.type) for kind in KINDS), reading.history(limit=None))


def state_at(path: Path) -> State:
    with open_store(path, create=False, keys=edits.keys()) as store:
        return state_of(store)


def brought_back(path: Path) -> Restored | None:
    """Do what the program does at its start, and what a person does who lets it look through everything."""
    try:
        open_cabinet(path, edits.keys()).close()
    except Damaged:
        return recover(path, edits.keys())
    return None if file_is_sound(path) else recover(path, edits.keys())


def drill(path: Path, damage: Damage, random: Random, *, encrypted: bool = False) -> str:
    states, last = a_history(path, random, encrypted=encrypted)
    newest = max(states)
    if len(states) > 1 and random.random() < 0.3:
        spoilt = backups(path)[0].path
        spoilt.chmod(0o600)
        flipped_bytes(spoilt, random)
        newest = sorted(states)[-2]
    damage(path, random)
    damaged = path.read_bytes() if path.exists() else None

    restored = brought_back(path)

    after = state_at(path)
    assert is_encrypted(path) == encrypted
    assert restored is None or damage is not log_of_another_cabinet
    if restored is None:
        assert after == last
        return "not harmed"
    # One that does not show at the start is backed up on closing, and found to be sound or not by its log.
    assert after in (states[newest], last)
    assert file_is_sound(path)
    # It may be unable to say what is lost, and must never say that nothing is.
    if after != last:
        assert "nothing was done after" not in " ".join(restored.missing)
    if restored.set_aside and damage is not journal_of_another_cabinet:
        assert (restored.set_aside / path.name).read_bytes() == damaged
    return "nothing lost" if after == last else "back to the newest backup"


def file_is_sound(path: Path) -> bool:
    return all(
        finding.sound for finding in verify(path, edits.keys()).findings if not finding.words.startswith("Backup")
    )


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
def test_a_damaged_cabinet_comes_back_from_its_newest_sound_backup(damage: Damage, trial: Trial, room: Path):
    ends: Counter[str] = Counter()
    for number in range(trial.count(quick=2, full=20)):
        folder = room / f"drill-{damage.__name__}-{number}"
        folder.mkdir()
        ends[drill(folder / "ours.youthcab", damage, trial.random)] += 1
        shutil.rmtree(folder)
    trial.tell(f"{ends.total()} drills: {dict(ends)}")


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
def test_a_damaged_cabinet_under_a_passphrase_comes_back_under_it(damage: Damage, trial: Trial, room: Path):
    ends: Counter[str] = Counter()
    for number in range(trial.count(quick=1, full=12)):
        folder = room / f"encrypted-drill-{damage.__name__}-{number}"
        folder.mkdir()
        ends[drill(folder / "ours.youthcab", damage, trial.random, encrypted=True)] += 1
        shutil.rmtree(folder)
    trial.tell(f"{ends.total()} drills: {dict(ends)}")


def test_ninety_days_on_a_clock_that_jumps(trial: Trial, room: Path):
    """Backups go by number and the half hour by a clock that is never set back, whatever the time of day says."""
    jumps = [timedelta(days=-3650), timedelta(days=3650), timedelta(days=-1), timedelta(days=1), timedelta(hours=1)]
    seconds, today, made = [0.0], [NOON], 0
    path = room / "ninety-days.youthcab"
    with open_store(path, now=lambda: today[0]) as store:
        keeper = Keeper(lambda: seconds[0])
        for number in range(trial.count(quick=40, full=180)):
            if trial.random.random() < 0.2:
                today[0] = NOON + trial.random.choice(jumps)
            seconds[0] += 1800
            today[0] += timedelta(hours=12)
            do_something(store, number, trial.random)
            before = [backup.sequence for backup in backups(path)]
            taken = keeper.keep(store)
            after = [backup.sequence for backup in backups(path)]
            made += 1
            assert taken is not None
            assert taken.sequence == after[0] == made
            assert after[1:NEVER_UNDER] == before[: NEVER_UNDER - 1]
    with open_store(path) as store, store.reading() as reading:
        steps = [change.step_id for change in reversed(reading.history(limit=None))]
    assert steps == sorted(steps)
    trial.tell(f"{made} backups over clock jumps, {len(after)} kept")
