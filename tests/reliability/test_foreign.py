"""G6: files that are none of this program's, or of a newer one, are refused in words and left byte for byte."""

from __future__ import annotations

import hashlib
import os
import random
import re
import socket
import sqlite3
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.reliability.conftest import Trial
from youthcab.errors import StoreError
from youthcab.operations.cabinets import open_cabinet
from youthcab.operations.encryption import encrypt, new_lock
from youthcab.operations.opening import open_to_read
from youthcab.store.encryption import Keys
from youthcab.store.header import APPLICATION_ID
from youthcab.store.store import open_store
from youthcab.store.tables import SCHEMA_VERSION

Make = Callable[[Path], None]


def database(application: int, version: int, *, journal: str = "delete", open_still: bool = False) -> Make:
    def make(path: Path) -> None:
        # Made elsewhere and moved, so that what SQLite leaves beside it while it is open can be kept.
        working = path.with_name("working")
        connection = sqlite3.connect(working, isolation_level=None)
        connection.execute(f"PRAGMA journal_mode={journal}")
        connection.execute("CREATE TABLE thing (name)")
        connection.execute(f"PRAGMA application_id={application}")
        connection.execute(f"PRAGMA user_version={version}")
        if not open_still:
            connection.close()
        kept = {each.name.removeprefix("working"): each.read_bytes() for each in path.parent.glob("working?*")}
        content = working.read_bytes()
        connection.close()
        working.unlink()
        path.write_bytes(content)
        for side, its in kept.items():
            path.with_name(path.name + side).write_bytes(its)

    return make


def content(data: bytes) -> Make:
    return lambda path: path.write_bytes(data) and None


def cabinet(change: Callable[[bytes], bytes]) -> Make:
    def make(path: Path) -> None:
        open_store(path).close()
        path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
        path.write_bytes(change(path.read_bytes()))

    return make


def with_number(at: int, number: int) -> Callable[[bytes], bytes]:
    return lambda data: data[:at] + number.to_bytes(4, "big") + data[at + 4 :]


