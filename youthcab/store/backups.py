"""Taking a backup: a checked copy of a cabinet's file in a folder beside it, numbered in order."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from youthcab.errors import Damaged, StoreError
from youthcab.store.backup_folder import (
    NOTES,
    SUFFIX,
    Backup,
    backups_of,
    checksums_of,
    discard,
    folder_of,
    notes_of,
    numbers_in,
    sha256_of,
    write_notes_anew,
)
from youthcab.store.connection import DAMAGED, told_in_sentences
from youthcab.store.contents import Contents, contents_of
from youthcab.store.doubt import doubt, doubt_no_more
from youthcab.store.in_place import let_go, new_file, place_new
from youthcab.store.thinning import NEVER_UNDER, kept

Opener = Callable[[Path], sa.Engine]


def back_up(
    source: sa.Engine,
    where: Path,
    reason: str,
    now: datetime,
    open_copy: Opener,
    look_over: Callable[[sa.Connection], tuple[str, ...]] | None = None,
) -> Backup:
    """Copy a file as it stands, check the copy, write its notes, and let go of the backups that are not to be kept.

    `look_over` tells what is wrong with the log of the copy, so that nobody waits to write meanwhile. Raises Damaged
    where the file is not sound, and StoreError where the copy cannot be written; older ones then stay.
    """
    folder = folder_of(where)
    with told_in_sentences(where), _told(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
        number = max(numbers_in(folder), default=0) + 1
        with _beside(folder, number) as beside:
            contents, faults = _copy(source, beside, where, open_copy, look_over)
            backup = Backup(
                path=beside,
                sequence=number,
                taken=now,
                reason=str(reason),
                contents=contents,
                size=beside.stat().st_size,
                sha256=sha256_of(beside),
                faults=faults,
            )
            backup = _put_in_place(backup, beside.with_name(f"{beside.name}{NOTES}"), folder)
            doubt_no_more(where)
        _thin(where)
    return backup


@contextmanager
def _beside(folder: Path, number: int) -> Iterator[Path]:
    """Give a new file to copy to, and leave nothing of it behind."""
    beside = folder / f".{number:06}.{secrets.token_hex(4)}.tmp"
    try:
        new_file(beside)
        yield beside
    finally:
        for suffix in ("", "-journal", NOTES):
            let_go(beside.with_name(f"{beside.name}{suffix}"))


def converted(backup: Backup, convert: Callable[[Path, Callable[[Path], None]], None]) -> bool:
    """Have a sound backup's file written anew in its place, and note its checksum; False for one that is not sound.

    `convert` tells of the new file before it puts it there. Raises StoreError where that cannot be done.
    """
    folder = backup.path.parent

    def note(new: Path) -> None:
        again = replace(backup, size=new.stat().st_size, sha256=sha256_of(new), former=(backup.size, backup.sha256))
        write_notes_anew(again, folder)

    with _told(folder):
        if sha256_of(backup.path) not in checksums_of(backup):
            return False
        convert(backup.path, note)
        # Those that speak of both files are right too.
        with suppress(OSError):
            again = replace(backup, size=backup.path.stat().st_size, sha256=sha256_of(backup.path), former=None)
            write_notes_anew(again, folder)
    return True


def _copy(
    source: sa.Engine,
    copy: Path,
    where: Path,
    open_copy: Opener,
    look_over: Callable[[sa.Connection], tuple[str, ...]] | None,
) -> tuple[Contents, tuple[str, ...] | None]:
    with source.connect() as connection, connection.begin():
        expected = contents_of(connection)
        target = open_copy(copy)
        try:
            with target.connect() as copied:
                driver: Any = connection.connection.driver_connection
                driver.backup(copied.connection.driver_connection)
        finally:
            target.dispose()
    # Looked at through a new connection, which reads what is in the file and not what the other one remembers.
    again = open_copy(copy)
    try:
        with again.connect() as copied:
            sound = is_sound(copied) and contents_of(copied) == expected
            faults = look_over(copied) if sound and look_over else None
    finally:
        again.dispose()
    if not sound:
        doubt(where)
        raise Damaged(DAMAGED.format(file=where))
    return expected, faults


def is_sound(connection: sa.Connection, *, quickly: bool = False) -> bool:
    """Return whether SQLite finds a file whole, with every index as it should be unless that is to go `quickly`."""
    check = "quick_check" if quickly else "integrity_check"
    return bool(connection.exec_driver_sql(f"PRAGMA {check}(1)").scalar_one() == "ok")


def _put_in_place(backup: Backup, notes_beside: Path, folder: Path) -> Backup:
    while True:
        notes = folder / f"{backup.sequence:06}{NOTES}"
        new_file(notes_beside)
        notes_beside.write_text(json.dumps(notes_of(backup), indent=2), encoding="utf-8", newline="\n")
        # The notes come first: they claim the number from another program that backs up at the same time.
        try:
            place_new(notes_beside, notes)
        except FileExistsError:
            notes_beside.unlink()
            backup = replace(backup, sequence=backup.sequence + 1)
            continue
        path = notes.with_suffix(SUFFIX)
        place_new(backup.path, path)
        path.chmod(0o400)
        return replace(backup, path=path)


def _thin(where: Path) -> None:
    """Remove backups that are not to be kept, and what a crash left half done before the newest few."""
    listed = backups_of(where)
    if len(listed) <= NEVER_UNDER:
        return
    # Those with faults are thinned apart, so that they never push out the good ones.
    staying = kept([backup.sequence for backup in listed if not backup.faults])
    staying |= kept([backup.sequence for backup in listed if backup.faults])
    for number in numbers_in(folder_of(where), half_done=True):
        if number < listed[NEVER_UNDER - 1].sequence and number not in staying:
            discard(where, number)


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise StoreError(
            f"No backup could be written to {folder} ({reason}). Make room or leave there for it."
        ) from error
