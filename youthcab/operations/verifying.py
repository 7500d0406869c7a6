"""Whether a cabinet, its history and its backups are as they were written."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from youthcab.errors import Damaged, Foreign
from youthcab.operations.backups import backups, described, faults_in_log, held
from youthcab.store.backups import backups_of, unreadable_in
from youthcab.store.recovery import folder_for_damaged
from youthcab.store.store import Store, open_store


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


def verify(where: str | Path) -> Report:
    """Look through a cabinet's file, its links, its log and every backup; nothing is changed.

    Raises StoreError where there is neither a cabinet nor a backup of one, or a newer youthcab wrote it.
    """
    path = Path(where)
    return Report((*_file(path), *_copies(path)))


def is_sound(where: str | Path) -> bool:
    """Return whether a cabinet's file is there and whole; raises StoreError as `verify` does."""
    try:
        with _opened(Path(where)) as store:
            store.check()
    except Damaged:
        return False
    return True


def _file(path: Path) -> Iterator[Finding]:
    try:
        with _opened(path) as store:
            store.check()
            yield Finding(True, f"The file is whole and holds {held(store.contents().counts)}.")
            loose = store.loose_links()
            yield Finding(not loose, f"{loose} links lead nowhere." if loose else "Every link leads to a record.")
            yield from _log(store)
    except Damaged as error:
        yield Finding(False, str(error))


def _log(store: Store) -> Iterator[Finding]:
    faults = faults_in_log(store)
    yield from (Finding(False, fault) for fault in faults)
    if not faults:
        yield Finding(True, "The history is as it was written, and the records are what it says.")


def _copies(path: Path) -> Iterator[Finding]:
    for backup in backups(path):
        yield Finding(backup.sound, f"Backup {described(backup).strip()}")
    for left in unreadable_in(path):
        yield Finding(False, f"{left} is not a whole backup.")
    folder = folder_for_damaged(path)
    if folder.is_dir():
        yield Finding(True, f"What was set aside is in {folder}. Delete it once it is no longer needed.")


@contextmanager
def _opened(path: Path) -> Iterator[Store]:
    if not path.exists() and backups_of(path):
        raise Damaged(f"{path} is gone, but there are backups of it.")
    try:
        store = open_store(path, create=False, view_only=True)
    except Foreign as error:
        raise (Damaged if backups_of(path) else Foreign)(str(error)) from error
    with store:
        yield store
