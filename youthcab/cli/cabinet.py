"""The cabinet that a command works on, and who works on it."""

from __future__ import annotations

import getpass
from pathlib import Path
from typing import TYPE_CHECKING

from youthcab import paths, settings
from youthcab.errors import StoreError
from youthcab.operations.backups import backups
from youthcab.operations.cabinets import open_cabinet
from youthcab.operations.opening import open_to_read

if TYPE_CHECKING:
    from youthcab.store.store import Store


def existing_cabinet(where: str) -> Store:
    """Open a cabinet that must be there already, so that a mistyped name makes no empty one."""
    _must_be_there(where)
    return open_cabinet(where)


def cabinet_to_read(where: str) -> Store:
    """Open a cabinet that must be there already only to read it, also beside a window that is open on it."""
    _must_be_there(where)
    return open_to_read(where)


def _must_be_there(where: str) -> None:
    if "://" not in where and not Path(where).exists() and not backups(where):
        raise StoreError(
            f"There is no cabinet at {where}. Name yours with --data, or make one to try with `youthcab sample FILE`."
        )


def who() -> str:
    """Return the name under which this person's changes go into the history: from the settings, else the log-in."""
    named = str(settings.load(paths.settings_file())["actor"]).strip()
    if named:
        return named
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "someone"
