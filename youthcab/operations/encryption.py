"""A cabinet under a passphrase: encrypting it with its backups, opening it, and taking the encryption off again."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from youthcab.errors import PassphraseNeeded, StoreError
from youthcab.operations import system_keyring
from youthcab.store.backup_folder import backups_of
from youthcab.store.conversion import convert_all
from youthcab.store.copies import copies_under
from youthcab.store.encryption import Key, Keys, code_as_meant, new_key, salt_of
from youthcab.store.lock import take
from youthcab.store.store import Store, open_store

SHORTEST = 12  # letters: three random words, as the NCSC advises, are longer
_TOO_SHORT = f"A passphrase has {SHORTEST} letters or more. Take three words at random, such as you can remember."
_NOT_PRINTED = (
    "The last group of the recovery code is another one, and nothing was encrypted. Print or write down the code "
    "first: without it, whoever forgets the passphrase has lost everything."
)


@dataclass(frozen=True, slots=True)
class Secret:
    """A passphrase or recovery code as it was typed, and whether the key may be kept in the system's keyring."""

    words: str = field(repr=False)
    keep: bool = False


Ask = Callable[[str, str], Secret | None]  # takes the file, and why what was typed before does not open it


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
    """How many backups were converted with the cabinet; `left` are copies near it that were not.

    By `other_names`, in whatever folders, the file goes on as it was before.
    """

    backups: int
    left: tuple[Path, ...]
    other_names: int = 0

    @property
    def still_there(self) -> str:
        """Say in a sentence that the file goes on under other names; empty where it does not."""
        if not self.other_names:
            return ""
        return (
            "The file has another name, under which all of it is as it was before: look for it among your folders, "
            "and delete it once you no longer need it."
        )


def is_encrypted(where: str | Path) -> bool:
    """Tell whether a file is an encrypted cabinet."""
    return salt_of(Path(where)) is not None


def new_lock(passphrase: str) -> NewLock:
    """Make the lock for a passphrase; raises StoreError for one that is too short."""
    if len(passphrase.strip()) < SHORTEST:
        raise StoreError(_TOO_SHORT)
    return NewLock(new_key(passphrase))


def must_be_printed(lock: NewLock, last_group: str) -> None:
    """Raise StoreError unless that is what stands last in the recovery code."""
    printed = code_as_meant(lock.code.rpartition("-")[2])
    if not hmac.compare_digest(code_as_meant(last_group).encode(), printed.encode()):
        raise StoreError(_NOT_PRINTED)


def encrypt(where: str | Path, lock: NewLock, last_group: str, keys: Keys) -> Converted:
    """Encrypt a cabinet and its backups, or put another lock on them, once the recovery code was printed.

    `last_group` is what stands last on the print. Close the cabinet first; a new one may be made by it. Raises
    StoreError where the code was not printed, and where the cabinet is open or cannot be converted: it stays as it was.
    """
    must_be_printed(lock, last_group)
    return _convert(Path(where), lock.key, keys)


def decrypt(where: str | Path, keys: Keys) -> Converted:
    """Take the encryption off a cabinet and its backups; close it first, and open it once by `unlock` before.

    Raises PassphraseNeeded where it was not unlocked, and StoreError where it is open or cannot be converted.
    """
    return _convert(Path(where), None, keys)


def new_keys() -> Keys:
    """Return the keys of a program that was given none yet; one of them goes to whatever opens cabinets in it."""
    return Keys()


def unlock(where: str | Path, secret: Secret, keys: Keys) -> None:
    """Open a cabinet, by its passphrase or its recovery code, for as long as the program runs.

    The key goes into the system's keyring where it may be kept. Raises PassphraseNeeded where the secret is wrong.
    """
    path = Path(where)
    keys.give(path, secret.words, (backup.path for backup in backups_of(path)))
    if secret.keep:
        keep_in_keyring(path, keys)


def unlock_asking(where: str | Path, ask: Ask, keys: Keys) -> bool:
    """Have a person open a cabinet unless its key is known; False where the person gave up."""
    trouble = ""
    while not unlock_by_keyring(where, keys):
        secret = ask(str(where), trouble)
        if secret is None:
            return False
        try:
            unlock(where, secret, keys)
        except PassphraseNeeded as error:
            trouble = str(error)
    return True


def keep_in_keyring(where: str | Path, keys: Keys) -> bool:
    """Leave the key of an unlocked cabinet in the system's keyring; tells whether that worked.

    Raises PassphraseNeeded where it is not unlocked.
    """
    key = keys.of(Path(where))
    return key is not None and system_keyring.keep(key.salt, key.code)


def unlock_by_keyring(where: str | Path, keys: Keys) -> bool:
    """Open a cabinet with the key that was given or is in the system's keyring; tells whether it is open to us now."""
    path = Path(where)
    with suppress(PassphraseNeeded):
        keys.of(path)
        return True
    salt = salt_of(path)
    code = system_keyring.kept(salt) if salt else ""
    with suppress(PassphraseNeeded):
        return bool(code) and keys.give(path, code) is not None
    return False


def open_unlocked(where: str | Path, keys: Keys, *, create: bool = True, view_only: bool = False) -> Store:
    """Open a cabinet's file as `open_store` does, also where its key is in the system's keyring."""
    opened = partial(open_store, where, create=create, view_only=view_only, keys=keys)
    try:
        return opened()
    except PassphraseNeeded as needed:
        # Only asked now: a file that is open in this program already must not be looked at by another handle.
        if not unlock_by_keyring(needed.file, keys):
            raise
    return opened()


def leave_keyring(where: str | Path) -> None:
    """Take the key of a cabinet out of the system's keyring, if it is there."""
    salt = salt_of(Path(where))
    if salt is not None:
        system_keyring.drop(salt)


def _convert(path: Path, new: Key | None, keys: Keys) -> Converted:
    # Opened once, so that what is converted is a sound cabinet of this version.
    with open_unlocked(path, keys) as store:
        store.check()
        with store.reading() as reading:
            site = reading.site()
    old = keys.of(path)
    others = path.stat().st_nlink - 1
    with take(path):
        count = convert_all(path, old, new, keys)
    if old is not None and old != new:
        system_keyring.drop(old.salt)
    salt = new.salt if new else None
    return Converted(count, tuple(copy for copy in copies_under(path, keys, site) if salt_of(copy) != salt), others)
