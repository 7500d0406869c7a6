"""Closing any handle on a file takes away all of a process's POSIX locks on it: nothing may do so to an open cabinet."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.make import event, person
from youthcab.errors import InUse, YouthcabError
from youthcab.operations import doctor, verifying
from youthcab.operations.backups import back_up, backup_named, backups, recover, restore
from youthcab.operations.cabinets import open_cabinet
from youthcab.operations.encryption import encrypt, new_lock
from youthcab.operations.exchange import export_data, import_files
from youthcab.operations.opening import Asking, open_or_look, open_to_read, warnings_for
from youthcab.operations.person_data import export_person, person_data
from youthcab.store.copies import copies_holding
from youthcab.store.encryption import Keys
from youthcab.store.store import Store, open_store

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows keeps a lock with its handle")

# Each line that it reads is a question; it answers whether it could have begun to write.
ANOTHER_PROGRAM = """
import sqlite3, sys
for _ in sys.stdin:
    connection = sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None)
    try:
        connection.execute("BEGIN IMMEDIATE")
        print("could write", flush=True)
    except sqlite3.OperationalError as error:
        print(error, flush=True)
    connection.close()
"""
SOMEBODY = person()
LOCK = new_lock("otter lantern biscuit")
NOT_ASKED = Asking(pytest.fail, pytest.fail)


def refused(act: Callable[[], object]) -> None:
    with pytest.raises(InUse):
        act()


def leaves_alone(act: Callable[[], object]) -> None:
    with suppress(YouthcabError):
        act()


DONE: dict[str, Callable[[Store, Path], object]] = {
    "read": lambda store, _: store.contents(),
    "view": lambda _, path: open_to_read(path).close(),
    "look through what is open": lambda store, _: verifying.verify_open(store),
    "look through by path": lambda _, path: verifying.verify(path),
    "is it sound": lambda _, path: verifying.is_sound(path),
    "back up": lambda store, _: back_up(store),
    "list backups": lambda _, path: backups(path),
    "where is a person": lambda store, path: copies_holding(path, SOMEBODY.id, store.keys),
    "what is held on a person": lambda store, _: person_data(store, SOMEBODY.id),
    "export": lambda store, path: export_data(store, path.with_name("all.json")),
    "export over it": lambda store, path: leaves_alone(lambda: export_data(store, path.with_name("linked.json"))),
    "export a person over it": lambda store, path: leaves_alone(
        lambda: export_person(store, SOMEBODY.id, path.with_name("linked.json"))
    ),
    "import itself": lambda store, path: leaves_alone(lambda: import_files(store, [path], "Sam", dry_run=True)),
    "import a link to it": lambda store, path: leaves_alone(
        lambda: import_files(store, [path.with_name("linked.json")], "Sam", dry_run=True)
    ),
    "warn of its place": lambda _, path: warnings_for(path),
    "examine": lambda _, path: doctor.examine(str(path)),
    "open again": lambda _, path: refused(lambda: open_cabinet(path)),
    "open for a person": lambda _, path: refused(lambda: open_or_look(path, NOT_ASKED, Keys())),
    "go back": lambda _, path: refused(lambda: restore(path, backup_named(path, "1"))),
    "recover": lambda _, path: refused(lambda: recover(path)),
    "encrypt": lambda _, path: refused(lambda: encrypt(path, LOCK, LOCK.code[-5:], Keys())),
}


@pytest.fixture
def opened(cabinet_file: Path) -> Iterator[Store]:
    with open_store(cabinet_file) as store:
        with store.writing("Sam", "Add") as writing:
            writing.save_all([event("Bus fares"), SOMEBODY])
        back_up(store)
        os.link(cabinet_file, cabinet_file.with_name("cabinet by another name.youthcab"))
        cabinet_file.with_name("linked.json").symlink_to(cabinet_file)
        yield store


@pytest.fixture
def could_write(opened: Store, cabinet_file: Path) -> Iterator[Callable[[], str]]:
    command = [sys.executable, "-c", ANOTHER_PROGRAM, str(cabinet_file)]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert child.stdin
    assert child.stdout

    def ask() -> str:
        child.stdin.write("\n")
        child.stdin.flush()
        return child.stdout.readline().strip()

    yield ask
    child.communicate()


@pytest.mark.parametrize("act", DONE.values(), ids=DONE.keys())
def test_another_program_cannot_write_in_the_middle_of_a_step_whatever_else_is_done(
    opened: Store, cabinet_file: Path, could_write: Callable[[], str], act: Callable[[Store, Path], object]
):
    assert could_write() == "could write"
    with opened.writing("Sam", "Add") as writing:
        writing.save(event("Free Your Mind"))
        act(opened, cabinet_file)

        assert could_write() == "database is locked"


def test_a_second_handle_would_let_it(opened: Store, cabinet_file: Path, could_write: Callable[[], str]):
    with opened.writing("Sam", "Add") as writing:
        writing.save(event("Free Your Mind"))
        cabinet_file.open("rb").close()

        assert could_write() == "could write"
