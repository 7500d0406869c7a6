"""Encryption at rest: SQLCipher's, so that any SQLCipher 4 program opens a cabinet with its passphrase.

One file holds everything. The key is what SQLCipher derives from the passphrase and the salt, which is the file's first
16 bytes; we choose the salt, and begin it with a mark, so that the file itself says what it is, and so does every copy.
The recovery code is that key, written down. A key file beside the cabinet would let the passphrase change without a new
code, but a cabinet that was copied or mailed without it could never be opened again.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import secrets
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from youthcab.errors import PassphraseNeeded
from youthcab.store.header import MARK, is_half_changed

_SALT, _PAGE, _IV, _MAC = 16, 4096, 16, 64
_ROUNDS = 256_000  # SQLCipher 4's, with SHA-512
_CHECK = 2
_GROUP = 5
_TRIED = 64  # pages
_MISREAD = str.maketrans("018", "OIB")
_WRONG = "This does not open {file}. Try again, or type the recovery code that was printed when it was encrypted."
_NEEDED = "{file} is encrypted. Open it with its passphrase or with the recovery code."


@dataclass(frozen=True, slots=True)
class Key:
    """What opens one cabinet and its backups, which have the same salt."""

    secret: bytes = field(repr=False)
    salt: bytes

    @property
    def text(self) -> str:
        """The key as SQLCipher takes it: the derived key and the salt as figures."""
        return f"x'{self.secret.hex()}{self.salt.hex()}'"

    @property
    def code(self) -> str:
        """The recovery code: the key in letters and figures that are hard to mix up, with a check, in fives."""
        letters = base64.b32encode(self.secret + _check(self.secret)).decode().rstrip("=")
        return "-".join(letters[start : start + _GROUP] for start in range(0, len(letters), _GROUP))


class Keys:
    """The keys given since the program was started, by the salt of what they open: a cabinet and all its backups.

    A program makes one when it starts and hands it to whatever opens files.
    """

    def __init__(self) -> None:
        self._given: dict[bytes, Key] = {}
        self._found: dict[str, Key | None] = {}

    def of(self, path: Path, *, is_open: bool = False) -> Key | None:
        """Return the key of an encrypted file, None for one that is not; raises PassphraseNeeded if it was not given.

        One that `is_open` in this program is not touched: SQLite would lose its locks if another handle were closed.
        """
        real = os.path.realpath(path)
        if not is_open:
            salt = salt_of(path)
            if salt is not None and salt not in self._given:
                raise PassphraseNeeded(_NEEDED.format(file=path), path)
            self._found[real] = self._given[salt] if salt else None
        return self._found.get(real)

    def give(self, path: Path, secret: str, backups: Iterable[Path] = ()) -> Key | None:
        """Give the passphrase or the recovery code of a file, which is not touched; None for one that is not encrypted.

        Where the file is damaged, one of its backups tells too. Raises PassphraseNeeded where it is the wrong one.
        """
        salt = salt_of(path)
        if salt is None:
            return None
        coded, typed = _from_code(secret, salt), _derived(secret, salt)
        for file in (path, *(backup for backup in backups if salt_of(backup) == salt)):
            for key in ([coded] if coded else []) + [typed]:
                if _opens(file, key):
                    return self.remember(key)
        raise PassphraseNeeded(_WRONG.format(file=path), path)

    def remember(self, key: Key) -> Key:
        """Keep a key until the program ends."""
        self._given[key.salt] = key
        return key


def new_key(passphrase: str) -> Key:
    """Make the key of a cabinet that a passphrase is to open; it takes a moment, so that guessing takes years."""
    return _derived(passphrase, MARK + secrets.token_bytes(_SALT - len(MARK)))


def salt_of(path: Path) -> bytes | None:
    """Return the salt of an encrypted cabinet; None for a file that is none, and where there is no file."""
    if not path.is_file():
        return None
    try:
        with path.open("rb") as file:
            salt = file.read(_SALT)
    except OSError:
        return None
    return salt if salt.startswith(MARK) and len(salt) == _SALT else None


def unlock(connection: Any, key: Key | None) -> None:
    """Let a new connection read an encrypted file; the first thing to be done with it."""
    if key:
        connection.execute(f'PRAGMA key="{key.text}"')
        # It would write to the terminal what its errors say already.
        connection.execute("PRAGMA cipher_log_level=NONE").fetchall()


def _derived(passphrase: str, salt: bytes) -> Key:
    typed = unicodedata.normalize("NFC", passphrase).encode()
    return Key(hashlib.pbkdf2_hmac("sha512", typed, salt, _ROUNDS, 32), salt)


def code_as_meant(typed: str) -> str:
    """Return the letters of a recovery code, whatever stands between them, and those easily misread put right."""
    signs = unicodedata.normalize("NFKC", typed).upper()
    return "".join(sign for sign in signs if sign.isalnum()).translate(_MISREAD)


def _from_code(code: str, salt: bytes) -> Key | None:
    letters = code_as_meant(code)
    try:
        held = base64.b32decode(letters + "=" * (-len(letters) % 8))
    except ValueError:
        return None
    secret, check = held[:-_CHECK], held[-_CHECK:]
    return Key(secret, salt) if len(secret) == 32 and check == _check(secret) else None


def _check(secret: bytes) -> bytes:
    return hashlib.sha256(secret).digest()[:_CHECK]


def _opens(path: Path, key: Key) -> bool:
    """Tell whether a key is right for a file, by the seal on any of its first pages, without SQLite touching them.

    One page is enough: that others are damaged is for whoever opens the file to find.
    """
    with path.open("rb") as file:
        pages = [(number, file.read(_PAGE)) for number in range(1, _TRIED + 1)]
    if is_half_changed(path):
        # A crash may have torn the first page; then the journal has it as it was.
        journal = Path(f"{os.path.realpath(path)}-journal").read_bytes()
        pages += [(1, page) for page in _first_page_in(journal)]
    inner = hashlib.pbkdf2_hmac("sha512", key.secret, bytes(byte ^ 0x3A for byte in key.salt), 2, 32)
    return any(_is_sealed(page, number, inner) for number, page in pages)


def _is_sealed(page: bytes, number: int, inner: bytes) -> bool:
    sealed = page[_SALT if number == 1 else 0 : -_MAC]
    seal = hmac.digest(inner, sealed + number.to_bytes(4, "little"), "sha512")
    return len(page) == _PAGE and hmac.compare_digest(seal, page[-_MAC:])


def _first_page_in(journal: bytes) -> list[bytes]:
    """Return the first page of the file where a rollback journal holds it (SQLite file format, section 3)."""
    start, step = int.from_bytes(journal[20:24], "big"), _PAGE + 8
    places = range(start, len(journal), step) if start else range(0)
    return [journal[at + 4 : at + 4 + _PAGE] for at in places if journal[at : at + 4] == b"\0\0\0\1"]
