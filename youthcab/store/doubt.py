"""The mark beside a cabinet that was found damaged while it was open, so that the next start looks through it."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from youthcab.store.backup_folder import folder_of
from youthcab.store.in_place import let_go


def is_doubted(where: Path) -> bool:
    """Tell whether the file was found damaged when it was last looked through."""
    return os.path.exists(_doubt(where))


def doubt(where: Path) -> None:
    """Note that the file was found damaged, so that the next start looks through it; silent where that cannot be."""
    with suppress(OSError):
        folder_of(where).mkdir(mode=0o700, exist_ok=True)
        _doubt(where).touch()


def doubt_no_more(where: Path) -> None:
    """Take it that a file that was doubted is sound."""
    let_go(_doubt(where))


def _doubt(where: Path) -> Path:
    return folder_of(where) / "doubtful"
