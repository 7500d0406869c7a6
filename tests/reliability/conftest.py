"""How hard the harnesses try, from which seed, and what they tell at the end.

A quick tier runs with every test. `dev.py torture` sets YOUTHCAB_TORTURE to a seed and with it asks for the full counts.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from tests.reliability.children import Children

SEED = os.environ.get("YOUTHCAB_TORTURE", "")
_TELLING = "reliability"


@dataclass(frozen=True, slots=True)
class Trial:
    """The seed of one test, its chance, and the place where it tells its counts."""

    seed: int
    random: Random
    tell: Callable[[str], None]

    def count(self, quick: int, full: int) -> int:
        """Return how often to try."""
        return full if SEED else quick


@pytest.fixture
def trial(request: pytest.FixtureRequest, record_property: Callable[[str, object], None]) -> Trial:
    seed = int(SEED or 1)
    print(f"seed {seed}")
    name = request.node.name
    return Trial(seed, Random(f"{seed} {name}"), lambda counts: record_property(_TELLING, f"{name}: {counts}"))


@pytest.fixture(scope="session")
def room() -> Iterator[Path]:
    """A folder for many small files, in memory where the system has that."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None, ignore_cleanup_errors=True) as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def shim(room: Path) -> Path:
    compiler = shutil.which("cc")
    if not sys.platform.startswith("linux") or not compiler:
        pytest.skip("the shim between a program and its files needs Linux and a C compiler")
    made = room / "shim.so"
    subprocess.run([compiler, "-O2", "-shared", "-fPIC", "-o", made, Path(__file__).with_name("shim.c")], check=True)
    return made


@pytest.fixture(scope="session")
def children(room: Path) -> Iterator[Children]:
    """Children that can be killed."""
    if os.name != "posix":
        pytest.skip("Windows forks no processes")
    with Children(room / "children", None) as started:
        yield started


@pytest.fixture(scope="session")
def watched(room: Path, shim: Path) -> Iterator[Children]:
    """Children whose every change of a file is seen, and can be failed."""
    with Children(room / "watched", shim) as started:
        yield started


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    reports = [report for outcome in ("passed", "failed") for report in terminalreporter.stats.get(outcome, [])]
    told = [value for report in reports for name, value in report.user_properties if name == _TELLING]
    if SEED and told:
        terminalreporter.section(f"What was tried, from seed {SEED}")
        for line in sorted(told):
            terminalreporter.write_line(line)
