"""youthcab schema: what an import file may hold."""

from __future__ import annotations

import click

from youthcab.cli.output import say_json
from youthcab.operations.exchange import schema


@click.command("schema")
def command() -> None:
    """Print the JSON Schema of the exchange file."""
    say_json(schema())
