"""Putting a finished file in its place so that a power cut leaves either all of it or nothing."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from youthcab.syncing import sync_file, sync_folder


def new_file(path: Path) -> None:
    """Make an empty file that only its owner may read; raises FileExistsError where there is one."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def place_new(new: Path, goal: Path) -> None:
    """Give a file that is finished and beside its goal the goal's name; raises FileExistsError where that is taken."""
    sync_file(new)
    try:
        os.link(new, goal)
    except FileExistsError:
        raise
    except OSError:
        # Some file systems have no second names; there a rename that never replaces a file is not to be had.
        if goal.exists():
            raise FileExistsError(goal) from None
        new.rename(goal)
    else:
        let_go(new)
    sync_folder(goal.parent)


def let_go(path: Path) -> None:
    """Remove a file that is no longer needed, if it is there; one that cannot be removed does no harm."""
    with suppress(OSError):
        path.unlink()
