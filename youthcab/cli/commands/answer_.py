"""youthcab answer: why something that review finds may stand."""

from __future__ import annotations

import click

from youthcab.cli import values
from youthcab.cli.cabinet import existing_cabinet, who
from youthcab.operations import statements
from youthcab.operations.review import answer, answer_to, finding_on, take_back
from youthcab.records.period import Period
from youthcab.records.statement import Voice


@click.command("answer")
@click.argument("period", type=values.period)
@click.argument("what")
@values.as_voice
@click.option("--by", default="", metavar="ROLE", help="Who answers, by role, such as Participation officer.")
@click.option("--reason", default="", help="Why it may stand.")
@click.option("--take-back", "back", is_flag=True, help="Take the answer to WHAT back instead.")
@click.pass_obj
def command(where: str, period: Period, what: str, voice: Voice, by: str, reason: str, back: bool) -> None:
    """Answer the first open finding on WHAT, the words that `youthcab review PERIOD` lists first on its line.

    It is for that sentence only. A name that means somebody else is answered for so.
    """
    with existing_cabinet(where) as store:
        statement = statements.in_hand(store, period, voice)
        if back:
            take_back(store, statement.id, answer_to(statement, what), who())
        else:
            found = finding_on(store, statement, what)
            statements.keep(store, answer(statement, found, reason, by), who())
    click.echo("Taken back." if back else "Answered.")
