"""A window and the command line of one person often run side by side."""

import pytest

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


def test_what_writes_is_told_in_one_sentence_that_it_is_open(youthcab, sample, window):
    done = youthcab("--data", sample, "log", "We met the council")

    assert done.code == 2
    assert "is open in this program already" in done.err
    assert done.err.count("\n") == 1
