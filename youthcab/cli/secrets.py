"""Passphrases, typed unseen or given by the environment; never among the words of a command, which others can read."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from youthcab.errors import PassphraseNeeded
from youthcab.operations.encryption import Secret

VARIABLE = "YOUTHCAB_PASSPHRASE"


def ask_secret(where: str, trouble: str) -> Secret:
    """Return the passphrase or recovery code of a file; `trouble` says why the one before did not open it.

    Raises PassphraseNeeded where nobody can be asked, or what the environment gives is wrong.
    """
    given = os.environ.get(VARIABLE)
    if given and not trouble:
        return Secret(given)
    if given or not sys.stdin.isatty():
        needed = f"{where} is encrypted. Give its passphrase or its recovery code in {VARIABLE}."
        raise PassphraseNeeded(trouble or needed, Path(where))
    if trouble:
        click.echo(trouble, err=True)
    return Secret(click.prompt("Passphrase or recovery code", hide_input=True, err=True))


def new_passphrase() -> str:
    """Return a new passphrase, asked for twice unless the environment gives it."""
    given = os.environ.get(VARIABLE)
    return given or str(click.prompt("New passphrase", hide_input=True, confirmation_prompt=True, err=True))
