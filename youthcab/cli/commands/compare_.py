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

    Each is the number of a copy, "draft" for the words as they stand, or "fresh" for what the draft would be now;
    both left out, they are the newest two, and AFTER left out is the draft.
    """
    with cabinet_to_read(where) as store:
        statement = statements.in_hand(store, period, voice)
        fresh = statements.draft(store, period, statement.dated, voice).blocks
    before, after = (before, after or comparing.DRAFT) if before else comparing.newest_two(statement)
    differences = comparing.compare_versions(statement, before, after, fresh)
    click.echo(f"From: {comparing.version_words(statement, before)}")
    click.echo(f"To: {comparing.version_words(statement, after)}")
    for line in comparing.lines_of(differences):
        click.echo(line)
