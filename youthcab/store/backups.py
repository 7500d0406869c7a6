"""Backups: checked copies of a cabinet's file in a folder beside it, numbered in the order in which they were taken.

Of each number there are a file and its notes in JSON: when and why it was taken, what it holds, and its checksum.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from youthcab.errors import Damaged, StoreError
from youthcab.store.connection import DAMAGED, told_in_sentences
from youthcab.store.contents import Contents, contents_of
from youthcab.store.in_place import let_go, new_file, place_new
from youthcab.store.thinning import NEVER_UNDER, kept
from youthcab.syncing import sync_file, sync_folder

_SUFFIX = ".youthcab"
_NOTES = ".json"
Opener = Callable[[Path], sa.Engine]


class Reason(StrEnum):
    """Why a backup was taken, in words that follow the time."""

    ASKED = "asked for"
    HALF_HOURLY = "while working"
    CLOSING = "on closing"
    IMPORT = "before an import"
    REMOVAL = "before removing several records"
    RESTORE = "before going back to a backup"
    NEW_VERSION = "before a new version of youthcab"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup: `taken` is what the clock said, `sequence` what counts; `sound` as far as it has been looked at.

    `faults` says what was wrong with the log of the cabinet when it was taken, None where nobody looked. `former` is
    the size and the checksum of the file that may still stand in its place, while it is being encrypted or decrypted.
    """

    path: Path
    sequence: int
    taken: datetime
    reason: str
    contents: Contents
    size: int
    sha256: str
    faults: tuple[str, ...] | None = None
    former: tuple[int, str] | None = None
    sound: bool = True

    @property
    def counts(self) -> Mapping[str, int]:
        """How many records of each kind it holds."""
        return self.contents.counts


def folder_of(where: Path) -> Path:
    """Return the folder of a cabinet's backups."""
    real = Path(os.path.realpath(where))
    return real.with_name(f"{real.name}-backups")


def backups_of(where: Path) -> tuple[Backup, ...]:
    """Return the backups of a cabinet, newest first; their checksums are not looked at, only whether they are whole."""
    folder = folder_of(where)
    found = (_read_notes(folder / f"{number:06}{_NOTES}", number) for number in sorted(_numbers(folder), reverse=True))
    return tuple(backup for backup in found if backup is not None)


def checked(backup: Backup, copy: Path | None = None) -> Backup:
    """Return a backup with `sound` as its checksum says, or that of a copy of it."""
    with suppress(OSError):
        return replace(backup, sound=_sha256(copy or backup.path) in _checksums(backup))
    return replace(backup, sound=False)


def unreadable_in(where: Path) -> tuple[Path, ...]:
    """Return the files in the folder of backups that are not part of a whole one."""
    folder, whole = folder_of(where), {backup.sequence for backup in backups_of(where)}
    numbered = ((path, _number_of(path.name.removeprefix("."))) for path in sorted(folder.glob("*")))
    return tuple(path for path, number in numbered if number is not None and number not in whole)


def newest_sound(where: Path) -> Backup | None:
    """Return the newest backup whose checksum is right; None where there is none."""
    return _first_sound(backups_of(where))


def to_go_back_to(where: Path) -> Backup | None:
    """Return the newest sound backup, rather one without faults in its log; None where there is none."""
    return _first_sound(sorted(backups_of(where), key=lambda backup: bool(backup.faults)))


def _first_sound(listed: Iterable[Backup]) -> Backup | None:
    return next((backup for backup in map(checked, listed) if backup.sound), None)


def is_doubted(where: Path) -> bool:
    """Tell whether the file was found damaged when it was last looked through."""
    return os.path.exists(_doubt(where))


def doubt(where: Path) -> None:
    """Note that the file was found damaged, so that the next start looks through it; silent where that cannot be."""
    with suppress(OSError):
        folder_of(where).mkdir(mode=0o700, exist_ok=True)
        _doubt(where).touch()


def doubt_no_more(where: Path) -> None:
    """Take it that a file that was doubted is sound."""
    let_go(_doubt(where))


def clear_half_done(where: Path) -> None:
    """Remove what backups left behind that were stopped half way; nobody may be taking one now."""
    folder = folder_of(where)
    for left in folder.glob(".??????.*.tmp*"):
        number = _number_of(left.name.removeprefix("."))
        if number is not None and not (folder / f"{number:06}{_SUFFIX}").exists():
            discard(where, number)
        let_go(left)


def _doubt(where: Path) -> Path:
    return folder_of(where) / "doubtful"


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
        number = max(_numbers(folder), default=0) + 1
        beside = folder / f".{number:06}.{secrets.token_hex(4)}.tmp"
        notes_beside = beside.with_name(f"{beside.name}{_NOTES}")
        try:
            new_file(beside)
            contents, faults = _copy(source, beside, where, open_copy, look_over)
            backup = Backup(
                path=beside,
                sequence=number,
                taken=now,
                reason=str(reason),
                contents=contents,
                size=beside.stat().st_size,
                sha256=_sha256(beside),
                faults=faults,
            )
            backup = _put_in_place(backup, notes_beside, folder)
            doubt_no_more(where)
        except Damaged:
            doubt(where)
            raise
        finally:
            for left in (beside, beside.with_name(f"{beside.name}-journal"), notes_beside):
                let_go(left)
        _thin(where)
    return backup


