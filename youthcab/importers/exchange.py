"""The program's own exchange format: one JSON object that holds a list for each kind of record."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from youthcab.errors import ImportProblems
from youthcab.importers.json_file import read_json
from youthcab.importers.layout import FORMAT, VERSION, Item, key_of
from youthcab.importers.match import dangling
from youthcab.importers.names import Known
from youthcab.progress import Progress, unseen
from youthcab.records.kinds import KINDS
from youthcab.records.record import Record

_NOT_OURS = f'It is not a file of youthcab: one is a JSON object that begins with {{"{FORMAT}": {VERSION}}}.'


def read(path: Path, known: Known | None = None) -> tuple[Item, ...]:
    """Return what a file holds, checked in full but for its links: those are joined by `match`.

    Raises ImportProblems with all that is wrong; given what the cabinet holds, that has the links too.
    """
    held = read_json(path)
    _check_format(path, held)
    # pydantic takes a while to load, and is needed only once there is a file to check.
    from youthcab.importers.check import checked

    found, problems = checked(held)
    items = _items(found)
    if problems:
        raise ImportProblems(path.name, problems + (dangling(items, known) if known else ()))
    return items


def whole(known: Known, progress: Progress = unseen) -> dict[str, int | Record | list[Record]]:
    """Return everything that a cabinet holds in the form of a file but for its records, always in the same order."""
    content: dict[str, int | Record | list[Record]] = {FORMAT: VERSION}
    for kind in KINDS:
        progress(0, 0)
        records: list[Record] = sorted(known.all(kind.type), key=lambda each: each.id)
        if records:
            content[key_of(kind)] = records[0] if key_of(kind) == kind.name else records
    return content


def _check_format(path: Path, held: Any) -> None:
    version = held.get(FORMAT) if isinstance(held, dict) else None
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ImportProblems(path.name, (_NOT_OURS,))
    if version > VERSION:
        newer = f"It is of format {version}, and this youthcab reads up to {VERSION}. Get the newest youthcab first."
        raise ImportProblems(path.name, (newer,))


def _items(found: dict[str, Any]) -> tuple[Item, ...]:
    items = []
    for kind in KINDS:
        key = key_of(kind)
        if key == kind.name:
            items += [Item(kind, (key,), found[key])] if found.get(key) else []
        else:
            items += [Item(kind, (key, place), given) for place, given in enumerate(found.get(key, ())) if given]
    return tuple(items)
