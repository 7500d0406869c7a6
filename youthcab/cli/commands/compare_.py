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
    both left out, they are the newest two, and AFTER left out is the draft. Who may not be named is told by role.
    """
    with cabinet_to_read(where) as store:
        statement = comparing.titled(store, statements.in_hand(store, period, voice))
        fresh = statements.draft(store, period, statement.dated, voice).blocks
        before, after = (before, after or comparing.DRAFT) if before else comparing.newest_two(statement)
        differences = comparing.compare_versions(statement, before, after, fresh)
        named = (comparing.version_words(statement, each) for each in (before, after))
        heads = (f"{which}: {version}" for which, version in zip(("From", "To"), named, strict=True))
        told = tuple(comparing.lines_in_roles(store, statement, (*heads, *comparing.lines_of(differences))))
    for line in told:
        click.echo(line)
