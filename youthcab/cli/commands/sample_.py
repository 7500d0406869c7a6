"""youthcab sample: a cabinet to try things with."""

from __future__ import annotations

from pathlib import Path

import click

from youthcab.operations.exchange import make_sample


@click.command("sample")
@click.argument("file", type=click.Path(path_type=Path))
def command(file: Path) -> None:
    """Make a cabinet with the records of a real March 2021."""
    make_sample(file).close()
    click.echo(str(file))
