"""What tells this computer from every other one: its name may change, and two may have the same."""

from __future__ import annotations

import secrets
from contextlib import suppress
from pathlib import Path

from youthcab import paths
from youthcab.store.in_place import let_go, new_file, place_new
from youthcab.store.places import network_of

_LENGTH = 32


def machine() -> str:
    """Return a number drawn by lot when the program first ran here; empty where none can be kept on this computer."""
    kept = paths.machine_file()
    with suppress(OSError):
        if not kept.exists():
            _draw(kept)
        number = kept.read_text("ascii", errors="replace")
        return number if len(number) == _LENGTH else ""
    return ""


def _draw(kept: Path) -> None:
    kept.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if network_of(kept):  # A home that several computers share says nothing of any of them.
        return
    beside = kept.with_name(f".{kept.name}.{secrets.token_hex(4)}.new")
    try:
        new_file(beside)
        beside.write_text(secrets.token_hex(_LENGTH // 2), "ascii")
        with suppress(FileExistsError):
            place_new(beside, kept)
    finally:
        let_go(beside)
