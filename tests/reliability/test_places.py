"""G20: unwise places are told and no others; where nothing can be written, a cabinet is opened to be read."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.make import event
from tests.reliability.conftest import Trial
from youthcab.errors import StoreError
from youthcab.records.event import Event
from youthcab.store.places import network_of, sync_service_of
from youthcab.store.store import open_store

# Under a home folder: a place, and the service that keeps it the same elsewhere too, if one does.
PLACES = {
    "Documents/cabinet": "",
    "Boxing Club/cabinet": "",
    "Dropboxer/cabinet": "",
    "Dropbox notes.youthcab": "",
    "my dropbox/cabinet": "",
    "OneDriveway/cabinet": "",
    "onedrive.txt": "",
    "Google Driveway lessons/cabinet": "",
    "Nextcloudy/cabinet": "",
    "Council/Box/cabinet": "",
    "Council/Sync/cabinet": "",
    "Megaphone/cabinet": "",
    "iCloud Drivers/cabinet": "",
    "Library/Mobile/cabinet": "",
    "Dropbox/cabinet": "Dropbox",
    "Dropbox (Kent)/a/b/cabinet": "Dropbox",
    "Work/dropbox/cabinet": "Dropbox",
    "OneDrive/cabinet": "OneDrive",
    "OneDrive - Kent County Council/Youth/cabinet": "OneDrive",
    "Google Drive/My Drive/cabinet": "Google Drive",
    "My Drive/cabinet": "Google Drive",
    "Nextcloud2/cabinet": "Nextcloud",
    "ownCloud/cabinet": "ownCloud",
    "iCloudDrive/cabinet": "iCloud",
    "Library/Mobile Documents/com~apple~CloudDocs/cabinet": "iCloud",
    "Library/CloudStorage/OneDrive-Personal/cabinet": "OneDrive",
    "Library/CloudStorage/GoogleDrive-mari@school/cabinet": "GoogleDrive",
    "Box/cabinet": "Box",
    "pCloudDrive/cabinet": "pCloud",
    "Told by the system/cabinet": "OneDrive",
    "Told by Dropbox itself/a/cabinet": "Dropbox",
    "Told by Dropbox itself too/cabinet": "",
    "Looked after/deep/down/cabinet": "Syncthing",
}
DISKS = (
    ("/", "ext4"),
    ("/home", "nfs4"),
    ("/home/sam/stick", "vfat"),
    ("/mnt/council", "cifs"),
    ("/mnt/council scans", "ext4"),
    ("/media/far", "fuse.sshfs"),
    ("/media/far/near", "tmpfs"),
)
NETWORKS = {
    "/srv/cabinet": "",
    "/home/mari/cabinet": "nfs4",
    "/home/sam/stick/cabinet": "",
    "/mnt/council/cabinet": "cifs",
    "/mnt/council scans/cabinet": "",
    "/mnt/councillor/cabinet": "",
    "/media/far/cabinet": "fuse.sshfs",
    "/media/far/near/cabinet": "",
}
NAMES = (
    "Zoë’s café.youthcab",
    "50% #1 & what?.youthcab",
    "a b  c.youthcab",
    "mode=memory&cache=shared",
    ":memory:",
    "-rf",
    "'quoted' \"twice\"; DROP TABLE event",
    "line\nbreak.youthcab",
    "cabinet" + "t" * 200,
)


@pytest.mark.parametrize(("place", "service"), PLACES.items())
def test_a_folder_kept_the_same_elsewhere_is_known_by_its_service(tmp_path: Path, place: str, service: str):
    told = tmp_path / ".dropbox" / "info.json"
    told.parent.mkdir()
    told.write_text(json.dumps({"personal": {"path": str(tmp_path / "Told by Dropbox itself"), "host": 1}}), "utf-8")
    (tmp_path / "Looked after" / ".stfolder").mkdir(parents=True)
    (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)

    found = sync_service_of(tmp_path / place, {"OneDrive": str(tmp_path / "Told by the system")}, tmp_path)

    assert found == service


@pytest.mark.skipif(os.name != "posix", reason="Windows is asked in another way")
@pytest.mark.parametrize(("place", "network"), NETWORKS.items())
def test_a_disk_of_another_computer_is_known_by_its_file_system(place: str, network: str):
    assert network_of(Path(place), DISKS) == network


def test_there_are_forty_places(trial: Trial):
    count = len(PLACES) + len(NETWORKS)
    assert count >= 40
    trial.tell(f"{count} places, 0 wrongly warned of, 0 not warned of")


@pytest.mark.skipif(os.name != "posix", reason="Windows allows fewer names")
@pytest.mark.parametrize("name", NAMES)
def test_a_cabinet_may_have_any_name(tmp_path: Path, name: str):
    (tmp_path / "Große Pläne #2").mkdir()
    path = tmp_path / "Große Pläne #2" / name
    for _ in range(2):
        with open_store(path) as store, store.writing("Sam", "Add event") as writing:
            writing.save(event())

    with open_store(path, view_only=True) as store, store.reading() as reading:
        assert reading.count(Event) == 2


@pytest.mark.parametrize("length", [248, 251, 260])
def test_a_name_too_long_to_be_kept_safe_is_refused_in_words(tmp_path: Path, length: int):
    with pytest.raises(StoreError, match="cannot be"):
        open_store(tmp_path / ("c" * length))

    assert os.listdir(tmp_path) == []


def may_not_be_written(path: Path) -> Iterator[None]:
    """Hold a folder from being written to, by rights or, for one who may do everything, by a disk for reading only."""
    if os.geteuid():
        path.chmod(0o500)
        yield
        path.chmod(0o700)
        return
    for options in (["--bind", path, path], ["-o", "remount,bind,ro", path]):
        if subprocess.run(["mount", *options], capture_output=True, check=False).returncode:
            pytest.skip("no disk for reading only can be made here")
    yield
    subprocess.run(["umount", path], check=True)


@pytest.fixture
def on_a_disk_for_reading_only(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "disk" / "cabinet.youthcab"
    path.parent.mkdir()
    with open_store(path) as store, store.writing("Sam", "Add event") as writing:
        writing.save(event("Free Your Mind"))
    yield from (path for _ in may_not_be_written(path.parent))


@pytest.mark.skipif(os.name != "posix", reason="Windows has other rights")
def test_where_nothing_can_be_written_a_cabinet_is_read(on_a_disk_for_reading_only: Path):
    path = on_a_disk_for_reading_only
    with open_store(path) as store:
        assert store.view_only
        with store.reading() as reading:
            assert [each.title for each in reading.all(Event)] == ["Free Your Mind"]
        with pytest.raises(StoreError, match="Copy it to a folder of yours"), store.writing("Sam", "Add event"):
            pytest.fail("nothing can be written")
    with pytest.raises(StoreError, match="cannot be made"):
        open_store(path.with_name("new"))
