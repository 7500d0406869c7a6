from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.make import event
from youthcab.errors import Damaged, StoreError
from youthcab.operations import records
from youthcab.operations.backups import Keeper
from youthcab.operations.cabinets import open_cabinet, the_cabinet
from youthcab.paths import default_cabinet
from youthcab.records.cabinet import Cabinet
from youthcab.store.store import open_store


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


class TestDamage:
    @pytest.fixture
    def spoilt(self, tmp_path: Path) -> Path:
        path = tmp_path / "cabinet.youthcab"
        with open_store(path) as store, store.writing("Sam", "Add") as writing:
            writing.save_all(event(f"Talk {number}") for number in range(50))
        content = path.read_bytes()
        path.write_bytes(content[:-4096] + bytes(4096))
        return path

    def test_it_is_found_at_the_start(self, spoilt: Path):
        with pytest.raises(Damaged):
            open_cabinet(spoilt)

    def test_in_a_large_file_it_is_found_while_it_is_open_and_at_the_next_start(self, spoilt: Path, monkeypatch):
        monkeypatch.setattr("youthcab.operations.cabinets._LOOKED_THROUGH", 0)

        with open_store(spoilt) as store:
            keeper = Keeper(lambda: 0.0)
            assert keeper.due()
            with pytest.raises(Damaged):
                keeper.keep(store)

        with pytest.raises(Damaged):
            open_cabinet(spoilt)


def test_the_usual_place_is_no_real_home_here():
    assert "youthcab-tests-" in str(default_cabinet())
