"""youthcab import: records from files."""

from __future__ import annotations

from pathlib import Path

import click

from youthcab.cli.cabinet import cabinet, cabinet_to_read, who
from youthcab.operations.exchange import import_files


@click.command("import")
@click.argument("files", metavar="FILE...", type=click.Path(path_type=Path), nargs=-1, required=True)
@click.option("--dry-run", is_flag=True, help="Only say what would change.")
@click.pass_obj
def command(where: str, files: tuple[Path, ...], dry_run: bool) -> None:
    """Bring in the records of files: all of them, or none.

    `youthcab schema` describes what a FILE may hold. Everything that is wrong with it is listed, each with its place.
    """
    opened = cabinet_to_read if dry_run else cabinet
    with opened(where) as store:
        report = import_files(store, files, who(), dry_run=dry_run)
    counts = f"{report.added} added, {report.changed} changed, {report.unchanged} as they were"
    for each in report.moved:
        click.echo(f"{each.label}: {each.was or 'undated'} becomes {each.now or 'undated'}.")
    click.echo(f"Would be: {counts}. Nothing was written." if dry_run else f"{counts}.")
