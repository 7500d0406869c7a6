"""G7: of all that start on one file at once, one may change it, and each other one is told who does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.reliability.conftest import Trial

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(os.name != "posix", reason="Windows forks no processes")
def test_one_of_many_starts_may_change_a_file(room: Path, trial: Trial):
    count, folder = trial.count(8, 200), room / "races"
    folder.mkdir()

    command = [sys.executable, "-m", "tests.reliability.racing", folder, str(trial.random.random()), str(count)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.stderr == ""
    told = json.loads(done.stdout)
    assert told["problems"] == []
    trial.tell(
        f"{count} races of {told['starts']} starts, {told['killed']} writers killed, {told['elsewhere']} files open "
        f"elsewhere, 1 writer in each other race, 0 locks stolen; {told['turns']} turns at a lock while others let go, "
        "1 at a time"
    )
