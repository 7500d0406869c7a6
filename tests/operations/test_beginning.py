import tempfile

import pytest

from youthcab.operations import beginning
from youthcab.operations.encryption import new_keys


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(beginning, "data_folder", lambda: tmp_path / "data")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path / "data"


def test_the_sample_is_copied_once_into_the_usual_folder(folder):
    place = beginning.sample_copy(new_keys())
    assert place.parent == folder
    assert beginning.sample_copy(new_keys()) == place
    assert beginning.is_sample_copy(str(place))


def test_where_nothing_can_be_kept_the_sample_can_be_tried_all_the_same(folder):
    folder.write_text("a file, where the folder should be")
    place = beginning.sample_copy(new_keys())
    assert place.exists()
    assert place.parent.parent == folder.parent
    assert beginning.is_sample_copy(str(place))
    assert not beginning.is_sample_copy(str(folder / "cabinet.youthcab"))
