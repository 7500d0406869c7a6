"""Opening a cabinet for a window: to work on, only to look at, or from a backup where its file is damaged."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from youthcab import paths
from youthcab.errors import Damaged, InUse, PassphraseNeeded, YouthcabError
from youthcab.operations import backups, encryption
from youthcab.operations.backups import Restored
from youthcab.operations.cabinets import open_cabinet
from youthcab.operations.opening import open_to_read
from youthcab.ui.dialogs.passphrase import Secret

if TYPE_CHECKING:
    from youthcab.store.backups import Backup
    from youthcab.store.store import Store

Raise = Callable[[str], bool]
Offer = Callable[[str, "Backup"], bool]
Ask = Callable[[str, str], Secret | None]


@dataclass(frozen=True, slots=True)
class Opened:
    """An open cabinet: why it can only be looked at, what went wrong on the way, and what it was recovered from."""

    store: Store
    why_view_only: str = ""
    trouble: str = ""
    restored: Restored | None = None


def begin(where: str | None, last: str, raise_other: Raise, offer: Offer, ask: Ask) -> Opened | None:
    """Open the cabinet that is named, or the last one, or the usual one; None where another window took over.

    `offer` asks whether a damaged file is to be recovered from a backup, `ask` for the passphrase of an encrypted one;
    None too where the person wanted neither.
    """
    place = where or (last if last and _is_known(last) else str(paths.default_cabinet()))
    try:
        return open_for_window(place, ask, raise_other)
    except Damaged as error:
        newest = next((each for each in backups.backups(place) if each.sound), None)
        if newest is None:
            return _usual(error, where, place)
        if not offer(str(error), newest):
            return None
        restored = backups.recover(place)
        return Opened(open_cabinet(place), restored=restored)
    except YouthcabError as error:
        return _usual(error, where, place)


def open_for_window(place: str, ask: Ask, raise_other: Raise = lambda _: False) -> Opened | None:
    """Open a cabinet to work on it, or only to look at it where somebody else does.

    None where their window answered, or the passphrase was not given. Raises YouthcabError as `open_cabinet` does.
    """
    trouble = ""
    while True:
        try:
            return _open(place, raise_other)
        except PassphraseNeeded:
            secret = ask(place, trouble)
        if secret is None:
            return None
        try:
            encryption.unlock(place, secret.words, keep=secret.keep)
        except PassphraseNeeded as error:
            trouble = str(error)


def _open(place: str, raise_other: Raise) -> Opened | None:
    try:
        return Opened(open_cabinet(place))
    except InUse as error:
        if raise_other(place):
            return None
        return Opened(open_to_read(place), why_view_only=str(error))


def _is_known(place: str) -> bool:
    return os.path.exists(place) or bool(backups.backups(place))


def _usual(error: YouthcabError, where: str | None, place: str) -> Opened:
    """Open the usual cabinet where the last one cannot be: nobody is to be locked out by it."""
    if where or place == str(paths.default_cabinet()):
        raise error
    return Opened(open_cabinet(paths.default_cabinet()), trouble=str(error))
