"""youthcab encrypt: a cabinet under a passphrase, or free of it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from youthcab.cli.cabinet import keys_of
from youthcab.cli.secrets import new_passphrase
from youthcab.operations.encryption import (
    decrypt,
    encrypt,
    is_encrypted,
    keep_in_keyring,
    leave_keyring,
    new_lock,
)

if TYPE_CHECKING:
    from youthcab.operations.encryption import Converted
    from youthcab.store.encryption import Keys

_CODE = """Recovery code of {file}

    {code}

Print it or write it down, and keep it away from this computer. It opens the cabinet and its backups if the passphrase
is forgotten; without either, all is lost."""
_WHERE_LEFT = """What the unencrypted file held was overwritten as far as its disk allows, and pieces of it may be left:
if others could get hold of the disk, have all of it encrypted by the system too."""
_NO_KEYRING = "The system's keyring cannot be used here: the passphrase will be asked for each time."


@click.command("encrypt")
@click.option("--off", is_flag=True, help="Take the encryption off.")
@click.option("--keyring/--no-keyring", default=None, help="Leave the key in the system's keyring, or take it out.")
@click.pass_obj
def command(where: str, off: bool, keyring: bool | None) -> None:
    """Put the cabinet and its backups under a passphrase, or another one.

    The passphrase is asked for, or taken from YOUTHCAB_PASSPHRASE. Close the cabinet's window first.
    """
    keys = keys_of(where)
    if off:
        _say_left(decrypt(where, keys))
    elif keyring is None or not is_encrypted(where):
        _encrypt(where, keys, keep=bool(keyring))
    elif not keyring:
        leave_keyring(where)
    else:
        _keep(where, keys)


def _encrypt(where: str, keys: Keys, *, keep: bool) -> None:
    passphrase = new_passphrase()
    lock = new_lock(passphrase)
    click.echo(_CODE.format(file=where, code=lock.code))
    last = click.prompt("Type its last five letters to go on", err=True)
    done = encrypt(where, lock, last, keys)
    click.echo(f"Encrypted, with {done.backups} of its backups.")
    click.echo(_WHERE_LEFT)
    _say_left(done)
    if keep:
        _keep(where, keys)


def _keep(where: str, keys: Keys) -> None:
    kept = keep_in_keyring(where, keys)
    click.echo("The key is in the system's keyring." if kept else _NO_KEYRING, err=not kept)


def _say_left(done: Converted) -> None:
    if done.still_there:
        click.echo(done.still_there, err=True)
    if done.left:
        click.echo("These copies were left as they were. Delete them if you no longer need them:")
        for path in done.left:
            click.echo(f"  {path}")
