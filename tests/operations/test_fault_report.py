import tempfile
from pathlib import Path

import pytest

from youthcab import paths
from youthcab.operations.fault_report import report_of, scrubbed, write_fault_report


def fault(message: str = "ŷ") -> Exception:
    try:
        raise KeyError(message)
    except KeyError as error:
        return error


def test_a_report_tells_where_the_fault_was(tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "log_folder", lambda: tmp_path / "log")
    report = write_fault_report(fault(), "Qt 6")
    assert report.parent == tmp_path / "log"
    assert "KeyError: …" in report.read_text("utf-8")
    assert "test_fault_report.py" in report.read_text("utf-8")
    assert "Qt 6" in report.read_text("utf-8")


def test_where_the_log_folder_cannot_be_written_it_is_in_the_temporary_one(tmp_path, monkeypatch):
    (tmp_path / "log").write_text("a file in the way", "utf-8")
    monkeypatch.setattr(paths, "log_folder", lambda: tmp_path / "log")
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(tmp_path))
    assert write_fault_report(fault()).parent == tmp_path


@pytest.mark.parametrize(
    ("message", "left"),
    [
        ("could not read Rishi Patel", "could not read … …"),
        ("Rishi was not found", "… was not found"),
        ("no such day: '12 May' for Ŵyn", "no such day: … for …"),
        ("list index out of range", "list index out of range"),
        ("(sqlcipher3.OperationalError) near\n[parameters: ('Rishi', 16)]", "… near"),
        ("mail rishi@example.org about 16", "mail … about …"),
        ("Person(name='Rishi', age=16) has no role", "…… has no role"),
    ],
)
def test_no_name_and_no_value_is_left_in_a_message(message, left):
    assert scrubbed(message) == left


def test_what_led_to_a_fault_is_scrubbed_as_well():
    try:
        try:
            raise ValueError("bad row for Rishi")
        except ValueError as first:
            raise RuntimeError("import of Rishi failed") from first
    except RuntimeError as error:
        error.add_note("while reading Rishi")
        text = report_of(error)
    told = [line for line in text.splitlines() if line.startswith(("ValueError", "RuntimeError"))]
    assert told == ["ValueError: bad row for …", "RuntimeError: import of … failed"]
    assert "while reading" not in text.replace('error.add_note("while reading', "")


def test_the_home_folder_is_not_told():
    assert str(Path.home()) not in report_of(fault(f"{Path.home()}/x"))
