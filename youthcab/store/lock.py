"""One writer for each file: a lock beside it that the system takes back as soon as the program holding it is gone."""

from __future__ import annotations

import getpass
import json
import os
import secrets
import socket
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from youthcab.errors import InUse
from youthcab.paths import lock_file
from youthcab.store.machine import machine

# A process that is forked keeps the number, a later one may be given the same process identifier: both must fit.
_THIS_PROCESS = secrets.token_hex(8)
_MOST = 4096
_WAITS = 20
_WAIT = 0.005  # seconds
# Windows keeps others from reading what is locked, so the lock lies on a byte far behind what the file says.
_LOCKED_BYTE = 1 << 30


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a file open: the user's name on their computer, that computer, and since when.

    `machine` is empty where that computer could not keep its own number.
    """

    user: str
    host: str
    process: int
    run: str
    since: datetime
    machine: str = ""

    @property
    def is_here(self) -> bool:
        """Tell whether it is a program on this computer, which may have another name by now."""
        here = machine()
        return self.machine == here if self.machine and here else self.host == socket.gethostname()

    @property
    def is_this_process(self) -> bool:
        """Tell whether it is this very program."""
        return (self.run, self.process) == (_THIS_PROCESS, os.getpid())


class Lock:
    """Holds off every other writer of a file until it is released or the process ends."""

    def __init__(self, beside: Path, file: int) -> None:
        self._beside, self._file = beside, file

    def release(self) -> None:
        """Let others write."""
        if self._file < 0:
            return
        file, self._file = self._file, -1
        # Where the file cannot be removed it no longer says that this program holds it.
        with suppress(OSError):
            os.ftruncate(file, 0)
        if os.name == "nt":
            # Windows removes no file that is open; another who got hold of it meanwhile keeps it from being removed.
            os.close(file)
            _remove(self._beside)
            return
        if _leads_to(self._beside, file):
            _remove(self._beside)
        os.close(file)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def holder_of(path: Path) -> Holder | None:
    """Return who wrote the lock of a file; the program may have ended since without taking it away."""
    return _holder(lock_file(path))


def is_open_here(path: Path) -> bool:
    """Tell whether this very program is the writer of a file."""
    holder = holder_of(path)
    return holder is not None and holder.is_this_process


def take(path: Path) -> Lock:
    """Become the one writer of a file, at once, even after one that was killed.

    Raises InUse where another program, or another computer, has it, and OSError where no lock can be made.
    """
    beside = lock_file(path)
    for _ in range(_WAITS):
        file = os.open(beside, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        try:
            if not _locked(file):
                raise InUse(_in_use(path, _told_by(beside)))
            # Between opening and locking, the one before may have taken the file away: what is locked is then nothing.
            if _leads_to(beside, file):
                _refuse_foreign(path, beside)
                _write_who(file)
                return Lock(beside, file)
        except BaseException:
            os.close(file)
            raise
        os.close(file)
    raise InUse(_in_use(path, None))


def _locked(file: int) -> bool:
    if sys.platform == "win32":
        import msvcrt

        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _leads_to(path: Path, file: int) -> bool:
    try:
        return os.path.samestat(os.stat(path, follow_symlinks=False), os.fstat(file))
    except OSError:
        return False


def _refuse_foreign(path: Path, beside: Path) -> None:
    """Raise InUse where the lock came from another computer, whose programs this one cannot look at."""
    holder = _holder(beside)
    if holder is not None and not holder.is_here:
        raise InUse(f"{_in_use(path, holder)} If that computer is no longer at it, remove {beside} first.")


def _told_by(beside: Path) -> Holder | None:
    """Return the holder, who may be about to write down who it is."""
    for _ in range(_WAITS):
        holder = _holder(beside)
        if holder is not None:
            return holder
        time.sleep(_WAIT)
    return None


def _holder(beside: Path) -> Holder | None:
    try:
        with beside.open("rb") as file:
            told, since = json.loads(file.read(_MOST)), os.fstat(file.fileno()).st_mtime
        names = (str(told["user"]), str(told["host"]), int(told["process"]), str(told["run"]))
        return Holder(*names, datetime.fromtimestamp(since), str(told.get("machine", "")))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write_who(file: int) -> None:
    who = {
        "user": _user(),
        "host": socket.gethostname(),
        "machine": machine(),
        "process": os.getpid(),
        "run": _THIS_PROCESS,
    }
    # On a full disk the lock holds all the same; only nobody can be told whose it is.
    with suppress(OSError):
        os.ftruncate(file, 0)
        os.lseek(file, 0, os.SEEK_SET)
        os.write(file, json.dumps(who).encode())


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "someone"


def _remove(beside: Path) -> None:
    with suppress(OSError):
        beside.unlink()


def _in_use(path: Path, holder: Holder | None) -> str:
    if holder is None:
        return f"{path} is open in another program. Close it there first, or open it here for reading only."
    if holder.is_this_process:
        return f"{path} is open in this program already."
    where = "on this computer" if holder.is_here else "on another computer"
    since = f"{holder.since:%H:%M} on {holder.since.day} {holder.since:%B %Y}"
    return (
        f"{path} has been open {where} ({holder.host}) for {holder.user} since {since}. "
        "Close it there first, or open it here for reading only."
    )
