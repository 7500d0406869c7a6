"""youthcab issue: the statement as it is given to the council, frozen in a numbered copy."""

from __future__ import annotations

from datetime import date

import click

from youthcab.cli import values
from youthcab.cli.cabinet import existing_cabinet, who
from youthcab.errors import YouthcabError
from youthcab.operations import comparing, exporting, issuing, statements
from youthcab.records.period import Period
from youthcab.records.statement import Voice


@click.command("issue")
@click.argument("period", type=values.period)
@values.as_voice
@click.option("--by", required=True, metavar="ROLE", help="Who issues it, by role, such as Chair.")
@click.option("--reason", default="", help="Why it goes out in spite of what review finds; it is kept as an answer.")
@click.option("--correction", default="", help="What a second or later copy puts right; it is printed on the copy.")
@click.option("--redact", is_flag=True, help="Write a role in place of each name that may not stand, and keep that.")
@click.option("--on", type=values.day, metavar="DAY", help="The day it is issued; today if left out.")
@click.pass_obj
def command(
    where: str, period: Period, voice: Voice, by: str, reason: str, correction: str, redact: bool, on: date | None
) -> None:
    """Issue the statement for PERIOD, such as 2021-03: its words are frozen with all that they stand on.

    It is refused while something must be mended or answered, or no officer has cleared it.
    """
    with existing_cabinet(where) as store:
        day = on or date.today()
        statement = statements.in_hand(store, period, voice)
        if redact:
            exporting.keep_in_roles(store, statement, who(), day)
            statement = statements.in_hand(store, period, voice)
        try:
            issuing.issue(store, statement, by=by, on=day, actor=who(), reason=reason, correction=correction)
        except issuing.NotIssued as error:
            if redact or not error.names_someone:
                raise
            raise YouthcabError(
                f"{error}\nWith --redact, a role is written in place of each of these names."
            ) from error
        issued = statements.in_hand(store, period, voice)
    click.echo(f"Issued: {comparing.version_words(issued, comparing.versions(issued)[-1])}")
