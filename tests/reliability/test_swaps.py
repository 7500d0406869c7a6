"""G15: a file that is swapped, deleted or cut short while it is open gets no further change, and a copy is made."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.reliability.conftest import Trial

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(os.name != "posix", reason="Windows forks no processes, and swaps no file that is open")
def test_a_swapped_file_gets_no_further_change(room: Path, trial: Trial):
    count, folder = trial.count(12, 150), room / "swaps"
    folder.mkdir()

    command = [sys.executable, "-m", "tests.reliability.swapping", folder, str(trial.random.random()), str(count)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.stderr == ""
    told = json.loads(done.stdout)
    assert told["problems"] == []
    trial.tell(f"{count} swaps after {told['acknowledged']} changes, 0 later changes, {count} copies; {told['ways']}")
