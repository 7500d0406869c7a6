"""youthcab verify: whether everything is as it was written."""

from __future__ import annotations

import click

from youthcab.cli.cabinet import keys_of
from youthcab.operations.verifying import verify


@click.command("verify")
@click.pass_context
def command(ctx: click.Context) -> None:
    """Look through the cabinet, its history and every backup.

    The exit code is 1 if anything is not as it was written.
    """
    report = verify(ctx.obj, keys_of(ctx.obj))
    for finding in report.findings:
        click.echo(f"{'fine' if finding.sound else 'BAD '}  {finding.words}")
    ctx.exit(0 if report.sound else 1)
