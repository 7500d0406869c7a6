"""Many starts on one file at the same moment. Run as `python -m tests.reliability.racing FOLDER SEED COUNT`.

It forks, so it has no threads of its own. At the end it tells, as JSON, how much was tried and what was wrong.
"""

from __future__ import annotations

import json
import os
import socket
import sys
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from typing import Any

from tests.make import event
from youthcab.errors import InUse
from youthcab.paths import lock_file
from youthcab.records.event import Event
from youthcab.store import migrating  # noqa: F401  loaded once, before the forks
from youthcab.store.lock import take
from youthcab.store.store import open_store

ELSEWHERE = json.dumps({"user": "mari", "host": "another-laptop", "process": 1, "run": "0"})
FORK = get_context("fork")


def start(path: Path, tell: Connection) -> None:
    """Start on a file as the program does: change it, or be refused and look at it; then wait for the end."""
    tell.recv()
    try:
        try:
            with open_store(path) as store:
                with store.writing("Sam", "Add event") as writing:
                    writing.save(event())
                tell.send({"writer": True})
                tell.recv()
        except InUse as refused:
            with open_store(path, view_only=True) as store, store.reading() as reading:
                tell.send({"refused": str(refused), "seen": reading.count(Event)})
    except BaseException as error:
        tell.send({"wrong": repr(error)})


def take_turns(path: Path, turns: int, tell: Connection) -> None:
    """Take the lock and let go of it over and over, and count how often another one had it at the same time."""
    tell.recv()
    told = {"had": 0, "two at once": 0}
    mark = path.with_name("at it")
    for _ in range(turns):
        with suppress(InUse), take(path):
            try:
                os.close(os.open(mark, os.O_CREAT | os.O_EXCL))
            except FileExistsError:
                told["two at once"] += 1
                continue
            told["had"] += 1
            mark.unlink()
    tell.send(told)


def all_take_turns(path: Path, count: int, turns: int) -> dict[str, int]:
    """Have some processes let go while others take: a lock may go from under the one who is just getting it."""
    ways = [FORK.Pipe() for _ in range(count)]
    processes = [FORK.Process(target=take_turns, args=(path, turns, theirs), daemon=True) for _, theirs in ways]
    for process in processes:
        process.start()
    for own, _ in ways:
        own.send("begin")
    told = [own.recv() for own, _ in ways]
    for process in processes:
        process.join()
    return {name: sum(each[name] for each in told) for name in told[0]}


class Race:
    """A few processes that begin at once on one file."""

    def __init__(self, path: Path, count: int) -> None:
        ways = [FORK.Pipe() for _ in range(count)]
        self._ends = [own for own, _ in ways]
        self._starts = [FORK.Process(target=start, args=(path, theirs), daemon=True) for _, theirs in ways]
        for each in self._starts:
            each.start()
        for _, theirs in ways:
            theirs.close()

    def run(self) -> list[dict[str, Any]]:
        for each in self._ends:
            each.send("begin")
        return [each.recv() if each.poll(30) else {"wrong": "it hangs"} for each in self._ends]

    def end(self, told: list[dict[str, Any]], *, killing: bool) -> None:
        for process, end, answer in zip(self._starts, self._ends, told, strict=True):
            if killing or "wrong" in answer:
                process.kill()
            elif "writer" in answer:
                end.send("end")
            process.join()
            end.close()


def problems_of(told: list[dict[str, Any]], writers: int, host: str) -> list[str]:
    """Say what is wrong with who came to write, and with what the others were told."""
    found = [each["wrong"] for each in told if "wrong" in each]
    if sum("writer" in each for each in told) != writers:
        found.append(f"{sum('writer' in each for each in told)} writers instead of {writers}")
    told_to = (each["refused"] for each in told if "refused" in each)
    found += [
        f"this does not say who has it: {sentence}"
        for sentence in told_to
        if not all(word in sentence for word in (host, " for ", " since ", "reading only"))
    ]
    return found


def races(folder: Path, random: Random, count: int) -> dict[str, Any]:
    """Race for a new file, one that is there, one whose writer was killed, and one open on another computer."""
    problems, starts, killed, elsewhere, written = [], 0, 0, 0, 0
    path = folder / "0.youthcab"
    for number in range(count):
        if not random.randrange(5):
            path, written = folder / f"{number}.youthcab", 0
        foreign = path.exists() and not random.randrange(8)
        if foreign:
            lock_file(path).write_text(ELSEWHERE, encoding="utf-8")
        race = Race(path, random.randint(2, 8))
        told = race.run()
        killing = not foreign and bool(random.randrange(2))
        race.end(told, killing=killing)
        found = problems_of(told, 0 if foreign else 1, "another-laptop" if foreign else socket.gethostname())
        if foreign and lock_file(path).read_text(encoding="utf-8") != ELSEWHERE:
            found.append("the lock of another computer was touched")
        lock_file(path).unlink() if foreign else None
        written += not foreign
        with open_store(path, view_only=True) as store, store.reading() as reading:
            if reading.count(Event) != written:
                found.append(f"{reading.count(Event)} of {written} changes are there")
        problems += [f"race {number}: {each}" for each in found]
        starts, killed, elsewhere = starts + len(told), killed + killing, elsewhere + foreign
    turns = all_take_turns(folder / "turns.youthcab", 4, 100 * count)
    if turns["two at once"]:
        problems.append(f"{turns['two at once']} times two had the lock at once")
    told = {"starts": starts, "killed": killed, "elsewhere": elsewhere, "turns": turns["had"]}
    return {"problems": problems, **told}


if __name__ == "__main__":
    print(json.dumps(races(Path(sys.argv[1]), Random(sys.argv[2]), int(sys.argv[3]))))
