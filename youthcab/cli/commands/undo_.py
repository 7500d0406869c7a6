"""youthcab undo: take back the last thing that was done, or an old one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from youthcab.cli.cabinet import existing_cabinet, who
from youthcab.operations import undo

if TYPE_CHECKING:
    from youthcab.operations.undo import TakenBack
    from youthcab.store.store import Store
    from youthcab.store.undoing import Disputed

_BEGAN = 'Only what the cabinet began with is left: "{words}". To take back even that: youthcab undo {step}'


@click.command("undo")
@click.argument("step", default="")
@click.option("--keep", type=click.Choice(("now", "then")), help="What to keep of fields that changed since.")
@click.pass_obj
def command(where: str, step: str, keep: str | None) -> int:
    """Take back the last thing that was done.

    With STEP, as `youthcab history` names it, take back that one and leave what came after it.
    """
    with existing_cabinet(where) as store:
        if not step:
            return _undo_last(store)
        taken = undo.take_back(store, step, who())
        if taken.disputed and keep:
            fields = ((each.record, each.field) for each in taken.disputed)
            taken = undo.take_back(store, step, who(), frozenset(fields if keep == "now" else ()))
    return _tell(taken)


def _undo_last(store: Store) -> int:
    step = undo.last_step(store)
    if step is None:
        began = undo.beginning(store)
        click.echo("There is nothing to undo." if began is None else _BEGAN.format(words=began.words, step=began.id))
        return 0
    undo.undo(store, who())
    click.echo(f"Undone: {step.words}")
    return 0


def _tell(taken: TakenBack) -> int:
    if not taken.disputed:
        count = len(taken.changes.records)
        click.echo(f"Taken back in {count} {'record' if count == 1 else 'records'}.")
        return 0
    click.echo("Nothing was taken back, because these changed since:", err=True)
    for each in taken.disputed:
        click.echo(f'  {each.kind.replace("_", " ")} "{each.label}": {_what(each)}', err=True)
    click.echo("Add --keep now to leave these as they are, or --keep then to take them back as well.", err=True)
    return 1


def _what(disputed: Disputed) -> str:
    if disputed.field == "deleted":
        return "it would be removed, and was changed or linked to since"
    return f'{disputed.field} was "{disputed.then or ""}" and is now "{disputed.now or ""}"'
