"""youthcab review: what stands between the statement of a period and a public paper."""

from __future__ import annotations

from datetime import date

import click

from youthcab.cli import values
from youthcab.cli.cabinet import cabinet_to_read
from youthcab.cli.output import say_json
from youthcab.operations import statements
from youthcab.operations.review import look_through
from youthcab.records.period import Period
from youthcab.records.statement import Voice
from youthcab.review.finding import Finding, Level


@click.command("review")
@click.argument("period", type=values.period)
@values.as_voice
@click.option("--date", "dated", type=values.day, metavar="DAY", help="The day a fresh draft speaks from.")
@click.option("--json", "as_json", is_flag=True, help="Print each finding with its place and its mend.")
@click.pass_context
def command(ctx: click.Context, period: Period, voice: Voice, dated: date | None, as_json: bool) -> None:
    """Look through the statement for PERIOD, such as 2021-03: the one that is kept, or else a fresh draft.

    The exit code is 1 while anything is open that must be mended or answered.
    """
    with cabinet_to_read(ctx.obj) as store:
        kept = statements.statement_for(store, period, voice)
        statement = kept if kept and kept.blocks else statements.draft(store, period, dated, voice)
        told = look_through(store, statement)
    findings, still_open = told.findings, told.still_open
    if as_json:
        say_json([_plain(finding, is_open=finding in still_open) for finding in findings])
    else:
        _say(findings, still_open)
        click.echo(told.measures)
    ctx.exit(1 if any(finding.level is Level.BLOCKING for finding in still_open) else 0)


def _say(findings: tuple[Finding, ...], still_open: tuple[Finding, ...]) -> None:
    for level in Level:
        listed = [finding for finding in still_open if finding.level is level]
        if listed:
            click.echo(f"{level.value.capitalize()}:")
        for finding in listed:
            click.echo(f"  {finding}")
    answered = len(findings) - len(still_open)
    if answered:
        click.echo(f"Answered: {answered}")
    if not findings:
        click.echo("There is nothing to look at.")


def _plain(finding: Finding, *, is_open: bool) -> dict[str, object]:
    return {
        "check": finding.check,
        "level": finding.level.value,
        "what": finding.what,
        "where": finding.where,
        "why": finding.why,
        "mend": finding.mend,
        "block": finding.block,
        "start": finding.start,
        "end": finding.end,
        "replacement": finding.replacement,
        "record": finding.record,
        "open": is_open,
    }
