"""What the command line says, on any terminal, pipe or file."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click


def never_fail_on_a_letter() -> None:
    """Let a terminal that lacks a letter show a question mark for it."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="replace")


def complain(sentence: str, code: int) -> int:
    """Say on stderr what is wrong, and give back the exit code."""
    with contextlib.suppress(OSError):
        click.echo(sentence, err=True)
    return code


def say_json(value: Any) -> None:
    """Print a value as JSON; on an output that is not UTF-8, every other letter as its escape."""
    everything = (getattr(sys.stdout, "encoding", None) or "").lower().replace("-", "") != "utf8"
    click.echo(json.dumps(value, ensure_ascii=everything, indent=2))


def say_files(files: Iterable[Path]) -> None:
    """Print the paths of files that were written, one a line."""
    for file in files:
        click.echo(str(file))
