"""youthcab restore: go back to a backup."""

from __future__ import annotations

import click

from youthcab.errors import StoreError
from youthcab.operations.backups import Restored, backup_named, backups, day_and_time, described, recover, restore
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
        _tell(restore(where, backup_named(where, backup)))
    elif not is_sound(where):
        _tell(recover(where))
    else:
        _choose(where)


def _choose(where: str) -> None:
    listed = backups(where)
    if not listed:
        raise StoreError(f"There is no backup of {where} yet. Take one with `youthcab backup`.")
    click.echo("The cabinet is sound. Name the backup to go back to: youthcab restore NUMBER")
    for backup in listed:
        click.echo(described(backup))


def _tell(restored: Restored) -> None:
    click.echo(f"The cabinet is again as it was on {day_and_time(restored.backup.taken)}.")
    for line in restored.missing:
        click.echo(line)
    if restored.set_aside:
        click.echo(f"What was in its place is now in {restored.set_aside}")
