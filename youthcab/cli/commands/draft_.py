"""youthcab draft: the statement of a period, as far as the records can write it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import click

from youthcab.cli import values
from youthcab.cli.cabinet import cabinet_to_read, existing_cabinet, who
from youthcab.cli.output import say_json
from youthcab.domain.speaking import count_words, speaking_time
from youthcab.operations import exporting, statements
from youthcab.operations.cabinets import the_cabinet
from youthcab.records.period import Period
from youthcab.records.plain import to_plain
from youthcab.records.statement import Statement, Voice

if TYPE_CHECKING:
    from youthcab.store.store import Store


@click.command("draft")
@click.argument("period", type=values.period)
@click.option("--date", "dated", type=values.day, metavar="DAY", help="The day it speaks from, like 2021-03-04.")
@values.as_voice
@click.option("--minutes", type=click.IntRange(1, 60), help="How long a speech may take, if not as the rules say.")
@click.option("--keep", is_flag=True, help="Keep it as the statement; one that is kept takes in what is new.")
@click.option("--json", "as_json", is_flag=True, help="Print each sentence with the records it stands on.")
@click.pass_obj
def command(
    where: str, period: Period, dated: date | None, voice: Voice, minutes: int | None, keep: bool, as_json: bool
) -> None:
    """Print a draft of the statement for PERIOD, such as 2021-03.

    A paper is prose for the council, a speech is to be heard, a post is for a site, a briefing is for officers.
    A role stands in place of each name that may not be printed; those names are told beside it.
    """
    if keep and minutes:
        raise click.UsageError("A speech that is kept is as long as `youthcab rules speech_minutes` says.")
    with (existing_cabinet if keep else cabinet_to_read)(where) as store:
        statement = (
            _kept(store, period, dated, voice)
            if keep
            else statements.draft(store, period, dated, voice, minutes=minutes)
        )
        findings = exporting.names_to_clear(store, statement)
        told = exporting.without_unpermitted_names(store, statement)
        if as_json:
            say_json(to_plain(told))
        else:
            click.echo(statements.plain_text(told))
        if told.voice is Voice.SPEECH:
            words = count_words(block.text for block in told.blocks)
            click.echo(f"{words} words, {speaking_time(words, the_cabinet(store).rules.words_a_minute)}.", err=True)
        for finding in findings:
            click.echo(f"A role stands in place of a name. {finding}", err=True)


def _kept(store: Store, period: Period, dated: date | None, voice: Voice) -> Statement:
    """Keep the draft, or what is new in it beside the words that are kept already."""
    kept = statements.statement_for(store, period, voice)
    if kept and kept.blocks:
        statement = statements.refresh(store, replace(kept, dated=dated or kept.dated))
    else:
        statement = statements.draft(store, period, dated, voice)
    statements.keep(store, statement, who())
    return statement
