"""What lies where a cabinet is to be opened: which version of ours it is, and what opens it, or why it is not ours."""

from __future__ import annotations

import os
from pathlib import Path

from youthcab.errors import Damaged, Foreign, StoreError
from youthcab.paths import lock_file
from youthcab.store.backup_folder import backups_of
from youthcab.store.connection import UNFINISHED, claims_of, told_in_sentences
from youthcab.store.encryption import Key, Keys, salt_of
from youthcab.store.header import ENCRYPTED, is_half_changed, judged, schema_version
from youthcab.store.lock import is_open_here
from youthcab.store.recovery import has_write_ahead_log, set_strays_aside
from youthcab.store.tables import SCHEMA_VERSION


def version_of(path: Path, keys: Keys, *, only_read: bool) -> tuple[int | None, Key | None]:
    """Return the schema version of what lies at a path, None where nothing does, and what opens it.

    Raises Foreign, Damaged, PassphraseNeeded or StoreError for what is not to be opened, and leaves it as it was. A
    write-ahead log of another file is set aside, unless it is `only_read`: then one is refused.
    """
    # A file that is open here was looked at, and SQLite would lose its locks if another handle to it were closed.
    if only_read and is_open_here(path):
        return SCHEMA_VERSION, keys.of(path, is_open=True)
    version, key = _judged(path, keys, only_read=only_read)
    if version is not None and not only_read:
        set_strays_aside(path)
    elif version is not None and has_write_ahead_log(path):
        raise StoreError(UNFINISHED.format(file=path))
    return version, key


def refuse_what_is_not_ours(path: Path, keys: Keys) -> None:
    """Raise as `version_of` does before even a lock is put beside a file, unless another program may be changing it."""
    if os.path.exists(lock_file(path)):
        return
    # What a crash left of an encrypted one must be mended before it says what it is.
    if not is_half_changed(path) or salt_of(path) is None:
        _judged(path, keys, only_read=True)


def _judged(path: Path, keys: Keys, *, only_read: bool) -> tuple[int | None, Key | None]:
    try:
        version = schema_version(path, SCHEMA_VERSION)
        key = keys.of(path)
        if key is not None and version == ENCRYPTED:
            set_strays_aside(path)
            with told_in_sentences(path, only_read=only_read):
                version = judged(path, *claims_of(path, key, only_read=only_read), SCHEMA_VERSION)
    except Foreign as error:
        # What it has lost is the page that says what it is.
        if backups_of(path):
            raise Damaged(f"{path} is no longer the cabinet that it was. Restore the newest backup.") from error
        raise
    return version, key


def expect_none_is_missed(path: Path, *, may_be_made: bool) -> None:
    """Raise Damaged where there are backups of a file that is not there, and StoreError where none may be made."""
    if backups_of(path):
        raise Damaged(f"{path} is gone, but there are backups of it. Restore the newest one, or name another place.")
    if not may_be_made:
        raise StoreError(f"There is no cabinet at {path}. Check its name, or make a new one there.")
