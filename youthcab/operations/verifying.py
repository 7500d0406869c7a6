"""Whether a cabinet, its history and its backups are as they were written."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

from youthcab.errors import Damaged
from youthcab.operations.audit import verify_log
from youthcab.operations.backups import backups, described, held
from youthcab.operations.opening import open_to_read
from youthcab.store.backup_folder import unreadable_in
from youthcab.store.encryption import Keys
from youthcab.store.recovery import folder_for_damaged
from youthcab.store.store import Store

_AT_ONCE = 30_000_000  # bytes: what is read in about a second


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at, whether it is as it was written, and what to say about it."""

    sound: bool
    words: str


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that was looked at."""

    findings: tuple[Finding, ...]

    @property
    def sound(self) -> bool:
        """Whether all of it is as it was written."""
        return all(finding.sound for finding in self.findings)


def verify(where: str | Path, keys: Keys | None = None) -> Report:
    """Look through a cabinet's file, its links, its log and every backup; nothing is changed.

    Raises StoreError where there is neither a cabinet nor a backup of one, or a newer youthcab wrote it.
    """
    path = Path(where)
    try:
        with open_to_read(path, keys) as store:
            found = tuple(_file(store))
    except Damaged as error:
        found = (Finding(False, str(error)),)
    return Report((*found, *_copies(path)))


def verify_open(store: Store) -> Report:
    """Look through a cabinet that is open here, as `verify` does; raises StoreError where it cannot be read at all."""
    return Report((*_file(store), *_copies(Path(store.where))))


def is_sound(where: str | Path, keys: Keys | None = None) -> bool:
    """Return whether a cabinet's file is there and whole; raises StoreError as `verify` does."""
    try:
        with open_to_read(where, keys) as store:
            store.check()
    except Damaged:
        return False
    return True


def _file(store: Store) -> Iterator[Finding]:
    try:
        # Reading a large one takes seconds, for which nobody is to wait who saves meanwhile.
        with store.copied() if _size_of(store) > _AT_ONCE else nullcontext(store) as looked_at:
            looked_at.check()
            yield Finding(True, f"The file is whole and holds {held(looked_at.contents().counts)}.")
            loose = looked_at.loose_links()
            lost = "1 link leads nowhere." if loose == 1 else f"{loose} links lead nowhere."
            yield Finding(not loose, lost if loose else "Every link leads to a record.")
            yield from _log(looked_at)
    except Damaged as error:
        yield Finding(False, str(error))


def _size_of(store: Store) -> int:
    try:
        return Path(store.where).stat().st_size
    except OSError:
        return 0


def _log(store: Store) -> Iterator[Finding]:
    faults = verify_log(store)
    for each in (*faults, *store.underived()):
        yield Finding(False, f"{each.sentence} ({each.known_as})" if each.known_as else each.sentence)
    if not faults:
        yield Finding(True, "The history is as it was written, and the records are what it says.")


def _copies(path: Path) -> Iterator[Finding]:
    for backup in backups(path):
        yield Finding(backup.sound and not backup.faults, f"Backup {described(backup).strip()}")
    for left in unreadable_in(path):
        yield Finding(False, f"{left} is not a whole backup.")
    folder = folder_for_damaged(path)
    if folder.is_dir():
        yield Finding(True, f"What was set aside is in {folder}. Delete it once it is no longer needed.")
