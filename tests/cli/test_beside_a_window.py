"""A window and the command line of one person often run side by side."""

import json

import pytest

from youthcab.operations import quick_log
from youthcab.operations.cabinets import open_cabinet
from youthcab.operations.exchange import export_data


@pytest.fixture
def window(sample):
    """The cabinet as a window holds it."""
    with open_cabinet(sample) as store:
        yield store


@pytest.mark.parametrize(
    "words",
    [
        ("draft", "2021-03"),
        ("history",),
        ("export", "statement", "2021-03", "OUT.md"),
        ("export", "summary", "2021-q1", "OUT.csv"),
        ("export", "data", "OUT.json"),
        ("import", "DATA.json", "--dry-run"),
    ],
    ids=" ".join,
)
def test_what_only_reads_works_beside_it(youthcab, sample, window, tmp_path, words):
    export_data(window, tmp_path / "DATA.json")

    done = youthcab("--data", sample, *(tmp_path / word if "." in word else word for word in words))

    assert (done.code, done.err) == (0, "")
    assert done.out


def test_what_writes_waits_a_moment_for_another_that_writes(youthcab, sample, monkeypatch):
    lock = sample.with_name(f"{sample.name}.lock")
    lock.write_text(json.dumps({"user": "mari", "host": "another", "process": 1, "run": "0"}), encoding="utf-8")
    monkeypatch.setattr("youthcab.operations.opening.time.sleep", lambda _: lock.unlink())

    assert youthcab("--data", sample, "log", "We met the council").code == 0


def test_what_writes_is_told_in_one_sentence_that_it_is_open(youthcab, sample, window):
    done = youthcab("--data", sample, "log", "We met the council")

    assert done.code == 2
    assert "is open in this program already" in done.err
    assert done.err.count("\n") == 1


def test_a_file_that_is_taken_away_in_the_middle_is_told_with_where_all_of_it_is(youthcab, sample, monkeypatch):
    def do(*given):
        sample.rename(sample.with_name("elsewhere.youthcab"))
        return quick_log.do(*given)

    monkeypatch.setattr("youthcab.cli.commands.log_.do", do)
    done = youthcab("--data", sample, "log", "We met the council")

    assert done.code == 2
    assert "was deleted or moved away" in done.err
    [copy] = sample.parent.glob("*rescued*")
    assert f"is now in {copy}: open that file to go on" in done.err
    monkeypatch.undo()
    assert youthcab("--data", copy, "verify").code == 0
