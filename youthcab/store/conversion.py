"""A cabinet and all its backups put under another key or none, and what to do about one that was stopped half way.

The cabinet itself says how far it got. What encrypts begins with it and what decrypts ends with it, so that a cabinet
under a key may have backups that are not yet, or no longer, under the same; whoever opens it has that key.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from youthcab.errors import Damaged, PassphraseNeeded, StoreError
from youthcab.store.backup_folder import Backup, backups_of, clear_half_done, folder_of
from youthcab.store.backups import converted
from youthcab.store.converting import clear_away, convert
from youthcab.store.encryption import Key, Keys, salt_of


def convert_all(path: Path, old: Key | None, new: Key | None, keys: Keys) -> int:
    """Put a cabinet and those of its backups that are not yet under a key or none; return how many backups that were.

    Nobody else may have it open. Raises StoreError where that cannot be done: the cabinet is as it was or all of it as
    it is to be, and its backups follow when it is opened next.
    """
    if new is None:
        count = 0
        for backup in backups_of(path):
            if salt_of(backup.path) is not None:
                with suppress(PassphraseNeeded, Damaged):
                    count += _convert(backup, None, keys)
        if old is not None:
            convert(path, old, None)
        return count
    keys.remember(new)
    if old != new:
        convert(path, old, new)
    return _bring_under(path, new, keys)


def finish(path: Path, key: Key | None, keys: Keys) -> None:
    """Bring the backups of a cabinet under its key where they are not, and clear away what was left half done."""
    clear_away(path)
    for copy in folder_of(path).glob("*.youthcab"):
        clear_away(copy)
    clear_half_done(path)
    if key is not None:
        _bring_under(path, key, keys)


def _bring_under(path: Path, key: Key, keys: Keys) -> int:
    count = 0
    for backup in backups_of(path):
        if salt_of(backup.path) != key.salt:
            # One under a passphrase of before, that is damaged or for which there is no room, stays as it is.
            with suppress(StoreError):
                count += _convert(backup, key, keys)
    return count


def _convert(backup: Backup, new: Key | None, keys: Keys) -> bool:
    return converted(backup, lambda copy, note: convert(copy, keys.of(copy), new, note))
