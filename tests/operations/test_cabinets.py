from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from youthcab.errors import StoreError
from youthcab.operations import records
from youthcab.operations.cabinets import open_cabinet, the_cabinet
from youthcab.paths import default_cabinet
from youthcab.records.cabinet import Cabinet


def test_a_new_cabinet_is_made_with_its_folders(tmp_path: Path):
    with open_cabinet(tmp_path / "new" / "folder" / "cabinet.youthcab") as store:
        assert the_cabinet(store).known_as == "Youth Cabinet"

    assert (tmp_path / "new" / "folder" / "cabinet.youthcab").is_file()


def test_the_cabinet_is_what_was_saved_about_it(tmp_path: Path):
    saved = Cabinet(title="West Youth Cabinet", council="West Council")
    path = tmp_path / "cabinet.youthcab"
    with open_cabinet(str(path)) as store:
        records.add(store, saved, "Sam", date(2021, 3, 10))
    with open_cabinet(path) as store:
        assert the_cabinet(store) == saved


def test_a_file_in_the_way_of_a_folder_is_told(tmp_path: Path):
    (tmp_path / "notes").write_text("mine")

    with pytest.raises(StoreError, match="cannot be made"):
        open_cabinet(tmp_path / "notes" / "cabinet.youthcab")


def test_the_usual_place_is_no_real_home_here():
    assert "youthcab-tests-" in str(default_cabinet())
