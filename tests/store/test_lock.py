from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from youthcab import paths
from youthcab.errors import InUse
from youthcab.paths import lock_file
from youthcab.store.lock import holder_of, is_open_here, take

KILLED = "import os, sys; from pathlib import Path; from youthcab.store.lock import take; take(Path(sys.argv[1])); os.kill(os.getpid(), 9)"
ELSEWHERE = {"user": "mari", "host": "another-laptop", "process": 1, "run": "0"}


def test_the_second_is_told_and_may_go_on_when_the_first_is_done(cabinet_file: Path):
    first = take(cabinet_file)

    with pytest.raises(InUse, match="open in this program already"):
        take(cabinet_file)

    first.release()
    with take(cabinet_file):
        assert is_open_here(cabinet_file)
    assert os.listdir(cabinet_file.parent) == []


def test_it_says_who_has_the_file(cabinet_file: Path):
    with take(cabinet_file):
        told = json.loads(lock_file(cabinet_file).read_text("utf-8"))
        lock_file(cabinet_file).write_text(json.dumps({**told, "user": "mari", "process": 0}), "utf-8")

        place, day = rf"on this computer \({socket.gethostname()}\)", r"\d\d:\d\d on \d{1,2} [A-Z][a-z]+ \d{4}\."
        with pytest.raises(InUse, match=f"{place} for mari since {day}"):
            take(cabinet_file)


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such signal")
def test_the_lock_of_a_killed_program_is_taken_over_at_once(cabinet_file: Path):
    subprocess.run([sys.executable, "-c", KILLED, cabinet_file], check=False)
    assert holder_of(cabinet_file) is not None
    assert not is_open_here(cabinet_file)

    with take(cabinet_file):
        assert is_open_here(cabinet_file)


def test_the_lock_of_another_computer_is_never_taken(cabinet_file: Path):
    lock_file(cabinet_file).write_text(json.dumps(ELSEWHERE), "utf-8")

    with pytest.raises(InUse, match=r"another-laptop.*for mari.*remove .*\.lock first"):
        take(cabinet_file)

    assert json.loads(lock_file(cabinet_file).read_text("utf-8")) == ELSEWHERE


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such signal")
def test_a_killed_program_does_not_lock_out_a_computer_that_was_given_another_name(cabinet_file: Path, monkeypatch):
    subprocess.run([sys.executable, "-c", KILLED, cabinet_file], check=False)
    monkeypatch.setattr(socket, "gethostname", lambda: "new-name")

    with take(cabinet_file):
        assert is_open_here(cabinet_file)


def test_a_computer_of_the_same_name_is_another_one_all_the_same(cabinet_file: Path):
    namesake = {**ELSEWHERE, "host": socket.gethostname(), "machine": "0" * 32}
    lock_file(cabinet_file).write_text(json.dumps(namesake), "utf-8")

    with pytest.raises(InUse, match="on another computer"):
        take(cabinet_file)


def test_where_no_number_can_be_kept_a_computer_goes_by_its_name(cabinet_file: Path, monkeypatch, tmp_path: Path):
    (tmp_path / "file").touch()
    monkeypatch.setattr(paths, "machine_file", lambda: tmp_path / "file" / "computer")
    lock_file(cabinet_file).write_text(json.dumps({**ELSEWHERE, "machine": "0" * 32}), "utf-8")

    with pytest.raises(InUse, match="another-laptop"):
        take(cabinet_file)


@pytest.mark.parametrize(
    "left", ["", "{", "[]", '{"user": "mari"}', '{"user": 1, "host": 2, "process": "x", "run": 3}']
)
def test_what_is_no_lock_is_written_over(cabinet_file: Path, left: str):
    lock_file(cabinet_file).write_text(left, "utf-8")

    with take(cabinet_file):
        assert is_open_here(cabinet_file)


def test_a_lock_that_somebody_removed_is_not_taken_from_the_next(cabinet_file: Path):
    first = take(cabinet_file)
    lock_file(cabinet_file).unlink()
    second = take(cabinet_file)

    first.release()

    assert is_open_here(cabinet_file)
    second.release()


def test_a_link_and_the_file_it_leads_to_have_one_lock(cabinet_file: Path, tmp_path: Path):
    (tmp_path / "link").symlink_to(cabinet_file)

    with take(tmp_path / "link"), pytest.raises(InUse):
        take(cabinet_file)
