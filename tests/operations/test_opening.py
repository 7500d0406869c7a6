from __future__ import annotations

from pathlib import Path

from youthcab.operations.opening import open_to_read, warnings_for
from youthcab.store.store import Store


def test_a_cabinet_can_be_read_while_another_program_changes_it(store: Store, cabinet_file: Path):
    with open_to_read(cabinet_file) as viewer:
        assert viewer.view_only


def test_a_place_of_a_sync_service_is_warned_of_with_what_to_do(tmp_path: Path):
    place = tmp_path / "OneDrive - Kent County Council" / "cabinet.youthcab"

    [warning] = warnings_for(place)

    assert "OneDrive keeps the same" in warning
    assert "Keep it in a folder of this computer only" in warning


def test_a_network_disk_is_warned_of(tmp_path: Path, monkeypatch):
    monkeypatch.setattr("youthcab.operations.opening.network_of", lambda path: "cifs")

    assert "another computer (cifs)" in warnings_for(tmp_path / "cabinet.youthcab")[0]
