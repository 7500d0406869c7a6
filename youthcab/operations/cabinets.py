"""Opening a cabinet's file, and the body whose file it is."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path

from youthcab.errors import StoreError
from youthcab.operations.backups import back_up_if_changed
from youthcab.operations.encryption import open_unlocked
from youthcab.records.cabinet import Cabinet
from youthcab.store.backup_folder import Reason
from youthcab.store.doubt import doubt_no_more, is_doubted
from youthcab.store.encryption import Keys
from youthcab.store.header import is_half_changed
from youthcab.store.store import Store

# Bytes: what takes no longer than a blink; a larger file is looked through while it is open, and by every backup.
_LOOKED_THROUGH = 4_000_000


def open_cabinet(where: str | Path, keys: Keys | None = None, *, view_only: bool = False) -> Store:
    """Open the cabinet's file at a place, and make it and its folders where there is none; or only read it.

    When it is closed it is backed up if it has changed. Raises Damaged for a file that is not sound, or is gone or
    another one although there are backups of it; PassphraseNeeded for an encrypted one that is not unlocked; InUse
    where another program may change it; StoreError for one that is not a cabinet, and where none can be made.
    """
    path = Path(where)
    if "://" not in str(where) and not view_only:
        _make_folder(path.parent)
    is_doubtful = _is_doubtful(path)
    store = open_unlocked(where, keys or Keys(), view_only=view_only)
    if is_doubtful:
        _look_through(store)
    if not store.view_only:
        with suppress(StoreError):  # It stays due, and keeps nobody from work.
            store.compact_if_due()
    store.before_closing(partial(back_up_if_changed, store, Reason.CLOSING))
    return store


def the_cabinet(store: Store) -> Cabinet:
    """Return the body whose file it is: what was saved about it, or one with nothing but the usual words."""
    with store.reading() as reading:
        saved = reading.page(Cabinet, limit=1)
    return saved[0] if saved else Cabinet()


def site_of(store: Store) -> str:
    """Return what a cabinet and its copies have in common, and no other cabinet has."""
    with store.reading() as reading:
        return reading.site()


def _is_doubtful(path: Path) -> bool:
    """Tell whether to look through a file: that is soon done, it was left half changed, or damage was found in it."""
    try:
        return path.stat().st_size <= _LOOKED_THROUGH or is_half_changed(path) or is_doubted(path)
    except OSError:
        # That it may not be read is told when it is opened.
        return False


def _look_through(store: Store) -> None:
    try:
        store.check()
        if not store.view_only:
            doubt_no_more(Path(store.where))
    except BaseException:
        store.close()
        raise


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"The folder {folder} cannot be made ({error.strerror}). Name another place.") from error
