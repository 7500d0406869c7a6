"""youthcab log: a sentence on what happened, in two seconds."""

from __future__ import annotations

from datetime import date

import click

from youthcab.cli.cabinet import cabinet, who
from youthcab.operations.quick_log import log
from youthcab.operations.records import label_of


@click.command("log")
@click.argument("text")
@click.pass_obj
def command(where: str, text: str) -> None:
    """Log TEXT, what happened, as of today."""
    with cabinet(where) as store:
        for record in log(store, text, who(), date.today()).records:
            click.echo(f"Logged: {label_of(store, record)}")
