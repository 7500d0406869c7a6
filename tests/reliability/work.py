"""What children do under fire, in numbered steps, and what must hold of their folder however they end."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.reliability import converted, edits, exported, forgetting, migrated, undone
from tests.reliability.edits import CABINET
from youthcab.operations import backups, exchange
from youthcab.operations.opening import Asking, open_or_recover
from youthcab.records.entry import Entry
from youthcab.store import connection
from youthcab.store.store import open_store

Step = Callable[[int], None]
_IMPORTED = 60
_RECOVERING = Asking(lambda *_: None, lambda *_: True)
_GONE_BACK_TO = 3


@dataclass(frozen=True, slots=True)
class Work:
    """One kind of work: how its folder begins, its steps, and what is wrong with the folder after some of them.

    `problems` is given the folder, the last step that was acknowledged, the last that was begun, and the seed;
    `while_refused` is asked the same within the child, whose cabinet is still open.
    """

    name: str
    prepare: Callable[[Path], None]
    steps: Callable[[Path, int], AbstractContextManager[Step]]
    problems: Callable[[Path, int, int, int], list[str]]
    while_refused: Callable[[Path, int, int, int], list[str]]
    most: int = 1000

    def wrong_in(self, folder: Path, acknowledged: int, begun: int, seed: int) -> list[str]:
        """Say what is wrong with a folder, and whether it can be looked at at all."""
        try:
            return self.problems(folder, acknowledged, begun, seed)
        except Exception as error:
            return [f"{error!r} after {acknowledged} acknowledged steps"]


def _sound(folder: Path, *_: int) -> list[str]:
    return [wrong for path in folder.glob("*.youthcab") for wrong in edits.unsound(path)]


def _empty_cabinet(folder: Path) -> None:
    open_store(folder / CABINET, keys=edits.keys()).close()


@contextmanager
def _edits(folder: Path, seed: int) -> Iterator[Step]:
    if seed % 2:
        # With little memory SQLite writes in the midst of a change, which is another way through its journal.
        connection.PRAGMAS["cache_size"] = "16"
    with open_store(folder / CABINET, keys=edits.keys()) as store:
        yield lambda number: edits.make_step(store, number, seed)


def _edited(folder: Path, acknowledged: int, begun: int, seed: int) -> list[str]:
    return edits.problems(folder / CABINET, acknowledged, begun, seed)


def _encrypted(prepare: Callable[[Path], None]) -> Callable[[Path], None]:
    def prepared(folder: Path) -> None:
        prepare(folder)
        converted.convert_to(folder, encrypted=True)

    return prepared


def _with_files(folder: Path) -> None:
    _empty_cabinet(folder)
    for number in range(1, 21):
        told = [{"title": f"Import {number}, {place}", "what": "count " * place} for place in range(_IMPORTED)]
        (folder / f"{number}.json").write_text(json.dumps({"youthcab": 1, "entries": told}), "utf-8")


@contextmanager
def _imports(folder: Path, _: int) -> Iterator[Step]:
    with open_store(folder / CABINET, keys=edits.keys()) as store:
        yield lambda number: _import(exchange.import_files(store, [folder / f"{number}.json"], edits.ACTOR))


def _import(report: exchange.ImportReport) -> None:
    if report.added + report.changed + report.unchanged != _IMPORTED:
        raise AssertionError(f"an import reports {report}")


def _imported(folder: Path, acknowledged: int, begun: int, _: int) -> list[str]:
    path = folder / CABINET
    with open_store(path, create=False, keys=edits.keys()) as store, store.reading() as reading:
        titles = [entry.title for entry in reading.all(Entry)]
    whole = len(titles) // _IMPORTED
    expected = [f"Import {number}, {place}" for number in range(1, whole + 1) for place in range(_IMPORTED)]
    found = edits.unsound(path)
    if sorted(titles) != sorted(expected):
        found.append(f"an import is half done: {len(titles)} records")
    if not acknowledged <= whole <= begun:
        found.append(f"{acknowledged} imports were acknowledged, {begun} begun, {whole} are there")
    return found


@contextmanager
def _backups(folder: Path, seed: int) -> Iterator[Step]:
    with open_store(folder / CABINET, keys=edits.keys()) as store:

        def step(number: int) -> None:
            edits.make_step(store, number, seed)
            backups.back_up(store, backups.Reason.ASKED)

        yield step


def _backed_up(folder: Path, acknowledged: int, begun: int, seed: int) -> list[str]:
    path = folder / CABINET
    found = edits.problems(path, acknowledged, begun, seed)
    for place, backup in enumerate(backups.backups(path)):
        copy = folder / "copy.youthcab"
        shutil.copyfile(backup.path, copy)
        # The newest one, which is the first, holds what was acknowledged; older ones hold less, each of them whole.
        found += edits.problems(copy, 0 if place else acknowledged, begun, seed)
    if acknowledged and not backups.backups(path):
        found.append(f"{acknowledged} backups were acknowledged, none is there")
    return found


def _with_backups(folder: Path) -> None:
    with open_store(folder / CABINET, keys=edits.keys()) as store:
        for number in range(1, 6):
            edits.make_step(store, number, 0)
            if number == _GONE_BACK_TO:
                backups.back_up(store)


@contextmanager
def _restores(folder: Path, _: int) -> Iterator[Step]:
    path = folder / CABINET
    yield lambda number: _restore(backups.restore(path, backups.backup_named(path, str(number)), edits.keys()))


def _restore(restored: backups.Restored) -> None:
    if not restored.missing:
        raise AssertionError(f"going back tells {restored}")


def _restored(folder: Path, acknowledged: int, _: int, __: int) -> list[str]:
    path = folder / CABINET
    opened = open_or_recover(path, _RECOVERING, edits.keys())
    with opened.store as store, store.reading() as reading:
        count = edits.steps_made(reading)
    found = edits.problems(path, _GONE_BACK_TO, 5, 0)
    if count not in (_GONE_BACK_TO, 5) or (acknowledged and count != _GONE_BACK_TO):
        found.append(f"{count} steps are there after going back to {_GONE_BACK_TO} of 5")
    return found


@contextmanager
def _new_cabinets(folder: Path, _: int) -> Iterator[Step]:
    yield lambda number: open_store(folder / f"{number}.youthcab").close()


def _made(folder: Path, acknowledged: int, begun: int, _: int) -> list[str]:
    found = []
    for number in range(1, begun + 1):
        path = folder / f"{number}.youthcab"
        if path.exists():
            open_store(path, create=False).close()
            found += edits.unsound(path)
        elif number <= acknowledged:
            found.append(f"cabinet {number} was made and is gone")
    return found


EDITS = Work("edits", _empty_cabinet, _edits, _edited, _sound)
IMPORTS = Work("imports", _with_files, _imports, _imported, _sound, most=20)
BACKUPS = Work("backups", _empty_cabinet, _backups, _backed_up, _sound)
RESTORES = Work("restores", _with_backups, _restores, _restored, _sound, most=1)
RESTORES_ENCRYPTED = Work(
    "restores of an encrypted one", _encrypted(_with_backups), _restores, _restored, _sound, most=1
)
EDITS_ENCRYPTED = Work("edits of an encrypted one", _encrypted(_empty_cabinet), _edits, _edited, _sound)
CONVERSIONS = Work("conversions", converted.prepare, converted.steps, converted.problems, _sound, most=2)
FORGETTING = Work(
    "forgetting", forgetting.prepare, forgetting.steps, forgetting.problems, _sound, most=forgetting.PEOPLE
)
UNDOING = Work("undoing", undone.prepare, undone.steps, undone.problems, _sound, most=undone.MOST)
NEW_CABINETS = Work("new cabinets", lambda folder: None, _new_cabinets, _made, _sound)
EXPORTS = Work("exports", exported.prepare, exported.steps, exported.problems, exported.problems)
MIGRATIONS = tuple(
    Work(f"migration from {number}", released.prepare, released.steps, released.problems, _sound, most=1)
    for number, released in migrated.released().items()
)
LATER = (CONVERSIONS, FORGETTING, UNDOING, EDITS_ENCRYPTED, RESTORES_ENCRYPTED)
WORKS = {work.name: work for work in (EDITS, IMPORTS, BACKUPS, RESTORES, NEW_CABINETS, EXPORTS, *LATER, *MIGRATIONS)}
