"""youthcab export: files to give away."""

from __future__ import annotations

from pathlib import Path

import click

from youthcab.cli import values
from youthcab.cli.cabinet import cabinet_to_read
from youthcab.cli.output import complain, say_files
from youthcab.cli.people import the_person
from youthcab.operations import statements
from youthcab.operations.annexes import export_annex
from youthcab.operations.exchange import export_data
from youthcab.operations.exporting import StillNamed, export_statement
from youthcab.operations.issuing import left_before_issue
from youthcab.operations.person_data import export_person
from youthcab.operations.summaries import export_summary
from youthcab.records.period import Period
from youthcab.records.statement import Voice

OUT = click.Path(path_type=Path)


@click.group("export")
def command() -> None:
    """Write a statement, what it stands on, a summary, all data or a person's own into files."""


@command.command("statement")
@click.argument("period", type=values.period)
@click.argument("out", type=OUT, nargs=-1, required=True)
@values.as_voice
@click.option("--redact", is_flag=True, help="Put a role in place of each name that may not stand.")
@click.option("--draft", is_flag=True, help="The words as they stand, where a copy was issued already.")
@click.pass_obj
def statement(where: str, period: Period, out: tuple[Path, ...], voice: Voice, redact: bool, draft: bool) -> None:
    """Write the statement for PERIOD into OUT: .docx, .pdf, .odt, .html, .md or .txt.

    What was issued is written as it was issued. Of what was not, it is said how much has to be mended before.
    """
    with cabinet_to_read(where) as store:
        try:
            written = export_statement(store, period, out, voice=voice, redact=redact, draft=draft)
        except StillNamed as error:
            raise StillNamed(f"{error}\nWith --redact, a role stands in place of each of these names.") from error
        left = left_before_issue(store, statements.in_hand(store, period, voice), draft=draft)
    say_files(written)
    if left:
        things = "1 thing has" if left == 1 else f"{left} things have"
        complain(f"Not issued yet: {things} to be mended or answered first. See: youthcab review {period}", 0)


@command.command("annex")
@click.argument("period", type=values.period)
@click.argument("out", type=OUT, nargs=-1, required=True)
@values.as_voice
@click.option("--draft", is_flag=True, help="Of the words as they stand, where a copy was issued already.")
@click.pass_obj
def annex(where: str, period: Period, out: tuple[Path, ...], voice: Voice, draft: bool) -> None:
    """Write what each sentence of the statement for PERIOD stands on into OUT.

    OUT is a .docx, .pdf, .odt, .html, .md, .txt, .csv or .xlsx file. Who may not be named is told by role.
    """
    with cabinet_to_read(where) as store:
        say_files(export_annex(store, period, out, voice=voice, draft=draft))


@command.command("summary")
@click.argument("period", type=values.period)
@click.argument("out", type=OUT, nargs=-1, required=True)
@click.pass_obj
def summary(where: str, period: Period, out: tuple[Path, ...]) -> None:
    """Write the figures of PERIOD, such as 2021-q1, into OUT: .xlsx, .csv, .pdf, .docx or .html."""
    with cabinet_to_read(where) as store:
        say_files(export_summary(store, period, out))


@command.command("data")
@click.argument("out", type=OUT)
@click.pass_obj
def data(where: str, out: Path) -> None:
    """Write every record into OUT, a .json file that `youthcab import` reads."""
    with cabinet_to_read(where) as store:
        say_files([export_data(store, out)])


@command.command("person")
@click.argument("person")
@click.argument("out", type=OUT)
@click.option("--also", multiple=True, metavar="WORDS", help="A nickname, an address: more that names the person.")
@click.pass_obj
def person(where: str, person: str, out: Path, also: tuple[str, ...]) -> None:
    """Write all that is held on PERSON, a name or an identifier, into OUT, a .json file."""
    with cabinet_to_read(where) as store:
        say_files([export_person(store, the_person(store, person).id, out, also=also)])
