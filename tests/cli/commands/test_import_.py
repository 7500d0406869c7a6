import json

import pytest


@pytest.fixture
def by_hand(tmp_path):
    file = tmp_path / "by-hand.json"
    event = {"title": "Evening on bus fares", "campaigns": ["Bus fares"], "when": "2021-03-18"}
    file.write_text(json.dumps({"youthcab": 1, "campaigns": [{"title": "Bus fares"}], "events": [event]}), "utf-8")
    return file


def test_a_file_written_by_hand_makes_a_cabinet(youthcab, by_hand, tmp_path):
    said = youthcab("--data", tmp_path / "new.youthcab", "import", by_hand)
    assert (said.code, said.out) == (0, "2 added, 0 changed, 0 as they were.\n")
    assert "Evening on bus fares" in youthcab("--data", tmp_path / "new.youthcab", "history").out


def test_a_dry_run_says_what_would_be_and_changes_nothing(youthcab, by_hand, sample):
    before = youthcab("--data", sample, "history", "--json").out
    said = youthcab("--data", sample, "import", by_hand, "--dry-run")
    assert said.out == "Would be: 2 added, 0 changed, 0 as they were. Nothing was written.\n"
    assert youthcab("--data", sample, "history", "--json").out == before


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff\xfe\x00", b'{"youthcab": 1, "events": [{"title": 5}]}', b"[" * 5000]
)
def test_a_faulty_file_is_told_and_changes_nothing(youthcab, sample, tmp_path, content):
    faulty = tmp_path / "faulty.json"
    faulty.write_bytes(content)
    before = youthcab("--data", sample, "history", "--json").out
    said = youthcab("--data", sample, "import", faulty)
    assert said.code == 2
    assert "faulty.json" in said.err
    assert youthcab("--data", sample, "history", "--json").out == before


def test_a_file_that_is_not_there_is_said(youthcab, sample, tmp_path):
    said = youthcab("--data", sample, "import", tmp_path / "nowhere.json")
    assert said.code == 2
    assert "nowhere.json" in said.err
    assert said.err.count("\n") < 4