def converted(backup: Backup, convert: Callable[[Path, Callable[[Path], None]], None]) -> bool:
    """Have a sound backup's file written anew in its place, and note its checksum; False for one that is not sound.

    `convert` tells of the new file before it puts it there. Raises StoreError where that cannot be done.
    """
    folder = backup.path.parent

    def note(new: Path) -> None:
        again = replace(backup, size=new.stat().st_size, sha256=_sha256(new), former=(backup.size, backup.sha256))
        _write_notes_anew(again, folder)

    with _told(folder):
        if _sha256(backup.path) not in _checksums(backup):
            return False
        convert(backup.path, note)
        # Those that speak of both files are right too.
        with suppress(OSError):
            again = replace(backup, size=backup.path.stat().st_size, sha256=_sha256(backup.path), former=None)
            _write_notes_anew(again, folder)
    return True


def _write_notes_anew(backup: Backup, folder: Path) -> None:
    notes = backup.path.with_suffix(_NOTES)
    beside = notes.with_name(f".{notes.name}.{secrets.token_hex(4)}.tmp")
    try:
        new_file(beside)
        beside.write_text(json.dumps(_notes(backup), indent=2), encoding="utf-8", newline="\n")
        sync_file(beside)
        beside.replace(notes)
    finally:
        let_go(beside)
    sync_folder(folder)


def discard(where: Path, number: int) -> None:
    """Remove what there is of one backup."""
    for path in folder_of(where).glob(f"*{number:06}.*"):
        path.chmod(0o600)
        path.unlink()


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
        raise Damaged(DAMAGED.format(file=where))
    return expected, faults


def is_sound(connection: sa.Connection, *, quickly: bool = False) -> bool:
    """Return whether SQLite finds a file whole, with every index as it should be unless that is to go `quickly`."""
    check = "quick_check" if quickly else "integrity_check"
    return bool(connection.exec_driver_sql(f"PRAGMA {check}(1)").scalar_one() == "ok")


def _put_in_place(backup: Backup, notes_beside: Path, folder: Path) -> Backup:
    while True:
        notes = folder / f"{backup.sequence:06}{_NOTES}"
        new_file(notes_beside)
        notes_beside.write_text(json.dumps(_notes(backup), indent=2), encoding="utf-8", newline="\n")
        # The notes come first: they claim the number from another program that backs up at the same time.
        try:
            place_new(notes_beside, notes)
        except FileExistsError:
            notes_beside.unlink()
            backup = replace(backup, sequence=backup.sequence + 1)
            continue
        path = notes.with_suffix(_SUFFIX)
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
    for number in _numbers(folder_of(where), half_done=True):
        if number < listed[NEVER_UNDER - 1].sequence and number not in staying:
            discard(where, number)


def _numbers(folder: Path, *, half_done: bool = False) -> frozenset[int]:
    try:
        names = [path.name.removeprefix("." if half_done else "") for path in folder.glob("*")]
    except OSError:
        # A name that is too long for a folder is told when the file itself is made.
        return frozenset()
    return frozenset(number for name in names if (number := _number_of(name)) is not None)


def _number_of(name: str) -> int | None:
    return int(name[:6]) if name[:6].isdecimal() and name[6:7] == "." else None


def _notes(backup: Backup) -> dict[str, Any]:
    held = asdict(backup)
    del held["path"], held["sound"]
    if backup.former is None:
        del held["former"]
    return held | {"taken": backup.taken.isoformat()}


def _read_notes(path: Path, number: int) -> Backup | None:
    """Return what notes say of a backup; None where they cannot be read, or the file is not the one they speak of."""
    copy = path.with_suffix(_SUFFIX)
    try:
        held = json.loads(path.read_text(encoding="utf-8"))
        contents = Contents(**held.pop("contents"))
        taken = datetime.fromisoformat(held.pop("taken"))
        found = held.pop("faults")
        faults = None if found is None else tuple(found)
        former = tuple(held.pop("former", ())) or None
        backup = Backup(path=copy, contents=contents, taken=taken, faults=faults, former=former, **held)
        sizes = (backup.size, backup.former[0] if backup.former else backup.size)
        whole = copy.stat().st_size in sizes and backup.sequence == number
    except (OSError, ValueError, TypeError, KeyError, AttributeError, IndexError):
        return None
    return backup if whole else None


def _checksums(backup: Backup) -> tuple[str, ...]:
    return (backup.sha256, *backup.former[1:]) if backup.former else (backup.sha256,)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise StoreError(
            f"No backup could be written to {folder} ({reason}). Make room or leave there for it."
        ) from error
