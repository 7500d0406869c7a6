"""youthcab backup: a checked copy of the cabinet."""

from __future__ import annotations

import click

from youthcab.cli.cabinet import cabinet_to_read
from youthcab.operations.backups import back_up, backups, described


@click.command("backup")
@click.option("--list", "listing", is_flag=True, help="Only list the backups there are, newest first.")
@click.pass_obj
def command(where: str, listing: bool) -> None:
    """Put a checked copy of the cabinet into the folder beside it.

    Backups are also taken before anything that could go wrong, every half hour of work and on closing.
    """
    if listing:
        for backup in backups(where):
            click.echo(described(backup))
        return
    with cabinet_to_read(where) as store:
        backup = back_up(store)
    click.echo(described(backup))
    click.echo(backup.path)
