"""youthcab history: who changed what, and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import groupby
from typing import TYPE_CHECKING, Any

import click

from youthcab.cli import values
from youthcab.cli.cabinet import cabinet_to_read
from youthcab.cli.output import say_json
from youthcab.operations.history import history, record_named, since_statement_for

if TYPE_CHECKING:
    from youthcab.records.period import Period
    from youthcab.store.change import Change

MOST = 500


@click.command("history")
@click.option("--record", metavar="RECORD", help="Only what happened to this record: its name or identifier.")
@click.option("--since", type=values.day, metavar="DAY", help="Only what happened since this day.")
@click.option(
    "--since-statement", type=values.period, metavar="PERIOD", help="Only what happened since PERIOD's was issued."
)
@click.option("--json", "as_json", is_flag=True, help="Print every field that changed, old and new.")
@click.pass_obj
def command(where: str, record: str | None, since: date | None, since_statement: Period | None, as_json: bool) -> None:
    """List who changed what, newest first, each step with the name by which `youthcab undo` takes it back."""
    if since_statement and (record or since):
        raise click.UsageError("Name a statement, or a record and a day, but not both.")
    start = datetime(since.year, since.month, since.day).astimezone() if since else None
    with cabinet_to_read(where) as store:
        if since_statement:
            changes = since_statement_for(store, since_statement)
        else:
            changes = history(store, record_named(store, record) if record else None, start, MOST)
    if as_json:
        say_json([_plain(change) for change in changes])
        return
    for line in _lines(changes):
        click.echo(line)
    if len(changes) == MOST and not since_statement:
        click.echo(f"Only the newest {MOST} changes are shown.", err=True)


def _lines(changes: Sequence[Change]) -> Iterator[str]:
    for _, step in groupby(changes, lambda change: change.step_id):
        parts = tuple(step)
        first = parts[0]
        name = first.step_id.partition("@")[0]
        yield f"{first.at.astimezone():%Y-%m-%d %H:%M}  {first.actor}  {first.step}  [{name}]"
        for _, fields in groupby(parts, lambda change: change.record):
            yield f"    {_told(tuple(fields))}"


def _told(fields: Sequence[Change]) -> str:
    kind, label = fields[0].kind.replace("_", " "), fields[0].label
    for change in fields:
        if change.field == "deleted":
            verb = "removed" if change.new else "added" if change.old is None else "brought back"
            return f'{verb} {kind} "{label}"'
    return f'changed {kind} "{label}": {", ".join(change.field for change in reversed(fields))}'


def _plain(change: Change) -> dict[str, Any]:
    names = ("step_id", "step", "actor", "kind", "record", "label", "field", "old", "new")
    return {"at": change.at.isoformat()} | {name: getattr(change, name) for name in names}
