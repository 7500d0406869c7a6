"""The values that a command takes, read from text with a sentence when they cannot be."""

from __future__ import annotations

from datetime import date

import click

from youthcab.records.period import Period
from youthcab.records.statement import Voice

as_voice = click.option(
    "--as",
    "voice",
    type=click.Choice(Voice, case_sensitive=False),
    default=Voice.PAPER,
    help="For whom it is written.",
)
"""The option of every command that is about one statement of a period."""


def period(text: str) -> Period:
    """Read a period; raises ClickException with the reason where it is none."""
    try:
        return Period.parse(text)
    except ValueError as error:
        raise click.ClickException(str(error)) from error


def day(text: str) -> date:
    """Read a day; raises ClickException where it is none."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise click.ClickException(f'"{text}" is not a day: write it like 2021-03-10.') from error
