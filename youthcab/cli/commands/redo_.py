"""youthcab redo: do again what was undone last."""

from __future__ import annotations

import click

from youthcab.cli.cabinet import existing_cabinet, who
from youthcab.operations import undo


@click.command("redo")
@click.pass_obj
def command(where: str) -> None:
    """Do again what was undone last."""
    with existing_cabinet(where) as store:
        step = undo.next_redo(store)
        if step is not None:
            undo.redo(store, who())
    click.echo(f"Done again: {step.words}" if step else "There is nothing to do again.")
