"""The file that is being written to: noticed at once when something else is put in its place, and copied to safety."""

from __future__ import annotations

import os
import secrets
import shutil
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from threading import RLock

from youthcab import paths
from youthcab.errors import Displaced
from youthcab.store.in_place import new_file, place_new

# SQLite counts every change in its header; in an encrypted file these bytes differ after every change too.
_HEADER = 100
_MAGIC = b"SQLite format 3\0"
_REPLACED = "was replaced by another file"
_GONE = "was deleted or moved away"
_CUT_SHORT = "was cut short by another program"
_CHANGED = "was changed by another program"
_ANOTHER = (_REPLACED, _GONE)


class OpenFile:
    """Keeps a file in hand, so that it can be told from what the path leads to, and is there to be copied.

    Closing it takes away the locks that SQLite has on the file in this process: close every connection before.
    """

    def __init__(self, path: Path) -> None:
        self._path = path.absolute()
        self._file = os.open(self._path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        self._one_at_a_time = RLock()  # every thread reads from the one place that the handle has
        self._size, self._header = self._content()
        self._trouble = ""
        self._to_open = self._path

    @property
    def is_lost(self) -> bool:
        """Tell whether it was found to be displaced."""
        return bool(self._trouble)

    def remember(self) -> None:
        """Take the file as it is now for what was last written."""
        with self._one_at_a_time:
            self._size, self._header = self._content()

    def forget(self) -> None:
        """Take whatever the file holds next for what was last written: a step failed, and may be there or not."""
        self._header = b""

    def look(self, now: Callable[[], datetime], *, changing: bool = False) -> None:
        """Raise Displaced where another file, or another content, took the place of what was last written.

        While it is `changing` it may hold one change more. What was open is first copied to safety, once; where that
        fails the next look tries again. A copy that is written over the file within the very moment in which SQLite
        writes to it cannot be told from SQLite's own writing.
        """
        with self._one_at_a_time:
            if not self._trouble:
                what = self._displaced(changing)
                if not what:
                    return
                copy = self._rescued(now())
                self._to_open = copy if what in _ANOTHER else self._path
                self._trouble = self._told(what, copy)
        raise Displaced(self._trouble, self._to_open)

    def is_at(self, path: Path) -> bool:
        """Tell whether a path leads to this very file."""
        try:
            return os.path.samestat(path.stat(), os.fstat(self._file))
        except OSError:
            return False

    def close(self) -> None:
        """Let go of the file."""
        if self._file >= 0:
            file, self._file = self._file, -1
            os.close(file)

    def _content(self) -> tuple[int, bytes]:
        os.lseek(self._file, 0, os.SEEK_SET)
        return os.fstat(self._file).st_size, os.read(self._file, _HEADER)

    def _displaced(self, changing: bool) -> str:
        """Say what happened to the file; empty where nothing did."""
        if not self.is_at(self._path):
            return _REPLACED if os.path.lexists(self._path) else _GONE
        size, header = self._content()
        if size < self._size and (self._header or not _is_whole(size, header)):
            return _CUT_SHORT
        known = not self._header or header == self._header or (changing and _is_next(self._header, header))
        return "" if known else _CHANGED

    def _told(self, what: str, copy: Path) -> str:
        found = f"{self._path} {what} while it was open here, and nothing more was written to it."
        if what in _ANOTHER:
            return f"{found} All that was in it is now in {copy}: open that file to go on."
        return f"{found} What it holds now was copied to {copy}. Open it again to see if a backup is needed."

    def _rescued(self, now: datetime) -> Path:
        reason = ""
        for folder in (self._path.parent, paths.data_folder(), Path(tempfile.gettempdir())):
            try:
                return self._copied_into(folder, now)
            except OSError as error:
                reason = reason or error.strerror or str(error)
        raise Displaced(
            f"{self._path} is no longer the file that was opened, and what was open could not be copied to safety "
            f"({reason}). Leave the program open, make room or put the disk back, and try again."
        )

    def _copied_into(self, folder: Path, now: datetime) -> Path:
        taken = f"{self._path.stem} rescued {now:%Y-%m-%d %H.%M.%S}"
        names = (f"{taken}{more}{self._path.suffix}" for more in ("", *(f" ({number})" for number in range(2, 1000))))
        goal = next(folder / name for name in names if not os.path.lexists(folder / name))
        unfinished = goal.with_name(f".{goal.name}.{secrets.token_hex(4)}.unfinished")
        new_file(unfinished)
        try:
            # Closing a second handle would take away SQLite's locks, so this one stays open.
            with open(self._file, "rb", closefd=False) as source, unfinished.open("wb") as copy:
                source.seek(0)
                shutil.copyfileobj(source, copy)
            place_new(unfinished, goal)
        finally:
            unfinished.unlink(missing_ok=True)
        return goal


def _is_whole(size: int, header: bytes) -> bool:
    """Tell whether a file is as long as its header says: a failed step may have left it smaller, but no part of it."""
    if not header.startswith(_MAGIC):
        return False
    page = int.from_bytes(header[16:18], "big")
    # A page of 65,536 bytes is written as 1.
    return size == (65536 if page == 1 else page) * int.from_bytes(header[28:32], "big")


def _is_next(before: bytes, after: bytes) -> bool:
    """Tell whether a header can be that of one change later; of an encrypted one nothing can be told."""
    if not before.startswith(_MAGIC):
        return True
    counts = [int.from_bytes(header[24:28], "big") for header in (before, after)]
    return after.startswith(_MAGIC) and (counts[1] - counts[0]) % 2**32 <= 1
