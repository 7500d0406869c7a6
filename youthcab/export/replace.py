"""A file appears whole or not at all: written beside its goal, synced, then put in place."""

from __future__ import annotations

import errno
import glob
import os
import secrets
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from youthcab.errors import ExportError
from youthcab.syncing import sync_file, sync_folder

_ADVICE = {
    errno.ENOENT: "the folder {folder} does not exist. Make it first or choose another.",
    errno.ENOTDIR: "{folder} is not a folder. Choose a folder.",
    errno.EISDIR: "there is a folder of that name. Choose another name.",
    errno.EACCES: "it is open in another program, or {folder} may not be written to. Close it or take another folder.",
    errno.EPERM: "it is open in another program, or {folder} may not be written to. Close it or take another folder.",
    errno.EBUSY: "it is open in another program. Close it there or choose another name.",
    errno.EROFS: "{folder} may only be read. Choose another folder.",
    errno.ENOSPC: "the disk is full. Free some space or choose another disk.",
    errno.EDQUOT: "your share of the disk is full. Free some space or choose another disk.",
    errno.EIO: "the disk could not be reached. Check that it is still there, or choose another.",
    errno.EFBIG: "the disk does not take a file of that size. Choose another disk.",
    errno.ENAMETOOLONG: "its name is too long. Choose a shorter one.",
}
_DATABASES = (b"SQLite format 3\0", b"YCab")  # a cabinet without a passphrase or another database, a cabinet with one
_ABANDONED = 3600.0  # seconds


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give an empty file beside `path` to write to; on leaving it takes that name, on any failure it is gone.

    An older file of that name stays as it was until the new one is whole and on the disk.
    Raises ExportError, with what to do next, where the folder or the disk does not allow it, and where a database
    stands in that place: nobody means to write a paper over a cabinet.
    """
    goal = path.resolve() if path.is_symlink() else path
    _spare_database(goal, path)
    beside = goal.with_name(f".{goal.name[:40]}.{secrets.token_hex(4)}.tmp")
    try:
        _clear_away_older(goal)
        try:
            os.close(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
            yield beside
            sync_file(beside)
            beside.replace(goal)
        except BaseException:
            # One that cannot be removed must not hide what went wrong.
            with suppress(OSError):
                beside.unlink()
            raise
        sync_folder(goal.parent)
    except OSError as error:
        raise ExportError(_sentence(error, path)) from error


def check_places(paths: Iterable[Path], cabinet: str) -> None:
    """Raise ExportError before anything is written where one of several files cannot be, or is the cabinet itself."""
    for path in paths:
        goal = path.resolve()
        # Looked at by its name alone: SQLite would lose its locks on the open file if another handle were closed.
        if _is_same(goal, Path(cabinet)):
            raise ExportError(f"{path} was not written: it is the open cabinet. Choose another name.")
        _spare_database(goal, path)
        if not goal.parent.is_dir():
            raise ExportError(f"{path} was not written: {_ADVICE[errno.ENOENT].format(folder=goal.parent)}")


def _is_same(goal: Path, cabinet: Path) -> bool:
    try:
        return goal.samefile(cabinet)
    except OSError:
        return goal == cabinet.resolve()


def _spare_database(goal: Path, path: Path) -> None:
    try:
        with goal.open("rb") as standing:
            is_database = standing.read(16).startswith(_DATABASES)
    except FileNotFoundError:
        return
    except OSError as error:
        # What cannot be looked into may be a cabinet, even where it could be replaced.
        raise ExportError(_sentence(error, path)) from error
    if is_database:
        raise ExportError(f"{path} was not written: a cabinet or another database is there. Choose another name.")


def _clear_away_older(goal: Path) -> None:
    """Remove what a program that was killed left of the same file; a younger one may still be written to."""
    for left in goal.parent.glob(f".{glob.escape(goal.name[:40])}.????????.tmp"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _ABANDONED:
                left.unlink()


def _sentence(error: OSError, path: Path) -> str:
    advice = _ADVICE.get(error.errno or 0, "{reason}. Choose another name or folder.")
    reason = error.strerror or str(error)
    return f"{path.name} was not written: " + advice.format(folder=path.absolute().parent, reason=reason)
