"""youthcab restore: go back to a backup."""

from __future__ import annotations

import click

from youthcab.cli.cabinet import keys_of, tell_restored
from youthcab.errors import StoreError
from youthcab.operations.backups import backup_named, backups, described, recover, restore
from youthcab.operations.verifying import is_sound


@click.command("restore")
@click.argument("backup", required=False, default="")
@click.pass_obj
def command(where: str, backup: str) -> None:
    """Put BACKUP, named by its number, in the place of the cabinet, which is set aside.

    Without BACKUP a damaged or missing cabinet is replaced by its newest good backup, and for a sound one the backups
    are listed.
    """
    if backup:
        tell_restored(restore(where, backup_named(where, backup), keys_of(where)))
    elif not is_sound(where, keys := keys_of(where)):
        tell_restored(recover(where, keys))
    else:
        _choose(where)


def _choose(where: str) -> None:
    listed = backups(where)
    if not listed:
        raise StoreError(f"There is no backup of {where} yet. Take one with `youthcab backup`.")
    click.echo("The cabinet is sound. Name the backup to go back to: youthcab restore NUMBER")
    for backup in listed:
        click.echo(described(backup))
