"""youthcab clear: an officer has looked at a statement, and it may go out."""

from __future__ import annotations

from datetime import date

import click

from youthcab.cli import values
from youthcab.cli.cabinet import existing_cabinet, who
from youthcab.operations import issuing, statements
from youthcab.records.period import Period
from youthcab.records.statement import Voice


@click.command("clear")
@click.argument("period", type=values.period)
@values.as_voice
@click.option("--by", required=True, metavar="ROLE", help="Who clears it, by role, such as Participation officer.")
@click.option("--on", type=values.day, metavar="DAY", help="The day it was cleared; today if left out.")
@click.pass_obj
def command(where: str, period: Period, voice: Voice, by: str, on: date | None) -> None:
    """Keep that the statement for PERIOD, such as 2021-03, was cleared as it stands.

    New words have to be cleared again. What has to be answered before it is issued is listed.
    """
    with existing_cabinet(where) as store:
        issuing.clear(store, statements.in_hand(store, period, voice), by, on or date.today(), who())
        obstacles = issuing.in_the_way(store, statements.in_hand(store, period, voice))
    click.echo("Cleared.")
    for finding in obstacles:
        click.echo(f"Before it is issued: {finding}", err=True)
