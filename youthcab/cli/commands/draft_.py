"""youthcab draft: the statement of a period, as far as the records can write it."""

from __future__ import annotations

from datetime import date

import click

from youthcab.cli import values
from youthcab.cli.cabinet import cabinet_to_read
from youthcab.cli.output import say_json
from youthcab.operations import exporting, statements
from youthcab.records.period import Period
from youthcab.records.plain import to_plain


@click.command("draft")
@click.argument("period", type=values.period)
@click.option("--date", "dated", type=values.day, metavar="DAY", help="The day it speaks from, like 2021-03-04.")
@click.option("--json", "as_json", is_flag=True, help="Print each sentence with the records it stands on.")
@click.pass_obj
def command(where: str, period: Period, dated: date | None, as_json: bool) -> None:
    """Print a draft of the statement for PERIOD, such as 2021-03.

    A role stands in place of each name that may not be printed; those names are told beside it.
    """
    with cabinet_to_read(where) as store:
        statement = statements.draft(store, period, dated)
        findings = exporting.names_to_clear(store, statement)
        told = exporting.without_unpermitted_names(store, statement)
        if as_json:
            say_json(to_plain(told))
        else:
            click.echo(statements.plain_text(told))
        for finding in findings:
            click.echo(f"A role stands in place of a name. {finding}", err=True)
