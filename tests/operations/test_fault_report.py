import tempfile

from youthcab import paths
from youthcab.operations.fault_report import write_fault_report


def fault() -> Exception:
    try:
        raise KeyError("ŷ")
    except KeyError as error:
        return error


def test_a_report_tells_where_the_fault_was(tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "log_folder", lambda: tmp_path / "log")
    report = write_fault_report(fault())
    assert report.parent == tmp_path / "log"
    assert "KeyError: 'ŷ'" in report.read_text("utf-8")
    assert "test_fault_report.py" in report.read_text("utf-8")


def test_where_the_log_folder_cannot_be_written_it_is_in_the_temporary_one(tmp_path, monkeypatch):
    (tmp_path / "log").write_text("a file in the way", "utf-8")
    monkeypatch.setattr(paths, "log_folder", lambda: tmp_path / "log")
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(tmp_path))
    assert write_fault_report(fault()).parent == tmp_path
