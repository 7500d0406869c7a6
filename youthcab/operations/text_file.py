"""A text that a person keeps for themselves: what they typed, a recovery code, a report."""

from __future__ import annotations

from pathlib import Path

from youthcab.errors import ExportError
from youthcab.export.replace import replacing
from youthcab.store.lock import is_open_here


def save_text(text: str, path: Path) -> Path:
    """Write a text that only this person may read; raises ExportError where it cannot be written."""
    if is_open_here(path):
        raise ExportError(f"{path} was not written: it is the open cabinet. Choose another name.")
    with replacing(path) as beside:
        beside.chmod(0o600)
        beside.write_text(text, "utf-8")
    return path
