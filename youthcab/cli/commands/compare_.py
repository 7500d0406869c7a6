"""youthcab compare: what is different between two versions of a statement."""

from __future__ import annotations

import click

from youthcab.cli import values
from youthcab.cli.cabinet import cabinet_to_read
from youthcab.operations import comparing, statements
from youthcab.records.period import Period
from youthcab.records.statement import Voice


@click.command("compare")
@click.argument("period", type=values.period)
@click.argument("before", default="")
@click.argument("after", default="")
@values.as_voice
@click.pass_obj
def command(where: str, period: Period, before: str, after: str, voice: Voice) -> None:
    """Tell what is different in the statement for PERIOD between BEFORE and AFTER.

    Each is the number of a copy, or "draft" for the words as they stand; left out, they are the newest two.
    """
    with cabinet_to_read(where) as store:
        statement = statements.in_hand(store, period, voice)
    newest = comparing.newest_two(statement)
    before, after = before or newest[0], after or newest[1]
    differences = comparing.compare_versions(statement, before, after)
    click.echo(f"From: {comparing.version_words(statement, before)}")
    click.echo(f"To: {comparing.version_words(statement, after)}")
    for line in comparing.lines_of(differences):
        click.echo(line)
