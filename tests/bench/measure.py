"""Measures a piece of work beside its floor, in turn, so that both meet the same machine."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Engine


@dataclass(frozen=True)
class Figure:
    """One promise as measured: ours and the floor in the same unit, and the most that ours may be."""

    promise: str
    ours: float
    floor: float | None
    unit: str
    most: str
    kept: bool


def ratio(promise: str, ours: float, floor: float, unit: str, most: float) -> Figure:
    """A promise that ours is at most so many times the floor."""
    return Figure(promise, ours, floor, unit, f"{most:g} x", ours <= most * floor)


def bound(promise: str, ours: float, unit: str, most: float) -> Figure:
    """A promise that ours is at most a figure of its own."""
    return Figure(promise, ours, None, unit, f"{most:g} {unit}", ours <= most)


def beside(ours: Callable[[], Any], floor: Callable[[], Any], repeats: int = 7) -> tuple[float, float]:
    """Return the median milliseconds of both, run in turn, after once each to warm up."""
    ours(), floor()
    pairs = [(milliseconds(ours), milliseconds(floor)) for _ in range(repeats)]
    return statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)


def milliseconds(work: Callable[[], Any]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def start_of(module: str, *arguments: str) -> tuple[float, float, float]:
    """Start a Python program; return the milliseconds until it prints a line and another, and the number after that."""
    settings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    settings["QT_LOGGING_RULES"] = "default.warning=false"  # the offscreen plugin warns of what it cannot do
    command = [sys.executable, "-m", module, *arguments]
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=settings) as program:
        assert program.stdout
        took = []
        for _ in range(2):
            if not program.stdout.readline():
                raise RuntimeError(f"{module} showed nothing")
            took.append((time.perf_counter() - start) * 1000)
        return took[0], took[1], float(program.stdout.read().split()[-1])


Statement = tuple[str, Any, bool]


@contextmanager
def statements_of_the_store() -> Iterator[list[Statement]]:
    """Collect every SQL statement that runs inside, to be run again without anything of ours around it."""
    seen: list[Statement] = []

    def note(_connection: Any, _cursor: Any, sql: str, parameters: Any, _context: Any, many: bool) -> None:
        seen.append((sql, parameters, many))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def run_again(connection: Any, statements: Sequence[Statement]) -> None:
    """Run collected statements on a bare connection of the database driver and fetch all that they find."""
    cursor = connection.cursor()
    for sql, parameters, many in statements:
        (cursor.executemany if many else cursor.execute)(sql, parameters)
        cursor.fetchall()