def archive(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("[Content_Types].xml", "<Types/>")


def folder(path: Path) -> None:
    path.mkdir()


def full_folder(path: Path) -> None:
    path.mkdir()
    open_store(path / "cabinet.youthcab").close()


def to_itself(path: Path) -> None:
    path.symlink_to(path.name)


def to_each_other(path: Path) -> None:
    path.symlink_to("other")
    path.with_name("other").symlink_to(path.name)


def to_a_folder(path: Path) -> None:
    path.symlink_to(path.parent)


def to_a_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def to_nothing(path: Path) -> None:
    path.symlink_to("nothing")


def to_a_foreign_file(path: Path) -> None:
    path.with_name("notes.txt").write_text("Notes of the meeting\n" * 20)
    path.symlink_to("notes.txt")


def pipe(path: Path) -> None:
    os.mkfifo(path)


def telephone(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(os.path.relpath(path))


def without_its_key(path: Path) -> None:
    open_store(path).close()
    lock = new_lock("otter lantern biscuit")
    encrypt(path, lock, lock.code[-5:], Keys())


NEWER = "newer youthcab"
OTHERS = "another program"
FOREIGN = "not a youthcab file"
SHORT = "its end is missing"
NO_FILE = "not a file"
NOWHERE = "cannot be opened|leads to nothing"
NOISE = random.Random(6).randbytes(20000)
CASES: dict[str, tuple[Make, str]] = {
    **{f"version {n}": (database(APPLICATION_ID, n), NEWER) for n in (SCHEMA_VERSION + 1, 99, 1000, 2**31 - 1, -1)},
    "newer, WAL": (database(APPLICATION_ID, SCHEMA_VERSION + 1, journal="wal"), NEWER),
    "newer, WAL, open": (
        database(APPLICATION_ID, SCHEMA_VERSION + 1, journal="wal", open_still=True),
        OTHERS,
    ),
    **{
        f"{name}'s": (database(number, SCHEMA_VERSION), OTHERS)
        for name, number in {
            "nobody": 0,
            "Fossil": 252006673,
            "GeoPackage": 0x47504B47,
            "MBTiles": 0x4D504258,
            "TeXnicard": 0x54657863,
            "Monotone": 0x5F4D544E,
            "Bentley": 0x42654462,
            "Esri": 0x45737269,
            "backwards": int.from_bytes(b"YCab", "little"),
            "one letter off": APPLICATION_ID + 1,
            "minus": -2,
        }.items()
    },
    "another's, WAL": (database(252006673, 1, journal="wal"), OTHERS),
    "another's, WAL, open": (database(252006673, 1, journal="wal", open_still=True), OTHERS),
    "another's, PERSIST": (database(252006673, 1, journal="persist"), OTHERS),
    **{
        f"{size} bytes": (content(b"SQLite format 3\0"[:size].ljust(size, b"\0")), FOREIGN)
        for size in (0, 1, 15, 16, 60, 99)
    },
    "100 empty bytes behind the name": (content(b"SQLite format 3\0".ljust(100, b"\0")), OTHERS),
    "noise": (content(NOISE), FOREIGN),
    "a page of noise": (content(NOISE[:4096]), FOREIGN),
    "noughts": (content(bytes(8192)), FOREIGN),
    "PNG": (content(b"\x89PNG\r\n\x1a\n" + NOISE), FOREIGN),
    "JPEG": (content(b"\xff\xd8\xff\xe0\0\x10JFIF" + NOISE), FOREIGN),
    "GIF": (content(b"GIF89a" + NOISE), FOREIGN),
    "PDF": (content(b"%PDF-1.7\n" + NOISE), FOREIGN),
    "ZIP": (archive, FOREIGN),
    "gzip": (content(b"\x1f\x8b\x08" + NOISE), FOREIGN),
    "MP4": (content(b"\0\0\0\x18ftypmp42" + NOISE), FOREIGN),
    "Windows program": (content(b"MZ" + NOISE), FOREIGN),
    "Access": (content(b"\0\1\0\0Standard ACE DB\0" + NOISE), FOREIGN),
    "text": (content(b"Minutes of the meeting\n" * 50), FOREIGN),
    "text of a phone": (content(("Minutes\n" * 50).encode("utf-16")), FOREIGN),
    "JSON": (content(b'{"events": []}' + b" " * 100), FOREIGN),
    "HTML": (content(b"<!doctype html>" + b" " * 100), FOREIGN),
    "CSV": (content(b"title,when\n" * 20), FOREIGN),
    "SQLite 2": (content(b"** This file contains an SQLite 2.1 database **\0" + NOISE), FOREIGN),
    "SQL": (content(b"BEGIN TRANSACTION;\n" * 20), FOREIGN),
    "first letter changed": (cabinet(lambda data: b"s" + data[1:]), FOREIGN),
    "name of the program gone": (cabinet(with_number(68, 0)), OTHERS),
    "number of a newer one": (cabinet(with_number(60, SCHEMA_VERSION + 7)), NEWER),
    "last page gone": (cabinet(lambda data: data[:-4096]), SHORT),
    "last byte gone": (cabinet(lambda data: data[:-1]), SHORT),
    "half gone": (cabinet(lambda data: data[: len(data) // 2]), SHORT),
    "all but the header gone": (cabinet(lambda data: data[:100]), SHORT),
    "encrypted, without its key": (without_its_key, "is encrypted"),
    "folder": (folder, NO_FILE),
    "folder with a cabinet": (full_folder, NO_FILE),
    "link to itself": (to_itself, NOWHERE),
    "links to each other": (to_each_other, NOWHERE),
    "link to a folder": (to_a_folder, NO_FILE),
    "link to a device": (to_a_device, NO_FILE),
    "link to nothing": (to_nothing, NOWHERE),
    "link to notes": (to_a_foreign_file, FOREIGN),
    "pipe": (pipe, NO_FILE),
    "socket": (telephone, NO_FILE),
}


def looked_at(folder: Path) -> dict[str, tuple[int, int, str]]:
    """Return everything about a folder and what is in it that an opening could change."""

    def told(path: Path) -> tuple[int, int, str]:
        status = path.lstat()
        data = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
        return status.st_mode, status.st_mtime_ns, hashlib.sha256(data).hexdigest()

    return {str(path): told(path) for path in (folder, *folder.rglob("*"))}


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such files")
def test_every_foreign_file_is_refused_and_left_as_it_is(tmp_path: Path, trial: Trial):
    for number, (name, (make, sentence)) in enumerate(CASES.items()):
        place = tmp_path / str(number)
        place.mkdir()
        path = place / "cabinet.youthcab"
        make(path)
        before = looked_at(place)
        for opening in (open_store, open_to_read, open_cabinet):
            with pytest.raises(StoreError) as refused:
                opening(path)
            assert re.search(sentence, str(refused.value)), f"{name}: {refused.value}"
            assert looked_at(place) == before, f"{name}: {opening.__name__}"
    trial.tell(f"{len(CASES)} files, each opened 3 ways, 0 changed")


def test_there_are_sixty_of_them():
    assert len(CASES) >= 60
