"""Children that work in a folder of their own until they are done, killed or refused, and what they told."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from types import TracebackType
from typing import Any, Self

from tests.reliability.power import MARKS, Change, Disk, cuts, played, read_trace
from tests.reliability.work import Work

ROOT = Path(__file__).parents[2]
_FOREIGN_WORDS = re.compile(r"Errno|sqlite|Traceback|[a-z]Error\b|\bNone\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What became of a child: its last acknowledged and last begun step, what it was told, and what went wrong."""

    killed: bool
    hung: bool
    acknowledged: int
    begun: int = 0
    said: list[str] = field(default_factory=list)
    failed: str = ""
    wrong: list[str] = field(default_factory=list)
    fired: int = 0
    done: list[int] = field(default_factory=list)

    @property
    def problems(self) -> list[str]:
        """Say what is wrong with how it ended and with the words that a person would have read."""
        found = list(self.wrong)
        if self.hung:
            found.append("it hangs")
        if self.failed:
            found.append(self.failed)
        return found + [f"these are no words for a person: {each}" for each in self.said if _FOREIGN_WORDS.search(each)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A folder as a power cut after so many changes may leave it, and the last step acknowledged by then."""

    folder: Path
    moment: int
    acknowledged: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """All that a child did to its folder: the disk before, and each change."""

    report: Report
    before: Disk
    changes: list[Change]
    folder: Path

    @property
    def missed(self) -> list[str]:
        """Name the files that are not as the trace tells, since something was done that the shim did not see."""
        told = played(deepcopy(self.before), self.changes).whole()
        files = {str(path.relative_to(self.folder)): path for path in self.folder.rglob("*") if path.is_file()}
        found = {name: path.read_bytes() for name, path in files.items() if name != MARKS}
        return sorted(name for name in told.keys() | found.keys() if told.get(name) != found.get(name))

    def images(self, random: Random, count: int) -> Iterator[Image]:
        """Give that many images of the disk, one at a time in the same place."""
        disk, place, room = deepcopy(self.before), 0, self.folder.with_name("image")
        for moment in cuts(self.changes, random, count):
            played(disk, self.changes[place:moment])
            place = moment
            shutil.rmtree(room, ignore_errors=True)
            room.mkdir()
            disk.cut(random, room)
            yield Image(folder=room, moment=moment, acknowledged=disk.acknowledged)


class Children:
    """Starts children, each in a fresh copy of the folder that its work begins with."""

    def __init__(self, room: Path, shim: Path | None) -> None:
        self._room, self._shim = room, shim
        settings = os.environ | ({"LD_PRELOAD": str(shim)} if shim else {})
        self._warm = subprocess.Popen(
            [sys.executable, "-m", "tests.reliability.warm"],
            cwd=ROOT,
            env=settings,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def begin(self, work: Work, folder: Path | None = None) -> Path:
        """Return a folder as the work begins with it."""
        start = self._room / work.name
        if not start.exists():
            start.mkdir(parents=True)
            work.prepare(start)
        folder = folder or self._room / "now"
        shutil.rmtree(folder, ignore_errors=True)
        return shutil.copytree(start, folder, dirs_exist_ok=True)

    def run(self, work: Work, folder: Path, seed: int, last: int | None = None, **order: Any) -> Report:
        """Let a child work in a folder and return what became of it."""
        steps = {"first": 1, "last": last or work.most}
        whole = {"work": work.name, "folder": str(folder), "seed": seed, "shim": bool(self._shim), **steps, **order}
        assert self._warm.stdin
        assert self._warm.stdout
        self._warm.stdin.write(json.dumps(whole) + "\n")
        self._warm.stdin.flush()
        return Report(**json.loads(self._warm.stdout.readline()))

    def traced(self, work: Work, seed: int, last: int, **order: Any) -> Trace:
        """Let a child make some steps and return all that it did to its folder on the way."""
        folder, written = self.begin(work), self._room / "trace"
        written.unlink(missing_ok=True)
        disk = Disk(folder)
        report = self.run(work, folder, seed, last, trace=str(written), **order)
        return Trace(report=report, before=disk, changes=read_trace(written), folder=folder)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._warm.stdin
        assert self._warm.stdout
        self._warm.stdin.close()
        self._warm.wait()
        self._warm.stdout.close()
