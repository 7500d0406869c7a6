"""Opening a cabinet for a person, who may be asked for its passphrase or whether to go back to a backup."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from youthcab.errors import Damaged, InUse, PassphraseNeeded
from youthcab.operations.backups import Restored, backup_to_recover, put_in_place
from youthcab.operations.cabinets import open_cabinet
from youthcab.operations.encryption import Ask, unlock_asking
from youthcab.store.backup_folder import Backup
from youthcab.store.encryption import Keys
from youthcab.store.lock import is_open_here
from youthcab.store.places import network_of, sync_service_of
from youthcab.store.store import Store

T = TypeVar("T")
_WAITS, _WAIT = 20, 0.1  # seconds


@dataclass(frozen=True, slots=True)
class Asking:
    """How a person is asked: `secret` for what opens an encrypted cabinet, `recover` whether to go back to a backup."""

    secret: Ask
    recover: Callable[[str, Backup], bool]  # takes what is wrong with the file


@dataclass(frozen=True, slots=True)
class Opened:
    """An open cabinet: why it can only be looked at, what went wrong on the way, and what it was recovered from."""

    store: Store
    why_view_only: str = ""
    trouble: str = ""
    restored: Restored | None = None


def open_or_recover(
    where: str | Path, asking: Asking, keys: Keys | None = None, *, view_only: bool = False
) -> Opened | None:
    """Open a cabinet, from its newest sound backup where its file is damaged or gone; then say what is missing.

    None where the person has no passphrase for it, or wants no backup: then nothing was moved. Raises StoreError as
    `open_cabinet` does, and Damaged where there is no sound backup.
    """
    path, keys = Path(where), keys or Keys()
    try:
        store = _open(where, asking, keys, view_only)
        return Opened(store) if store else None
    except Damaged as error:
        backup = backup_to_recover(path)
        # Asked before anything moves: whoever has no passphrase for the backup gains nothing by it.
        if not asking.recover(str(error), backup) or not _unlock(backup.path, where, asking, keys):
            return None
    restored = put_in_place(path, backup, keys)
    return Opened(open_cabinet(where, keys, view_only=view_only), restored=restored)


def open_or_look(
    where: str | Path, asking: Asking, keys: Keys, raise_other: Callable[[str], bool] = lambda _: False
) -> Opened | None:
    """Open a cabinet as `open_or_recover` does, or only to look at it where another program has it open.

    None also where that program's window answered to `raise_other`. Raises InUse where it is open in this one.
    """
    try:
        return open_or_recover(where, asking, keys)
    except InUse as error:
        if is_open_here(Path(where)):
            raise
        if raise_other(str(where)):
            return None
        return Opened(open_to_read(where, keys), why_view_only=str(error))


def once_free(act: Callable[[], T], where: str | Path) -> T:
    """Do what needs a cabinet once another program has let go of it, within two seconds; raises InUse after that."""
    for _ in range(_WAITS):
        try:
            return act()
        except InUse:
            if is_open_here(Path(where)):
                raise
            time.sleep(_WAIT)
    return act()


def open_to_read(where: str | Path, keys: Keys | None = None) -> Store:
    """Open a cabinet that is there for reading only, also while another program is changing it.

    Raises StoreError as `open_cabinet` does, and where there is none.
    """
    return open_cabinet(where, keys, view_only=True)


def _open(where: str | Path, asking: Asking, keys: Keys, view_only: bool) -> Store | None:
    try:
        return open_cabinet(where, keys, view_only=view_only)
    except PassphraseNeeded as needed:
        if not _unlock(needed.file, where, asking, keys):
            return None
    return open_cabinet(where, keys, view_only=view_only)


def _unlock(file: Path, where: str | Path, asking: Asking, keys: Keys) -> bool:
    # A person knows the cabinet, not the file of its backup.
    return unlock_asking(file, lambda _, trouble: asking.secret(str(where), trouble), keys)


def warnings_for(path: str | Path) -> tuple[str, ...]:
    """Return a sentence for each thing that makes a place unwise for a cabinet; none for a folder of this computer."""
    place, warnings = Path(path), []
    if service := sync_service_of(place):
        warnings.append(
            f"{place} lies in a folder that {service} keeps the same on several computers, and two that change it at "
            "once lose work. Keep it in a folder of this computer only, and put copies of it there."
        )
    if network := network_of(place):
        warnings.append(
            f"{place} lies on another computer ({network}), and what is typed may be lost when the network fails. "
            "Keep it in a folder of this computer, and put copies of it there."
        )
    return tuple(warnings)
