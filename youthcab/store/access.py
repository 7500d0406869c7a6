"""What may be done with a file: change it as its one writer, watched, or only read it, with the reason why."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Protocol

from youthcab.errors import InUse, StoreError
from youthcab.paths import lock_file
from youthcab.store.converting import clear_away
from youthcab.store.lock import Lock, take
from youthcab.store.open_file import OpenFile

_CLOSED = "{file} was closed here. Open it again to change it."
_ASKED = "{file} was opened for reading only. Close it and open it again to change it."
_READ_ONLY = "{file} may be read but not changed. Copy it to a folder of yours and open the copy, to work on it."
_NO_LOCK = (
    "{file} can only be read where it is, because its folder may not be written to ({reason}). "
    "Make room or copy it to a folder of yours, and open it there, to work on it."
)
_OTHERS_LOCK = (
    "{file} can only be read here, because {lock} belongs to {owner} and may not be opened. "
    "Once nobody has it open any more, have {owner} remove that file."
)
_SECOND_NAME = (
    "{file} can only be read here, because it has a second name on its disk, by which another program could change it "
    "at the same time. Copy it and open the copy, or remove the other name, to work on it."
)
_OLDER = (
    "{file} was written by an older youthcab and must be changed before it can be read. Open it once to work on it, "
    "as `youthcab backup` does too; where that cannot be done, copy it to a folder of yours and open the copy."
)
_WAITS, _WAIT = 40, 0.05  # seconds
Clock = Callable[[], datetime]


class Look(Protocol):
    """Raises Displaced where the file is no longer the one that was opened, or not as it was last written."""

    def __call__(self, *, changing: bool = False) -> None:
        """Look; while the file is `changing`, only at its place and its end."""


class Access:
    """The right to change a file, or a sentence on why it may only be read."""

    def __init__(self, path: Path, lock: Lock | None, why_view_only: str = "") -> None:
        self._path, self._lock, self.why_view_only = path.absolute(), lock, why_view_only
        self._file: OpenFile | None = None
        self._first: os.stat_result | None = None

    def watch(self) -> None:
        """Take what lies there now for the file that is opened; raises StoreError where it cannot be had at all."""
        try:
            self._first = self._path.stat()
            self._file = OpenFile(self._path) if self._lock else None
        except OSError as error:
            sentence = f"{self._path} cannot be opened ({error.strerror}). Check that it is still there."
            raise StoreError(sentence) from error

    @property
    def is_lost(self) -> bool:
        """Tell whether the file was found to be another one, or changed by somebody else."""
        return self._file is not None and self._file.is_lost

    def must_change(self) -> None:
        """Raise StoreError where a file that has to be brought up to date may only be read."""
        if self._file is None:
            raise StoreError(_OLDER.format(file=self._path))

    def remember(self) -> None:
        """Take what the file holds now for what was last written."""
        if self._file:
            self._file.remember()

    def expect_in_place(self, now: Clock) -> None:
        """Raise StoreError where the path no longer leads to the file that was opened."""
        if self._file:
            self._file.look(now, changing=True)
        elif not self._is_first():
            raise StoreError(f"{self._path} was replaced while it was open here. Open it again to see what it holds.")

    @contextmanager
    def changing(self, now: Clock) -> Iterator[Look]:
        """Watch over one step of changes; within its transaction, look first thing and last thing.

        Raises StoreError where the file may only be read, and Displaced, with what was open copied to safety, where
        something else took its place before, during or right after the step.
        """
        file = self._file
        if file is None:
            raise StoreError(self.why_view_only)
        try:
            yield partial(file.look, now)
            file.look(now, changing=True)
            file.remember()
        except BaseException as error:
            # A step that failed on the disk may be there or not, and what SQLite found fault with may be another file.
            file.forget()
            if isinstance(error, StoreError):
                self._look_again(file, now)
            raise

    def look(self, now: Clock) -> None:
        """Raise Displaced where something else took the file's place, and leave that to be opened anew."""
        if self._file:
            self._look_again(self._file, now)

    def close(self) -> None:
        """Let others change the file; every connection to it must be closed before."""
        if self._file:
            self._file.close()
        if self._lock:
            self._lock.release()
        self._file = self._lock = None
        self.why_view_only = self.why_view_only or _CLOSED.format(file=self._path)

    def _look_again(self, file: OpenFile, now: Clock) -> None:
        try:
            file.look(now, changing=True)
        finally:
            # Nothing more is written here then, and whatever lies there now may be opened anew.
            if file.is_lost and self._lock:
                self._lock.release()

    def _is_first(self) -> bool:
        try:
            return self._first is not None and os.path.samestat(self._path.stat(), self._first)
        except OSError:
            return False


def access_to(path: Path, *, view_only: bool = False) -> Access:
    """Become the one writer of a file, or its reader where that is asked for or nothing can be written.

    The file need not be there yet, and is not looked into. Raises InUse where another program is the writer.
    """
    if view_only:
        return Access(path, None, _ASKED.format(file=path))
    if os.path.exists(path) and not os.access(path, os.W_OK):
        return Access(path, None, _READ_ONLY.format(file=path))
    try:
        lock = _take(path)
    except OSError as error:
        return Access(path, None, _why_no_lock(path, error))
    # What a crash left may be a second name of the file too, and nobody else is at it now.
    if os.path.exists(path):
        clear_away(path)
    if _has_second_name(path):
        lock.release()
        return Access(path, None, _SECOND_NAME.format(file=path))
    return Access(path, lock)


def _take(path: Path) -> Lock:
    for _ in range(_WAITS):
        try:
            return take(path)
        except InUse:
            if os.path.exists(path):
                raise
            time.sleep(_WAIT)  # another program is making it, and whoever is refused may want to read it
    return take(path)


def _why_no_lock(path: Path, error: OSError) -> str:
    lock = lock_file(path)
    if isinstance(error, PermissionError) and os.path.exists(lock):
        return _OTHERS_LOCK.format(file=path, lock=lock, owner=_owner(lock))
    return _NO_LOCK.format(file=path, reason=error.strerror)


def _owner(path: Path) -> str:
    try:
        return path.owner()
    except (OSError, KeyError, NotImplementedError):
        return "another user"


def _has_second_name(path: Path) -> bool:
    try:
        return path.stat().st_nlink > 1
    except OSError:
        return False
