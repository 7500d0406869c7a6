"""youthcab schema: what an import file may hold."""

from __future__ import annotations

import click

from youthcab.cli.output import say_json
from youthcab.operations.exchange import schema


@click.command("schema")
def command() -> None:
    """Print the JSON Schema of the files that `import` reads and `export data` writes."""
    say_json(schema())
