"""A file swapped while it is written to. Run as `python -m tests.reliability.swapping FOLDER SEED COUNT`.

It forks, so it has no threads of its own. At the end it tells, as JSON, how much was tried and what was wrong.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections import Counter
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from time import sleep
from typing import Any

from tests.make import event
from youthcab.errors import Displaced, StoreError
from youthcab.records.event import Event
from youthcab.store.store import Store, open_store

FORK = get_context("fork")
LATER = 3  # writes that are tried after the first was refused


def replaced_by_an_older_copy(path: Path, older: Path, random: Random) -> None:
    older.replace(path)


def moved_away_and_an_older_copy_put_there(path: Path, older: Path, random: Random) -> None:
    path.rename(path.with_suffix(".moved"))
    older.rename(path)


def moved_away(path: Path, older: Path, random: Random) -> None:
    path.rename(path.with_suffix(".moved"))


def deleted(path: Path, older: Path, random: Random) -> None:
    path.unlink()


def truncated(path: Path, older: Path, random: Random) -> None:
    os.truncate(path, random.choice([0, 1, 4096, random.randrange(path.stat().st_size - 1)]))


def overwritten_by_an_older_copy(path: Path, older: Path, random: Random) -> None:
    shutil.copyfile(older, path)


WAYS: tuple[Callable[[Path, Path, Random], None], ...] = (
    replaced_by_an_older_copy,
    moved_away_and_an_older_copy_put_there,
    moved_away,
    deleted,
    truncated,
    overwritten_by_an_older_copy,
)
IN_PLACE = (truncated, overwritten_by_an_older_copy)


def write(path: Path, swapped: Path, tell: Connection, paced: bool) -> None:
    """Add one event after the other until that is refused, and a few more times; tell what was acknowledged.

    When paced it waits after each: a file that is overwritten within the moment of a write looks written by it.
    """
    acknowledged, late, refusals = 0, 0, []
    try:
        with open_store(path) as store:
            while len(refusals) <= LATER and late <= LATER:
                was_swapped = swapped.exists()
                try:
                    _add(store, f"Event {acknowledged}")
                except StoreError as refusal:
                    refusals.append(str(refusal) if isinstance(refusal, Displaced) else f"not as displaced: {refusal}")
                    continue
                acknowledged += 1
                late += was_swapped
                tell.send(acknowledged)
                if paced:
                    tell.recv()
        tell.send({"acknowledged": acknowledged, "late": late, "refusals": refusals})
    except BaseException as error:
        tell.send({"wrong": repr(error)})


def _add(store: Store, title: str) -> None:
    with store.writing("Sam", "Add event") as writing:
        writing.save(event(title))


def swap(folder: Path, way: Callable[[Path, Path, Random], None], random: Random) -> tuple[int, list[str]]:
    """Swap a file at some moment; return how much was acknowledged, and what went wrong."""
    path, older, swapped = folder / "cabinet.youthcab", folder / "older", folder / "swapped"
    with open_store(path) as store:
        _add(store, "Begun")
        shutil.copyfile(path, older)
        _add(store, "Known to the newer one")
    own, theirs = FORK.Pipe()
    writer = FORK.Process(target=write, args=(path, swapped, theirs, way in IN_PLACE), daemon=True)
    writer.start()
    theirs.close()
    for turn in range(random.randint(1, 6)):
        if turn and way in IN_PLACE:
            own.send("on")
        own.recv()
    if way not in IN_PLACE:
        sleep(random.uniform(0, 0.02))
    way(path, older, random)
    there = path.read_bytes() if path.exists() else b""
    swapped.touch()
    told = _last_words(own, way in IN_PLACE)
    writer.kill()
    writer.join()
    own.close()
    if "wrong" in told:
        return 0, [told["wrong"]]
    return told["acknowledged"], list(_problems(path, way, told, there))


def _last_words(own: Connection, paced: bool) -> Any:
    told: Any = 0
    while isinstance(told, int):
        if paced:
            own.send("on")
        told = own.recv() if own.poll(30) else {"wrong": "it hangs"}
    return told


def _problems(path: Path, way: Callable[..., None], told: dict[str, Any], there: bytes) -> Any:
    if told["late"]:
        yield f"{told['late']} changes were acknowledged after the swap"
    copies = [each for each in path.parent.iterdir() if " rescued " in each.name]
    if len(copies) != 1:
        yield f"{len(copies)} copies were made"
        return
    if len(set(told["refusals"])) != 1 or str(copies[0]) not in told["refusals"][0]:
        yield f"not one clear sentence: {told['refusals']}"
    if way in IN_PLACE:
        return
    if (path.read_bytes() if path.exists() else b"") != there:
        yield "the file that was put there was written to"
    with open_store(copies[0], view_only=True) as store, store.reading() as reading:
        store.check()
        titles = {each.title for each in reading.all(Event)}
    wanted = {"Begun", "Known to the newer one", *(f"Event {number}" for number in range(told["acknowledged"]))}
    if not titles >= wanted:
        yield f"the copy lacks {wanted - titles}"


def swaps(folder: Path, random: Random, count: int) -> dict[str, Any]:
    """Swap a file that many times, each way as often as the others."""
    problems: list[str] = []
    acknowledged, ways = 0, Counter[str]()
    made = folder / "made"
    open_store(made).close()
    for number in range(count):
        way, place = WAYS[number % len(WAYS)], folder / str(number)
        place.mkdir()
        shutil.copyfile(made, place / "cabinet.youthcab")
        some, found = swap(place, way, random)
        acknowledged, ways = acknowledged + some, ways + Counter([way.__name__])
        problems += [f"{number}, {way.__name__}: {each}" for each in found]
        shutil.rmtree(place)
    return {"problems": problems, "acknowledged": acknowledged, "ways": ways}


if __name__ == "__main__":
    print(json.dumps(swaps(Path(sys.argv[1]), Random(sys.argv[2]), int(sys.argv[3]))))
