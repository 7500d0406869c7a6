import tempfile

import pytest

from youthcab.errors import ExportError
from youthcab.export.formats import FORMATS
from youthcab.operations import self_test


@pytest.fixture(autouse=True)
def own_temporary_folder(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))


def test_every_format_is_tried_and_nothing_is_left_behind(tmp_path):
    steps = list(self_test.run())
    assert [step for step in steps if step.trouble] == []
    assert {each.name for each in FORMATS} <= {step.what.split()[-1] for step in steps}
    assert list(tmp_path.iterdir()) == []


def test_a_writer_that_fails_is_told_and_the_others_are_still_tried(monkeypatch):
    def refused(store, period, paths):
        raise ExportError("The disk is full.")

    monkeypatch.setattr(self_test, "export_statement", refused)
    troubles = {step.what: step.trouble for step in self_test.run()}
    assert troubles["a statement as docx"] == "The disk is full."
    assert troubles["a summary as xlsx"] == ""


def test_a_file_that_is_not_of_its_format_is_trouble(monkeypatch):
    def wrong(store, period, paths):
        paths[0].write_bytes(b"nothing like it " * 50)
        return tuple(paths)

    monkeypatch.setattr(self_test, "export_statement", wrong)
    troubles = {step.what: step.trouble for step in self_test.run()}
    assert troubles["a statement as pdf"] == "ValueError: statement.pdf does not begin as pdf does"
