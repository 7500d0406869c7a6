"""Passphrases, typed unseen or given by the environment; never among the words of a command, which others can read."""

from __future__ import annotations

import os
import sys

import click

from youthcab.errors import PassphraseNeeded

VARIABLE = "YOUTHCAB_PASSPHRASE"


def ask_secret(needed: PassphraseNeeded) -> str:
    """Return the passphrase or recovery code of a file; raises what was needed where nobody can be asked."""
    given = os.environ.get(VARIABLE)
    if given:
        return given
    if not sys.stdin.isatty():
        raise needed
    return str(click.prompt("Passphrase or recovery code", hide_input=True, err=True))


def new_passphrase() -> str:
    """Return a new passphrase, asked for twice unless the environment gives it."""
    given = os.environ.get(VARIABLE)
    return given or str(click.prompt("New passphrase", hide_input=True, confirmation_prompt=True, err=True))
