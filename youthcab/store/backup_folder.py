"""What there is in the folder of a cabinet's backups: of each number a file, and its notes in JSON.

The notes say when and why it was taken, what it holds, and its checksum.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from youthcab.store.contents import Contents
from youthcab.store.in_place import let_go, new_file
from youthcab.syncing import sync_file, sync_folder

SUFFIX = ".youthcab"
NOTES = ".json"


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
    found = (_read_notes(folder / f"{number:06}{NOTES}", number) for number in sorted(numbers_in(folder), reverse=True))
    return tuple(backup for backup in found if backup is not None)


def checked(backup: Backup, copy: Path | None = None) -> Backup:
    """Return a backup with `sound` as its checksum says, or that of a copy of it."""
    with suppress(OSError):
        return replace(backup, sound=sha256_of(copy or backup.path) in checksums_of(backup))
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


def clear_half_done(where: Path) -> None:
    """Remove what backups left behind that were stopped half way; nobody may be taking one now."""
    folder = folder_of(where)
    for left in folder.glob(".??????.*.tmp*"):
        number = _number_of(left.name.removeprefix("."))
        if number is not None and not (folder / f"{number:06}{SUFFIX}").exists():
            discard(where, number)
        let_go(left)


def discard(where: Path, number: int) -> None:
    """Remove what there is of one backup."""
    for path in folder_of(where).glob(f"*{number:06}.*"):
        path.chmod(0o600)
        path.unlink()


def write_notes_anew(backup: Backup, folder: Path) -> None:
    """Put new notes of a backup in the place of the old ones; raises OSError."""
    notes = backup.path.with_suffix(NOTES)
    beside = notes.with_name(f".{notes.name}.{secrets.token_hex(4)}.tmp")
    try:
        new_file(beside)
        beside.write_text(json.dumps(notes_of(backup), indent=2), encoding="utf-8", newline="\n")
        sync_file(beside)
        beside.replace(notes)
    finally:
        let_go(beside)
    sync_folder(folder)


def numbers_in(folder: Path, *, half_done: bool = False) -> frozenset[int]:
    """Return the numbers that are taken in a folder, with those of backups that were stopped half way if wanted."""
    try:
        names = [path.name.removeprefix("." if half_done else "") for path in folder.glob("*")]
    except OSError:
        # A name that is too long for a folder is told when the file itself is made.
        return frozenset()
    return frozenset(number for name in names if (number := _number_of(name)) is not None)


def _number_of(name: str) -> int | None:
    return int(name[:6]) if name[:6].isdecimal() and name[6:7] == "." else None


def notes_of(backup: Backup) -> dict[str, Any]:
    """Return the notes of a backup as JSON holds them."""
    held = asdict(backup)
    del held["path"], held["sound"]
    if backup.former is None:
        del held["former"]
    return held | {"taken": backup.taken.isoformat()}


def _read_notes(path: Path, number: int) -> Backup | None:
    """Return what notes say of a backup; None where they cannot be read, or the file is not the one they speak of."""
    copy = path.with_suffix(SUFFIX)
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


def checksums_of(backup: Backup) -> tuple[str, ...]:
    """Return the checksums that its file may have: two while it is being encrypted or decrypted."""
    return (backup.sha256, *backup.former[1:]) if backup.former else (backup.sha256,)


def sha256_of(path: Path) -> str:
    """Return the checksum of a file; raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
