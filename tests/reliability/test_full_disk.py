"""G4: a disk with no room left is told in a sentence, loses nothing, and work goes on once there is room again."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.reliability.children import Children
from tests.reliability.conftest import Trial
from tests.reliability.work import (
    BACKUPS,
    CONVERSIONS,
    EDITS,
    EDITS_ENCRYPTED,
    EXPORTS,
    FORGETTING,
    IMPORTS,
    MIGRATIONS,
    RESTORES,
    RESTORES_ENCRYPTED,
    UNDOING,
    Work,
)

KILOBYTE = 1024
PAGE = 4096
BALLAST = 40_000 * KILOBYTE
# How many steps, and room for how many kilobytes at most, so that none has room for all steps.
CASES = [
    (EDITS, 60, 600),
    (IMPORTS, 20, 400),
    (BACKUPS, 12, 3000),
    (EXPORTS, 3, 24),
    (CONVERSIONS, 2, 500),
    (FORGETTING, 3, 150),
    (UNDOING, 12, 300),
    (EDITS_ENCRYPTED, 20, 200),
    (RESTORES, 1, 100),
    (RESTORES_ENCRYPTED, 1, 100),
    *((each, 1, 700) for each in MIGRATIONS),
]


@pytest.mark.parametrize(("work", "last", "most"), CASES, ids=lambda each: getattr(each, "name", None))
def test_a_full_disk_is_told_and_loses_nothing(
    children: Children, trial: Trial, room: Path, work: Work, last: int, most: int
):
    count, refused = trial.count(1, 20), 0
    begins = sum(-(-path.stat().st_size // PAGE) * PAGE for path in children.begin(work).rglob("*")) + PAGE
    for _ in range(count):
        left, seed = trial.random.randrange(0, most) * KILOBYTE, trial.random.randrange(10**6)
        with disk(room / "disk", begins + left + BALLAST) as mounted:
            folder, ballast = children.begin(work, mounted / "now"), mounted / "ballast"
            with ballast.open("wb") as file:
                file.truncate(BALLAST)
                file.write(bytes(BALLAST))

            report = children.run(work, folder, seed, last, ballast=str(ballast))

            found = report.problems + work.wrong_in(folder, report.acknowledged, report.begun, seed)
            found += [words for words in report.said if not re.search(r"\b(room|space)\b", words)]
        assert found == [], f"with {left} bytes left, seed {seed}, told {report.said}"
        assert report.acknowledged == last
        refused += len(report.said)
    assert refused
    trial.tell(f"{count} disks, {refused} times no room, 0 lost, 0 torn")


@contextmanager
def disk(where: Path, size: int) -> Iterator[Path]:
    """Give a disk of its own, of so many bytes."""
    if not sys.platform.startswith("linux"):
        pytest.skip("a small disk in memory needs Linux")
    where.mkdir(exist_ok=True)
    mounting = ["mount", "-t", "tmpfs", "-o", f"size={size}", "none", str(where)]
    if subprocess.run(mounting, capture_output=True, check=False).returncode:
        pytest.skip("a small disk in memory needs the right to mount one")
    try:
        yield where
    finally:
        subprocess.run(["umount", str(where)], check=True)
