"""A cabinet with its backups put under a passphrase and taken out again, and whether all of them are one or the other."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.reliability import edits
from tests.reliability.edits import CABINET
from youthcab.operations import backups
from youthcab.operations.encryption import NewLock, decrypt, encrypt, is_encrypted
from youthcab.store.store import open_store

_STEPS, _BACKED_UP = 5, (2, 4)
_TELLING = b"Evening"


def prepare(folder: Path) -> None:
    """Make a cabinet with two backups, neither of them encrypted."""
    with open_store(folder / CABINET) as store:
        for number in range(1, _STEPS + 1):
            edits.make_step(store, number, 0)
            if number in _BACKED_UP:
                backups.back_up(store)


@contextmanager
def steps(folder: Path, _: int) -> Iterator[Callable[[int], None]]:
    """Encrypt it, then take the encryption off."""
    yield lambda number: convert_to(folder, encrypted=bool(number % 2))


def convert_to(folder: Path, *, encrypted: bool) -> None:
    """Put the cabinet in a folder under its passphrase, or take it out; once more if a backup was told to be left."""
    lock, path = NewLock(edits.KEY), folder / CABINET
    for _ in range(2):
        if encrypted:
            done = encrypt(path, lock, lock.code.rpartition("-")[2], edits.keys())
        else:
            done = decrypt(path, edits.keys())
        if not done.left:
            return


def problems(folder: Path, acknowledged: int, begun: int, _: int) -> list[str]:
    """Say what is lost, what is neither one nor the other, and what was left over."""
    path = folder / CABINET
    found = edits.problems(path, _STEPS, _STEPS, 0)
    if acknowledged == begun and is_encrypted(path) != bool(acknowledged % 2):
        found.append(f"after {acknowledged} conversions it is the other way")
    kept = backups.backups(path)
    if [each.sequence for each in kept if each.sound] != [2, 1]:
        found.append(f"of 2 backups these are sound: {[each.sequence for each in kept if each.sound]}")
    for backup, count in zip(kept, reversed(_BACKED_UP), strict=False):
        copy = folder / "copy.youthcab"
        shutil.copyfile(backup.path, copy)
        found += edits.problems(copy, count, count, 0)
        copy.unlink()
        if is_encrypted(path) != is_encrypted(backup.path):
            found.append(f"backup {backup.sequence} is encrypted and the cabinet is not, or the other way round")
    files = [each for each in folder.rglob("*") if each.is_file()]
    if is_encrypted(path):
        found += [f"{each.name} is not encrypted" for each in files if _TELLING in each.read_bytes()]
    return found + [f"{each.name} was left" for each in files if each.name.startswith((".0", f".{CABINET}"))]
