"""What may be done with a file: change it as its one writer, watched, or only read it, with the reason why."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Protocol

from youthcab.errors import StoreError
from youthcab.store.lock import Lock, take
from youthcab.store.open_file import OpenFile

_CLOSED = "{file} was closed here. Open it again to change it."
_ASKED = "{file} was opened for reading only. Open it in the ordinary way to change it."
_READ_ONLY = "{file} may be read but not changed. Copy it to a folder of yours and open the copy, to work on it."
_NO_LOCK = (
    "{file} can only be read where it is, because its folder may not be written to ({reason}). "
    "Make room or copy it to a folder of yours, and open it there, to work on it."
)
_OLDER = (
    "{file} was written by an older youthcab and must be changed to be read, which cannot be done where it is. "
    "Copy it to a folder of yours and open the copy."
)
Clock = Callable[[], datetime]


class Look(Protocol):
    """Raises Displaced where the file is no longer the one that was opened, or not as it was last written."""

    def __call__(self, *, changing: bool = False) -> None:
        """Look; while the file is `changing`, only at its place and its end."""


class Access:
    """The right to change a file, or a sentence on why it may only be read."""

    def __init__(self, path: Path, lock: Lock | None, why_view_only: str = "") -> None:
        self._path, self._lock, self.why_view_only = path.absolute(), lock, why_view_only
        self._first = path.stat()
        self._file = OpenFile(path) if lock else None

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

    def read_only(self) -> None:
        """Give up the right to change the file."""
        self.why_view_only = self.why_view_only or _ASKED.format(file=self._path)
        self.close()

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
            return os.path.samestat(self._path.stat(), self._first)
        except OSError:
            return False


def access_to(path: Path, *, view_only: bool = False) -> Access:
    """Become the one writer of a file, or its reader where that is asked for or nothing can be written.

    Raises InUse where another program is the writer, and StoreError where the file cannot be had at all.
    """
    try:
        return _access_to(path, view_only)
    except OSError as error:
        raise StoreError(f"{path} cannot be opened ({error.strerror}). Check that it is still there.") from error


def _access_to(path: Path, view_only: bool) -> Access:
    if view_only:
        return Access(path, None, _ASKED.format(file=path))
    if not os.access(path, os.W_OK):
        return Access(path, None, _READ_ONLY.format(file=path))
    try:
        lock = take(path)
    except OSError as error:
        return Access(path, None, _NO_LOCK.format(file=path, reason=error.strerror))
    try:
        return Access(path, lock)
    except BaseException:
        lock.release()
        raise
