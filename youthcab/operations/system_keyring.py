"""The system's keyring, where a person may leave the key of a cabinet; without one the passphrase is asked for."""

from __future__ import annotations

import importlib
from typing import Any

_SERVICE = "youthcab"


def is_there() -> bool:
    """Tell whether there is a keyring that can hold a key: not every installation brings one along."""
    try:
        return bool(importlib.import_module("keyring").get_keyring().priority > 0)
    except Exception:
        # It is an extra, and its ways to the system's own keyring fail in as many ways as there are systems.
        return False


def keep(salt: bytes, code: str) -> bool:
    """Leave a key in the keyring; tells whether that worked."""
    return _asked("set_password", salt, code) is not False


def kept(salt: bytes) -> str:
    """Return the key that was left; empty where there is none."""
    return _asked("get_password", salt) or ""


def drop(salt: bytes) -> None:
    """Take a key out."""
    _asked("delete_password", salt)


def _asked(what: str, salt: bytes, *more: str) -> Any:
    """Ask the keyring; False where there is none that answers."""
    try:
        # Not everybody has it, and it takes a while to load.
        keyring = importlib.import_module("keyring")
        return getattr(keyring, what)(_SERVICE, salt.hex(), *more)
    except Exception:
        # Every keyring fails in its own way, and each time the passphrase still opens the cabinet.
        return False
