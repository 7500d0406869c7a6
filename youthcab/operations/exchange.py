"""Bring in files, give everything out as one, and make a cabinet with the sample."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Any

from youthcab.errors import ExportError, ImportProblems, StoreError
from youthcab.export.replace import check_places, replacing
from youthcab.importers import exchange
from youthcab.importers.layout import Item
from youthcab.importers.match import match
from youthcab.operations.backups import back_up_if_changed
from youthcab.operations.cabinets import open_cabinet
from youthcab.operations.changes import Changes
from youthcab.paths import resource
from youthcab.progress import Progress, counted, unseen
from youthcab.records.identity import Id
from youthcab.records.kinds import kind_of, label
from youthcab.records.plain import to_plain
from youthcab.records.record import Record
from youthcab.records.when import When
from youthcab.store.backup_folder import Reason
from youthcab.store.encryption import Keys
from youthcab.store.store import Store
from youthcab.store.writing import Writing

SAMPLE = "sample/march-2021.json"


@dataclass(frozen=True, slots=True)
class Moved:
    """An event that an import took for one that is there with another date, which it has no longer."""

    label: str
    was: When
    now: When


@dataclass(frozen=True, slots=True)
class ImportReport:
    """How many records an import added, changed and found as they were; `changes` names the first two."""

    added: int
    changed: int
    unchanged: int
    changes: Changes
    moved: tuple[Moved, ...] = ()


def import_files(
    store: Store, paths: Sequence[Path], actor: str, *, dry_run: bool = False, progress: Progress = unseen
) -> ImportReport:
    """Bring in the records of files, all in one step or none, after a backup; a dry run tells what would come of it.

    Raises ImportProblems with everything that is wrong in any of the files. Stopping keeps none of them.
    """
    _refuse_itself(paths, store)
    files = _read(paths, store, progress)
    progress(0, 0)
    if not dry_run:
        back_up_if_changed(store, Reason.IMPORT)
    step = store.trying if dry_run else store.writing
    with step(actor, f"Import {_named(paths)}") as writing:
        return _save(files, writing, progress)


def export_data(store: Store, path: Path, progress: Progress = unseen) -> Path:
    """Write everything that a cabinet holds to a file that can be brought in again; raises ExportError.

    Stopping leaves no part of the file, and an older one of that name as it was.
    """
    if path.suffix.lower() != ".json":
        raise ExportError(f"{path} cannot hold a cabinet's data. Choose a name that ends in .json.")
    check_places([path], store.where)
    with store.reading() as reading:
        content = exchange.whole(reading, progress)
    held = content.values()
    of = sum(len(each) if isinstance(each, list) else isinstance(each, Record) for each in held)
    written = count()

    def plain(record: Record) -> dict[str, Any]:
        progress(next(written), of)
        told: dict[str, Any] = to_plain(record)
        return told

    encoder = json.JSONEncoder(ensure_ascii=False, indent=2, default=plain)
    with replacing(path) as beside, beside.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(encoder.iterencode(content))
        file.write("\n")
    return path


def schema() -> dict[str, Any]:
    """Return the JSON Schema of the files that can be brought in."""
    # pydantic takes a while to load, and only a check or a schema needs it.
    from youthcab.importers.schema import schema as made

    return made()


def make_sample(path: Path, keys: Keys | None = None) -> Store:
    """Make a cabinet with the records behind the statement of March 2021; the caller closes it.

    Raises StoreError where there is a file of that name already.
    """
    if path.exists():
        raise StoreError(f"{path} is there already and was left as it is. Choose another name for the sample.")
    store = open_cabinet(path, keys)
    try:
        files = _read([resource(SAMPLE)], store, unseen)
        with store.writing("youthcab", "Begin with March 2021") as writing:
            writing.step.is_beginning()
            _save(files, writing, unseen)
    except BaseException:
        store.close()
        raise
    return store


def _refuse_itself(paths: Sequence[Path], store: Store) -> None:
    """Raise ImportProblems for the open cabinet: closing another handle would take away SQLite's locks on it."""
    for path in paths:
        if _is_same(path, Path(store.where)):
            raise ImportProblems(path.name, ("It is the cabinet that is open. Choose a .json file.",))


def _is_same(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except OSError:
        return False


def _read(paths: Sequence[Path], store: Store, progress: Progress) -> dict[Path, tuple[Item, ...]]:
    files: dict[Path, tuple[Item, ...]] = {}
    wrong = []
    with store.reading() as reading:
        # Of several files one may link to what another brings: their links are told once all can be read.
        known = reading if len(paths) == 1 else None
        for path in paths:
            progress(0, 0)
            try:
                files[path] = exchange.read(path, known)
            except ImportProblems as error:
                wrong.append((path, error.problems))
    _refuse(wrong, len(paths))
    return files


def _save(files: dict[Path, tuple[Item, ...]], writing: Writing, progress: Progress) -> ImportReport:
    wrong: list[tuple[Path, tuple[str, ...]]] = []
    seen: dict[Id, tuple[str, Record]] = {}
    moved: list[Moved] = []
    of, before = sum(map(len, files.values())), 0
    for path, items in files.items():
        matched = match(items, writing, _in_halves(progress, 2 * before, of))
        if matched.problems:
            wrong.append((path, matched.problems))
        for group in ("unchanged", "changed", "added"):
            for record in getattr(matched, group):
                # What one file adds and the next one changes was added, all in all.
                if seen.get(record.id, ("unchanged",))[0] == "unchanged":
                    seen[record.id] = (group, record)
        moved += [Moved(label(now), was.when, now.when) for was, now in matched.moved]
        saving = _in_halves(progress, 2 * before + len(items), of)
        writing.save_all(counted([*matched.added, *matched.changed], saving))
        before += len(items)
    _refuse(wrong, len(files))
    return replace(_report(seen.values()), moved=tuple(moved))


def _in_halves(progress: Progress, before: int, of: int) -> Progress:
    """Count a record once it is both matched and saved, which take about as long as each other."""
    return lambda done, _: progress((before + done) // 2, of)


def _report(seen: Iterable[tuple[str, Record]]) -> ImportReport:
    groups: dict[str, list[Record]] = {"added": [], "changed": [], "unchanged": []}
    for group, record in seen:
        groups[group].append(record)
    touched = groups["added"] + groups["changed"]
    changes = Changes(frozenset(kind_of(each).name for each in touched), tuple(each.id for each in touched))
    added, changed, unchanged = (len(groups[name]) for name in ("added", "changed", "unchanged"))
    return ImportReport(added, changed, unchanged, changes)


def _refuse(wrong: Sequence[tuple[Path, tuple[str, ...]]], count: int) -> None:
    if not wrong:
        return
    if count == 1:
        [(path, problems)] = wrong
        raise ImportProblems(path.name, problems)
    listed = tuple(f"{path.name}: {problem}" for path, problems in wrong for problem in problems)
    raise ImportProblems(f"The set of {count} files", listed)


def _named(paths: Sequence[Path]) -> str:
    return paths[0].name if len(paths) == 1 else f"{len(paths)} files"
