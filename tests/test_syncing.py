from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from tests.make import event
from youthcab.errors import ExportError, StoreError
from youthcab.export.replace import replacing
from youthcab.operations.backups import back_up, backups
from youthcab.store.store import open_store
from youthcab.syncing import sync_folder

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows syncs no folders")


@pytest.fixture
def folders_fail(monkeypatch):
    """Have every sync of a folder fail with the number that is given."""
    really = os.fsync

    def fail_with(number: int) -> None:
        def fsync(file: int) -> None:
            if os.path.isdir(f"/dev/fd/{file}"):
                raise OSError(number, os.strerror(number))
            really(file)

        monkeypatch.setattr(os, "fsync", fsync)

    return fail_with


@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.EBADF])
def test_a_disk_that_cannot_sync_folders_is_worked_on_all_the_same(tmp_path: Path, folders_fail, number: int):
    assert sync_folder(tmp_path)
    folders_fail(number)

    assert not sync_folder(tmp_path)
    with replacing(tmp_path / "out.txt") as beside:
        beside.write_text("whole")
    assert (tmp_path / "out.txt").read_text() == "whole"


@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC])
def test_a_disk_that_fails_to_keep_a_name_is_told(tmp_path: Path, cabinet_file: Path, folders_fail, number: int):
    with open_store(cabinet_file) as store:
        with store.writing("Sam", "Add") as writing:
            writing.save(event("one"))
        folders_fail(number)

        with pytest.raises(ExportError), replacing(tmp_path / "out.txt") as beside:
            beside.write_text("whole")
        with pytest.raises(StoreError, match="No backup could be written"):
            back_up(store)
        with pytest.raises(StoreError, match="cannot be made"):
            open_store(tmp_path / "new.youthcab")

        folders_fail(errno.EINVAL)
        newest = back_up(store)

    assert backups(cabinet_file)[0].sequence == newest.sequence
    assert all(backup.sound for backup in backups(cabinet_file))
    open_store(tmp_path / "new.youthcab").close()
