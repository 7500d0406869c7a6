"""youthcab forget: a person out of the cabinet, for good."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

import click

from youthcab.cli.cabinet import cabinet_to_read, existing_cabinet, who
from youthcab.cli.people import the_person
from youthcab.operations.forgetting import NOT_COMPACT, forget
from youthcab.operations.retention import people_due

if TYPE_CHECKING:
    from youthcab.domain.retention import Due
    from youthcab.operations.forgetting import Forgotten

_ASK = "Forget {name} for good? No undo and no history can bring the name back."


@click.command("forget")
@click.argument("person", required=False)
@click.option("--also", multiple=True, metavar="WORDS", help="A nickname, an address: more that names the person.")
@click.option("--and-issued", is_flag=True, help="Out of the kept copies of issued statements too.")
@click.option("--yes", is_flag=True, help="Do not ask again.")
@click.option("--due", is_flag=True, help="Only list whose time is over by the council's rule; nobody is forgotten.")
@click.pass_obj
def command(where: str, person: str | None, also: tuple[str, ...], and_issued: bool, yes: bool, due: bool) -> None:
    """Take PERSON, a name or an identifier, out of records, drafts, search and history.

    Roles and figures stay. What still holds the name afterwards is listed.
    """
    if due == (person is not None):
        raise click.UsageError("Name the person to forget, or list who is due with --due.")
    if person is None:
        _list_due(where)
        return
    with existing_cabinet(where) as store:
        found = the_person(store, person)
        if not yes:
            click.confirm(_ASK.format(name=f"{found.first_name} {found.family_name}".strip()), abort=True, err=True)
        forgotten = forget(store, found.id, who(), also=also, and_issued=and_issued)
    for line in _lines(forgotten):
        click.echo(line)
    if not forgotten.is_compact:
        click.echo(NOT_COMPACT, err=True)


def _list_due(where: str) -> None:
    with cabinet_to_read(where) as store:
        found = people_due(store, date.today())
    for line in (_due_line(each) for each in found) if found else ("Nobody is due to be forgotten.",):
        click.echo(line)


def _due_line(due: Due) -> str:
    name = f"{due.person.first_name} {due.person.family_name}".strip() or due.person.id
    along = f"roles kept without the person: {len(due.roles)}, consents removed: {len(due.consents)}"
    return f"{name}: the last role or consent ended {due.ended}, due since {due.since} ({along})"


def _lines(forgotten: Forgotten) -> Iterator[str]:
    count = len(forgotten.changes.records)
    yield f"Forgotten, in {count} {'record and all its' if count == 1 else 'records and all their'} history."
    if forgotten.issued:
        yield "Issued statements that name the person were published and cannot be taken back:"
        for issued in forgotten.issued:
            yield f"  {issued.title}, copy {issued.number}, issued {issued.on or 'on an unknown day'}"
    if forgotten.copies:
        yield "These files still hold the name. Delete them once you no longer need them:"
        for copy in forgotten.copies:
            doubt = " (could not be looked into)" if copy.unread else ""
            yield f"  {copy.path}, written {copy.written.astimezone():%Y-%m-%d %H:%M}{doubt}"
    if forgotten.left:
        yield "These may mean the person or another of that name, and were left. Look at them yourself:"
        for mention in forgotten.left:
            yield f'  {mention.kind.replace("_", " ")} "{mention.label}", {mention.field}: {mention.text}'
    if forgotten.left_in_history:
        yield f"As many as {forgotten.left_in_history} such texts are in the history."
