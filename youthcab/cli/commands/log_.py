"""youthcab log: what happened, in plain words, in two seconds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import click

from youthcab.cli.cabinet import cabinet, who
from youthcab.operations.quick_log import Understood, do, understand
from youthcab.operations.records import label_of


@click.command("log")
@click.argument("text")
@click.option("--dry-run", is_flag=True, help="Only say what is understood.")
@click.pass_obj
def command(where: str, text: str, dry_run: bool) -> None:
    """Log TEXT, what happened: "webinar yesterday 84 attended #mental health".

    What is understood is printed first. A sentence in which nothing is recognised is printed in the statement in these
    words. Where no day is said, a sentence is as of today.
    """
    with cabinet(where) as store:
        understood = understand(store, text, date.today())
        for line in _told(understood):
            click.echo(line)
        if dry_run:
            click.echo("Nothing was logged.")
            return
        for record in do(store, understood, who(), date.today()).records:
            click.echo(f"{'Filled in' if understood.was else 'Logged'}: {label_of(store, record)}")


def _told(understood: Understood) -> Iterator[str]:
    yield f"Understood as: {understood.kind}{', which is there already' if understood.was else ''}"
    for label, words in understood.echo:
        yield f"  {label}: {words}"
    if understood.reads:
        yield f"It will read: {understood.reads}"
    yield from understood.cautions
