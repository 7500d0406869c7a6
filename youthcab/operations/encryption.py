"""A cabinet under a passphrase: encrypting it with its backups, opening it, and taking the encryption off again."""

from __future__ import annotations

import hmac
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from youthcab.errors import StoreError
from youthcab.operations import system_keyring
from youthcab.store.backups import backups_of, converted
from youthcab.store.converting import convert
from youthcab.store.copies import copies_under
from youthcab.store.encryption import Key, give, key_given, new_key, remember, salt_of
from youthcab.store.lock import take
from youthcab.store.store import open_store

SHORTEST = 12  # letters: three random words, as the NCSC advises, are longer
_TOO_SHORT = f"A passphrase has {SHORTEST} letters or more. Take three words at random, such as you can remember."
_NOT_PRINTED = (
    "The last group of the recovery code is another one, and nothing was encrypted. Print or write down the code "
    "first: without it, whoever forgets the passphrase has lost everything."
)


@dataclass(frozen=True, slots=True)
class NewLock:
    """What will open a cabinet once it is encrypted; `code` is to be printed before."""

    key: Key = field(repr=False)

    @property
    def code(self) -> str:
        """The recovery code, which opens the cabinet without the passphrase."""
        return self.key.code


@dataclass(frozen=True, slots=True)
class Converted:
    """How many backups were converted with the cabinet; `left` are copies beside it that were not."""

    backups: int
    left: tuple[Path, ...]


def is_encrypted(where: str | Path) -> bool:
    """Tell whether a file is an encrypted cabinet."""
    return salt_of(Path(where)) is not None


def new_lock(passphrase: str) -> NewLock:
    """Make the lock for a passphrase; raises StoreError for one that is too short."""
    if len(passphrase.strip()) < SHORTEST:
        raise StoreError(_TOO_SHORT)
    return NewLock(new_key(passphrase))


def encrypt(where: str | Path, lock: NewLock, last_group: str) -> Converted:
    """Encrypt a cabinet and its backups, or put another lock on them, once the recovery code was printed.

    `last_group` is what stands last on the print. Close the cabinet first; a new one may be made by it. Raises
    StoreError where the code was not printed, and where the cabinet is open or cannot be converted: it stays as it was.
    """
    if not hmac.compare_digest(last_group.strip().upper().encode(), lock.code.rpartition("-")[2].encode()):
        raise StoreError(_NOT_PRINTED)
    return _convert(Path(where), lock.key)


def decrypt(where: str | Path) -> Converted:
    """Take the encryption off a cabinet and its backups; close it first, and open it once by `unlock` before.

    Raises PassphraseNeeded where it was not unlocked, and StoreError where it is open or cannot be converted.
    """
    return _convert(Path(where), None)


def unlock(where: str | Path, secret: str, *, keep: bool = False) -> bool:
    """Open a cabinet, by its passphrase or its recovery code, for as long as the program runs.

    With `keep` the key goes into the system's keyring; tells whether it is there. Raises PassphraseNeeded where the
    secret is wrong.
    """
    give(Path(where), secret)
    return keep and keep_in_keyring(where)


def keep_in_keyring(where: str | Path) -> bool:
    """Leave the key of an unlocked cabinet in the system's keyring; tells whether that worked.

    Raises PassphraseNeeded where it is not unlocked.
    """
    key = key_given(Path(where))
    return key is not None and system_keyring.keep(key.salt, key.code)


def unlock_by_keyring(where: str | Path) -> bool:
    """Open a cabinet with the key that the system's keyring holds; tells whether that is so or none is needed."""
    path = Path(where)
    salt = salt_of(path)
    if salt is None:
        return True
    with suppress(StoreError):
        key_given(path)
        return True
    code = system_keyring.kept(salt)
    with suppress(StoreError):
        return bool(code) and give(path, code) is not None
    return False


def leave_keyring(where: str | Path) -> None:
    """Take the key of a cabinet out of the system's keyring, if it is there."""
    salt = salt_of(Path(where))
    if salt is not None:
        system_keyring.drop(salt)


def _convert(path: Path, new: Key | None) -> Converted:
    # Opened once, so that what is converted is a sound cabinet of this version.
    with open_store(path) as store:
        store.check()
    old = key_given(path)
    if old == new:
        return Converted(0, ())
    with take(path):
        convert(path, old, new)
        if new is not None:
            remember(new)
        count = sum(converted(backup, lambda copy: convert(copy, key_given(copy), new)) for backup in backups_of(path))
    if old is not None:
        system_keyring.drop(old.salt)
    salt = new.salt if new else None
    return Converted(count, tuple(copy for copy in copies_under(path) if salt_of(copy) != salt))
