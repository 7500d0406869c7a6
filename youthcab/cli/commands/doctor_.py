"""youthcab doctor: what the program runs on, and what is missing."""

from __future__ import annotations

import click

from youthcab.operations.doctor import examine


@click.command("doctor")
@click.pass_context
def command(ctx: click.Context) -> None:
    """Say what is missing on this computer.

    The exit code is 1 if something must be mended.
    """
    findings = examine(ctx.obj)
    for finding in findings:
        click.echo(f"{'MEND' if finding.mend else 'fine'}  {finding.what:16}{finding.found}")
        if finding.mend:
            click.echo(f"{'':6}{finding.mend}")
    ctx.exit(1 if any(finding.mend for finding in findings) else 0)
