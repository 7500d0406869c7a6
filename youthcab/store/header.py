"""What a file is, judged from its first bytes, before SQLite touches it: a foreign file is never changed."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from youthcab.errors import Damaged, Foreign, StoreError

APPLICATION_ID = int.from_bytes(b"YCab", "big")
MARK = b"YCab"  # an encrypted cabinet begins with it, see encryption.py
ENCRYPTED = -1
_LENGTH = 100
_PAGE = 4096
_MAGIC = b"SQLite format 3\0"
_CUT_SHORT = "{file} is damaged: its end is missing. Keep it as it is, and restore the newest backup."


def schema_version(path: Path, newest: int) -> int | None:
    """Return the schema version of the cabinet at `path`, or None where there is no file.

    It is ENCRYPTED where only the key can tell. Raises Foreign for a file that is no cabinet, Damaged for one whose end
    is missing, and StoreError for one written by a version of youthcab that knows more than `newest`. Bytes 16, 28, 60,
    68 and 92 of the header are as the SQLite file format lays them down.
    """
    status = _status(path)
    if status is None:
        return None
    header = _first_bytes(path)
    if header.startswith(MARK) and len(header) == _LENGTH:
        if status.st_size % _PAGE and not is_half_changed(path):
            raise Damaged(_CUT_SHORT.format(file=path))
        return ENCRYPTED
    if len(header) < _LENGTH or header[:16] != _MAGIC:
        raise Foreign(f"{path} is not a youthcab file, and was left as it is. Name another file, or a new one.")
    version = judged(path, _number(header, 68), _number(header, 60), newest)
    if _is_cut_short(path, header, status.st_size):
        raise Damaged(_CUT_SHORT.format(file=path))
    return version


def judged(path: Path, application: int, version: int, newest: int) -> int:
    """Return the schema version that a file claims; raises Foreign or StoreError where it is none of ours or newer."""
    if application != APPLICATION_ID:
        raise Foreign(f"{path} belongs to another program, and was left as it is. Name another file, or a new one.")
    if version > newest:
        raise StoreError(f"{path} was written by a newer youthcab, and was left as it is. Install the newest version.")
    return version


def is_half_changed(path: Path) -> bool:
    """Tell whether a crash may have left a change half done, which SQLite takes back when the file is first read."""
    # SQLite keeps the journal beside the file itself, by whatever link that is reached.
    journal = Path(f"{os.path.realpath(path)}-journal")
    return os.path.exists(journal) and os.path.getsize(journal) > 0


def _status(path: Path) -> os.stat_result | None:
    try:
        status = path.stat()
    except FileNotFoundError:
        if path.is_symlink():
            raise StoreError(f"{path} leads to nothing. Name the cabinet's file itself, or a new one.") from None
        return None
    except OSError as error:
        raise StoreError(f"{path} cannot be opened ({error.strerror}). Name another file.") from error
    if not stat.S_ISREG(status.st_mode):
        raise StoreError(f"{path} is not a file. Name the cabinet's file itself, or a new one in that place.")
    return status


def _first_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_LENGTH)
    except OSError as error:
        raise StoreError(f"{path} cannot be read ({error.strerror}). Check that it is yours to open.") from error


def _is_cut_short(path: Path, header: bytes, size: int) -> bool:
    if is_half_changed(path):
        return False
    page_size = int.from_bytes(header[16:18], "big")
    page_size = 65536 if page_size == 1 else page_size
    count_is_known = header[24:28] == header[92:96]
    return count_is_known and size < page_size * _number(header, 28)


def _number(header: bytes, at: int) -> int:
    return int.from_bytes(header[at : at + 4], "big")
