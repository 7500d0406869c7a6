"""The cabinet that a command works on, and who works on it."""

from __future__ import annotations

import getpass
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from youthcab import paths, settings
from youthcab.cli.secrets import ask_secret
from youthcab.errors import Damaged, StoreError
from youthcab.operations.backups import Restored, backups, day_and_time, held
from youthcab.operations.encryption import new_keys, unlock_asking
from youthcab.operations.opening import Asking, once_free, open_or_recover

if TYPE_CHECKING:
    from youthcab.store.backup_folder import Backup
    from youthcab.store.encryption import Keys
    from youthcab.store.store import Store


def cabinet(where: str) -> Store:
    """Open a cabinet to work on it; make it where there is none."""
    return _opened(where, view_only=False)


def existing_cabinet(where: str) -> Store:
    """Open a cabinet that must be there already, so that a mistyped name makes no empty one."""
    _must_be_there(where)
    return _opened(where, view_only=False)


def cabinet_to_read(where: str) -> Store:
    """Open a cabinet that must be there already only to read it, also beside a window that is open on it."""
    _must_be_there(where)
    return _opened(where, view_only=True)


def keys_of(where: str) -> Keys:
    """Return what opens a cabinet: its passphrase is asked for where it is encrypted."""
    keys = new_keys()
    if not unlock_asking(where, ask_secret, keys):
        raise click.Abort
    return keys


def tell_restored(restored: Restored, *, err: bool = False) -> None:
    """Say what going back to a backup came to."""
    click.echo(f"The cabinet is again as it was on {day_and_time(restored.backup.taken)}.", err=err)
    for line in restored.missing:
        click.echo(line, err=err)
    if restored.set_aside:
        click.echo(f"What was in its place is now in {restored.set_aside}", err=err)


def _opened(where: str, *, view_only: bool) -> Store:
    # Another command is done in a moment; only a window stays.
    opened = once_free(partial(open_or_recover, where, Asking(ask_secret, _wants), view_only=view_only), where)
    if opened is None:
        raise click.Abort
    if opened.restored:
        tell_restored(opened.restored, err=True)
    return opened.store


def _wants(trouble: str, backup: Backup) -> bool:
    """Ask whether to go back to a backup; where nobody can be asked nothing is moved."""
    if not sys.stdin.isatty():
        raise Damaged(f"{trouble} `youthcab restore` does that.")
    click.echo(trouble, err=True)
    of_when = f"the backup of {day_and_time(backup.taken)}, which holds {held(backup.counts)}"
    return click.confirm(f"Go back to {of_when}?", err=True)


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
