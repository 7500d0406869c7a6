"""Waiting until what was written is on the disk and not only on its way there."""

from __future__ import annotations

import errno
import os
from pathlib import Path

# What systems say that cannot sync a folder at all, or not this one: some network disks, or one that may not be read.
_CANNOT = frozenset(
    {errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EBADF, errno.EACCES, errno.EPERM}
)


def sync_file(path: Path) -> None:
    """Wait until a file is on the disk."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> bool:
    """Wait until a folder's list of names is on the disk; tells whether the system can do that for this folder.

    Raises OSError where the disk fails in it: a name that was just given may then be gone after a power cut.
    """
    if os.name == "nt":
        return False  # Windows opens no folder; NTFS writes names down in their order before what comes later.
    try:
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
    except OSError as error:
        if error.errno in _CANNOT:
            return False
        raise
    return True
